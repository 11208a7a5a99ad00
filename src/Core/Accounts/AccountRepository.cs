using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Accounts;

/// <summary>Creates accounts; an email has at most one.</summary>
public sealed class AccountRepository(
    IDocumentStore store, AccountService accounts, IdGenerator ids, TimeProvider time, StoreSettings settings)
{
    internal static readonly Error Taken = Errors.Conflict("Email already exists");

    /// <summary>A new account with only its identity, to be completed and passed to <see cref="ImportAsync"/>.</summary>
    public Account Draft(string name, string email, string? phone, string channel)
    {
        var now = time.GetUtcNow();
        return new Account
        {
            AccountId = ids.Next(),
            Name = name.Trim(),
            Email = email.Trim(),
            NormalizedEmail = AccountValidator.NormalizeEmail(email),
            Phone = phone?.Trim() is { Length: > 0 } given ? given : null,
            MarketingConsent = settings.MarketingConsentDefault,
            MustVerifyEmail = channel == Channels.RasCurrys,
            Channel = channel,
            CreatedAt = now,
            UpdatedAt = now,
        };
    }

    /// <summary>Stores an account made elsewhere (demo data, the first admin), without checks and events.
    /// Returns it with its final id; null when the email has an account.</summary>
    public ValueTask<Account?> ImportAsync(Account account, CancellationToken ct) => CreateAsync(account, (_, _) => { }, ct);

    /// <summary>Stores a new account under its email's key. Returns it with its final id; null when the email has an account.</summary>
    /// <param name="also">What is stored in the same batch.</param>
    public async ValueTask<Account?> CreateAsync(Account draft, Action<DocumentBatch, Account> also, CancellationToken ct)
    {
        var stored = await store.UpdateAsync<Account>(
            async attempt =>
            {
                var key = await ClaimAsync(draft, ct);
                if (attempt.Exists(0))
                {
                    var isFree = (await accounts.GetAsync(key.AccountId, ct)).TryGetValue(out var holder, out _)
                        ? holder.NormalizedEmail != draft.NormalizedEmail
                        : await accounts.IsVoidedAsync(key.AccountId, ct);
                    if (!isFree)
                    {
                        return Taken;
                    }

                    // The id is another account's (ids of old instances could meet, for two emails) or nobody's: this one takes another.
                    key = await store.TrySaveAsync(key with { AccountId = ids.Next() }, ct) ?? await ClaimAsync(draft, ct);
                }

                var account = draft with { AccountId = key.AccountId };
                var batch = new DocumentBatch(Containers.Customers, account.Partition).Create(account);
                also(batch, account);
                return Decision.Save(batch, account);
            },
            ct);
        return stored.TryGetValue(out var created, out _) ? created : null;
    }

    /// <summary>This email's key, ours or one that was there; then its account decides (see <see cref="EmailKey"/>).</summary>
    private async ValueTask<EmailKey> ClaimAsync(Account draft, CancellationToken ct)
    {
        var key = new EmailKey { NormalizedEmail = draft.NormalizedEmail, AccountId = draft.AccountId };
        var claimed = await store.UpdateAsync<EmailKey>(
            async attempt => !attempt.Before.Ok && await store.ReadAsync<EmailKey>(key.Partition, key.Id, ct) is { } existing
                ? existing
                : Decision.Save(new DocumentBatch(Containers.Keys, key.Partition).Create(key), key),
            ct);
        return claimed.Value;
    }
}
