using System.Net;
using System.Text.RegularExpressions;
using FunctionsCommerce.Api.Tests.RasCurrys;

namespace FunctionsCommerce.Api.Tests.CateredByAfrica;

public sealed class OwnAccountTests(StoreHost store) : IClassFixture<StoreHost>
{
    private const string Old = "staffMember123";
    private const string New = "otherStaff456";

    [Fact]
    public async Task Staff_change_their_own_password_by_the_old_one()
    {
        var (email, token) = await Colleague();

        (await Post("/me/password", new { currentPassword = "wrongPassword1", newPassword = New }, token)).Expect(HttpStatusCode.BadRequest)
            .At("error.details.field").GetString().ShouldBe("currentPassword");
        (await Post("/me/password", new { currentPassword = Old, newPassword = "short" }, token))
            .Expect(HttpStatusCode.BadRequest).Text
            .ShouldNotContain("short\"");
        (await Post("/me/password", new { currentPassword = Old, newPassword = New }, token)).Expect(HttpStatusCode.OK);

        (await Login(email, Old)).Expect(HttpStatusCode.Unauthorized);
        (await Login(email, New)).Expect(HttpStatusCode.OK);
        (await store.Get(BackOffice.Base + "/me", token)).Expect(HttpStatusCode.OK).At("data.email").GetString().ShouldBe(email);
    }

    [Fact]
    public async Task Staff_switch_on_the_second_step_and_nothing_else_changes()
    {
        var (email, token) = await Colleague();

        var changed = (await store.Patch(BackOffice.Base + "/me", new { twoFactor = true }, token)).Expect(HttpStatusCode.OK);

        changed.At("data.twoFactor").GetBoolean().ShouldBeTrue();
        changed.At("data.name").GetString().ShouldBe("New Colleague");
        (await Login(email, Old)).Expect(HttpStatusCode.Unauthorized);
        (await store.Patch(BackOffice.Base + "/me", new { }, token)).Expect(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Switching_the_second_step_off_needs_a_mailed_code()
    {
        var (email, token) = await Colleague();
        (await store.Patch(BackOffice.Base + "/me", new { twoFactor = true }, token)).Expect(HttpStatusCode.OK);

        (await store.Patch(BackOffice.Base + "/me", new { twoFactor = false }, token)).Expect(HttpStatusCode.BadRequest)
            .At("error.details.field").GetString().ShouldBe("otp");
        (await Post("/me/password", new { currentPassword = Old, newPassword = New }, token)).Expect(HttpStatusCode.BadRequest)
            .At("error.details.field").GetString().ShouldBe("otp");
        var otp = Buyer.CodeIn((await store.Mailbox(email))[0]);
        (await store.Patch(BackOffice.Base + "/me", new { twoFactor = false, otp }, token)).Expect(HttpStatusCode.OK)
            .At("data.twoFactor").GetBoolean().ShouldBeFalse();

        (await Login(email, Old)).Expect(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_superadmin_has_a_link_to_a_new_password_mailed()
    {
        var owner = await BackOffice.Enter(store);
        var (email, token) = await Colleague();
        var users = (await owner.Get("/users")).Expect(HttpStatusCode.OK).At("data").EnumerateArray();
        var id = users.Single(user => user.GetProperty("email").GetString() == email).GetProperty("id").GetString();

        (await Post($"/users/{id}/password-reset", null, token)).Expect(HttpStatusCode.Forbidden);
        (await owner.Post("/users/usr_zzz/password-reset")).Expect(HttpStatusCode.NotFound);
        (await owner.Post($"/users/{id}/password-reset")).Expect(HttpStatusCode.Accepted);
        var reset = TokenIn((await store.Mailbox(email))[0]);
        (await Login(email, Old)).Expect(HttpStatusCode.OK);
        (await store.Post(BackOffice.Base + "/auth/reset-password", new { token = reset, password = New })).Expect(HttpStatusCode.OK);

        (await Login(email, Old)).Expect(HttpStatusCode.Unauthorized);
        (await Login(email, New)).Expect(HttpStatusCode.OK);
        (await store.Get(BackOffice.Base + "/me", token)).Expect(HttpStatusCode.Unauthorized);
        (await owner.Put("/users/" + id, new { isActive = false })).Expect(HttpStatusCode.OK);
        (await owner.Post($"/users/{id}/password-reset")).Expect(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Who_forgot_the_password_gets_a_link_that_works_once_and_strangers_learn_nothing()
    {
        var (email, _) = await Colleague();

        var known = (await store.Post(BackOffice.Base + "/auth/forgot-password", new { email })).Expect(HttpStatusCode.OK);
        var unknown = (await store.Post(
            BackOffice.Base + "/auth/forgot-password", new { email = BackOffice.NewEmail() })).Expect(HttpStatusCode.OK);
        var reset = TokenIn((await store.Mailbox(email))[0]);

        unknown.At("message").GetString().ShouldBe(known.At("message").GetString());
        (await store.Post(
            BackOffice.Base + "/auth/reset-password", new { token = reset, password = "short" })).Expect(HttpStatusCode.BadRequest);
        (await store.Post(BackOffice.Base + "/auth/reset-password", new { token = reset, password = New })).Expect(HttpStatusCode.OK);
        (await store.Post(
            BackOffice.Base + "/auth/reset-password", new { token = reset, password = Old })).Expect(HttpStatusCode.BadRequest)
            .Text.ShouldNotContain(reset);
        (await Login(email, New)).Expect(HttpStatusCode.OK);
    }

    private static string TokenIn(Mail mail) => Regex.Match(mail.Body, @"/reset-password\?token=([\w-]+)").Groups[1].Value;

    private async Task<(string Email, string Token)> Colleague()
    {
        var owner = await BackOffice.Enter(store);
        var email = BackOffice.NewEmail();
        (await owner.Post("/users", new { name = "New Colleague", email, password = Old })).Expect(HttpStatusCode.Created);
        return (email, (await Login(email, Old)).Expect(HttpStatusCode.OK).At("data.tokens.accessToken").GetString()!);
    }

    private Task<Answer> Login(string email, string password) => store.Post(BackOffice.Base + "/auth/login", new { email, password });

    private Task<Answer> Post(string path, object? body, string token) => store.Post(BackOffice.Base + path, body, token);
}
