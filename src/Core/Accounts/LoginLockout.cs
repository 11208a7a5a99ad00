using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;
using Microsoft.Extensions.Logging;

namespace FunctionsCommerce.Core.Accounts;

/// <summary>Failed logins of one email since the last good one. Kept by the email's hash, so that an email without an account
/// locks just as one with an account does.</summary>
[Stored(Containers.Counters, "loginFailures")]
public sealed record LoginFailures : Document
{
    public const int Limit = 10;
    public static readonly TimeSpan LockTime = TimeSpan.FromMinutes(15);

    public required string Key { get; init; }

    public required int Count { get; init; }

    public DateTimeOffset? LockedUntil { get; init; }

    public override string Id => Key;

    public override string Partition => Key;

    /// <summary>So many that somebody may have been guessing.</summary>
    public bool IsSuspicious => Count >= Limit / 2 || LockedUntil is not null;

    public bool IsLocked(DateTimeOffset now) => now < LockedUntil;

    /// <summary>One more. The tenth locks; after the lock the count begins anew.</summary>
    public LoginFailures Next(DateTimeOffset now)
    {
        if (IsLocked(now))
        {
            return this;
        }

        var count = LockedUntil is null ? Count + 1 : 1;
        return this with { Count = count, LockedUntil = count >= Limit ? now + LockTime : null };
    }
}

/// <summary>Closes an email to logins for a while after too many failures, however far apart they were and wherever they came from.</summary>
public sealed class LoginLockout(IDocumentStore store, TimeProvider time, ILogger<LoginLockout> log)
{
    private const int ForgetAfterSeconds = 24 * 3600;

    /// <summary><see cref="ErrorCode.AccountLocked"/> with the time left, or null.</summary>
    public async ValueTask<Error?> Refuses(string emailHash, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        return await Read(emailHash, ct) is { } failures && failures.IsLocked(now) ? Locked(failures, now) : null;
    }

    /// <summary>Counts a failure; <see cref="ErrorCode.AccountLocked"/> when others at the same time have locked the email before it.</summary>
    public async ValueTask<Error?> Failed(string emailHash, CancellationToken ct)
    {
        var key = KeyOf(emailHash);
        var counted = await store.UpdateAsync<LoginFailures>(
            key,
            key,
            () => new LoginFailures { Key = key, Count = 0, Ttl = ForgetAfterSeconds },
            current => time.GetUtcNow() is var now && current.IsLocked(now) ? Locked(current, now) : current.Next(now),
            ct);
        if (counted.Error is { } refused)
        {
            return refused;
        }

        if (counted.Value.LockedUntil is { } until)
        {
            AccountLog.Locked(log, emailHash, until);
        }

        return null;
    }

    /// <summary>Whether the failures since the last good login look like guessing.</summary>
    public async ValueTask<bool> IsSuspicious(string emailHash, CancellationToken ct) => await Read(emailHash, ct) is { IsSuspicious: true };

    /// <summary>A good login, or a new password, starts the count anew.</summary>
    public ValueTask Clear(string emailHash, CancellationToken ct) => store.UpdateAsync(
        async _ => await Read(emailHash, ct) is { } failures ? new Batch(Containers.Counters, failures.Partition).Delete(failures) : null, ct);

    private static Error Locked(LoginFailures failures, DateTimeOffset now) =>
        new(ErrorCode.AccountLocked, "Too many failed logins. Please try again later.") { RetryAfter = failures.LockedUntil - now };

    private ValueTask<LoginFailures?> Read(string emailHash, CancellationToken ct)
    {
        var key = KeyOf(emailHash);
        return store.Read<LoginFailures>(key, key, ct);
    }

    private static string KeyOf(string emailHash) => "login-failures:" + emailHash;
}
