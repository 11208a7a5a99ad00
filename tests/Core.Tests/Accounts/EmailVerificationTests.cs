using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Accounts.Emails;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Tests.Accounts;

public sealed class EmailVerificationTests : IDisposable
{
    private readonly AccountsHost host = new();

    private EmailVerification Verification => host.Get<EmailVerification>();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task A_registration_asks_for_the_mail_in_its_own_batch()
    {
        var account = await host.Registered(channel: Channels.RasCurrys);

        (await host.Events<EmailVerificationRequested>()).ShouldBe([new EmailVerificationRequested(account.AccountId, Channels.RasCurrys)]);
        (await host.Registered("jane@example.com")).MustVerifyEmail.ShouldBeFalse();
        (await host.Events<EmailVerificationRequested>()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_resend_asks_for_nobody_when_there_is_nobody_to_ask_for()
    {
        var account = await host.Registered(channel: Channels.RasCurrys);

        (await Verification.RequestCodeAsync("john@example.com", Channels.RasCurrys, default)).IsOk.ShouldBeTrue();
        (await Verification.RequestCodeAsync("nobody@example.com", Channels.RasCurrys, default)).IsOk.ShouldBeTrue();
        (await Verification.RequestCodeAsync("no email", Channels.RasCurrys, default)).Error!.Code.ShouldBe(ErrorCode.Validation);

        (await host.Events<EmailVerificationRequested>())
            .Select(asked => asked.CustomerId)
            .ShouldBe([account.AccountId, account.AccountId, 0], ignoreOrder: true);
    }

    [Fact]
    public async Task The_right_code_verifies_and_signs_in_and_then_no_mail_is_due_any_more()
    {
        var account = await host.Registered(channel: Channels.RasCurrys);
        var code = (await Verification.CreateCodeAsync(account.AccountId, 1, default))!;

        var signedIn = (await Verification.VerifyAsync(" JOHN@example.com", code, Channels.RasCurrys, default)).Value;

        signedIn.Account.EmailVerified.ShouldBeTrue();
        (await host.CallerOf(signedIn.Tokens.AccessToken, Channels.RasCurrys)).AccountId.ShouldBe(account.AccountId);
        (await Verification.CreateCodeAsync(account.AccountId, 2, default)).ShouldBeNull();
        (await Verification.CreateCodeAsync(0, 3, default)).ShouldBeNull();
    }

    [Fact]
    public async Task A_suspended_account_is_not_let_in_by_a_code()
    {
        var account = await host.Registered(channel: Channels.RasCurrys);
        var code = (await Verification.CreateCodeAsync(account.AccountId, 1, default))!;
        await host.Accounts.SetStatusAsync(account.AccountId, AccountStatus.Suspended, default);

        (await Verification.VerifyAsync("john@example.com", code, Channels.RasCurrys, default)).Error!.Code.ShouldBe(ErrorCode.InvalidOtp);
    }
}
