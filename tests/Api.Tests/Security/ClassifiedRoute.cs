using System.Text.Json;
using System.Text.RegularExpressions;

namespace FunctionsCommerce.Api.Tests.Security;

/// <summary>A route of an API document, and who may call it: a line of <c>routes.txt</c>.</summary>
internal sealed partial record ClassifiedRoute(string Verb, string Route, string Who, string? Kind)
{
    public static readonly string[] Bases =
        ["/pure-essence/v1", "/rocketry-box/api/v1/customer", "/customer-portal", "/catered-by-africa/v1", "/ras-currys/api"];

    public string Name => $"{Verb} {Route}";

    public string Base => Bases.Single(start => Route.StartsWith(start, StringComparison.Ordinal));

    public bool NeedsToken => Who is "customer" or "staff" or "superadmin";

    public static IReadOnlyList<ClassifiedRoute> Read() =>
    [
        .. File.ReadLines(Path.Combine(Repository.Root, "tests", "Api.Tests", "Security", "routes.txt")).Where(
            line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(' ')).Select(
                parts => new ClassifiedRoute(parts[0], parts[1], parts[2], parts.ElementAtOrDefault(3))),
    ];

    /// <summary>What the documents say: the name of each route, and whether a token is needed, taken or ignored.</summary>
    public static async Task<Dictionary<string, string>> Documented(StoreHost store)
    {
        var documented = new Dictionary<string, string>();
        foreach (var start in Bases)
        {
            var document = (await store.Get(start + "/openapi.json")).Json;
            foreach (var path in document.GetProperty("paths").EnumerateObject())
            {
                foreach (var operation in path.Value.EnumerateObject())
                {
                    documented.Add($"{operation.Name.ToUpperInvariant()} {ServerOf(document)}{path.Name}", TokenOf(operation.Value));
                }
            }
        }

        return documented;
    }

    public string Documentation => Who switch
    {
        "public" => "none",
        "guest" => "optional",
        _ => "required",
    };

    /// <param name="id">What stands for the first parameter; the others get one that fits.</param>
    public string Url(string? id = null)
    {
        var first = true;
        return Parameter().Replace(Route, match =>
        {
            var value = first && id is not null ? id : Fitting(match.Groups[1].Value);
            first = false;
            return value;
        });
    }

    /// <summary>What the paths of a document begin with.</summary>
    public static string ServerOf(JsonElement document) => document.GetProperty("servers")[0].GetProperty("url").GetString()!;

    private static string TokenOf(JsonElement operation) => operation.GetProperty("security").GetArrayLength() switch
    {
        0 => "none",
        1 => "required",
        _ => "optional",
    };

    private string Fitting(string parameter) => (Base, parameter) switch
    {
        ("/catered-by-africa/v1", "customerId") => "cust_1",
        ("/catered-by-africa/v1", "messageId") => "msg_1",
        _ => "1",
    };

    [GeneratedRegex(@"\{\*?(\w+)\}")]
    private static partial Regex Parameter();
}
