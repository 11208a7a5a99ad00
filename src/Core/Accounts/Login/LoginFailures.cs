using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Accounts.Login;

/// <summary>Failed logins to one email from one address or known device since the last good one. Kept by hashes, so that an email without
/// an account locks just as one with an account does.</summary>
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

    public bool IsLocked(DateTimeOffset now) => now < LockedUntil;

    /// <summary>One more failure. The tenth locks; after the lock the count starts again.</summary>
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
