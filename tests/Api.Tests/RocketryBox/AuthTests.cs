using System.Net;
using System.Text.RegularExpressions;

namespace FunctionsCommerce.Api.Tests.RocketryBox;

public sealed partial class AuthTests(StoreHost store) : IClassFixture<StoreHost>
{
    private const string Base = BoxCustomer.Base;

    [Fact]
    public async Task Registering_and_logging_in_answer_as_documented()
    {
        var registered = await store.Post(Base + "/auth/register", BoxCustomer.Registration("new@example.com"));
        var login = await store.Post(Base + "/auth/login", new { email = "NEW@example.com", password = BoxCustomer.Password });

        var profile = Models.Profile.Replace(",\"lastLogin\":\"t\"", "", StringComparison.Ordinal);
        registered.Expect(HttpStatusCode.Created).ShouldLookLike(Models.Data($$"""{"message":"m","user":{{profile}}}"""));
        registered.Text.ShouldNotContain(BoxCustomer.Password);
        login.Expect(HttpStatusCode.OK)
            .ShouldLookLike(Models.Data($$"""{"accessToken":"a","refreshToken":"r","user":{{Models.Profile}}}"""));
        login.At("data.user.status").GetString().ShouldBe("active");
    }

    [Fact]
    public async Task Everything_wrong_with_a_registration_is_told_at_once()
    {
        var refused = await store.Post(
            Base + "/auth/register",
            new { email = "nonsense", phone = "12345", password = "weakling", confirmPassword = "other", acceptTerms = false });

        refused.ShouldRefuse(
            HttpStatusCode.BadRequest, "VALIDATION_ERROR", "name", "email", "phone", "password", "confirmPassword", "acceptTerms");
        refused.Text.ShouldNotContain("weakling");
    }

    [Fact]
    public async Task A_known_email_a_wrong_password_and_no_token_are_refused()
    {
        var customer = await BoxCustomer.Register(store);

        (await store.Post(Base + "/auth/register", BoxCustomer.Registration(customer.Email))).ShouldRefuse(
            HttpStatusCode.Conflict, "CONFLICT");
        (await store.Post(Base + "/auth/login", new { email = customer.Email, password = "Wrong@Pass1" })).ShouldRefuse(
            HttpStatusCode.Unauthorized, "UNAUTHORIZED");
        (await store.Post(Base + "/auth/login", new { })).ShouldRefuse(HttpStatusCode.BadRequest, "VALIDATION_ERROR", "email", "password");
        (await store.Get(Base + "/profile")).ShouldRefuse(HttpStatusCode.Unauthorized, "UNAUTHORIZED");
    }

    [Fact]
    public async Task A_refresh_token_is_good_once_and_its_reuse_ends_the_session()
    {
        var customer = await BoxCustomer.Register(store);

        var first = await store.Post(Base + "/auth/refresh", new { refreshToken = customer.RefreshToken });
        var next = first.Expect(HttpStatusCode.OK).At("data.refreshToken").GetString();
        (await store.Post(Base + "/auth/refresh", new { refreshToken = next })).Expect(HttpStatusCode.OK);
        (await store.Get(Base + "/profile", first.At("data.accessToken").GetString())).Expect(HttpStatusCode.OK);

        (await store.Post(Base + "/auth/refresh", new { refreshToken = customer.RefreshToken })).ShouldRefuse(
            HttpStatusCode.Unauthorized, "UNAUTHORIZED");
        (await store.Get(Base + "/profile", first.At("data.accessToken").GetString())).Expect(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task An_access_token_lasts_15_minutes_and_logout_ends_it_at_once()
    {
        var stays = await BoxCustomer.Register(store);
        var leaves = await BoxCustomer.Register(store);

        (await leaves.Post("/auth/logout")).Expect(HttpStatusCode.OK).ShouldLookLike(Models.Data("""{"message":"m"}"""));
        (await leaves.Get("/profile")).Expect(HttpStatusCode.Unauthorized);
        await store.Advance(TimeSpan.FromMinutes(16));

        (await stays.Get("/profile")).Expect(HttpStatusCode.Unauthorized);
        (await store.Post(Base + "/auth/refresh", new { refreshToken = stays.RefreshToken })).Expect(HttpStatusCode.OK);
    }

    [Fact]
    public async Task With_two_factor_on_a_mailed_code_is_needed_once()
    {
        var customer = await BoxCustomer.Register(store);
        (await customer.Put("/profile", new { preferences = new { twoFactor = true } })).Expect(HttpStatusCode.OK)
            .At("data.profile.preferences.twoFactor").GetBoolean().ShouldBeTrue();

        (await Login(customer)).ShouldRefuse(HttpStatusCode.Unauthorized, "UNAUTHORIZED", "otp");
        var code = await CodeTo(customer);
        (await Login(customer, code == "000000" ? "000001" : "000000")).ShouldRefuse(HttpStatusCode.Unauthorized, "UNAUTHORIZED", "otp");
        (await Login(customer, code)).Expect(HttpStatusCode.OK);

        (await Login(customer, code)).ShouldRefuse(HttpStatusCode.Unauthorized, "UNAUTHORIZED", "otp");
    }

    [Fact]
    public async Task Where_somebody_was_guessing_a_new_device_needs_a_code_and_a_known_one_does_not()
    {
        var customer = await BoxCustomer.Register(store);
        for (var i = 0; i < 5; i++)
        {
            (await store.Post(
                Base + "/auth/login", new { email = customer.Email, password = "Wrong@Pass1" })).Expect(HttpStatusCode.Unauthorized);
        }

        var elsewhere = await Login(customer, device: "Elsewhere/1.0");
        var here = await Login(customer);

        elsewhere.ShouldRefuse(HttpStatusCode.Unauthorized, "UNAUTHORIZED", "otp");
        here.Expect(HttpStatusCode.OK);
    }

    private Task<Answer> Login(BoxCustomer customer, string? otp = null, string? device = null) => store.Send(
        HttpMethod.Post,
        Base + "/auth/login",
        new { email = customer.Email, password = BoxCustomer.Password, otp },
        null,
        device is null ? [] : [("User-Agent", device)]);

    private async Task<string> CodeTo(BoxCustomer customer) =>
        Code().Match(
            (await store.Mailbox(customer.Email)).First(
                mail => mail.Subject!.StartsWith("Your code", StringComparison.Ordinal)).Body).Groups[1].Value;

    [GeneratedRegex("class=\"code\">([0-9]{6})<")]
    private static partial Regex Code();
}
