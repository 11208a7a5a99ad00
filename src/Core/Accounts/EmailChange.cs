using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Accounts;

/// <summary>Gives an account another email. Its key is claimed first and the old one given up last: whatever a crash interrupts, an email leads
/// to one account at most, and the old one until the new one does.</summary>
public sealed class EmailChange(IDocumentStore store, AccountService accounts)
{
    private static readonly Error Taken = Errors.Conflict("Email already exists");

    /// <summary>Makes the email's key the account's. Keys that lead to nobody are taken over, as registrations do.</summary>
    /// <returns>Validation, or Conflict when the email has an account.</returns>
    public async ValueTask<Result<Done>> Claim(Account account, string email, CancellationToken ct)
    {
        List<Fault> faults = [];
        AccountRules.Email(email, faults);
        if (faults.Count > 0)
        {
            return Errors.Invalid(faults);
        }

        var claimed = new EmailKey { NormalizedEmail = AccountRules.NormalizeEmail(email), AccountId = account.AccountId };
        while (!await store.Create(claimed, ct))
        {
            if (await accounts.FindByEmail(email, ct) is { } holder && holder.AccountId != account.AccountId)
            {
                return Taken;
            }

            if (await store.Read<EmailKey>(claimed.Partition, claimed.Id, ct) is { } known
                && (known.AccountId == account.AccountId || await Save(known with { AccountId = account.AccountId }, ct)))
            {
                break;
            }
        }

        return default(Done);
    }

    /// <summary>After the account was saved: gives up the email that it had.</summary>
    /// <returns>Conflict when a registration took the new one meanwhile; then the account must go back to the old one.</returns>
    public async ValueTask<Result<Done>> Settle(Account before, Account after, CancellationToken ct)
    {
        // Written once more: a registration that read the key before the account had the email cannot take it over any more.
        var key = EmailKey.IdOf(after.NormalizedEmail);
        EmailKey? known;
        do
        {
            known = await store.Read<EmailKey>(key, key, ct);
            if (known?.AccountId != after.AccountId)
            {
                return Taken;
            }
        }
        while (!await Save(known, ct));

        var old = EmailKey.IdOf(before.NormalizedEmail);
        if (old != key && await store.Read<EmailKey>(old, old, ct) is { } left && left.AccountId == before.AccountId)
        {
            await store.Delete(left, ct);
        }

        return default(Done);
    }

    private async ValueTask<bool> Save(EmailKey key, CancellationToken ct) =>
        (await store.Commit(new Batch(Containers.Keys, key.Partition).Replace(key), ct)).Ok;
}
