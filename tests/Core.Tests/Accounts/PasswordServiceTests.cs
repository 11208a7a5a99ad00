using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Accounts.Sessions;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Tests.Accounts;

public sealed class PasswordServiceTests : IDisposable
{
    private const string New = "newSecurePassword123";
    private readonly AccountsHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task A_change_keeps_this_session_and_ends_the_others()
    {
        await host.Registered();
        var here = (await host.SignedIn()).Tokens.AccessToken;
        var there = (await host.SignedIn(channel: Channels.CustomerPortal)).Tokens.AccessToken;
        (await host.IsAccepted(there, Channels.CustomerPortal)).ShouldBeTrue();

        (await host.Passwords.ChangeAsync(await host.CallerOf(here), AccountsHost.Password, New, default)).IsOk.ShouldBeTrue();

        (await host.IsAccepted(here)).ShouldBeTrue();
        (await host.IsAccepted(there, Channels.CustomerPortal)).ShouldBeFalse();
        (await host.LoginError("john@example.com", AccountsHost.Password))!.Code.ShouldBe(ErrorCode.InvalidCredentials);
        (await host.LoginError("john@example.com", New)).ShouldBeNull();
    }

    [Fact]
    public async Task A_wrong_current_password_is_a_fault_and_counts_as_a_failed_login()
    {
        await host.Registered();
        var caller = await host.CallerOf((await host.SignedIn()).Tokens.AccessToken);

        for (var i = 0; i < 10; i++)
        {
            var wrong = (await host.Passwords.ChangeAsync(caller, "wrong password", New, default)).Error!;
            wrong.Code.ShouldBe(ErrorCode.Validation);
            wrong.FieldErrors.ShouldHaveSingleItem().ShouldBe(new FieldError("currentPassword", wrong.Message));
        }

        (await host.Passwords.ChangeAsync(caller, AccountsHost.Password, New, default)).Error!.Code.ShouldBe(ErrorCode.AccountLocked);
    }

    [Fact]
    public async Task A_reset_is_asked_for_by_an_event_that_is_about_nobody_for_an_email_without_an_account()
    {
        var account = await host.Registered();

        (await host.ResetTokens.RequestAsync("john@example.com", Channels.PureEssence, default)).IsOk.ShouldBeTrue();
        (await host.ResetTokens.RequestAsync("nobody@example.com", Channels.PureEssence, default)).IsOk.ShouldBeTrue();

        (await host.Events<PasswordResetRequested>()).ShouldBe(
            [new PasswordResetRequested(account.AccountId, Channels.PureEssence), new PasswordResetRequested(0, Channels.PureEssence)],
            ignoreOrder: true);
    }

    [Fact]
    public async Task A_reset_sets_the_password_ends_all_sessions_and_opens_a_locked_account()
    {
        var account = await host.Registered();
        var session = (await host.SignedIn()).Tokens.AccessToken;
        var token = (await host.ResetTokens.CreateTokenAsync(account.AccountId, 1, default))!;
        for (var i = 0; i < 10; i++)
        {
            await host.LoginError("john@example.com", "wrong password");
        }

        (await host.Resets.ResetAsync(token, New, Channels.PureEssence, default)).IsOk.ShouldBeTrue();

        (await host.IsAccepted(session)).ShouldBeFalse();
        (await host.LoginError("john@example.com", New)).ShouldBeNull();
        (await host.Accounts.GetAsync(account.AccountId, default)).Value.EmailVerified.ShouldBeTrue();
    }

    [Fact]
    public async Task A_reset_token_works_once_even_when_used_many_times_at_once()
    {
        var account = await host.Registered();
        var token = (await host.ResetTokens.CreateTokenAsync(account.AccountId, 1, default))!;

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(async () =>
            await host.Resets.ResetAsync(token, $"{New}{i}", Channels.PureEssence, default))));

        outcomes.Count(outcome => outcome.IsOk).ShouldBe(1);
        outcomes.Where(outcome => !outcome.IsOk).ShouldAllBe(outcome => outcome.Error!.FieldErrors[0].Field == "token");
    }

    [Fact]
    public async Task A_reset_token_expires_after_an_hour()
    {
        var account = await host.Registered();
        var token = (await host.ResetTokens.CreateTokenAsync(account.AccountId, 1, default))!;

        host.Time.Advance(TimeSpan.FromHours(1));

        (await host.Resets.ResetAsync(token, New, Channels.PureEssence, default)).Error!.FieldErrors[0].Field.ShouldBe("token");
    }

    [Fact]
    public async Task The_newest_reset_token_voids_those_before()
    {
        var account = await host.Registered();
        var older = (await host.ResetTokens.CreateTokenAsync(account.AccountId, 1, default))!;
        var newer = (await host.ResetTokens.CreateTokenAsync(account.AccountId, 2, default))!;

        (await host.Resets.ResetAsync(older, New, Channels.PureEssence, default)).IsOk.ShouldBeFalse();
        (await host.ResetTokens.CreateTokenAsync(account.AccountId, 1, default)).ShouldBeNull();
        (await host.Resets.ResetAsync(newer, New, Channels.PureEssence, default)).IsOk.ShouldBeTrue();
    }

    [Fact]
    public async Task The_same_request_again_gets_the_same_token_until_it_is_used()
    {
        var account = await host.Registered();
        var token = (await host.ResetTokens.CreateTokenAsync(account.AccountId, 1, default))!;

        (await host.ResetTokens.CreateTokenAsync(account.AccountId, 1, default)).ShouldBe(token);
        await host.Resets.ResetAsync(token, New, Channels.PureEssence, default);

        (await host.ResetTokens.CreateTokenAsync(account.AccountId, 1, default)).ShouldBeNull();
    }

    [Fact]
    public async Task The_store_does_not_hold_the_token()
    {
        var account = await host.Registered();

        var token = (await host.ResetTokens.CreateTokenAsync(account.AccountId, 1, default))!;

        foreach (var container in Containers.All)
        {
            var page = await host.Store.ChangesAsync(container, null, 1000, TimeSpan.Zero, default);
            var text = System.Text.Json.JsonSerializer.Serialize(page.Documents.Cast<object>(), DocumentJson.Options);
            text.ShouldNotContain(token);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("reset-token-from-email")]
    public async Task A_token_that_nobody_got_is_refused(string token) =>
        (await host.Resets.ResetAsync(token, New, Channels.PureEssence, default)).Error!.FieldErrors[0].Field.ShouldBe("token");

    [Fact]
    public async Task More_sessions_than_a_batch_holds_all_end()
    {
        var account = await host.Registered();
        var signedIn = await host.SignedIn();
        var sessions = Enumerable.Range(0, 250).Select(_ => host.Sessions.New(account, Channels.PureEssence)).ToList();
        foreach (var session in sessions)
        {
            await host.Store.CreateAsync(session, default);
        }

        await host.Passwords.ChangeAsync(await host.CallerOf(signedIn.Tokens.AccessToken), AccountsHost.Password, New, default);

        (await host.Store.CountAsync(new Query<Session, Session>(all => all, account.Partition), default)).ShouldBe(1);
        (await host.IsAccepted(host.Sessions.Issue(sessions[0]).AccessToken)).ShouldBeFalse();
    }
}
