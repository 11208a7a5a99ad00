using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Azure.Functions.Worker;

namespace FunctionsCommerce.LocalHost.Functions;

/// <summary>The HTTP functions as endpoints of ASP.NET Core routing.</summary>
internal static class HttpRoutes
{
    public static EndpointDataSource Of(FunctionIndex index, FunctionInstances instances) =>
        new DefaultEndpointDataSource(index.With<HttpTriggerAttribute>().Select(http => Endpoint(http.Function, http.Trigger, instances)));

    private static Endpoint Endpoint(FunctionMethod function, HttpTriggerAttribute trigger, FunctionInstances instances)
    {
        var pattern = RoutePatternFactory.Parse(trigger.Route ?? function.Name);
        var builder = new RouteEndpointBuilder(
            new HttpFunction(function, instances).InvokeAsync, pattern, order: 0)
        { DisplayName = function.Name };
        if (trigger.Methods is { Length: > 0 } methods)
        {
            builder.Metadata.Add(new HttpMethodMetadata(methods.Select(method => method.ToUpperInvariant())));
        }

        builder.Metadata.Add(function);
        return builder.Build();
    }
}
