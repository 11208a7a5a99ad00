using FunctionsCommerce.Functions.Http.Hosting.OpenApi;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;

namespace FunctionsCommerce.Functions.Http.Hosting;

/// <summary>The verbs of a path, to tell an unknown path (404) from a wrong verb (405).</summary>
public sealed class RouteTable(IInlineConstraintResolver constraints)
{
    private const string Preflight = "OPTIONS";
    private readonly Entry[] entries = [.. HttpOperations.All.Select(operation => Entry.Of(operation, constraints))];

    /// <summary>In capitals; none for a path that no function has. Preflights are answered on every path: one that only they know is no
    /// route.</summary>
    public IReadOnlyCollection<string> VerbsAt(HttpContext context)
    {
        var verbs = entries.Where(entry => entry.Takes(context))
            .Select(entry => entry.Verb)
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ToArray();
        return verbs is [Preflight] ? [] : verbs;
    }

    private sealed record Entry(
        string Verb, TemplateMatcher Matcher, IReadOnlyList<(string Parameter, IRouteConstraint Constraint)> Constraints)
    {
        public static Entry Of(HttpOperation operation, IInlineConstraintResolver resolver)
        {
            var template = TemplateParser.Parse(operation.Route);
            var all =
                from parameter in template.Parameters
                from inline in parameter.InlineConstraints
                select (parameter.Name!, resolver.ResolveConstraint(inline.Constraint)
                    ?? throw new InvalidOperationException($"{operation.Name} has an unknown constraint: {inline.Constraint}"));
            return new Entry(operation.Verb.ToUpperInvariant(), new TemplateMatcher(template, []), [.. all]);
        }

        public bool Takes(HttpContext context)
        {
            var values = new RouteValueDictionary();
            return Matcher.TryMatch(context.Request.Path, values)
                && Constraints.All(known => known.Constraint.Match(context, null, known.Parameter, values, RouteDirection.IncomingRequest));
        }
    }
}
