using System.Text.RegularExpressions;

namespace FunctionsCommerce.Functions.Http.Hosting.OpenApi;

/// <summary>One segment of a route: a word, or a parameter with its constraint (<c>{id:long}</c>, <c>{*path}</c>).</summary>
public sealed partial record RouteSegment(string? Word, string? Parameter, string? Constraint, bool CatchAll)
{
    public static IReadOnlyList<RouteSegment> Parse(string route) => [.. Split().Split(route).Where(part => part.Length > 0).Select(One)];

    private static RouteSegment One(string text)
    {
        var match = Shape().Match(text);
        return match.Success
            ? new(
                null, match.Groups["name"].Value, match.Groups["rule"] is { Success: true, Value: var rule } ? rule : null,
                match.Groups["all"].Success)
            : new(text, null, null, false);
    }

    /// <summary>Slashes, but not those in a constraint.</summary>
    [GeneratedRegex(@"/(?![^{]*\})")]
    private static partial Regex Split();

    [GeneratedRegex(@"^\{(?<all>\*{1,2})?(?<name>[A-Za-z0-9_]+)\??(:(?<rule>.+))?\}\z")]
    private static partial Regex Shape();
}
