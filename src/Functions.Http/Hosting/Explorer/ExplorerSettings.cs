namespace FunctionsCommerce.Functions.Http.Hosting.Explorer;

/// <summary>The settings <c>Explorer__*</c>.</summary>
public sealed record ExplorerSettings
{
    public const string Section = "Explorer";

    /// <summary>Serves the pages on which the APIs can be read and tried. LocalHost does unless told otherwise.</summary>
    public bool Enabled { get; init; }
}
