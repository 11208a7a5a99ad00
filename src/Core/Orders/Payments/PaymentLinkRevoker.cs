using FunctionsCommerce.Core.Payments;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Orders.Payments;

/// <summary>Cancels the payment links of orders that no longer need a payment. Idempotent.</summary>
public sealed class PaymentLinkRevoker(OrderRepository orders, RazorpayClient gateway, TimeProvider time)
{
    /// <returns>Whether the link was paid in the last moment: the payment has to be looked up. Unavailable when the gateway is out of
    /// reach.</returns>
    public async ValueTask<Result<bool>> RevokeAsync(Order order, CancellationToken ct)
    {
        if (order.Payment is not { PaymentLinkId: { } linkId, PaymentLinkRevokedAt: not null, PaymentLinkClosedAt: null })
        {
            return false;
        }

        var cancelled = await gateway.CancelPaymentLinkAsync(linkId, ct);
        if (cancelled.Error is { Code: ErrorCode.Unavailable } outage)
        {
            return outage;
        }

        // Refused: it is paid, or the gateway does not know it. Neither can be paid.
        var closed = await orders.ApplyAsync(
            order.CustomerId, order.OrderId, current => current.PaymentLinkClosed(linkId, time.GetUtcNow()), ct);
        return closed.Map(_ => cancelled.Error is { Code: ErrorCode.Conflict });
    }
}
