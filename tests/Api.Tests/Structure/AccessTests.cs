using System.Net;
using FunctionsCommerce.Functions.Http.Hosting;
using FunctionsCommerce.Functions.Http.Hosting.OpenApi;

namespace FunctionsCommerce.Api.Tests.Structure;

/// <summary>What every function says about who may call is what happens, over HTTP.</summary>
public sealed class AccessTests(StoreHost store) : IClassFixture<StoreHost>
{
    [Fact]
    public async Task Without_a_token_only_public_functions_answer()
    {
        foreach (var operation in HttpOperations.All.Where(operation => operation.Verb != "options"))
        {
            var answer = await Call(operation, token: null);

            var closed = operation.Operation!.Access is AccessLevel.Customer or AccessLevel.Staff;
            (answer.Status == HttpStatusCode.Unauthorized).ShouldBe(closed, $"{operation.Name}: {answer.Text}");
            answer.Status.ShouldNotBe(HttpStatusCode.InternalServerError, operation.Name);
        }
    }

    [Fact]
    public async Task A_bad_token_is_refused_wherever_tokens_count()
    {
        foreach (var operation in HttpOperations.All.Where(operation => operation.Operation!.Access != AccessLevel.Public))
        {
            (await Call(operation, "nonsense")).Status.ShouldBe(
                operation.Name.StartsWith("RasCurrys_", StringComparison.Ordinal) ? HttpStatusCode.Forbidden : HttpStatusCode.Unauthorized,
                operation.Name);
        }
    }

    [Fact]
    public async Task Every_answer_forbids_sniffing_and_names_its_type()
    {
        foreach (var operation in HttpOperations.All.Where(operation => operation.Verb != "options"))
        {
            var answer = await Call(operation, token: null);

            answer.Headers["X-Content-Type-Options"].ShouldBe("nosniff", operation.Name);
            answer.Headers.ContainsKey("Content-Type").ShouldBeTrue(operation.Name);
        }
    }

    [Fact]
    public async Task Where_no_function_serves_the_API_refuses_in_its_own_words()
    {
        foreach (var api in store.Service<IEnumerable<IApi>>())
        {
            var missing = await store.Get($"/{api.Definition.BasePath}/no/such/route");

            missing.Expect(HttpStatusCode.NotFound);
            missing.Headers["Content-Type"].ShouldStartWith("application/json");
            missing.Json.GetRawText().ShouldMatch("NOT_FOUND|Route not found");
        }

        var wrongVerb = await store.Delete("/pure-essence/v1/auth/login");
        wrongVerb.Expect(HttpStatusCode.MethodNotAllowed).At("error.code").GetString().ShouldBe("METHOD_NOT_ALLOWED");
        wrongVerb.Headers["Allow"].ShouldContain("POST");
    }

    [Fact]
    public async Task A_browser_may_call_from_the_shops_pages()
    {
        var preflight = await store.Send(
            HttpMethod.Options,
            "/pure-essence/v1/cart/1",
            headers: [
                ("Origin", "https://shop.example.com"), ("Access-Control-Request-Method", "PUT"),
                ("Access-Control-Request-Headers", "authorization,content-type"),
            ]);
        var called = await store.Send(HttpMethod.Get, "/pure-essence/v1/cart", headers: ("Origin", "https://shop.example.com"));

        preflight.Expect(HttpStatusCode.NoContent);
        preflight.Headers["Access-Control-Allow-Origin"].ShouldBe("*");
        preflight.Headers["Access-Control-Allow-Methods"].ShouldContain("PUT");
        preflight.Headers["Access-Control-Allow-Headers"].ShouldContain("Authorization");
        called.Headers["Access-Control-Allow-Origin"].ShouldBe("*");
    }

    [Fact]
    public async Task Each_documented_API_describes_itself()
    {
        (await store.Get("/pure-essence/v1/openapi.json")).Expect(HttpStatusCode.OK).At("openapi").GetString().ShouldBe("3.1.0");
        (await store.Get("/rocketry-box/api/v1/customer/openapi.json"))
            .Expect(HttpStatusCode.OK)
            .At("openapi")
            .GetString()
            .ShouldBe("3.1.0");
        (await store.Get(
            "/rocketry-box/api/v1/customer/docs")).Expect(HttpStatusCode.OK).Headers["Content-Type"].ShouldBe("text/html; charset=utf-8");
        (await store.Get("/pure-essence/v1/docs")).Expect(HttpStatusCode.OK).Headers["Content-Type"].ShouldBe("text/html; charset=utf-8");
    }

    private Task<Answer> Call(HttpOperation operation, string? token)
    {
        var path = string.Join('/', RouteSegment.Parse(operation.Route).Select(segment => segment.Word ?? Fitting(segment)));
        return store.Send(new HttpMethod(operation.Verb.ToUpperInvariant()), "/" + path, null, token);
    }

    /// <summary>A value that a parameter's constraint lets through: <c>cust_1</c> for <c>regex(^cust_)</c>.</summary>
    private static string Fitting(RouteSegment segment) =>
        segment.Constraint is { } rule && rule.StartsWith("regex(^", StringComparison.Ordinal) ? rule["regex(^".Length..^1] + "1" : "1";
}
