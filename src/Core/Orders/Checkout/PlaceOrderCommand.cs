using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Pricing;

namespace FunctionsCommerce.Core.Orders.Checkout;

/// <summary>Something to buy.</summary>
/// <param name="VariantKey">Null: the product's first variant.</param>
/// <param name="ExpectedPrice">The unit price the client showed, in minor units; another price is refused. Null: any.</param>
public sealed record OrderItem(long ProductId, string? VariantKey, int Quantity, long? ExpectedPrice = null);

/// <summary>An order as a customer, or staff on a customer's behalf, asks for it.</summary>
public sealed record PlaceOrderCommand
{
    public required long CustomerId { get; init; }

    /// <summary>The API it comes through.</summary>
    public required string Channel { get; init; }

    public required PaymentMethod PaymentMethod { get; init; }

    public required PriceRule PriceRule { get; init; }

    /// <summary>Null: what is in the cart, which is emptied.</summary>
    public IReadOnlyList<OrderItem>? Items { get; init; }

    public OrderType OrderType { get; init; }

    /// <summary>A saved address. Null: the default one, if any.</summary>
    public long? ShippingAddressId { get; init; }

    /// <summary>An address that staff name instead of a saved one; the bill goes there, too, unless <see cref="BillingAddressId"/> is
    /// given.</summary>
    public OrderAddress? ShippingAddress { get; init; }

    /// <summary>A saved address. Null: the shipping address.</summary>
    public long? BillingAddressId { get; init; }

    /// <summary>Refused when the customer has no address.</summary>
    public bool NeedsAddress { get; init; } = true;

    /// <summary>Null: the cart's.</summary>
    public string? CouponCode { get; init; }

    public string? GiftMessage { get; init; }

    /// <summary>The first note of staff.</summary>
    public OrderNote? Note { get; init; }

    /// <summary>What other systems keep with the order; staff see to its bounds.</summary>
    public IReadOnlyDictionary<string, string> Metadata { get; init; } = Shared.Metadata.None;

    public bool GiftWrap { get; init; }

    /// <summary>The total the client showed, in minor units; another total is refused with the right quote. Null: any.</summary>
    public long? ExpectedTotal { get; init; }

    /// <summary>An online payment is made on a page of the gateway, whose URL the order carries. Without it
    /// <see cref="PaymentMethod.Wallet"/> takes the money from the customer's wallet with the store.</summary>
    public bool PaymentLink { get; init; }

    /// <summary>The money comes from the wallet with the store, not from one at the gateway.</summary>
    public bool FromWallet => PaymentMethod == PaymentMethod.Wallet && !PaymentLink;

    /// <summary>Unpaid, it gives its stock back after a time. Staff-made orders do not.</summary>
    public bool Expires { get; init; } = true;

    /// <summary>It is a delivery of this subscription, which charges it by itself and has time for that.</summary>
    public long? SubscriptionId { get; init; }

    /// <summary>The order's id, given by callers that may repeat the command: one id, one order. Null: a new one.</summary>
    public long? OrderId { get; init; }
}
