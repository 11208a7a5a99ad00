using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.GiftCards;

/// <summary>Finds gift cards for staff by a code or its last characters. The results do not contain the code.</summary>
public sealed class GiftCardAdminService(IDocumentStore store, GiftCardCodeGenerator codes)
{
    private const int Most = 20;

    /// <summary>The card of a code, however it was typed; null when there is none.</summary>
    public async ValueTask<GiftCard?> WithCodeAsync(string code, CancellationToken ct)
    {
        var id = GiftCardCodeKey.IdOf(codes.HashOf(code));
        return await store.ReadAsync<GiftCardCodeKey>(id, id, ct) is { } key
            ? await store.ReadAsync<GiftCard>(CurrentUser.PartitionOf(key.BuyerId), GiftCard.IdOf(key.GiftCardId), ct)
            : null;
    }

    /// <summary>The newest cards whose codes end so.</summary>
    public async ValueTask<IReadOnlyList<GiftCard>> EndingWithAsync(string last4, CancellationToken ct)
    {
        var end = last4.ToUpperInvariant();
        var found = await store.QueryAsync(
            new Query<GiftCard, GiftCard>(
                all => all.Where(card => card.Last4 == end)
                    .OrderByDescending(card => card.IssuedAt)
                    .Take(2 * Most))
            { PageSize = 2 * Most }, ct);

        // The redeemer of another's card has a copy.
        return [.. found.Items.Where(card => card.OwnerId == card.BuyerId).Take(Most)];
    }
}
