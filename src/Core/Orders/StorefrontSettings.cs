using FunctionsCommerce.Core.Orders.Checkout;
using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Orders;

/// <summary>What the owner decides while the store runs: whether it sells, and for cash. Holds for every API.</summary>
[Stored(Containers.Keys, "salesRules")]
public sealed record StorefrontSettings : Document
{
    public const string Key = "settings:sales";

    /// <summary>Customers can place orders.</summary>
    public bool AcceptOrders { get; init; } = true;

    /// <summary>… and pay them on delivery.</summary>
    public bool CashOnDelivery { get; init; } = true;

    /// <summary>The message to customers while ordering is paused.</summary>
    public string ClosedMessage { get; init; } = "Ordering is paused";

    public DateTimeOffset? UpdatedAt { get; init; }

    public override string Id => Key;

    public override string Partition => Key;

    /// <summary>Why a customer's order is not taken; null when it is. Staff may always order on a customer's behalf.</summary>
    public Error? Refusal(PlaceOrderCommand command) => command switch
    {
        { OrderType: OrderType.Offline } or { Expires: false } => null,
        _ when !AcceptOrders => Errors.Conflict(ClosedMessage),
        { PaymentMethod: PaymentMethod.Cod } when !CashOnDelivery => Errors.Conflict("Cash on delivery is currently not available"),
        _ => null,
    };
}

/// <summary>Reads and changes the sales rules.</summary>
public sealed class StorefrontSettingsService(IDocumentStore store, TimeProvider time)
{
    private static readonly StorefrontSettings Usual = new();

    /// <summary>One point read.</summary>
    public async ValueTask<StorefrontSettings> GetAsync(CancellationToken ct) =>
        await store.ReadAsync<StorefrontSettings>(StorefrontSettings.Key, StorefrontSettings.Key, ct) ?? Usual;

    public async ValueTask<StorefrontSettings> UpdateAsync(Func<StorefrontSettings, StorefrontSettings> change, CancellationToken ct) =>
        (await store.UpdateAsync<StorefrontSettings>(
            StorefrontSettings.Key, StorefrontSettings.Key, () => Usual, rules => change(rules) with { UpdatedAt = time.GetUtcNow() },
            ct)).Value;
}
