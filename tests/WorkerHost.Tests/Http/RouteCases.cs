using System.Text.RegularExpressions;
using FunctionsCommerce.Api.Tests.Security;

namespace FunctionsCommerce.WorkerHost.Tests.Http;

/// <summary>Good and bad requests to every route of the API documents: first what only reads or is refused, at last what ends sessions and
/// accounts.</summary>
internal sealed partial class RouteCases(Seed seed)
{
    private static readonly string[] EndingWords = ["logout", "/users/", "/customers/", "/admins/", "change-password", "auth/"];
    private readonly GoodBodies bodies = new(seed);

    public IEnumerable<RouteCase> All()
    {
        var routes = ClassifiedRoute.Read();
        return [
            .. routes.Where(route => route.Verb == "GET" && bodies.RankOf(route) is null).Select(Good),
            .. routes.SelectMany(Bad),
            .. routes.Where(route => route.Verb != "GET" || bodies.RankOf(route) is not null).OrderBy(Rank).Select(Good),
        ];
    }

    private int Rank(
        ClassifiedRoute route) => bodies.RankOf(route) ?? (
            route.Verb, Ends(route), route.Route.Contains('{', StringComparison.Ordinal)) switch
        {
            ("DELETE", false, _) => 30,
            (_, false, false) => 10,
            (_, false, true) => 20,
            ("DELETE", true, _) => 60,
            _ => IsLogout(route) ? 42 : 40,
        };

    private static bool Ends(ClassifiedRoute route) =>
        route.Verb != "PUT" && Array.Exists(EndingWords, word => route.Route.Contains(word, StringComparison.Ordinal));

    private static bool IsLogout(ClassifiedRoute route) => route.Route.EndsWith("logout", StringComparison.Ordinal);

    private RouteCase Good(ClassifiedRoute route) =>
        new(
            route, "good", (bodies.PathOf(route) ?? Path(route)) + bodies.QueryOf(route), seed.TokenFor(route, IsLogout(route) ? 1 : 0),
            bodies.Of(route))
        { Form = bodies.FormOf(route) };

    private IEnumerable<RouteCase> Bad(ClassifiedRoute route)
    {
        var token = seed.TokenFor(route, session: 2);
        if (route.NeedsToken)
        {
            yield return new(route, "without a token", Path(route), null, bodies.Of(route));
        }

        if (route.Verb is "POST" or "PUT" or "PATCH" && bodies.Of(route) is not null)
        {
            yield return new(route, "cut JSON", Path(route), token, "{\"a\": [1, ");
            yield return new(route, "plain text", Path(route), token, "text", "text/plain");
        }

        if (route.Route.Contains('{', StringComparison.Ordinal))
        {
            yield return new(route, "unknown id", Parameter().Replace(route.Route, "zzz"), token, bodies.Of(route));
        }
        else if (route.Verb == "GET")
        {
            yield return new(route, "bad query", route.Route + "?page=-1&limit=x&sort=%00&status=zzz", token, null);
        }
    }

    /// <summary>Its first parameter names the thing.</summary>
    private static string Path(ClassifiedRoute route)
    {
        var first = true;
        return Parameter().Replace(route.Route, match =>
        {
            var thing = first ? ThingOf(route, match.Groups[1].Value) : "second";
            first = false;
            return $"{{{thing}}}";
        });
    }

    private static string ThingOf(ClassifiedRoute route, string parameter) =>
        route.Kind is not (null or "shared") ? route.Kind
        : parameter != "id" ? Regex.Replace(parameter, "Id$", "").ToLowerInvariant()
        : Singular().Match(route.Route) is { Success: true } before ? before.Groups[1].Value
        : parameter;

    [GeneratedRegex(@"\{\*?(\w+)\}")]
    private static partial Regex Parameter();

    [GeneratedRegex(@"/([a-z-]+)s/\{id\}")]
    private static partial Regex Singular();
}
