using System.Net;

namespace FunctionsCommerce.Api.Tests.Security;

/// <summary>Every route of the five API documents against every kind of caller. A new route must be classified in
/// <c>routes.txt</c>.</summary>
public sealed class AuthorizationMatrixTests(StoreHost store) : IClassFixture<StoreHost>
{
    private static readonly IReadOnlyList<ClassifiedRoute> Routes = ClassifiedRoute.Read();
    private readonly Callers callers = new(store);

    [Fact]
    public async Task Every_route_of_the_documents_is_classified_as_they_say()
    {
        var documented = await ClassifiedRoute.Documented(store);

        documented.Keys.Except(Routes.Select(route => route.Name)).ShouldBeEmpty("new routes: say in routes.txt who may call them");
        Routes.Where(route => documented.ContainsKey(route.Name) && documented[route.Name] != route.Documentation).ShouldBeEmpty();
        Routes.Where(route => route is { Who: "customer", Kind: null } && route.Route.Contains('{', StringComparison.Ordinal))
            .ShouldBeEmpty("routes with an id: say in routes.txt whose resource it is");
        Routes.Select(route => route.Name).Except(documented.Keys).ShouldBeEmpty("routes that no document has");
    }

    [Fact]
    public async Task A_guest_gets_in_where_nobody_needs_a_token()
    {
        foreach (var route in Routes)
        {
            var answer = await Call(route, token: null);

            (answer.Status == HttpStatusCode.Unauthorized).ShouldBe(route.NeedsToken, $"{route.Name}: {answer.Text}");
        }
    }

    [Fact]
    public async Task Tokens_that_prove_nothing_here_are_refused_wherever_tokens_count()
    {
        var customer = await callers.Customer();
        foreach (var route in Routes.Where(route => route.Who != "public"))
        {
            var refused = Callers.RefusedToken(route.Base);
            (await Call(route, "garbage")).Status.ShouldBe(refused, "garbage: " + route.Name);
            (await Call(route, await callers.OfOtherApi(customer, route.Base))).Status.ShouldBe(
                refused, "another API's token: " + route.Name);
            (await Call(route, await callers.Revoked(customer, route.Base))).Status.ShouldBe(
                refused, "a session that has ended: " + route.Name);
        }
    }

    [Fact]
    public async Task A_customer_is_no_staff_and_an_admin_no_superadmin()
    {
        var (customer, admin) = (await callers.Customer(), await callers.Admin());
        foreach (var route in Routes.Where(route => route.Who is "staff" or "superadmin"))
        {
            (await Call(route, await callers.Token(customer, route.Base))).Status.ShouldBe(
                HttpStatusCode.Forbidden, "customer: " + route.Name);
            if (route.Who == "superadmin")
            {
                (await Call(route, await callers.Token(admin, route.Base))).Status.ShouldBeOneOf(
                    [HttpStatusCode.Forbidden, HttpStatusCode.BadRequest], route.Name);
            }
            else if (route.Verb == "GET")
            {
                (await Call(route, await callers.Token(admin, route.Base))).Status.ShouldNotBeOneOf(
                    [HttpStatusCode.Forbidden, HttpStatusCode.Unauthorized], route.Name);
            }
        }
    }

    [Fact]
    public async Task What_is_anothers_does_not_exist()
    {
        var victim = await Victim.Make(store);
        var thief = await callers.Customer();
        var owned = Routes.Where(route => route.Kind is not (null or "shared")).ToList();
        foreach (var route in owned)
        {
            var token = await callers.Token(thief, route.Base);
            var answer = await Call(route, token, victim.IdOf(route));

            HttpStatusCode[] expected = route.Verb is "GET" or "DELETE"
                ? [HttpStatusCode.NotFound]
                : [HttpStatusCode.NotFound, HttpStatusCode.BadRequest, HttpStatusCode.UnprocessableEntity];
            answer.Status.ShouldBeOneOf(expected, $"{route.Name}: {answer.Text}");
        }

        foreach (var route in owned.Where(route => route.Verb == "GET"))
        {
            var answer = await Call(route, await callers.TokenOf(victim.Customer.CoreId, route.Base), victim.IdOf(route));
            answer.Status.ShouldBe(HttpStatusCode.OK, $"{route.Name} as the owner: {answer.Text}");
        }
    }

    private Task<Answer> Call(ClassifiedRoute route, string? token, string? id = null) =>
        store.Send(new HttpMethod(route.Verb), route.Url(id), route.Verb is "GET" or "DELETE" ? null : new { }, token);
}
