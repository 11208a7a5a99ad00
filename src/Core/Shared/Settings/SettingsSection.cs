namespace FunctionsCommerce.Core.Shared.Settings;

/// <summary>A section of the settings, and what it can hold.</summary>
/// <param name="Types">The records that are bound to it: their properties are its settings.</param>
public sealed record SettingsSection(string Name, params IReadOnlyList<Type> Types)
{
    /// <summary>Settings that hosts read one by one.</summary>
    public IReadOnlyList<string> Others { get; init; } = [];
}
