using System.Net;
using System.Text.RegularExpressions;

namespace FunctionsCommerce.Api.Tests.PureEssence;

public sealed partial class PasswordResetTests(StoreHost store) : IClassFixture<StoreHost>
{
    private const string Auth = "/pure-essence/v1/auth";
    private const string NewPassword = "newSecurePassword123";

    [Fact]
    public async Task The_mailed_token_sets_a_new_password_and_ends_all_sessions()
    {
        var customer = await store.RegisterCustomer();

        var asked = await Ask(customer.Email);
        var reset = await Reset(await MailedToken(customer.Email), NewPassword);

        asked.Expect(HttpStatusCode.OK).Text.ShouldBe("""{"success":true,"message":"Password reset email sent"}""");
        reset.Expect(HttpStatusCode.OK).At("success").GetBoolean().ShouldBeTrue();
        (await store.Get($"{Auth}/me", customer.Token)).Expect(HttpStatusCode.Unauthorized);
        (await Login(customer.Email, customer.Password)).Expect(HttpStatusCode.Unauthorized);
        (await Login(customer.Email, NewPassword)).Expect(HttpStatusCode.OK);
    }

    [Fact]
    public async Task An_unknown_email_gets_the_same_answer_and_no_mail()
    {
        var customer = await store.RegisterCustomer();

        var unknown = await Ask("nobody@example.com");

        unknown.Text.ShouldBe((await Ask(customer.Email)).Text);
        (await store.Mailbox("nobody@example.com")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_token_works_once()
    {
        var customer = await store.RegisterCustomer();
        await Ask(customer.Email);
        var token = await MailedToken(customer.Email);
        (await Reset(token, NewPassword)).Expect(HttpStatusCode.OK);

        RefusedToken(await Reset(token, "anotherPassword123"));
        (await Login(customer.Email, NewPassword)).Expect(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_token_expires_after_an_hour()
    {
        await using var host = await TestHost.Start();
        var customer = await host.Store.RegisterCustomer();
        await host.Store.Post($"{Auth}/forgot-password", new { email = customer.Email });
        var token = TokenIn((await host.Store.Mailbox(customer.Email))[0].Body);

        await host.Store.Advance(TimeSpan.FromHours(1));

        RefusedToken(await host.Store.Post($"{Auth}/reset-password", new { token, password = NewPassword }));
        (await host.Store.Post($"{Auth}/login", new { email = customer.Email, password = customer.Password })).Expect(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_newer_mail_voids_the_older()
    {
        var customer = await store.RegisterCustomer();
        await Ask(customer.Email);
        var older = await MailedToken(customer.Email);
        await Ask(customer.Email);
        var newer = await MailedToken(customer.Email);

        newer.ShouldNotBe(older);
        RefusedToken(await Reset(older, NewPassword));
        (await Reset(newer, NewPassword)).Expect(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_password_that_is_too_short_does_not_use_the_token_up()
    {
        var customer = await store.RegisterCustomer();
        await Ask(customer.Email);
        var token = await MailedToken(customer.Email);

        var refused = await Reset(token, "short");

        refused.Expect(HttpStatusCode.BadRequest).At("error.details.field").GetString().ShouldBe("password");
        refused.Text.ShouldNotContain("\"short\"");
        (await Reset(token, NewPassword)).Expect(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_token_that_nobody_got_is_refused() => RefusedToken(await Reset("reset-token-from-email", NewPassword));

    [Theory]
    [InlineData("not an email")]
    [InlineData("")]
    public async Task An_email_that_is_none_is_refused(string email)
    {
        var answer = await Ask(email);

        answer.Expect(HttpStatusCode.BadRequest).At("error.details.field").GetString().ShouldBe("email");
    }

    private Task<Answer> Ask(string email) => store.Post($"{Auth}/forgot-password", new { email });

    private Task<Answer> Reset(string token, string password) => store.Post($"{Auth}/reset-password", new { token, password });

    private Task<Answer> Login(string email, string password) => store.Post($"{Auth}/login", new { email, password });

    private async Task<string> MailedToken(string email) => TokenIn((await store.Mailbox(email))[0].Body);

    private static string TokenIn(string body) => TokenPattern().Match(body).Groups[1].Value;

    private static void RefusedToken(Answer answer)
    {
        answer.Expect(HttpStatusCode.BadRequest).At("error.code").GetString().ShouldBe("VALIDATION_ERROR");
        answer.At("error.details.field").GetString().ShouldBe("token");
        answer.At("error.details").TryGetProperty("value", out _).ShouldBeFalse();
    }

    [GeneratedRegex("token=([A-Za-z0-9_-]+)")]
    private static partial Regex TokenPattern();
}
