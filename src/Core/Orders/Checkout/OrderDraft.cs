using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Shared.Ids;

namespace FunctionsCommerce.Core.Orders.Checkout;

/// <summary>Makes the order that a basket will be. Pure.</summary>
public static class OrderDraft
{
    // A subscription gives up after 31 days: this only ends what it forgot.
    private static readonly TimeSpan SubscriptionOrderLifetime = TimeSpan.FromDays(60);

    public static Order From(
        PlaceOrderCommand command, long orderId, long paymentId, CheckoutQuote basket, StoreSettings settings, DateTimeOffset now)
    {
        var (quote, today) = (basket.Quote, settings.Calendar.DayOf(now));
        return new Order
        {
            OrderId = orderId,
            CustomerId = command.CustomerId,
            CustomerName = basket.Customer.Name,
            CustomerEmail = basket.Customer.Email,
            CustomerPhone = basket.Customer.Phone,
            Channel = command.Channel,
            OrderType = command.OrderType,
            Status = OrderStatus.Pending,
            Lines = [.. basket.Lines.Zip(quote.Lines, (line, priced) => new OrderLine
            {
                ProductId = line.Variant.ProductId,
                VariantKey = line.Variant.Key,
                Size = line.Variant.Size,
                Sku = line.Variant.Sku,
                Name = line.Variant.ProductName,
                Image = line.Variant.Image,
                Category = line.Variant.Category,
                Quantity = line.Quantity,
                UnitPrice = priced.UnitPrice,
                Discount = priced.Discount,
                Tax = priced.Tax,
            })],
            Totals = new OrderTotals(quote.Subtotal, quote.Shipping, quote.Tax, quote.Discount, quote.Total),
            Currency = settings.Currency,
            ShippingAddress = basket.Shipping,
            BillingAddress = basket.Billing,
            Payment = new Payment
            {
                PaymentId = paymentId,
                Method = command.PaymentMethod,
                Status = PaymentStatus.Pending,
                Amount = quote.Total,
                CreatedAt = now,
                UpdatedAt = now,
            },
            Shipment = new Shipment("TRK" + Base36.Encode(orderId).ToUpperInvariant()),
            CouponCode = basket.CouponCode,
            SubscriptionId = command.SubscriptionId,
            GiftMessage = command.GiftMessage,
            Metadata = command.Metadata,
            Notes = command.Note is { } note ? [note] : [],
            GiftWrap = command.GiftWrap,
            History = [new StatusChange(OrderStatus.Pending, now)],
            EstimatedDelivery = today.AddDays(settings.DeliveryDays),
            PlacedOn = today,
            CreatedAt = now,
            UpdatedAt = now,
            ExpiresAt = command.Expires ? now + Lifetime(command, settings) : null,
        };
    }

    private static TimeSpan Lifetime(PlaceOrderCommand command, StoreSettings settings) =>
        command.SubscriptionId is not null ? SubscriptionOrderLifetime
        : command.PaymentMethod == PaymentMethod.Cod ? settings.UnconfirmedCashOrderLifetime
        : settings.UnpaidOrderLifetime;
}
