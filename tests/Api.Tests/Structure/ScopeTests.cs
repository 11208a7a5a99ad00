using System.Reflection;
using FunctionsCommerce.Core.Accounts.ApiKeys;
using FunctionsCommerce.Functions.Http.Hosting;
using FunctionsCommerce.Functions.Http.Hosting.OpenApi;

namespace FunctionsCommerce.Api.Tests.Structure;

/// <summary>What API keys need is said at every route of the staff's API, and nowhere else.</summary>
public sealed class ScopeTests
{
    /// <summary>They take a secret in their body, which has no place in a URL.</summary>
    private static readonly string[] ReadByPost = ["CateredByAfrica_FindGiftCards"];

    private static IEnumerable<HttpOperation> StaffRoutes =>
        HttpOperations.All.Where(
            operation => operation.Name.StartsWith("CateredByAfrica_", StringComparison.Ordinal)
                && operation.Operation?.Access == AccessLevel.Staff);

    [Fact]
    public void Every_staff_route_says_what_an_API_key_needs()
    {
        StaffRoutes.Count().ShouldBeGreaterThan(100);
        StaffRoutes.Where(operation => (RouteScopes.Of(operation) is null) != operation.Method.IsDefined(typeof(LoginOnlyAttribute)))
            .Select(operation => operation.Name)
            .ShouldBeEmpty("Say [Scope(resource, access)] or [LoginOnly].");
    }

    [Fact]
    public void Reading_is_a_GET_and_everything_else_writes() =>
        StaffRoutes.Where(operation => RouteScopes.Of(operation) is { } scope && !ReadByPost.Contains(operation.Name)
                && (scope.Access == ScopeAccess.Read) != (operation.Verb == "get"))
            .Select(operation => operation.Name)
            .ShouldBeEmpty();

    [Fact]
    public void Every_resource_has_routes_and_no_other_route_takes_keys()
    {
        StaffRoutes.Select(RouteScopes.Of).OfType<ScopeAttribute>().Select(scope => scope.Resource).Distinct().Order()
            .ShouldBe(Enum.GetValues<StaffResource>());
        HttpOperations.All.Except(StaffRoutes)
            .Where(operation => RouteScopes.Of(operation) is not null)
            .Select(operation => operation.Name)
            .ShouldBeEmpty();
    }
}
