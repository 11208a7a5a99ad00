using FunctionsCommerce.Core.Accounts.Emails;
using FunctionsCommerce.Core.Accounts.Login;
using FunctionsCommerce.Core.Accounts.Passwords;
using FunctionsCommerce.Core.Accounts.Sessions;
using FunctionsCommerce.Core.Shared;
using Microsoft.Extensions.DependencyInjection;

namespace FunctionsCommerce.Core.Tests.Accounts;

/// <summary>What guards accounts holds over two instances with callers in parallel.</summary>
public sealed class ManyInstancesTests : IDisposable
{
    private readonly AccountsHost one = new();
    private readonly ServiceProvider other;

    public ManyInstancesTests() => other = one.AnotherInstance();

    public void Dispose()
    {
        other.Dispose();
        one.Dispose();
    }

    [Fact]
    public async Task Ten_failures_lock_wherever_they_were_counted()
    {
        await one.Registered();

        var outcomes = await AtOnce(
            40, i => Get<LoginService>(i).LoginAsync("john@example.com", $"guess {i}", Channels.RasCurrys, default));

        outcomes.Count(error => error!.Code == ErrorCode.InvalidCredentials).ShouldBe(10);
        outcomes.Count(error => error!.Code == ErrorCode.AccountLocked).ShouldBe(30);
        (await one.LoginError("john@example.com", AccountsHost.Password))!.Code.ShouldBe(ErrorCode.AccountLocked);
        one.Time.Advance(TimeSpan.FromMinutes(15));
        (await Get<LoginService>(1).LoginAsync("john@example.com", AccountsHost.Password, Channels.RasCurrys, default)).IsOk.ShouldBeTrue();
    }

    [Fact]
    public async Task A_lock_leaves_a_session_alone()
    {
        await one.Registered();
        var token = (await one.SignedIn()).Tokens.AccessToken;

        await AtOnce(12, i => Get<LoginService>(i).LoginAsync("john@example.com", "guess", Channels.RasCurrys, default));

        (await Get<SessionService>(1).AuthenticateAsync(token, Channels.PureEssence, default)).IsOk.ShouldBeTrue();
    }

    [Fact]
    public async Task A_code_has_five_attempts_in_all_and_is_used_once()
    {
        var account = await one.Registered(channel: Channels.RasCurrys);
        var code = (await one.Get<EmailVerification>().CreateCodeAsync(account.AccountId, 1, default))!;
        var wrong = (code[0] == '0' ? '1' : '0') + code[1..];

        var used = await AtOnce(10, i => Get<EmailVerification>(i).VerifyAsync("john@example.com", code, Channels.RasCurrys, default));
        used.Count(error => error is null).ShouldBe(1);

        var second = (await one.Get<OneTimeCodeService>()
            .CreateAsync(account.AccountId, CodePurpose.ResetPassword, 2, account.SecretVersion, default))!;
        await AtOnce(
            20,
            i => Get<OneTimeCodeService>(i).VerifyAsync(
                account.AccountId, CodePurpose.ResetPassword, wrong == second ? code : wrong, account.SecretVersion, default));
        (await Get<PasswordResetService>(1).ResetWithCodeAsync("john@example.com", second, "anotherPassword1", Channels.RasCurrys, default))
            .Error!.Code.ShouldBe(ErrorCode.InvalidOtp);
    }

    [Fact]
    public async Task Of_fifty_attempts_at_once_five_get_through()
    {
        var outcomes = await AtOnce(
            50, i => Get<DistributedRateLimiter>(i).AcquireAsync("login", "10.0.0.1", 5, TimeSpan.FromMinutes(10), default));

        outcomes.Count(error => error is null).ShouldBe(5);
    }

    private T Get<T>(int instance)
        where T : notnull => instance % 2 == 0 ? one.Get<T>() : other.GetRequiredService<T>();

    private static async Task<Error?[]> AtOnce<T>(int count, Func<int, ValueTask<Result<T>>> work) =>
        await Task.WhenAll(Enumerable.Range(0, count).Select(i => Task.Run(async () => (await work(i)).Error)));
}
