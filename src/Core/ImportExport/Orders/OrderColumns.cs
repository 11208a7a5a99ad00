namespace FunctionsCommerce.Core.ImportExport.Orders;

/// <summary>The columns of a file of orders. Those of the order stand in the first row, those of a line in each. Amounts are decimals of
/// the order's currency.</summary>
internal static class OrderColumns
{
    /// <summary>Which order a row is about: as its buyer knows it.</summary>
    public const string Number = "number";
    public const string Status = "status";
    public const string Channel = "channel";
    public const string Type = "type";
    public const string CreatedAt = "createdAt";
    public const string DeliveredAt = "deliveredAt";
    public const string CustomerEmail = "customerEmail";
    public const string CustomerName = "customerName";
    public const string CustomerPhone = "customerPhone";
    public const string Currency = "currency";

    /// <summary>Of the lines, before discount and tax.</summary>
    public const string Subtotal = "subtotal";
    public const string Shipping = "shipping";
    public const string Tax = "tax";
    public const string Discount = "discount";
    public const string Total = "total";
    public const string CouponCode = "couponCode";
    public const string PaymentMethod = "paymentMethod";
    public const string PaymentStatus = "paymentStatus";
    public const string PaidAt = "paidAt";
    public const string Paid = "paid";

    /// <summary>Returned for good.</summary>
    public const string Refunded = "refunded";
    public const string TransactionId = "transactionId";

    /// <summary>Each with its amount, state, time and reason.</summary>
    public const string Refunds = "refunds";
    public const string GiftWrap = "giftWrap";
    public const string GiftMessage = "giftMessage";
    public const string CancelReason = "cancelReason";
    public const string ShippingName = "shippingName";
    public const string ShippingStreet = "shippingStreet";
    public const string ShippingCity = "shippingCity";
    public const string ShippingState = "shippingState";
    public const string ShippingPostalCode = "shippingPostalCode";
    public const string ShippingCountry = "shippingCountry";
    public const string ShippingPhone = "shippingPhone";
    public const string BillingName = "billingName";
    public const string BillingStreet = "billingStreet";
    public const string BillingCity = "billingCity";
    public const string BillingState = "billingState";
    public const string BillingPostalCode = "billingPostalCode";
    public const string BillingCountry = "billingCountry";
    public const string BillingPhone = "billingPhone";
    public const string Carrier = "carrier";
    public const string TrackingNumber = "trackingNumber";
    public const string Notes = "notes";
    public const string Metadata = "metadata";

    /// <summary>The product's slug.</summary>
    public const string Handle = "handle";
    public const string Name = "name";
    public const string Variant = "variant";
    public const string Sku = "sku";
    public const string Quantity = "quantity";

    /// <summary>Of one piece.</summary>
    public const string Price = "price";

    /// <summary>The line's share of the order's discount.</summary>
    public const string LineDiscount = "lineDiscount";
    public const string LineTax = "lineTax";
    public const string Returned = "returned";

    public static DataColumns Layout { get; } = new(
    [
        Number, Status, Channel, Type, CreatedAt, DeliveredAt, CustomerEmail, CustomerName, CustomerPhone, Currency, Subtotal, Shipping,
        Tax, Discount, Total, CouponCode, PaymentMethod, PaymentStatus, PaidAt, Paid, Refunded, TransactionId, Refunds, GiftWrap,
        GiftMessage, CancelReason, ShippingName, ShippingStreet, ShippingCity, ShippingState, ShippingPostalCode, ShippingCountry,
        ShippingPhone, BillingName, BillingStreet, BillingCity, BillingState, BillingPostalCode, BillingCountry, BillingPhone, Carrier,
        TrackingNumber, Notes, Metadata,
    ])
    {
        Keys = [Number],
        Items = "lines",
        OfItems = [Handle, Name, Variant, Sku, Quantity, Price, LineDiscount, LineTax, Returned],
        Numbers = [Subtotal, Shipping, Tax, Discount, Total, Paid, Refunded, Quantity, Price, LineDiscount, LineTax, Returned],
        Flags = [GiftWrap],
        Lists = [Refunds, Notes, Metadata],
    };
}
