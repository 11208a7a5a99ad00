using System.Net;
using System.Text;
using FunctionsCommerce.Api.Tests.PureEssence;

namespace FunctionsCommerce.Api.Tests.CustomerPortal;

public sealed class LoginTests(StoreHost store) : IClassFixture<StoreHost>
{
    private const string Login = "/customer-portal/auth/login";

    [Fact]
    public async Task A_login_answers_a_token_that_holds_a_day()
    {
        await using var host = await TestHost.Start();
        var customer = await host.Store.RegisterCustomer();

        var answer = await host.Store.Post(Login, new { email = customer.Email, password = customer.Password });
        answer.Expect(HttpStatusCode.OK).ShouldLookLike("""{"access_token":"…","token_type":"bearer"}""");
        var token = answer.At("access_token").GetString()!;

        answer.At("token_type").GetString().ShouldBe("bearer");
        await host.Store.Advance(TimeSpan.FromHours(23));
        (await host.Store.Get(PortalCustomer.Base + "/profile", token)).Expect(HttpStatusCode.OK);
        await host.Store.Advance(TimeSpan.FromHours(1.1));
        (await host.Store.Get(PortalCustomer.Base + "/profile", token)).Expect(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_wrong_password_and_an_unknown_email_get_the_same_answer()
    {
        var customer = await store.RegisterCustomer();

        var wrong = await store.Post(Login, new { email = customer.Email, password = "somethingElse" });
        var unknown = await store.Post(Login, new { email = "nobody@example.com", password = "somethingElse" });

        wrong.ShouldRefuse(HttpStatusCode.Unauthorized, "Invalid email or password");
        wrong.Headers["WWW-Authenticate"].ShouldBe("Bearer");
        unknown.Text.ShouldBe(wrong.Text);
    }

    [Fact]
    public async Task Too_many_wrong_passwords_lock_for_a_while()
    {
        var customer = await store.RegisterCustomer();
        for (var i = 0; i < 10; i++)
        {
            await store.Post(Login, new { email = customer.Email, password = "wrongPassword" });
        }

        var locked = await store.Post(Login, new { email = customer.Email, password = customer.Password });

        locked.Expect(HttpStatusCode.TooManyRequests).At("detail").GetString().ShouldNotBeNullOrEmpty();
        int.Parse(locked.Headers["Retry-After"], System.Globalization.CultureInfo.InvariantCulture).ShouldBePositive();
    }

    [Theory]
    [InlineData("""{"password":"x"}""", """["body","email"]""", "missing")]
    [InlineData("""{"email":"ali.jawad@example.com"}""", """["body","password"]""", "missing")]
    [InlineData("""{"email":"no email","password":"x"}""", """["body","email"]""", "value_error")]
    [InlineData("""{"email":["a@example.com"],"password":"x"}""", """["body","email"]""", "value_error")]
    [InlineData("""{"email":"ali.jawad@example.com","password":{"$ne":null}}""", """["body","password"]""", "value_error")]
    [InlineData("""{"email":""", """["body"]""", "json_invalid")]
    [InlineData("[]", """["body"]""", "json_invalid")]
    public async Task Mis_shaped_input_is_named(string body, string loc, string type) =>
        (await store.Post(Login, new StringContent(body, Encoding.UTF8, "application/json"))).ShouldFault(loc, type);

    [Fact]
    public async Task All_faults_are_told_at_once() =>
        (await store.Post(Login, new { })).Expect(HttpStatusCode.UnprocessableEntity).Text.ShouldBe(
            """{"detail":[{"loc":["body","email"],"msg":"email is required","type":"missing"},{"loc":["body","password"],"msg":"password is required","type":"missing"}]}""");

    [Fact]
    public async Task Other_media_and_verbs_and_routes_are_refused_in_the_portals_words()
    {
        (await store.Post(Login, new StringContent("email=a", Encoding.UTF8, "application/x-www-form-urlencoded")))
            .Expect(HttpStatusCode.UnsupportedMediaType).At("detail").GetString().ShouldNotBeNullOrEmpty();
        (await store.Post(Login, new ByteArrayContent(new byte[2_000_000]) { Headers = { ContentType = new("application/json") } }))
            .Expect(HttpStatusCode.RequestEntityTooLarge).At("detail").GetString().ShouldNotBeNullOrEmpty();
        (await store.Get(Login)).Expect(HttpStatusCode.MethodNotAllowed).At("detail").GetString().ShouldNotBeNullOrEmpty();
        (await store.Get("/customer-portal/api/v1/customer/nothing")).ShouldRefuse(HttpStatusCode.NotFound, "Route not found");
        (await store.Get("/customer-portal")).ShouldRefuse(HttpStatusCode.NotFound, "Route not found");
    }

    [Fact]
    public async Task A_token_of_another_API_is_none_here()
    {
        var customer = await store.RegisterCustomer();

        var answer = await store.Get(PortalCustomer.Base + "/profile", customer.Token);

        answer.ShouldRefuse(HttpStatusCode.Unauthorized, "The token is invalid or has expired");
        answer.Headers["WWW-Authenticate"].ShouldBe("Bearer");
    }

    [Theory]
    [InlineData("GET", "/dashboard")]
    [InlineData("GET", "/orders")]
    [InlineData("GET", "/orders/ORD1")]
    [InlineData("GET", "/orders/track/ORD1")]
    [InlineData("POST", "/orders/return")]
    [InlineData("GET", "/tickets")]
    [InlineData("POST", "/tickets")]
    [InlineData("GET", "/tickets/TKT1")]
    [InlineData("POST", "/tickets/TKT1/messages")]
    [InlineData("GET", "/profile")]
    [InlineData("PUT", "/profile")]
    [InlineData("GET", "/settings")]
    [InlineData("PUT", "/settings")]
    [InlineData("GET", "/notifications")]
    [InlineData("PUT", "/notifications/1/read")]
    public async Task Without_a_token_nothing_is_told(string method, string path)
    {
        var answer = await store.Send(new HttpMethod(method), PortalCustomer.Base + path);

        answer.ShouldRefuse(HttpStatusCode.Unauthorized, "Authentication required");
        answer.Headers["WWW-Authenticate"].ShouldBe("Bearer");
    }

    [Fact]
    public async Task The_API_describes_itself()
    {
        var document = (await store.Get("/customer-portal/openapi.json")).Expect(HttpStatusCode.OK);

        var responses = document.At("paths").GetProperty("/api/v1/customer/tickets").GetProperty("post").GetProperty("responses");
        responses.EnumerateObject()
            .Select(response => response.Name)
            .ShouldBe(["201", "400", "401", "404", "409", "413", "415", "422", "429", "500", "503"]);
        (await store.Get("/customer-portal/docs")).Expect(HttpStatusCode.OK).Headers["Content-Type"].ShouldStartWith("text/html");
    }
}
