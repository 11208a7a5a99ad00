using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Accounts.Emails;

/// <summary>Gives an account another email. The new key is claimed first and the old one released last: wherever a crash interrupts, an
/// email leads to one account at most, and the old email works until the new one does.</summary>
public sealed class EmailChangeService(IDocumentStore store, AccountService accounts)
{
    private static readonly Error Taken = Errors.Conflict("Email already exists");

    /// <summary>Takes the email's key for the account. A key without an account is taken over: a registration that holds it can no longer
    /// finish.</summary>
    /// <returns>Validation, or Conflict when the email has an account.</returns>
    public async ValueTask<Result<Unit>> ReserveAsync(Account account, string email, CancellationToken ct)
    {
        List<FieldError> faults = [];
        AccountValidator.Email(email, faults);
        if (faults.Count > 0)
        {
            return Errors.Invalid(faults);
        }

        var claimed = new EmailKey { NormalizedEmail = AccountValidator.NormalizeEmail(email), AccountId = account.AccountId };
        return await store.UpdateAsync<Unit>(
            async attempt =>
            {
                // The key is read before the account that it leads to: one that changes between fails the commit.
                var known = attempt.Before.Ok ? null : await store.ReadAsync<EmailKey>(claimed.Partition, claimed.Id, ct);
                if (known is not null && await accounts.FindByEmailAsync(email, ct) is { } holder && holder.AccountId != account.AccountId)
                {
                    return Taken;
                }

                if (known?.AccountId == account.AccountId)
                {
                    return default(Unit);
                }

                if (known is not null && !await IsSettledAsync(known.AccountId, ct))
                {
                    return Taken;
                }

                return Decision.Save(
                    new DocumentBatch(Containers.Keys, claimed.Partition).Save(claimed with { ETag = known?.ETag }), default(Unit));
            },
            ct);
    }

    /// <summary>Whether the account exists, or never will. False: it was written in this moment.</summary>
    private async ValueTask<bool> IsSettledAsync(long accountId, CancellationToken ct) =>
        (await accounts.GetAsync(accountId, ct)).IsOk
        || await store.CreateAsync(new VoidedAccountId { AccountId = accountId, Ttl = VoidedAccountId.KeptSeconds }, ct)
        || await accounts.IsVoidedAsync(accountId, ct);

    /// <summary>Releases the old email after the account was saved.</summary>
    /// <returns>Conflict when a registration took the new one meanwhile; then the account must go back to the old one.</returns>
    public async ValueTask<Result<Unit>> CompleteAsync(Account before, Account after, CancellationToken ct)
    {
        // Written once more, so that a registration that read the key earlier can no longer take it over.
        var key = EmailKey.IdOf(after.NormalizedEmail);
        var kept = await store.UpdateAsync<EmailKey>(
            key, key, known => known.AccountId == after.AccountId ? known with { } : Taken, Taken, ct);
        if (kept.Error is { } taken)
        {
            return taken;
        }

        var old = EmailKey.IdOf(before.NormalizedEmail);
        if (old != key && await store.ReadAsync<EmailKey>(old, old, ct) is { } left && left.AccountId == before.AccountId)
        {
            await store.DeleteAsync(left, ct);
        }

        return default(Unit);
    }
}
