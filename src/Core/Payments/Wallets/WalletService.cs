using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Payments.Wallets;

/// <summary>A page of a wallet. Balance in minor units.</summary>
public sealed record WalletPage(long Balance, Paged<WalletEntry> Entries);

/// <summary>Customers' money with the store.</summary>
public sealed class WalletService(IDocumentStore store, TimeProvider time)
{
    /// <summary>The wallet; an empty one when nothing was ever in it.</summary>
    public async ValueTask<Wallet> ReadAsync(long customerId, CancellationToken ct) =>
        await store.ReadAsync<Wallet>(CurrentUser.PartitionOf(customerId), Wallet.DocumentId, ct) ?? new Wallet { CustomerId = customerId };

    /// <summary>The balance and the entries, newest first.</summary>
    public async ValueTask<WalletPage> ListAsync(long customerId, PageRequest page, CancellationToken ct)
    {
        var partition = CurrentUser.PartitionOf(customerId);
        var wallet = await ReadAsync(customerId, ct);
        var newest = new Query<WalletEntry, WalletEntry>(all => all.OrderByDescending(entry => entry.CreatedAt), partition);
        return new WalletPage(wallet.Balance, await store.PageAsync(newest, page, ct));
    }

    /// <summary>Posts a movement once per cause, however often it is called, and answers the wallet as it then is.</summary>
    /// <param name="amount">Minor units: above zero it comes in, below it goes out.</param>
    /// <returns>Validation when there is not so much in it.</returns>
    public ValueTask<Result<Wallet>> PostAsync(
        long customerId, string cause, long amount, string description, long? orderId, CancellationToken ct) =>
        PostAsync(customerId, cause, amount, description, orderId, null, ct);

    /// <summary>Staff give money or take it back.</summary>
    /// <param name="correctionId">The same again posts nothing.</param>
    /// <param name="amount">Minor units: above zero it comes in, below it goes out.</param>
    /// <param name="reason">The customer reads it.</param>
    /// <returns>Validation on <c>amount</c> when there is not so much in it, or there would be too much.</returns>
    public async ValueTask<Result<Wallet>> CorrectAsync(
        long customerId, long correctionId, long amount, string reason, CurrentUser staff, CancellationToken ct)
    {
        var posted = await PostAsync(customerId, "staff-" + Base36.Encode(correctionId), amount, reason, null, staff.AccountId, ct);
        return posted.Error is { Code: ErrorCode.Validation } refused ? Errors.Invalid("amount", refused.Message) : posted;
    }

    private ValueTask<Result<Wallet>> PostAsync(
        long customerId, string cause, long amount, string description, long? orderId, long? staffId, CancellationToken ct) =>
        store.UpdateAsync<Wallet>(
            async attempt =>
            {
                var wallet = await ReadAsync(customerId, ct);
                if (attempt.Exists(0))
                {
                    return wallet;
                }

                if (!wallet.Post(cause, amount, description, orderId, time.GetUtcNow()).TryGetValue(out var posting, out var refused))
                {
                    // An earlier posting stands, whatever the balance is now.
                    return await store.ReadAsync<WalletEntry>(wallet.Partition, WalletEntry.IdOf(cause), ct) is null ? refused : wallet;
                }

                posting = posting with { Entry = posting.Entry with { StaffId = staffId } };
                var batch = new DocumentBatch(Containers.Customers, wallet.Partition);
                posting.AddTo(batch);
                return Decision.Save(batch, posting.Wallet);
            },
            ct);
}
