using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Accounts;

/// <summary>What a login brings beside the password.</summary>
/// <param name="Code">The code from the mail, if there is one.</param>
/// <param name="Device">What tells one client from another, such as its address and program.</param>
public sealed record LoginProof(string? Code, string Device)
{
    /// <summary>The code was taken already, and is used up.</summary>
    internal bool Accepted { get; init; }

    /// <summary>Records print their members; this one must not.</summary>
    public override string ToString() => nameof(LoginProof);
}

/// <summary>The second step of a login: a mailed code, when the customer has switched it on, or when a login from a new device meets an
/// account that is flagged, by staff or because somebody was guessing its password.</summary>
public sealed class SecondStep(
    IDocumentStore store, LoginLockout lockout, OneTimeCodeService codes, AttemptLimiter attempts, KeyedHash hash, EventFactory events)
{
    /// <summary>Staff's label on an account whose logins are to be looked at twice.</summary>
    public const string FlagTag = "flagged";

    private const int MaxDevices = 10;
    private const int MaxMails = 5;
    private static readonly TimeSpan MailWindow = TimeSpan.FromMinutes(15);

    /// <summary>Null when the login may go on. Else a code was mailed, or the one that came is wrong, which counts as a failed login.</summary>
    internal async ValueTask<Error?> Refuses(Account account, LoginProof proof, string emailHash, string channel, CancellationToken ct)
    {
        if (proof.Accepted || account.Status == AccountStatus.Suspended || !await Needs(account, proof, emailHash, ct))
        {
            return null;
        }

        if (!string.IsNullOrWhiteSpace(proof.Code))
        {
            return (await codes.Verify(account.AccountId, CodePurpose.Login, proof.Code, ct)).IsOk
                ? null
                : await lockout.Failed(emailHash, ct) ?? Refusal("The code is wrong or has expired");
        }

        var limited = await attempts.Hit("login-code", account.Partition, MaxMails, MailWindow, ct);
        if (limited.Error is { } tooMany)
        {
            return tooMany;
        }

        var requested = events.Create(account.Partition, new LoginCodeRequested(account.AccountId, channel));
        await store.TryCommitAsync(new Batch(Containers.Customers, account.Partition).Emit(requested), ct);
        return Refusal("A code is needed. We have sent one to your email.");
    }

    /// <summary>The devices to know after this login.</summary>
    internal IReadOnlyList<string> Remember(Account account, LoginProof? proof)
    {
        if (proof is null)
        {
            return account.KnownDevices;
        }

        var device = Hash(proof);
        return account.KnownDevices is [var latest, ..] && latest == device
            ? account.KnownDevices
            : [device, .. account.KnownDevices.Where(known => known != device).Take(MaxDevices - 1)];
    }

    private async ValueTask<bool> Needs(Account account, LoginProof proof, string emailHash, CancellationToken ct)
    {
        if (account.TwoFactor)
        {
            return true;
        }

        return !account.KnownDevices.Contains(Hash(proof))
            && (account.Tags.Contains(FlagTag, StringComparer.OrdinalIgnoreCase) || await lockout.IsSuspicious(emailHash, ct));
    }

    private string Hash(LoginProof proof) => Convert.ToHexStringLower(hash.Of("device", proof.Device).AsSpan(0, 16));

    private static Error Refusal(string message) => new(ErrorCode.InvalidCredentials, message) { Faults = [new Fault("otp", message)] };
}
