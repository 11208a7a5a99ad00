using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Payments;

/// <summary>Reads webhooks and finds the order that they are about.</summary>
/// <remarks>Our notes stand at the gateway's orders and links, not at the payments made for them: a
/// <c>payment.captured</c> alone names only the gateway's order.</remarks>
public sealed class PaymentWebhookResolver(RazorpayClient gateway)
{
    /// <param name="payload">The webhook's body.</param>
    /// <returns><see cref="ErrorCode.Validation"/>: not a webhook, drop it. <see cref="ErrorCode.Unavailable"/>: try again later.
    /// <see cref="GatewayEvent.OrderId"/> stays null when the
    /// gateway's order is no order of ours, and in events that the store has no use for.</returns>
    public async Task<Result<GatewayEvent>> ReadAsync(string payload, CancellationToken ct)
    {
        if (!GatewayEventParser.Parse(payload).TryGetValue(out var gatewayEvent, out var error))
        {
            return error;
        }

        if (gatewayEvent.OrderId is not null || gatewayEvent.GiftPurchase is not null)
        {
            return gatewayEvent;
        }

        if (gatewayEvent is { GatewayOrderId: null, GatewayRefundId: not null, GatewayPaymentId: { } paymentId })
        {
            var payment = await gateway.FetchPaymentAsync(paymentId, ct);
            if (payment.Error is { Code: ErrorCode.Unavailable } late)
            {
                return late;
            }

            gatewayEvent = gatewayEvent with { GatewayOrderId = payment.IsOk ? payment.Value.OrderId : null };
        }

        if (gatewayEvent.GatewayOrderId is null)
        {
            return gatewayEvent;
        }

        var order = await gateway.FetchOrderAsync(gatewayEvent.GatewayOrderId, ct);
        if (order.Error is { Code: ErrorCode.Unavailable } outage)
        {
            return outage;
        }

        return order.IsOk
            ? gatewayEvent with
            {
                OrderId = GatewayReference.Noted(order.Value.Notes, GatewayReference.OrderNote)
                    ?? GatewayReference.OrderIn(order.Value.Receipt),
                GiftPurchase = GiftCardPurchaseReference.In(order.Value.Notes),
            }
            : gatewayEvent;
    }
}
