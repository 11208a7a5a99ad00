using System.Net;
using System.Text;
using System.Text.Json;

namespace FunctionsCommerce.Api.Tests.RasCurrys;

public sealed class AuthTests(StoreHost store) : IClassFixture<StoreHost>
{
    [Fact]
    public async Task Registering_answers_as_documented_and_mails_a_code_that_is_nowhere_else()
    {
        var email = Buyer.NewEmail();

        var registered = await Buyer.Register(store, email);

        registered.Json.Fields().ShouldBe(["success", "userId", "email", "fullName", "message"]);
        registered.At("success").GetBoolean().ShouldBeTrue();
        registered.At("userId").GetString()!.ShouldMatch("^[0-9a-f]{24}$");
        registered.At("email").GetString().ShouldBe(email);
        registered.At("fullName").GetString().ShouldBe("Asha Rao");
        var mail = (await store.Mailbox(email)).ShouldHaveSingleItem();
        var code = Buyer.CodeIn(mail);
        registered.Text.ShouldNotContain(code);
        mail.Subject!.ShouldNotContain(code);
    }

    [Fact]
    public async Task The_code_verifies_once_and_signs_in()
    {
        var email = Buyer.NewEmail();
        await Buyer.Register(store, email);
        var otp = await Buyer.Otp(store, email);

        var verified = (await store.Post(Buyer.Base + "/auth/verify-email", new { email, otp })).Expect(HttpStatusCode.OK);

        verified.Json.Fields().ShouldBe(["success", "token", "user"]);
        verified.At("user.email").GetString().ShouldBe(email);
        verified.At("user.emailVerified").GetBoolean().ShouldBeTrue();
        verified.At("user.role").GetString().ShouldBe("user");
        (await store.Post(Buyer.Base + "/auth/verify-email", new { email, otp })).Refused(HttpStatusCode.BadRequest, "INVALID_OTP");
    }

    [Fact]
    public async Task A_wrong_code_five_times_voids_the_right_one()
    {
        var email = Buyer.NewEmail();
        await Buyer.Register(store, email);
        var otp = await Buyer.Otp(store, email);
        var wrong = (otp[0] == '0' ? '1' : '0') + otp[1..];

        for (var i = 0; i < 5; i++)
        {
            (await store.Post(Buyer.Base + "/auth/verify-email", new { email, otp = wrong })).Refused(
                HttpStatusCode.BadRequest, "INVALID_OTP");
        }

        (await store.Post(Buyer.Base + "/auth/verify-email", new { email, otp })).Refused(HttpStatusCode.BadRequest, "INVALID_OTP");
        (await store.Post(Buyer.Base + "/auth/verify-email", new { email = "nobody@example.com", otp })).Refused(
            HttpStatusCode.BadRequest, "INVALID_OTP");
    }

    [Fact]
    public async Task A_resend_voids_the_code_before()
    {
        var email = Buyer.NewEmail();
        await Buyer.Register(store, email);
        var first = await Buyer.Otp(store, email);

        var resent = (await store.Post(Buyer.Base + "/auth/resend-otp", new { email })).Expect(HttpStatusCode.OK);

        resent.Text.ShouldBe($$"""{"success":true,"email":"{{email}}","emailSent":true}""");
        var mails = await store.Mailbox(email);
        mails.Count.ShouldBe(2);
        var second = Buyer.CodeIn(mails[0]);
        if (first != second)
        {
            (await store.Post(Buyer.Base + "/auth/verify-email", new { email, otp = first })).Refused(
                HttpStatusCode.BadRequest, "INVALID_OTP");
        }

        (await store.Post(Buyer.Base + "/auth/verify-email", new { email, otp = second })).Expect(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Login_answers_as_documented_with_the_documented_token()
    {
        var buyer = await Buyer.Register(store);

        var login = (await store.Post(
            Buyer.Base + "/auth/login", new { email = buyer.Email, password = Buyer.Password })).Expect(HttpStatusCode.OK);

        login.Json.Fields().ShouldBe(["success", "token", "user"]);
        var parts = login.At("token").GetString()!.Split('.');
        var claims = JsonDocument.Parse(Decode(parts[1])).RootElement;
        Encoding.UTF8.GetString(Decode(parts[0])).ShouldContain("HS256");
        claims.GetProperty("userId").GetString().ShouldBe(buyer.UserId);
        claims.GetProperty("email").GetString().ShouldBe(buyer.Email);
        claims.GetProperty("role").GetString().ShouldBe("user");
        (claims.GetProperty("exp").GetInt64() - claims.GetProperty("iat").GetInt64()).ShouldBe(24 * 3600);
    }

    [Fact]
    public async Task An_unverified_email_cannot_log_in_and_learns_so_only_with_the_right_password()
    {
        var email = Buyer.NewEmail();
        await Buyer.Register(store, email);

        (await store.Post(Buyer.Base + "/auth/login", new { email, password = Buyer.Password })).Refused(
            HttpStatusCode.Forbidden, "EMAIL_NOT_VERIFIED");
        (await store.Post(Buyer.Base + "/auth/login", new { email, password = "wrong" })).Refused(
            HttpStatusCode.Unauthorized, "INVALID_CREDENTIALS");
        (await store.Post("/pure-essence/v1/auth/login", new { email, password = Buyer.Password })).Expect(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Who_has_no_phone_is_asked_for_one_first()
    {
        var buyer = await Buyer.Register(store, withPhone: false);
        (await buyer.Get("/auth/me")).Refused((HttpStatusCode)428, "PHONE_REQUIRED");

        var added = (await buyer.Post("/auth/add-phone", new { phoneNumber = "+919876543210" })).Expect(HttpStatusCode.OK);

        added.Text.ShouldBe("""{"success":true,"phoneNumber":"+919876543210","phoneVerified":false}""");
        var me = (await buyer.Get("/auth/me")).Expect(HttpStatusCode.OK);
        me.Json.Fields().ShouldBe(["success", "user"]);
        me.At("user").Fields().ShouldBe(
            [
                "userId", "_id", "fullName", "email", "phoneNumber", "phoneVerified", "emailVerified", "role", "status", "createdAt",
                "updatedAt", "lastLoginAt",
            ]);
    }

    [Theory]
    [InlineData("987654321")]
    [InlineData("98765432101")]
    [InlineData("+1234567")]
    [InlineData("+1234567890123456")]
    [InlineData("98765 43210")]
    public async Task A_phone_has_ten_digits_or_plus_and_eight_to_fifteen(string phoneNumber)
    {
        var token = await Buyer.AdminToken(store);

        var refused = await store.Post(Buyer.Base + "/auth/add-phone", new { phoneNumber }, token);

        refused.Refused(HttpStatusCode.BadRequest, "VALIDATION_ERROR")
            .At("error.details.fields.0.field")
            .GetString()
            .ShouldBe("phoneNumber");
    }

    [Fact]
    public async Task Forgot_and_reset_set_a_new_password_with_a_code_and_end_all_sessions()
    {
        var buyer = await Buyer.Register(store);
        var forgot = (await store.Post(Buyer.Base + "/auth/forgot-password", new { email = buyer.Email })).Expect(HttpStatusCode.OK);
        forgot.Text.ShouldBe($$"""{"success":true,"email":"{{buyer.Email}}","emailSent":true}""");
        var otp = await Buyer.Otp(store, buyer.Email);

        var reset = (await store.Post(
            Buyer.Base + "/auth/reset-password", new { email = buyer.Email, otp, newPassword = "anotherPassword1" }))
            .Expect(HttpStatusCode.OK);

        reset.Text.ShouldBe($$"""{"success":true,"email":"{{buyer.Email}}","passwordReset":true}""");
        (await buyer.Get("/auth/me")).Refused(HttpStatusCode.Forbidden, "INVALID_TOKEN");
        (await store.Post(Buyer.Base + "/auth/login", new { email = buyer.Email, password = Buyer.Password })).Refused(
            HttpStatusCode.Unauthorized, "INVALID_CREDENTIALS");
        (await store.Post(
            Buyer.Base + "/auth/login", new { email = buyer.Email, password = "anotherPassword1" })).Expect(HttpStatusCode.OK);
        (await store.Post(Buyer.Base + "/auth/reset-password", new { email = buyer.Email, otp, newPassword = "yetAnother12" }))
            .Refused(HttpStatusCode.BadRequest, "INVALID_OTP");
    }

    [Fact]
    public async Task A_code_for_one_purpose_is_none_for_the_other()
    {
        var email = Buyer.NewEmail();
        await Buyer.Register(store, email);
        var otp = await Buyer.Otp(store, email);

        (await store.Post(Buyer.Base + "/auth/reset-password", new { email, otp, newPassword = "anotherPassword1" })).Refused(
            HttpStatusCode.BadRequest, "INVALID_OTP");
    }

    [Fact]
    public async Task An_unknown_email_gets_the_same_answers_and_no_mail()
    {
        foreach (var path in new[] { "/auth/forgot-password", "/auth/resend-otp" })
        {
            (await store.Post(Buyer.Base + path, new { email = "stranger@example.com" })).Expect(HttpStatusCode.OK)
                .Text.ShouldBe("""{"success":true,"email":"stranger@example.com","emailSent":true}""");
        }

        (await store.Mailbox("stranger@example.com")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Bad_input_is_refused_with_all_faults_and_without_secrets()
    {
        var refused = await store.Post(
            Buyer.Base + "/auth/register", new { fullName = "", email = "x", password = "short", phoneNumber = "1" });

        refused.Refused(HttpStatusCode.BadRequest, "VALIDATION_ERROR");
        refused.At("error.details.fields").EnumerateArray().Select(field => field.GetProperty("field").GetString())
            .ShouldBe(["fullName", "email", "password", "phoneNumber"], ignoreOrder: true);
        refused.Text.ShouldNotContain("short\"");
        var taken = Buyer.NewEmail();
        await Buyer.Register(store, taken);
        (await store.Post(
            Buyer.Base + "/auth/register", new { fullName = "A", email = taken.ToUpperInvariant(), password = Buyer.Password }))
            .Refused(HttpStatusCode.Conflict, "CONFLICT");
    }

    [Fact]
    public async Task No_token_a_bad_one_an_old_one_and_one_of_another_API_are_refused()
    {
        (await store.Get(Buyer.Base + "/auth/me")).Refused(HttpStatusCode.Unauthorized, "TOKEN_REQUIRED");
        (await store.Get(Buyer.Base + "/auth/me", "nonsense")).Refused(HttpStatusCode.Forbidden, "INVALID_TOKEN");
        var other = await store.Post(
            "/pure-essence/v1/auth/login", new { email = StoreHost.AdminEmail, password = StoreHost.AdminPassword });
        (await store.Get(Buyer.Base + "/auth/me", other.At("data.token").GetString())).Refused(HttpStatusCode.Forbidden, "INVALID_TOKEN");
    }

    [Fact]
    public async Task Unknown_routes_bad_bodies_and_wrong_verbs_get_this_APIs_envelope()
    {
        (await store.Get(Buyer.Base + "/nothing")).Refused(HttpStatusCode.NotFound, "NOT_FOUND");
        (await store.Delete(Buyer.Base + "/auth/login")).Refused(HttpStatusCode.MethodNotAllowed, "METHOD_NOT_ALLOWED");
        using var broken = new StringContent("{", Encoding.UTF8, "application/json");
        (await store.Post(Buyer.Base + "/auth/login", broken)).Refused(HttpStatusCode.BadRequest, "VALIDATION_ERROR");
        using var text = new StringContent("a", Encoding.UTF8, "text/plain");
        (await store.Post(Buyer.Base + "/auth/login", text)).Refused(HttpStatusCode.UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE");
        (await store.Get(Buyer.Base + "/openapi.json")).Expect(HttpStatusCode.OK).At("openapi").GetString().ShouldBe("3.1.0");
        (await store.Get(Buyer.Base + "/docs")).Expect(HttpStatusCode.OK);
    }

    private static byte[] Decode(string part) => System.Buffers.Text.Base64Url.DecodeFromChars(part);
}
