using System.Buffers.Text;
using System.Net;
using System.Text;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Accounts.Login;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Api.Tests.PureEssence;

public sealed class TokenTests(StoreHost store) : IClassFixture<StoreHost>
{
    private const string Me = "/pure-essence/v1/auth/me";

    [Fact]
    public async Task A_token_is_good_for_seven_days()
    {
        await using var host = await TestHost.Start();
        var customer = await host.Store.RegisterCustomer();

        await host.Store.Advance(TimeSpan.FromDays(7) - TimeSpan.FromMinutes(1));
        (await host.Store.Get(Me, customer.Token)).Expect(HttpStatusCode.OK);

        await host.Store.Advance(TimeSpan.FromMinutes(1));
        Refused(await host.Store.Get(Me, customer.Token));
    }

    [Fact]
    public async Task A_session_outlives_a_restart()
    {
        await using var host = await TestHost.Start();
        var customer = await host.Store.RegisterCustomer();

        await host.Store.Restart();

        (await host.Store.Get(Me, customer.Token)).Expect(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData(Channels.CustomerPortal)]
    [InlineData(Channels.RasCurrys)]
    [InlineData(Channels.RocketryBox)]
    public async Task A_token_of_another_api_is_refused(string channel)
    {
        var customer = await store.RegisterCustomer();
        var elsewhere = (await store.Service<LoginService>().LoginAsync(customer.Email, customer.Password, channel, default)).Value.Tokens;

        Refused(await store.Get(Me, elsewhere.AccessToken));
        Refused(await store.Get(Me, elsewhere.RefreshToken ?? elsewhere.AccessToken));
    }

    [Theory]
    [InlineData("none")]
    [InlineData("NONE")]
    [InlineData("HS512")]
    [InlineData("RS256")]
    public async Task A_token_that_claims_another_algorithm_is_refused(string algorithm)
    {
        var parts = (await store.RegisterCustomer()).Token.Split('.');
        var header = Base64Url.EncodeToString(Encoding.UTF8.GetBytes($$"""{"alg":"{{algorithm}}","typ":"JWT"}"""));

        Refused(await store.Get(Me, $"{header}.{parts[1]}."));
        Refused(await store.Get(Me, $"{header}.{parts[1]}.{parts[2]}"));
    }

    [Fact]
    public async Task A_token_with_anothers_claims_is_refused()
    {
        var john = (await store.RegisterCustomer()).Token.Split('.');
        var jane = (await store.RegisterCustomer()).Token.Split('.');

        Refused(await store.Get(Me, $"{john[0]}.{jane[1]}.{john[2]}"));
    }

    [Fact]
    public async Task A_token_changed_in_its_last_character_is_refused()
    {
        var token = (await store.RegisterCustomer()).Token;

        foreach (var last in "ABCDEFGHabcdefgh0123_-".Where(last => last != token[^1]))
        {
            Refused(await store.Get(Me, token[..^1] + last));
        }
    }

    [Theory]
    [InlineData("x")]
    [InlineData("a.b.c")]
    [InlineData("null")]
    [InlineData("eyJhbGciOiJkaXIiLCJlbmMiOiJBMTI4Q0JDLUhTMjU2In0..AAAA.AAAA.AAAA")]
    public async Task What_is_no_token_is_refused(string token) => Refused(await store.Get(Me, token));

    [Theory]
    [InlineData("GET", "/auth/me")]
    [InlineData("POST", "/auth/logout")]
    [InlineData("PUT", "/profile")]
    [InlineData("POST", "/profile/change-password")]
    [InlineData("POST", "/profile/avatar")]
    public async Task Without_a_token_nothing_is_shown_or_changed(string method, string path)
    {
        var answer = await store.Send(new HttpMethod(method), "/pure-essence/v1" + path, method == "GET" ? null : new { name = "x" });

        Refused(answer);
        answer.Headers["WWW-Authenticate"].ShouldStartWith("Bearer");
    }

    [Fact]
    public async Task A_suspended_customer_is_out_at_once()
    {
        var customer = await store.RegisterCustomer();
        (await store.Get(Me, customer.Token)).Expect(HttpStatusCode.OK);

        await store.Service<AccountService>().SetStatusAsync(customer.Id, AccountStatus.Suspended, default);

        Refused(await store.Get(Me, customer.Token));
        (await store.Post("/pure-essence/v1/auth/login", new { email = customer.Email, password = customer.Password }))
            .Expect(HttpStatusCode.Forbidden).At("error.code").GetString().ShouldBe("FORBIDDEN");
    }

    private static void Refused(Answer answer) =>
        answer.Expect(HttpStatusCode.Unauthorized).At("error.code").GetString().ShouldBe("UNAUTHORIZED");
}
