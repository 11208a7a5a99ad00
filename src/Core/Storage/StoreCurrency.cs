using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Storage;

/// <summary>The currency that all amounts in the store are in: they are kept as bare numbers of minor units.</summary>
[Stored(Containers.Keys, "storeCurrency")]
public sealed record StoreCurrency : Document
{
    public const string Key = "store-currency";

    public required string Code { get; init; }

    public override string Id => Key;

    public override string Partition => Key;
}

/// <summary>Keeps a changed setting from turning 100.00 INR into 10000 JPY.</summary>
public sealed class CurrencyGuard(IDocumentStore store, StoreSettings settings)
{
    /// <summary>Writes down the currency of a new store; a store without products may change it.</summary>
    /// <returns>Conflict: the store's amounts are in another currency than the setting says.</returns>
    public async ValueTask<Result<Unit>> EnsureAsync(CancellationToken ct)
    {
        var known = await store.ReadAsync<StoreCurrency>(StoreCurrency.Key, StoreCurrency.Key, ct);
        var code = known?.Code ?? await OfLastOrderAsync(ct) ?? settings.Currency;
        if (code != settings.Currency && await HasProductsAsync(ct))
        {
            return new Error(
                ErrorCode.Conflict,
                $"The amounts of this store are in {code}, but Store__Currency is {settings.Currency}. Set Store__Currency={code}, or begin a new store.");
        }

        if (known?.Code != settings.Currency)
        {
            var saved = await store.UpdateAsync(
                StoreCurrency.Key, StoreCurrency.Key, () => new StoreCurrency { Code = code },
                current => current with { Code = settings.Currency }, ct);
            return saved.Map(_ => default(Unit));
        }

        return default(Unit);
    }

    /// <summary>Stores that are older than the note.</summary>
    private async ValueTask<string?> OfLastOrderAsync(CancellationToken ct) =>
        (await store.QueryAsync(
            new Query<Order, Order>(orders => orders.OrderByDescending(order => order.CreatedAt)) { PageSize = 1 },
            ct)).Items is [{ } last, ..]
            ? last.Currency
            : null;

    private async ValueTask<bool> HasProductsAsync(CancellationToken ct) =>
        (await store.QueryAsync(new Query<Product, Product>(products => products) { PageSize = 1 }, ct)).Items.Count > 0;
}
