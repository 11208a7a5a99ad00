using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using FunctionsCommerce.Functions.Http.Hosting.OpenApi;

namespace FunctionsCommerce.Api.Tests.Structure;

/// <summary>The routes of the API documents, and those of the functions: the same, both ways.</summary>
public sealed partial class DocumentedRoutesTests
{
    [Theory]
    [InlineData("pure-essence.txt", "pure-essence/v1")]
    [InlineData("rocketry-box.txt", "rocketry-box")]
    [InlineData("customer-portal.txt", "customer-portal")]
    [InlineData("catered-by-africa.txt", "catered-by-africa/v1")]
    [InlineData("ras-currys.txt", "ras-currys/api")]
    public void Every_documented_route_is_a_function(string file, string basePath)
    {
        var documented = Documented(file);
        var built = Built(basePath, extensions: false);

        documented.Except(built).ShouldBeEmpty("documented, but no function");
        built.Except(documented).ShouldBeEmpty("a function, but neither documented nor marked as an extension");
    }

    [Theory]
    [InlineData("pure-essence.txt", "pure-essence/v1")]
    [InlineData("rocketry-box.txt", "rocketry-box")]
    [InlineData("customer-portal.txt", "customer-portal")]
    [InlineData("catered-by-africa.txt", "catered-by-africa/v1")]
    [InlineData("ras-currys.txt", "ras-currys/api")]
    public void An_extension_is_not_in_the_document(string file, string basePath) =>
        Built(basePath, extensions: true).Intersect(Documented(file)).ShouldBeEmpty();

    private static HashSet<string> Documented(string file, [CallerFilePath] string here = "") =>
        [.. File.ReadLines(Path.Combine(Path.GetDirectoryName(here)!, "routes", file)).Where(line => line.Length > 0).Select(Nameless)];

    private static HashSet<string> Built(string basePath, bool extensions) =>
    [
        .. HttpOperations.All
            .Where(
                operation => operation.Route.StartsWith(basePath + "/", StringComparison.Ordinal)
                    && operation.Operation?.Extension == extensions)
            .Select(operation => Nameless($"{operation.Verb.ToUpperInvariant()} {operation.Route[basePath.Length..]}")),
    ];

    /// <summary>Documents name parameters in their own ways.</summary>
    private static string Nameless(string route) => Parameter().Replace(route.Trim(), "{}");

    [GeneratedRegex(@"\{[^{}]*(\{[^{}]*\}[^{}]*)*\}|(?<=/):[A-Za-z]+")]
    private static partial Regex Parameter();
}
