using FunctionsCommerce.Core.Orders.Checkout;
using FunctionsCommerce.Core.Payments;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Orders.Payments;

/// <summary>Starts the payment of an order on a page of the gateway.</summary>
public sealed class PaymentLinkService(RazorpayClient gateway, StoreSettings settings)
{
    /// <summary>Why the gateway cannot take the total; null when it can, or is not to. What staff order is paid as they say.</summary>
    public Error? Refusal(PlaceOrderCommand command, long total) =>
        total == 0 || command is { PaymentMethod: PaymentMethod.Cod } or { FromWallet: true } or { Expires: false }
            ? null
            : GatewayAmounts.Refusal(total, settings.Currency, "paymentMethod");

    /// <summary>The draft with the page's address, where it is to have one. The same order id gets the same page.</summary>
    /// <returns>Conflict; Unavailable.</returns>
    public async ValueTask<Result<Order>> StartAsync(PlaceOrderCommand command, Order draft, CancellationToken ct)
    {
        if (!command.PaymentLink || !draft.Payment.IsOnline || draft.Totals.Total == 0)
        {
            return draft;
        }

        if (!(await gateway.CreatePaymentLinkAsync(LinkFor(draft), ct)).TryGetValue(out var link, out var refused))
        {
            return refused.Code switch
            {
                ErrorCode.Unavailable => refused,

                // An earlier try got a link over another amount, and an order has one link.
                ErrorCode.Conflict => Errors.Conflict("The cart has changed since this order was started. Please order again."),
                _ => Errors.Unavailable("The payment could not be started"),
            };
        }

        return draft with
        {
            Payment = draft.Payment with
            {
                PaymentLinkId = link.Id,
                PaymentUrl = link.ShortUrl,
                CheckAt = draft.CreatedAt + PaymentReconciliation.FirstCheckAfter,
            },
        };
    }

    private NewPaymentLink LinkFor(Order order) => new()
    {
        Amount = order.Totals.Total,
        Currency = order.Currency,
        ReferenceId = GatewayReference.OfOrder(order.OrderId),
        Description = $"{settings.Name}: order of {(order.ItemCount == 1 ? "1 item" : $"{order.ItemCount} items")}",
        CustomerName = order.CustomerName,
        CustomerEmail = order.CustomerEmail,
        CustomerPhone = order.CustomerPhone,
        ExpireBy = order.ExpiresAt,
        CallbackUrl = OrderNumber.PageOf(order, settings),
        Notes = GatewayReference.Notes(order.OrderId),
    };
}
