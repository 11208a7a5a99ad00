using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.GiftCards;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Orders.Refunds;
using FunctionsCommerce.Core.Payments;
using FunctionsCommerce.Core.Shared;
using Microsoft.Azure.Functions.Worker;

namespace FunctionsCommerce.Functions.Workers.Payments;

/// <summary>Applies what the gateway reported, and asks it for the refunds that were decided.</summary>
public sealed class PaymentFunctions(
    OrderPaymentService payments, RefundProcessor refunds, GiftCardPurchaseService gifts, PaymentWebhookResolver reader,
    PaymentReconciliation check)
{
    [Function("Payments_OnEvent")]
    public Task OnEvent(
        [ServiceBusTrigger(EventTopic.Events, EventTopic.Payments, Connection = "ServiceBus")] string body, CancellationToken ct) =>
        EventMessage.Parse(body).Event switch
        {
            GatewayEventReceived received => ApplyAsync(received, ct),
            RefundRequested requested => refunds.ExecuteAsync(requested.CustomerId, requested.OrderId, requested.RefundId, ct),
            PaymentLinkRevoked revoked => check.RevokeLinkAsync(revoked.CustomerId, revoked.OrderId, ct),
            _ => Task.CompletedTask,
        };

    private async Task ApplyAsync(GatewayEventReceived received, CancellationToken ct)
    {
        if ((await reader.ReadAsync(received.Payload, ct)).TryGetValue(out var report, out var refused))
        {
            if (report.GiftPurchase is not { } purchase)
            {
                await payments.ApplyAsync(report, ct);
            }
            else if (report is { Kind: GatewayEventKind.PaymentCaptured or GatewayEventKind.OrderPaid, GatewayPaymentId: { } paymentId })
            {
                await gifts.PaidAsync(purchase, paymentId, ct);
            }
        }
        else if (refused.Code == ErrorCode.Unavailable)
        {
            throw new GatewayUnavailableException(refused.Message);
        }
    }
}
