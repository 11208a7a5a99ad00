using FunctionsCommerce.Core.Accounts.Passwords;
using FunctionsCommerce.Core.Accounts.Sessions;
using FunctionsCommerce.Core.Shared;
using Microsoft.Extensions.Logging;

namespace FunctionsCommerce.Core.Accounts.Login;

/// <summary>Logins with email and password, and a mailed code where <see cref="TwoFactorService"/> wants one.</summary>
public sealed class LoginService(
    AccountService accounts, PasswordVerifier passwords, LoginLockout lockout, UnknownDeviceLimiter unknownDevices, TwoFactorService second,
    SessionStarter sessions, HmacHasher hash, ILogger<LoginService> log)
{
    private const int MaxRetries = 5;
    private static readonly Error Wrong = new(ErrorCode.InvalidCredentials, "Invalid email or password");

    /// <summary>Begins a session. An unknown email takes the same time, gives the same answer and locks in the same way as a wrong
    /// password.</summary>
    public ValueTask<Result<LoginResult>> LoginAsync(string email, string password, string channel, CancellationToken ct) =>
        LoginAsync(email, password, null, channel, ct);

    /// <param name="code">The code from the mail, if there is one. Without the one that is needed the login is refused, and a code
    /// mailed.</param>
    public async ValueTask<Result<LoginResult>> LoginAsync(
        string email, string password, string? code, string channel, CancellationToken ct)
    {
        var signedIn = await LoginAsync(email, password, code, codeAccepted: false, channel, ct);
        for (var retries = 0; ReferenceEquals(signedIn.Error, SessionStarter.CheckAgain); retries++)
        {
            // The code is used up by then.
            signedIn = retries < MaxRetries ? await LoginAsync(email, password, code, codeAccepted: true, channel, ct) : Wrong;
        }

        return signedIn;
    }

    private async ValueTask<Result<LoginResult>> LoginAsync(
        string email, string password, string? code, bool codeAccepted, string channel, CancellationToken ct)
    {
        var emailHash = EmailHash(hash, email);
        var account = await accounts.FindByEmailAsync(email, ct);
        if (await lockout.RefusesAsync(emailHash, account, ct) is { } locked)
        {
            AccountLog.LoginRefused(log, channel, "locked", emailHash, null);
            return locked;
        }

        if (await unknownDevices.RefusesAsync(emailHash, account, ct) is { } tooMany)
        {
            AccountLog.LoginRefused(log, channel, "too many logins from unknown devices", emailHash, account?.AccountId);
            return tooMany;
        }

        if (!(await passwords.CheckAsync(account?.PasswordHash, password, ct)).TryGetValue(out var check, out var busy))
        {
            return busy;
        }

        // Of concurrent guesses, those beyond the limit are answered as locked, right or wrong.
        if (await lockout.RefusesAsync(emailHash, account, ct) is { } lockedMeanwhile)
        {
            return lockedMeanwhile;
        }

        if (account is null || !check.Matches)
        {
            AccountLog.LoginRefused(log, channel, "wrong credentials", emailHash, account?.AccountId);
            return await lockout.FailedAsync(emailHash, account, ct) ?? Wrong;
        }

        if (!codeAccepted && await second.RefusesAsync(account, code, emailHash, channel, ct) is { } unproven)
        {
            AccountLog.LoginRefused(log, channel, "second step", emailHash, account.AccountId);
            return unproven;
        }

        await lockout.ClearAsync(emailHash, account, ct);
        var signedIn = await sessions.BeginAsync(account, check.Rehash, channel, ct);
        if (signedIn.Error is null)
        {
            AccountLog.LoggedIn(log, account.AccountId, channel);
        }
        else if (!ReferenceEquals(signedIn.Error, SessionStarter.CheckAgain))
        {
            AccountLog.LoginRefused(log, channel, signedIn.Error.Message, emailHash, account.AccountId);
        }

        return signedIn;
    }

    internal static string EmailHash(HmacHasher hash, string email) => hash.ComputeHex("login", AccountValidator.NormalizeEmail(email));
}
