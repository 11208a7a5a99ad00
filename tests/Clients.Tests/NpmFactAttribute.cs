namespace FunctionsCommerce.Clients.Tests;

/// <summary>Skipped, and says so, where Node is missing or npm cannot install packages.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NpmFactAttribute : FactAttribute
{
    public NpmFactAttribute() => Skip = Npm.Client.Problem;
}
