using FunctionsCommerce.Core.Accounts.Emails;
using FunctionsCommerce.Core.Accounts.Login;
using FunctionsCommerce.Core.Accounts.Sessions;
using FunctionsCommerce.Core.Files;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;
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

    /// <summary>Whether logins need a mailed code. Switching it off needs one, too: a stolen session must not open the account for
    /// good.</summary>
    public bool? TwoFactor { get; init; }

    /// <summary>The mailed code.</summary>
    public string? Code { get; init; }

    /// <summary>Records print their members; this one must not.</summary>
    public override string ToString() => nameof(ProfileChange);
}

/// <summary>A document that is replaced with a change, and the refusal when another writer replaced it first.</summary>
internal sealed record ExpectedDocument(Document Document, Error WhenChanged);

/// <summary>Accounts that exist: reading and changing them. They come from <see cref="AccountRepository"/>.</summary>
public sealed class AccountService(
    IDocumentStore store, SessionService sessions, TwoFactorService second, IFileStore files, IdGenerator ids, TimeProvider time,
    ILogger<AccountService> log)
{
    private static readonly Error Missing = Errors.NotFound("Account");

    /// <summary>One point read.</summary>
    public async ValueTask<Result<Account>> GetAsync(long accountId, CancellationToken ct) =>
        await store.ReadAsync<Account>(CurrentUser.PartitionOf(accountId), Account.DocumentId, ct) is { } account ? account : Missing;

    /// <summary>Two point reads, also for an unknown email, so that the time it takes reveals nothing. Null for an unknown email.</summary>
    public async ValueTask<Account?> FindByEmailAsync(string email, CancellationToken ct)
    {
        var normalized = AccountValidator.NormalizeEmail(email);
        var keyId = EmailKey.IdOf(normalized);
        var key = await store.ReadAsync<EmailKey>(keyId, keyId, ct);

        // A registration that is under way may stand under an id that turns out to be another's (see AccountRepository).
        var account = await store.ReadAsync<Account>(CurrentUser.PartitionOf(key?.AccountId ?? 0), Account.DocumentId, ct);
        return account?.NormalizedEmail == normalized ? account : null;
    }

    /// <summary>Whether no account can be written under the id any more (<see cref="VoidedAccountId"/>).</summary>
    public async ValueTask<bool> IsVoidedAsync(long accountId, CancellationToken ct) =>
        await store.ReadAsync<VoidedAccountId>(CurrentUser.PartitionOf(accountId), Account.DocumentId, ct) is not null;

    /// <summary>The account of a caller who must have a phone number; <see cref="ErrorCode.PhoneRequired"/> without one.</summary>
    public async ValueTask<Result<Account>> GetReachableAsync(long accountId, CancellationToken ct) =>
        !(await GetAsync(accountId, ct)).TryGetValue(out var account, out var refused) ? refused
        : account.Phone is null ? new Error(ErrorCode.PhoneRequired, "Phone number required to continue")
        : account;

    public async ValueTask<Result<Account>> UpdateProfileAsync(long accountId, ProfileChange change, string channel, CancellationToken ct)
    {
        List<FieldError> faults = [];
        if (change.Name is { } name)
        {
            AccountValidator.Name(name, faults, change.NameField);
        }

        var phone = change.Phone?.Trim();
        if (phone is not null)
        {
            AccountValidator.Phone(phone, channel, faults);
        }

        if (faults.Count > 0)
        {
            return Errors.Invalid(faults);
        }

        if (change.TwoFactor == false && (await GetAsync(accountId, ct)).TryGetValue(out var proven, out _) && proven.TwoFactor
            && await second.RefusesChangeAsync(proven, change.Code, channel, ct) is { } unproven)
        {
            return unproven;
        }

        return await ChangeAsync(
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
    public async ValueTask<Result<Account>> SetAvatarAsync(long accountId, ImageFile image, CancellationToken ct)
    {
        // A new name each time, so that caches of browsers and CDNs do not show the old picture.
        var path = $"{FilePath.AvatarFolder}{Base36.Encode(accountId)}-{Base36.Encode(ids.Next())}.{image.Extension}";
        var url = await files.SaveAsync(path, image.Content, image.ContentType, ct);
        string? before = null;
        var changed = await ChangeAsync(
            accountId,
            account =>
            {
                before = account.AvatarFile;
                return account with { Avatar = url, AvatarFile = path };
            },
            ct);
        if (before is not null || !changed.IsOk)
        {
            await DropAsync(changed.IsOk ? before! : path, ct);
        }

        return changed;
    }

    /// <summary>Best effort: a failed delete only leaves an orphaned file, so it is logged, not returned.</summary>
    private async ValueTask DropAsync(string path, CancellationToken ct)
    {
        try
        {
            await files.DeleteAsync(path, ct);
        }
        catch (FilesUnavailableException outage)
        {
            AccountLog.FileLeft(log, outage, path);
        }
    }

    /// <summary>Suspending ends every session at once.</summary>
    public async ValueTask<Result<Account>> SetStatusAsync(long accountId, AccountStatus status, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        var changed = status == AccountStatus.Suspended
            ? await ChangeAndEndSessionsAsync(accountId, account => account with { Status = status, UpdatedAt = now }, null, null, ct)
            : await ChangeAsync(accountId, account => account with { Status = status }, ct);
        if (changed.IsOk)
        {
            AccountLog.StatusChanged(log, accountId, status);
        }

        return changed;
    }

    /// <summary>Saves the account, ends its sessions and voids its links and codes in one batch, for every change of who may log in. Every
    /// login writes the account, too, so none can slip in between.</summary>
    /// <param name="keep">The session that goes on.</param>
    /// <param name="condition">A document that must be unchanged for the batch to succeed.</param>
    internal async ValueTask<Result<Account>> ChangeAndEndSessionsAsync(
        long accountId, Func<Account, Result<Account>> decide, long? keep, ExpectedDocument? condition, CancellationToken ct)
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

                if (!(await GetAsync(accountId, ct)).TryGetValue(out var account, out var refused)
                    || !decide(account).TryGetValue(out var changed, out refused))
                {
                    return refused;
                }

                changed = changed with { SecretVersion = account.SecretVersion + 1 };
                ended = (await sessions.OfAsync(accountId, ct)).FindAll(session => session.SessionId != keep);
                foreach (var surplus in ended.Skip(DocumentBatch.MaxWrites - room))
                {
                    await sessions.EndAsync(accountId, surplus.SessionId, ct);
                }

                ended = ended[..Math.Min(ended.Count, DocumentBatch.MaxWrites - room)];
                var batch = ended.Aggregate(
                    new DocumentBatch(Containers.Customers, account.Partition), (all, session) => all.Delete(session))
                    .Replace(changed);
                return Decision.Save(condition is null ? batch : batch.Replace(condition.Document), changed);
            },
            ct);
        if (saved.IsOk)
        {
            sessions.Forget(ended);
        }

        return saved;
    }

    private ValueTask<Result<Account>> ChangeAsync(long accountId, Func<Account, Account> change, CancellationToken ct) =>
        store.UpdateAsync<Account>(
            CurrentUser.PartitionOf(accountId), Account.DocumentId, account => change(account) with { UpdatedAt = time.GetUtcNow() },
            Missing, ct);
}
