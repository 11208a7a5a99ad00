using System.Net;
using System.Security.Cryptography;
using System.Text;
using FunctionsCommerce.Api.Tests.PureEssence;
using Microsoft.Extensions.Options;

namespace FunctionsCommerce.Api.Tests.CateredByAfrica;

/// <summary>Staff who come with their organisation's token instead of a password.</summary>
public sealed class WorkAccountTests : IAsyncLifetime
{
    private const string SignOn = BackOffice.Base + "/auth/work-account";
    private readonly IssuerStub issuer = new();
    private readonly StoreHost store = new();

    private DateTimeOffset Now => store.App.Clock.GetUtcNow();

    public Task InitializeAsync()
    {
        store.Options = store.Options with
        {
            Settings = new Dictionary<string, string?>(store.Options.Settings)
            {
                ["Entra:Authority"] = issuer.Authority,
                ["Entra:Audience"] = IssuerStub.Audience,
            },
        };
        return store.InitializeAsync();
    }

    public async Task DisposeAsync()
    {
        await store.DisposeAsync();
        await issuer.DisposeAsync();
    }

    [Fact]
    public async Task An_app_role_lets_in_whoever_has_it_and_the_account_stays_the_same()
    {
        var first = (await Enter("grace@example.com", "Admin")).Expect(HttpStatusCode.OK);
        var again = (await Enter("Grace@Example.com", "Admin", "Something else")).Expect(HttpStatusCode.OK);

        first.At("data.user.role").GetString().ShouldBe("admin");
        first.At("data.user.name").GetString().ShouldBe("Grace Work");
        again.At("data.user.id").GetString().ShouldBe(first.At("data.user.id").GetString());
        (await store.Get(BackOffice.Base + "/customers", TokenOf(first))).Expect(HttpStatusCode.OK);
        var refreshed = await store.Post(
            BackOffice.Base + "/auth/refresh", new { refreshToken = again.At("data.tokens.refreshToken").GetString() });
        refreshed.Expect(HttpStatusCode.OK);
        issuer.KeysRead.ShouldBe(1);
    }

    [Fact]
    public async Task The_role_is_the_tokens_at_every_login_and_ends_what_had_the_old_one()
    {
        var high = (await Enter("grace@example.com", "Admin", "Superadmin")).Expect(HttpStatusCode.OK);
        high.At("data.user.role").GetString().ShouldBe("superadmin");

        (await Enter("grace@example.com", "Admin")).Expect(HttpStatusCode.OK).At("data.user.role").GetString().ShouldBe("admin");

        (await store.Get(BackOffice.Base + "/customers", TokenOf(high))).Expect(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task An_email_that_is_claimed_opens_nobody_elses_account()
    {
        (await Enter("grace@example.com", "Admin")).Expect(HttpStatusCode.OK);
        var thief = issuer.Claims(Now, "thief@example.com", "Admin");
        thief["preferred_username"] = "grace@example.com";
        thief["email"] = "grace@example.com";

        (await store.Post(SignOn, new { token = issuer.Token(thief) })).Expect(HttpStatusCode.Conflict);
        thief["email"] = thief["preferred_username"] = StoreHost.AdminEmail;
        (await store.Post(SignOn, new { token = issuer.Token(thief) })).Expect(HttpStatusCode.Conflict);
        thief["email_verified"] = true;
        (await store.Post(SignOn, new { token = issuer.Token(thief) })).Expect(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_person_with_a_new_email_keeps_the_account()
    {
        var first = (await Enter("grace@example.com", "Admin")).Expect(HttpStatusCode.OK);
        var claims = issuer.Claims(Now, "grace@example.com", "Admin");
        claims["preferred_username"] = "grace.married@example.com";

        var again = await store.Post(SignOn, new { token = issuer.Token(claims) });

        again.Expect(HttpStatusCode.OK).At("data.user.id").GetString().ShouldBe(first.At("data.user.id").GetString());
    }

    [Fact]
    public async Task Without_a_role_nobody_comes_in()
    {
        (await Enter("grace@example.com")).Expect(HttpStatusCode.Forbidden);
        (await Enter("grace@example.com", "admin", "Reader")).Expect(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_customer_does_not_become_staff()
    {
        var customer = await store.RegisterCustomer();

        (await Enter(customer.Email, "Admin")).Expect(HttpStatusCode.Conflict);
    }

    [Theory]
    [InlineData("aud", "another-application")]
    [InlineData("iss", "https://login.microsoftonline.com/another/v2.0")]
    [InlineData("exp", -600L)]
    [InlineData("nbf", 600L)]
    [InlineData("exp", null)]
    [InlineData("aud", null)]
    [InlineData("iss", null)]
    public async Task A_token_of_another_place_or_time_is_refused(string claim, object? value)
    {
        var claims = issuer.Claims(Now, "grace@example.com", "Admin");
        claims.Remove(claim);
        if (value is not null)
        {
            claims[claim] = value is long seconds ? Now.AddSeconds(seconds).ToUnixTimeSeconds() : value;
        }

        await ShouldBeRefused(issuer.Token(claims));
    }

    [Fact]
    public async Task A_token_that_the_issuer_did_not_sign_is_refused()
    {
        var claims = issuer.Claims(Now, "grace@example.com", "Admin");
        using var other = RSA.Create(2048);
        var good = issuer.Token(claims);

        await ShouldBeRefused(issuer.Token("none", claims, _ => []));
        await ShouldBeRefused(issuer.Token("HS256", claims, text => HMACSHA256.HashData(Encoding.ASCII.GetBytes(issuer.PublicKey), text)));
        await ShouldBeRefused(
            issuer.Token("RS256", claims, text => other.SignData(text, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)));
        await ShouldBeRefused(good[..good.LastIndexOf('.')] + ".");
        await ShouldBeRefused(good.Replace('.', '-'));
        await ShouldBeRefused(good + ".a.b");
        await ShouldBeRefused("not.a.token");
        await ShouldBeRefused((await BackOffice.Enter(store)).Token);
    }

    [Fact]
    public async Task A_token_of_the_issuer_is_no_token_of_ours() =>
        (await store.Get(
            BackOffice.Base + "/customers",
            issuer.Token(issuer.Claims(Now, "grace@example.com", "Admin")))).Expect(HttpStatusCode.Unauthorized);

    [Fact]
    public async Task A_new_key_of_the_issuer_is_found_and_unknown_keys_do_not_make_us_ask_again_and_again()
    {
        (await Enter("grace@example.com", "Admin")).Expect(HttpStatusCode.OK);
        issuer.Rotate();

        (await Enter("grace@example.com", "Admin")).Expect(HttpStatusCode.Unauthorized);
        issuer.KeysRead.ShouldBe(1);
        await store.Advance(TimeSpan.FromMinutes(6));

        (await Enter("grace@example.com", "Admin")).Expect(HttpStatusCode.OK);
        issuer.KeysRead.ShouldBe(2);
    }

    [Fact]
    public async Task An_issuer_out_of_reach_is_an_outage_until_its_keys_are_known()
    {
        var token = issuer.Token(issuer.Claims(Now, "grace@example.com", "Admin"));
        await issuer.DisposeAsync();

        (await store.Post(SignOn, new { token })).Expect(HttpStatusCode.ServiceUnavailable);
    }

    [Theory]
    [InlineData("Entra:Audience", "", "Entra__Audience is missing")]
    [InlineData("Entra:Authority", "http://login.example.com/tenant", "Entra__Authority is no https address")]
    [InlineData("Entra:Authority", "https://login.microsoftonline.com/common/v2.0", "Entra__Authority names no tenant")]
    [InlineData("Entra:AdminRole", "Superadmin", "Entra__AdminRole and Entra__SuperadminRole")]
    public async Task A_wrong_setting_stops_the_start_by_its_name(string setting, string value, string problem)
    {
        await store.Stop();
        store.Options = store.Options with { Settings = new Dictionary<string, string?>(store.Options.Settings) { [setting] = value } };

        (await Should.ThrowAsync<OptionsValidationException>(store.InitializeAsync)).Message.ShouldStartWith(problem);
    }

    private static string TokenOf(Answer login) => login.At("data.tokens.accessToken").GetString()!;

    private Task<Answer> Enter(string email, params string[] roles) =>
        store.Post(SignOn, new { token = issuer.Token(issuer.Claims(Now, email, roles)) });

    private async Task ShouldBeRefused(string token) => (await store.Post(SignOn, new { token })).Expect(HttpStatusCode.Unauthorized);
}

/// <summary>A store that was told of no issuer.</summary>
public sealed class NoWorkAccountTests(StoreHost store) : IClassFixture<StoreHost>
{
    [Fact]
    public async Task Work_accounts_are_off_unless_configured() =>
        (await store.Post(BackOffice.Base + "/auth/work-account", new { token = "a.b.c" })).Expect(HttpStatusCode.NotFound);
}
