using System.Text.RegularExpressions;
using FunctionsCommerce.Functions.Http.Hosting.OpenApi;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace FunctionsCommerce.Api.Tests.Structure;

/// <summary>Can one URL match two routes? Says no only where that is proven: by different words, by a word that a constraint refuses,
/// or by constraints that share no text.</summary>
internal static partial class RouteOverlap
{
    private static readonly ServiceProvider Services = new ServiceCollection().AddRouting().BuildServiceProvider();
    private static readonly DefaultInlineConstraintResolver Resolver = new(Services.GetRequiredService<IOptions<RouteOptions>>(), Services);

    public static bool Possible(string one, string other) => Possible(RouteSegment.Parse(one), RouteSegment.Parse(other));

    private static bool Possible(IReadOnlyList<RouteSegment> one, IReadOnlyList<RouteSegment> other)
    {
        for (var index = 0; ; index++)
        {
            if (index < one.Count && one[index].CatchAll || index < other.Count && other[index].CatchAll)
            {
                return true;
            }

            if (index == one.Count || index == other.Count)
            {
                return one.Count == other.Count;
            }

            if (!Possible(one[index], other[index]))
            {
                return false;
            }
        }
    }

    private static bool Possible(RouteSegment one, RouteSegment other) => (one.Word, other.Word) switch
    {
        ({ } word, { } same) => word.Equals(same, StringComparison.OrdinalIgnoreCase),
        ({ } word, null) => Rules(other).All(rule => Accepts(rule, word)),
        (null, { } word) => Rules(one).All(rule => Accepts(rule, word)),
        _ => !Rules(one).Any(rule => Rules(other).Any(against => Disjoint(rule, against) || Disjoint(against, rule))),
    };

    private static bool Accepts(string rule, string word)
    {
        var constraint = Resolver.ResolveConstraint(rule).ShouldNotBeNull($"unknown constraint {rule}");
        return constraint.Match(
            new DefaultHttpContext(), null, "x", new RouteValueDictionary { ["x"] = word }, RouteDirection.IncomingRequest);
    }

    /// <summary>Numbers against texts that begin with a letter, and texts that begin differently.</summary>
    private static bool Disjoint(string rule, string other) => (Prefix(rule), Prefix(other)) switch
    {
        ({ } prefix, { } against) =>
            !prefix.StartsWith(against, StringComparison.OrdinalIgnoreCase)
                && !against.StartsWith(prefix, StringComparison.OrdinalIgnoreCase),
        (null, { } prefix) => rule is "int" or "long" && char.IsAsciiLetter(prefix[0]),
        _ => false,
    };

    /// <summary>The literal text that everything starts with which <c>regex(^text…)</c> matches.</summary>
    private static string? Prefix(string rule) => LiteralStart().Match(rule) is { Success: true } match ? match.Groups[1].Value : null;

    private static string[] Rules(RouteSegment segment) => segment.Constraint is { } all ? RuleEnd().Split(all) : [];

    /// <summary>Not when a quantifier makes the last literal optional, nor when the pattern has alternatives.</summary>
    [GeneratedRegex(@"^regex\(\^([A-Za-z0-9_-]+)(?![A-Za-z0-9_*?{-])(?!.*\|)")]
    private static partial Regex LiteralStart();

    [GeneratedRegex(@":(?![^(]*\))")]
    private static partial Regex RuleEnd();
}
