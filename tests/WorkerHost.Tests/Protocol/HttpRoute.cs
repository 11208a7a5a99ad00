using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;

namespace FunctionsCommerce.WorkerHost.Tests.Protocol;

/// <summary>The route of one HTTP function.</summary>
internal sealed record HttpRoute(
    string Function, IReadOnlySet<string> Methods, TemplateMatcher Matcher,
    IReadOnlyList<(string Parameter, IRouteConstraint Constraint)> Constraints)
{
    public static HttpRoute Of(LoadedFunction function, IInlineConstraintResolver resolver)
    {
        var template = TemplateParser.Parse($"{function.Trigger["route"]}");
        var constraints =
            from parameter in template.Parameters
            from inline in parameter.InlineConstraints
            select (
                parameter.Name!,
                resolver.ResolveConstraint(inline.Constraint)
                    ?? throw new InvalidOperationException($"{function.Name}: {inline.Constraint}"));
        var methods = function.Trigger["methods"]!.AsArray().Select(method => $"{method}").ToHashSet(StringComparer.OrdinalIgnoreCase);
        return new HttpRoute(function.Name, methods, new TemplateMatcher(template, []), [.. constraints]);
    }

    /// <summary>The route's values; null for a request that is another's.</summary>
    public RouteValueDictionary? Match(HttpContext context)
    {
        var values = new RouteValueDictionary();
        return Methods.Contains(context.Request.Method) && Matcher.TryMatch(context.Request.Path, values)
            && Constraints.All(known => known.Constraint.Match(context, null, known.Parameter, values, RouteDirection.IncomingRequest))
                ? values
                : null;
    }
}
