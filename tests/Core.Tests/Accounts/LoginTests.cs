using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace FunctionsCommerce.Core.Tests.Accounts;

public sealed class LoginTests : IDisposable
{
    private readonly AccountsHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task The_right_password_opens_a_session_and_is_counted()
    {
        await host.Registered();

        var signedIn = await host.SignedIn("JOHN@example.com ");

        (await host.CallerOf(signedIn.Tokens.AccessToken)).AccountId.ShouldBe(signedIn.Account.AccountId);
        signedIn.Account.LoginCount.ShouldBe(1);
        signedIn.Account.LastLoginAt.ShouldBe(host.Time.GetUtcNow());
    }

    [Fact]
    public async Task A_wrong_password_and_an_unknown_email_get_the_same_answer()
    {
        await host.Registered();

        var wrong = await host.LoginError("john@example.com", "wrong password");
        var unknown = await host.LoginError("nobody@example.com", "wrong password");

        wrong!.Code.ShouldBe(ErrorCode.InvalidCredentials);
        unknown.ShouldBe(wrong);
    }

    [Theory]
    [InlineData("john@example.com")]
    [InlineData("nobody@example.com")]
    public async Task Ten_failures_lock_the_email_for_15_minutes_whether_it_has_an_account_or_not(string email)
    {
        await host.Registered();
        for (var i = 0; i < 10; i++)
        {
            (await host.LoginError(email, "wrong password"))!.Code.ShouldBe(ErrorCode.InvalidCredentials);
            host.Time.Advance(TimeSpan.FromMinutes(11));
        }

        host.Time.Advance(TimeSpan.FromMinutes(-1));
        var locked = await host.LoginError(email, AccountsHost.Password);

        locked!.Code.ShouldBe(ErrorCode.AccountLocked);
        locked.RetryAfter.ShouldBe(TimeSpan.FromMinutes(5));
    }

    [Fact]
    public async Task After_the_lock_the_right_password_works_again_and_clears_the_count()
    {
        await host.Registered();
        await FailTimes(10);
        (await host.LoginError("john@example.com", AccountsHost.Password))!.Code.ShouldBe(ErrorCode.AccountLocked);

        host.Time.Advance(TimeSpan.FromMinutes(15));
        await host.SignedIn();
        await FailTimes(9);

        (await host.LoginError("john@example.com", AccountsHost.Password)).ShouldBeNull();
    }

    [Fact]
    public async Task Guesses_made_all_at_once_do_not_get_past_the_lock()
    {
        await host.Registered();

        var outcomes = await Task.WhenAll(
            Enumerable.Range(0, 60).Select(i => Task.Run(() => host.LoginError("john@example.com", $"guess number {i}"))));

        outcomes.Count(error => error!.Code == ErrorCode.InvalidCredentials).ShouldBe(10);
        outcomes.Count(error => error!.Code == ErrorCode.AccountLocked).ShouldBe(50);
        (await host.LoginError("john@example.com", AccountsHost.Password))!.Code.ShouldBe(ErrorCode.AccountLocked);
    }

    [Fact]
    public async Task Logins_in_parallel_are_all_counted()
    {
        await host.Registered();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => host.SignedIn())));

        (await host.SignedIn()).Account.LoginCount.ShouldBe(9);
    }

    [Fact]
    public async Task A_hash_of_older_strength_is_renewed_and_parallel_logins_do_not_mind()
    {
        var weak = new PasswordHasher<Account>(
            Options.Create(new PasswordHasherOptions { IterationCount = 10 })).HashPassword(null!, AccountsHost.Password);
        var draft = host.Repository.Draft("John", "john@example.com", null, Channels.PureEssence);
        await host.Repository.ImportAsync(draft with { PasswordHash = weak }, default);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => host.SignedIn())));

        (await host.Accounts.FindByEmailAsync("john@example.com", default))!.PasswordHash.ShouldNotBe(weak);
        await host.SignedIn();
    }

    [Fact]
    public async Task A_suspended_account_is_refused_and_its_sessions_end_at_once()
    {
        var token = (await SignedInNew()).Tokens.AccessToken;
        (await host.IsAccepted(token)).ShouldBeTrue();

        await host.Accounts.SetStatusAsync((await host.CallerOf(token)).AccountId, AccountStatus.Suspended, default);

        (await host.IsAccepted(token)).ShouldBeFalse();
        (await host.LoginError("john@example.com", AccountsHost.Password))!.Code.ShouldBe(ErrorCode.Forbidden);
    }

    [Fact]
    public async Task A_customer_does_not_get_into_the_back_office()
    {
        await host.Registered();

        (await host.LoginError("john@example.com", AccountsHost.Password, Channels.CateredByAfrica))!.Code.ShouldBe(ErrorCode.Forbidden);
    }

    [Fact]
    public async Task A_Ras_Currys_registration_verifies_its_email_before_any_login()
    {
        var account = await host.Registered(channel: Channels.RasCurrys);
        (await host.LoginError("john@example.com", AccountsHost.Password))!.Code.ShouldBe(ErrorCode.EmailNotVerified);

        await host.Store.CommitAsync(
            new DocumentBatch(Containers.Customers, account.Partition).Replace(account with { EmailVerified = true }), default);

        (await host.LoginError("john@example.com", AccountsHost.Password)).ShouldBeNull();
    }

    [Fact]
    public async Task An_account_without_a_password_lets_nobody_in()
    {
        await host.Repository.ImportAsync(host.Repository.Draft("Jane", "jane@example.com", null, Channels.CateredByAfrica), default);

        (await host.LoginError("jane@example.com", ""))!.Code.ShouldBe(ErrorCode.InvalidCredentials);
    }

    private async Task<LoginResult> SignedInNew()
    {
        await host.Registered();
        return await host.SignedIn();
    }

    private async Task FailTimes(int count)
    {
        for (var i = 0; i < count; i++)
        {
            await host.LoginError("john@example.com", "wrong password");
        }
    }
}
