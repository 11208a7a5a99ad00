using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Functions.Http.Hosting.OpenApi;
using Microsoft.AspNetCore.Routing;

namespace FunctionsCommerce.Functions.Http.Hosting;

/// <summary>Which scope each route needs (<see cref="ScopeAttribute"/>). A route without one is closed to API keys.</summary>
internal static class RouteScopes
{
    private static readonly FrozenDictionary<string, ScopeAttribute> All = HttpOperations.All
        .Select(operation => (Name: NameOf(operation.Verb, operation.Route), Scope: Of(operation)))
        .Where(route => route.Scope is not null)
        .ToFrozenDictionary(route => route.Name, route => route.Scope!, StringComparer.OrdinalIgnoreCase);

    /// <summary>Null when the caller's key allows the call, or when the caller has logged in.</summary>
    public static Error? Refusal(CurrentUser caller, HttpRequest request)
    {
        if (caller.Key is null)
        {
            return null;
        }

        var route = (request.HttpContext.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "";
        return All.TryGetValue(NameOf(request.Method, route), out var scope)
            ? Refusal(caller, scope)
            : Errors.Forbidden("API keys cannot do this: it needs a login");
    }

    /// <summary>For what a route does beside its own scope.</summary>
    public static Error? Refusal(CurrentUser caller, ScopeAttribute scope) =>
        caller.Key?.Allows(scope.Resource, scope.Access) == false ? Errors.Forbidden($"This API key has no {Describe(scope)}") : null;

    public static ScopeAttribute? Of(HttpOperation operation) => operation.Method.GetCustomAttribute<ScopeAttribute>();

    public static string Describe(ScopeAttribute scope) =>
        $"{scope.Access.ToString().ToLowerInvariant()} access to {JsonNamingPolicy.SnakeCaseLower.ConvertName(scope.Resource.ToString())}";

    private static string NameOf(string verb, string route) => $"{verb} {route.Trim('/')}";
}
