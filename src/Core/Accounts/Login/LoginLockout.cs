using FunctionsCommerce.Core.Accounts.Sessions;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;
using Microsoft.Extensions.Logging;

namespace FunctionsCommerce.Core.Accounts.Login;

/// <summary>Locks an email for the address (or the device) that failed to log in too often, however far apart its failures were. Others are
/// not locked: a stranger cannot keep the owner out.</summary>
public sealed class LoginLockout(IDocumentStore store, HmacHasher hash, DeviceService devices, TimeProvider time, ILogger<LoginLockout> log)
{
    /// <summary>Failures of other devices since the last good login that count as guessing.</summary>
    public const int SuspiciousFailures = 5;

    private const int ForgetAfterSeconds = 24 * 3600;

    /// <summary><see cref="ErrorCode.AccountLocked"/> with the time left, or null.</summary>
    public async ValueTask<Error?> RefusesAsync(string emailHash, Account? account, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        var key = KeyOf(emailHash, account);
        return await store.ReadAsync<LoginFailures>(key, key, ct) is { } failures && failures.IsLocked(now) ? Locked(failures, now) : null;
    }

    /// <summary>Counts a failure; <see cref="ErrorCode.AccountLocked"/> when others at the same time have locked the pair before
    /// it.</summary>
    public async ValueTask<Error?> FailedAsync(string emailHash, Account? account, CancellationToken ct)
    {
        var key = KeyOf(emailHash, account);
        var counted = await store.UpdateAsync(
            key,
            key,
            () => new LoginFailures { Key = key, Count = 0, Ttl = ForgetAfterSeconds },
            current => current.IsLocked(time.GetUtcNow()) ? Locked(current, time.GetUtcNow()) : current.Next(time.GetUtcNow()),
            ct);
        if (!counted.TryGetValue(out var failures, out var locked))
        {
            return locked;
        }

        if (failures.LockedUntil is { } until)
        {
            AccountLog.Locked(log, emailHash, until);
        }

        var device = devices.IdOf(ClientInfo.Current);
        var all = KeyOfAll(emailHash);
        await store.UpdateAsync(
            all, all, () => new AccountLoginFailures { Key = all, Count = 0, Ttl = ForgetAfterSeconds }, current => current.Next(device),
            ct);
        return null;
    }

    /// <summary>Whether other devices have failed often enough since the last good login to suggest guessing.</summary>
    public async ValueTask<bool> IsSuspiciousAsync(string emailHash, CancellationToken ct)
    {
        var key = KeyOfAll(emailHash);
        return await store.ReadAsync<AccountLoginFailures>(key, key, ct) is { } failures
            && failures.OfOthers(devices.IdOf(ClientInfo.Current)) >= SuspiciousFailures;
    }

    /// <summary>A good login or a new password resets the counts.</summary>
    public async ValueTask ClearAsync(string emailHash, Account account, CancellationToken ct)
    {
        await DeleteAsync<LoginFailures>(KeyOf(emailHash, account), ct);
        await DeleteAsync<AccountLoginFailures>(KeyOfAll(emailHash), ct);
    }

    private static Error Locked(LoginFailures failures, DateTimeOffset now) =>
        new(ErrorCode.AccountLocked, "Too many failed logins. Please try again later.") { RetryAfter = failures.LockedUntil - now };

    private static string KeyOfAll(string emailHash) => "account-login-failures:" + emailHash;

    private string KeyOf(string emailHash, Account? account) =>
        $"login-failures:{emailHash}:{hash.ComputeHex("lock-subject", devices.LockSubject(account, ClientInfo.Current))[..32]}";

    /// <summary>A failure counted at the same moment may remain.</summary>
    private async ValueTask DeleteAsync<T>(string key, CancellationToken ct)
        where T : Document
    {
        if (await store.ReadAsync<T>(key, key, ct) is { } failures)
        {
            await store.DeleteAsync(failures, ct);
        }
    }
}
