using System.Text.RegularExpressions;
using FunctionsCommerce.Functions.Http.Hosting;
using FunctionsCommerce.Functions.Http.Hosting.OpenApi;

namespace FunctionsCommerce.Api.Tests.Structure;

/// <summary>The pages in docs/api list the routes of the code, who may call them, and which take an idempotency key. A new route needs a
/// line there.</summary>
public sealed partial class ApiDocumentTests
{
    private const string Added = "## Added routes";

    public static TheoryData<string, string> Pages => new()
    {
        { "pure-essence.md", "pure-essence/v1" },
        { "rocketry-box.md", "rocketry-box" },
        { "customer-portal.md", "customer-portal" },
        { "ras-currys.md", "ras-currys/api" },
        { "catered-by-africa.md", "catered-by-africa/v1" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_lists_every_route_of_its_API_as_the_code_declares_it(string page, string basePath)
    {
        var parts = File.ReadAllText(Path.Combine(Repository.Root, "docs", "api", page)).Split(Added);
        var operations = HttpOperations.All
            .Where(
                operation => operation.Route.StartsWith(basePath + "/", StringComparison.Ordinal)
                    && operation.Verb != "options"
                    && !IsDescription(operation.Route))
            .ToLookup(operation => operation.Operation!.Extension, operation => LineOf(operation, basePath));

        parts.Length.ShouldBe(2, page);
        parts[0].ShouldContain($"`/{basePath}");
        Listed(parts[0]).ShouldBe(operations[false], ignoreOrder: true, page);
        Listed(parts[1]).ShouldBe(operations[true], ignoreOrder: true, $"{page}, {Added}");
    }

    /// <summary>Every API has the same two routes that describe it.</summary>
    private static bool IsDescription(string route) =>
        route.EndsWith("/openapi.json", StringComparison.Ordinal) || route.EndsWith("/docs", StringComparison.Ordinal);

    /// <summary>The columns that the code decides.</summary>
    private static string LineOf(HttpOperation operation, string basePath)
    {
        var route = Constraint().Replace(operation.Route[basePath.Length..], "{$1}");
        return $"| `{operation.Verb.ToUpperInvariant()} {route}` | {CallerOf(operation.Operation!.Access)} | {(operation.Operation.Idempotent ? "yes" : "")} |";
    }

    private static string CallerOf(AccessLevel access) => access switch
    {
        AccessLevel.Public => "anyone",
        AccessLevel.OptionalCustomer => "anyone, or a customer",
        AccessLevel.Customer => "customer",
        AccessLevel.Staff => "staff",
    };

    private static IEnumerable<string> Listed(string text) => Row().Matches(text).Select(row => row.Groups["columns"].Value);

    [GeneratedRegex(@"^(?<columns>\| `[A-Z]+ /[^`]*` \| [^|]+ \| (?:yes)? \|) [^|\n]{3,} \|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"\{(\w+):[^{}]*(?:\{[^{}]*\}[^{}]*)*\}")]
    private static partial Regex Constraint();
}
