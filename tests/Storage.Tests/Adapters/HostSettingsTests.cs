using System.Text.Json;

namespace FunctionsCommerce.Storage.Tests.Adapters;

public sealed class HostSettingsTests
{
    private static readonly string Root = FindRoot();

    [Theory]
    [InlineData("Functions.Http")]
    [InlineData("Functions.Workers")]
    public void Every_setting_of_the_host_is_explained(string app)
    {
        var explained = File.ReadAllText(Path.Combine(Root, "docs", "host-settings.md"));
        using var settings = JsonDocument.Parse(File.ReadAllText(Path.Combine(Root, "src", app, "host.json")));

        Paths(settings.RootElement, "").Where(path => !explained.Contains($"`{path}`", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    private static IEnumerable<string> Paths(JsonElement element, string at) => element.ValueKind == JsonValueKind.Object
        ? element.EnumerateObject().SelectMany(member => Paths(member.Value, at.Length == 0 ? member.Name : $"{at}.{member.Name}"))
        : [at];

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "FunctionsCommerce.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        }

        return folder.FullName;
    }
}
