using FunctionsCommerce.Core.Files;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;
using Microsoft.Extensions.Logging;

namespace FunctionsCommerce.Core.Accounts;

/// <summary>What a customer changes about themselves; null leaves as it is.</summary>
public sealed record ProfileChange
{
    public string? Name { get; init; }

    public string? Phone { get; init; }

    /// <summary>What becomes of the preferences.</summary>
    public Func<Preferences, Preferences>? Preferences { get; init; }

    /// <summary>What the API calls <see cref="Name"/>: faults name it so.</summary>
    public string NameField { get; init; } = "name";

    public bool? MarketingConsent { get; init; }

    /// <summary>Whether logins need a mailed code. Switching it off needs one, too: a stolen session must not open the account for good.</summary>
    public bool? TwoFactor { get; init; }

    /// <summary>The mailed code.</summary>
    public string? Code { get; init; }

    /// <summary>Records print their members; this one must not.</summary>
    public override string ToString() => nameof(ProfileChange);
}

/// <summary>A document that is replaced with a change, and the refusal when another writer replaced it first.</summary>
internal sealed record Condition(Document Document, Error WhenChanged);

/// <summary>Accounts that exist: reading and changing them. They come from <see cref="AccountRepository"/>.</summary>
public sealed class AccountService(
    IDocumentStore store, SessionService sessions, SecondStep second, IFileStore files, IdGenerator ids, TimeProvider time, ILogger<AccountService> log)
{
    private static readonly Error Missing = Errors.NotFound("Account");

    /// <summary>One point read.</summary>
    public async ValueTask<Result<Account>> Get(long accountId, CancellationToken ct) =>
        await store.Read<Account>(Caller.PartitionOf(accountId), Account.DocumentId, ct) is { } account ? account : Missing;

    /// <summary>Two point reads, also for an unknown email, so that the time it takes reveals nothing. Null for an unknown email.</summary>
    public async ValueTask<Account?> FindByEmail(string email, CancellationToken ct)
    {
        var normalized = AccountRules.NormalizeEmail(email);
        var keyId = EmailKey.IdOf(normalized);
        var key = await store.Read<EmailKey>(keyId, keyId, ct);

        // A registration that is under way may stand under an id that turns out to be another's (see AccountRepository).
        var account = await store.Read<Account>(Caller.PartitionOf(key?.AccountId ?? 0), Account.DocumentId, ct);
        return account?.NormalizedEmail == normalized ? account : null;
    }

    /// <summary>The account of a caller who must have a phone number; <see cref="ErrorCode.PhoneRequired"/> without one.</summary>
    public async ValueTask<Result<Account>> GetReachable(long accountId, CancellationToken ct) =>
        !(await Get(accountId, ct)).Try(out var account, out var refused) ? refused
        : account.Phone is null ? new Error(ErrorCode.PhoneRequired, "Phone number required to continue")
        : account;

    public async ValueTask<Result<Account>> UpdateProfile(long accountId, ProfileChange change, string channel, CancellationToken ct)
    {
        List<Fault> faults = [];
        if (change.Name is { } name)
        {
            AccountRules.Name(name, faults, change.NameField);
        }

        var phone = change.Phone?.Trim();
        if (phone is not null)
        {
            AccountRules.Phone(phone, channel, faults);
        }

        if (faults.Count > 0)
        {
            return Errors.Invalid(faults);
        }

        if (change.TwoFactor == false && (await Get(accountId, ct)).Try(out var proven, out _) && proven.TwoFactor
            && await second.RefusesChangeAsync(proven, change.Code, channel, ct) is { } unproven)
        {
            return unproven;
        }

        return await Change(
            accountId,
            account => account with
            {
                Name = change.Name?.Trim() ?? account.Name,
                Phone = phone ?? account.Phone,
                Preferences = change.Preferences?.Invoke(account.Preferences) ?? account.Preferences,
                MarketingConsent = change.MarketingConsent ?? account.MarketingConsent,
                TwoFactor = change.TwoFactor ?? account.TwoFactor,
                PhoneVerified = account.PhoneVerified && (phone is null || phone == account.Phone),
            },
            ct);
    }

    /// <summary>Stores a new profile picture and deletes the old one.</summary>
    public async ValueTask<Result<Account>> SetAvatar(long accountId, ImageFile image, CancellationToken ct)
    {
        // A new name each time, so that caches of browsers and CDNs do not show the old picture.
        var path = $"{FilePath.AvatarFolder}{Base36.Encode(accountId)}-{Base36.Encode(ids.Next())}.{image.Extension}";
        var url = await files.Save(path, image.Content, image.ContentType, ct);
        string? before = null;
        var changed = await Change(
            accountId,
            account =>
            {
                before = account.AvatarFile;
                return account with { Avatar = url, AvatarFile = path };
            },
            ct);
        if (before is not null || !changed.IsOk)
        {
            await Drop(changed.IsOk ? before! : path, ct);
        }

        return changed;
    }

    /// <summary>Best effort: a failed delete only leaves an orphaned file, so it is logged, not returned.</summary>
    private async ValueTask Drop(string path, CancellationToken ct)
    {
        try
        {
            await files.Delete(path, ct);
        }
        catch (FilesUnavailableException outage)
        {
            AccountLog.FileLeft(log, outage, path);
        }
    }

    /// <summary>Suspending ends every session at once.</summary>
    public async ValueTask<Result<Account>> SetStatus(long accountId, AccountStatus status, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        var changed = status == AccountStatus.Suspended
            ? await ChangeAndEndSessions(accountId, account => account with { Status = status, UpdatedAt = now }, null, null, ct)
            : await Change(accountId, account => account with { Status = status }, ct);
        if (changed.IsOk)
        {
            AccountLog.StatusChanged(log, accountId, status);
        }

        return changed;
    }

    /// <summary>Saves the account, ends its sessions and voids its links and codes in one batch, for every change of who may log in. Every login writes the account, too, so none can slip in between.</summary>
    /// <param name="keep">The session that goes on.</param>
    /// <param name="condition">A document that must be unchanged for the batch to succeed.</param>
    internal async ValueTask<Result<Account>> ChangeAndEndSessions(
        long accountId, Func<Account, Result<Account>> decide, long? keep, Condition? condition, CancellationToken ct)
    {
        const int room = 10;
        List<Session> ended = [];
        var saved = await store.UpdateAsync<Account>(
            async attempt =>
            {
                // The account's own write stands behind those of the sessions, the condition's behind it.
                if (!attempt.Before.Ok && attempt.Before.FailedWrite > ended.Count)
                {
                    return condition!.WhenChanged;
                }

                if (!(await Get(accountId, ct)).Try(out var account, out var refused) || !decide(account).Try(out var changed, out refused))
                {
                    return refused;
                }

                changed = changed with { SecretVersion = account.SecretVersion + 1 };
                ended = (await sessions.Of(accountId, ct)).FindAll(session => session.SessionId != keep);
                foreach (var surplus in ended.Skip(Batch.MaxWrites - room))
                {
                    await sessions.End(accountId, surplus.SessionId, ct);
                }

                ended = ended[..Math.Min(ended.Count, Batch.MaxWrites - room)];
                var batch = ended.Aggregate(new Batch(Containers.Customers, account.Partition), (all, session) => all.Delete(session)).Replace(changed);
                return Decision.Save(condition is null ? batch : batch.Replace(condition.Document), changed);
            },
            ct);
        if (saved.IsOk)
        {
            sessions.Forget(ended);
        }

        return saved;
    }

    private ValueTask<Result<Account>> Change(long accountId, Func<Account, Account> change, CancellationToken ct) =>
        store.UpdateAsync<Account>(
            Caller.PartitionOf(accountId), Account.DocumentId, account => change(account) with { UpdatedAt = time.GetUtcNow() }, Missing, ct);
}
