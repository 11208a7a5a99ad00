using FunctionsCommerce.Core.Accounts.Passwords;
using FunctionsCommerce.Core.Accounts.Sessions;
using FunctionsCommerce.Core.Analytics;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;
using Microsoft.Extensions.Logging;

namespace FunctionsCommerce.Core.Accounts.Login;

/// <summary>Logins with email and password, and a mailed code where <see cref="TwoFactorService"/> wants one.</summary>
public sealed class LoginService(
    IDocumentStore store, AccountService accounts, SessionService sessions, PasswordVerifier passwords, LoginLockout lockout,
    TwoFactorService second,
    DeviceService devices, DistributedRateLimiter attempts, DistributedRateLimitSettings limits, HmacHasher hash, EventFactory events,
    StoreCalendar calendar, TimeProvider time, ILogger<LoginService> log)
{
    private const int MaxRetries = 5;
    private static readonly Error Wrong = new(ErrorCode.InvalidCredentials, "Invalid email or password");

    // Never leaves this class: the password was changed, or stored in a newer strength, while it was being checked.
    private static readonly Error CheckAgain = Wrong with { };

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
        for (var retries = 0; ReferenceEquals(signedIn.Error, CheckAgain); retries++)
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

        if (!devices.IsKnown(account, ClientInfo.Current)
            && (await attempts.AcquireAsync("login", emailHash, limits.AccountLogins, TimeSpan.FromHours(1), ct)).Error is { } tooMany)
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
        var signedIn = await BeginAsync(account, check.Rehash, channel, ct);
        if (signedIn.Error is null)
        {
            AccountLog.LoggedIn(log, account.AccountId, channel);
        }
        else if (!ReferenceEquals(signedIn.Error, CheckAgain))
        {
            AccountLog.LoginRefused(log, channel, signedIn.Error.Message, emailHash, account.AccountId);
        }

        return signedIn;
    }

    internal static string EmailHash(HmacHasher hash, string email) => hash.ComputeHex("login", AccountValidator.NormalizeEmail(email));

    /// <summary>Writes session and account in one batch, so that a suspension or new password at the same moment wins.</summary>
    private async ValueTask<Result<LoginResult>> BeginAsync(Account proven, string? rehash, string channel, CancellationToken ct)
    {
        Session? session = null;
        var client = ClientInfo.Current;
        var firstOfDay = proven.Role == Role.Customer
            && !(proven.LastLoginAt is { } last && calendar.DayOf(last) >= calendar.DayOf(time.GetUtcNow()));
        var saved = await store.UpdateAsync<Account>(
            proven.Partition,
            proven.Id,
            account => account.PasswordHash != proven.PasswordHash ? CheckAgain
                : Refusal(account, channel) is { } refused ? refused
                : account with
                {
                    LastLoginAt = time.GetUtcNow(),
                    LoginCount = account.LoginCount + 1,
                    PasswordHash = rehash ?? account.PasswordHash,
                    KnownDevices = devices.Remember(account.KnownDevices, client),
                },
            Wrong,
            ct,
            (batch, account) =>
            {
                batch.Create(session = sessions.New(account, channel));
                if (firstOfDay)
                {
                    batch.Emit(events.Create(account.Partition, new VisitorSeen(account.Partition, account.AccountId, false)));
                }
            });
        return saved.Map(account => new LoginResult(account, sessions.Issue(session!)));
    }

    private static Error? Refusal(Account account, string channel)
    {
        if (account.Status == AccountStatus.Suspended)
        {
            return Errors.Forbidden("This account is suspended");
        }

        if (account.MustVerifyEmail && !account.EmailVerified)
        {
            return new Error(ErrorCode.EmailNotVerified, "Please verify your email first");
        }

        return channel == Channels.CateredByAfrica && account.Role == Role.Customer ? Errors.Forbidden("Staff only") : null;
    }
}
