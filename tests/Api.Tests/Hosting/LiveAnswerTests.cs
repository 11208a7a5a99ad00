using FunctionsCommerce.Api.Tests.CateredByAfrica;
using FunctionsCommerce.Api.Tests.Security;

namespace FunctionsCommerce.Api.Tests.Hosting;

/// <summary>Every route of the five APIs is called as a guest, with a token that is no good, by a stranger and by who owns something. All
/// answers must be as the descriptions say.</summary>
public sealed class LiveAnswerTests(DemoStoreHost store) : IClassFixture<DemoStoreHost>
{
    [Fact]
    public async Task Every_answer_is_declared_and_fits_its_schema()
    {
        var callers = new Callers(store);
        var victim = await Victim.Make(store);
        var (stranger, admin) = (await callers.Customer(), await callers.Admin());
        var documents = new Dictionary<string, DocumentedAnswers>();
        foreach (var start in ClassifiedRoute.Bases)
        {
            documents[start] = await DocumentedAnswers.Of(store, start);
        }

        var (count, problems) = (0, new List<string>());
        foreach (var route in ClassifiedRoute.Read()
            .Where(route => ClassifiedRoute.Bases.Any(start => route.Route.StartsWith(start + "/", StringComparison.Ordinal)))
            .OrderBy(route => route.Verb == "GET" ? 0 : route.Verb == "DELETE" ? 2 : 1))
        {
            var staff = route.Who is "staff" or "superadmin";
            var owner = staff ? await callers.Token(admin, route.Base) : await callers.TokenOf(victim.Customer.CoreId, route.Base);
            var id = route.Kind is null or "shared" ? null : victim.IdOf(route);
            foreach (var token in new[] { null, "garbage", await callers.Token(stranger, route.Base), owner })
            {
                // Logging out, or ending the account, would leave nobody to ask on.
                if (token == owner
                    && (route.Route.EndsWith("/logout", StringComparison.Ordinal) || route is { Verb: "DELETE", Kind: null }))
                {
                    continue;
                }

                var answer = await store.Send(
                    new HttpMethod(route.Verb), route.Url(id), route.Verb is "GET" or "DELETE" ? null : new { }, token);
                count++;
                if (documents[route.Base].ProblemOf(route.Verb, PathOf(route), answer) is { } problem)
                {
                    problems.Add(problem);
                }
            }
        }

        problems.ShouldBeEmpty($"{problems.Count} of {count} answers");
        count.ShouldBeGreaterThan(600);
    }

    [Fact]
    public async Task What_staff_make_and_see_fits_its_schema()
    {
        var callers = new Callers(store);
        var token = await callers.Token(await callers.Admin(), BackOffice.Base);
        var document = await DocumentedAnswers.Of(store, BackOffice.Base);
        List<string> problems = [];
        async Task<Answer> Ask(string verb, string path, string? id = null, object? body = null)
        {
            var url = BackOffice.Base
                + (id is null
                    ? path
                    : path[..path.IndexOf('{', StringComparison.Ordinal)] + id + path[(path.IndexOf('}', StringComparison.Ordinal) + 1)..]);
            var answer = await store.Send(new HttpMethod(verb), url, body, token);
            ((int)answer.Status).ShouldBeLessThan(300, $"{verb} {url}: {answer.Text}");
            problems.AddRange(document.ProblemOf(verb, path, answer) is { } problem ? [problem] : []);
            return answer;
        }

        async Task<string> First(string of) => (await store.Get($"{BackOffice.Base}/{of}", token)).At($"data.{of}.0.id").GetString()!;
        var (order, product, customer) = (await First("orders"), await First("products"), await First("customers"));
        foreach (var path in new[]
        {
            "/orders/{orderId}",
            "/products/{productId}",
            "/products/{productId}/stock",
            "/customers/{customerId}",
            "/customers/{customerId}/profile",
        })
        {
            await Ask(
                "GET", path,
                path.Contains("order", StringComparison.Ordinal)
                    ? order
                    : path.Contains("product", StringComparison.Ordinal) ? product : customer);
        }

        await Ask("POST", "/orders/{orderId}/notes", order, new { note = "Called" });
        await Ask("PATCH", "/orders/{orderId}", order, new { phone = "0977883578" });
        await Ask("PUT", "/products/{productId}", product, new { metadata = new { erp = "1" } });
        await Ask("POST", "/products/{productId}/stock", product, new { change = 1, reason = "Found" });
        await Ask("PUT", "/customers/{customerId}/consent", customer, new { sms = false });
        await Ask(
            "POST", "/customers/{customerId}/addresses", customer, new { street = "Cairo Rd 9", city = "Lusaka", postalCode = "10101" });
        var made = await Ask(
            "POST", "/products",
            body: new { name = "New", price = 9.99m, category = "makeup", variants = new[] { new { variant = "30ml" } } });
        await Ask("POST", "/orders", body: new { customerId = customer, items = new[] { new { productId = product, quantity = 1 } } });
        await Ask("DELETE", "/products/{productId}", made.At("data.id").GetString());
        await Ask("GET", "/me");

        problems.ShouldBeEmpty();
    }

    /// <summary>As the description has it, behind its server.</summary>
    private static string PathOf(ClassifiedRoute route)
    {
        var server = route.Base == "/rocketry-box/api/v1/customer" ? "/rocketry-box" : route.Base;
        return route.Route[server.Length..];
    }
}
