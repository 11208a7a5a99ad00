using System.Text.Json;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Payments;

/// <summary>Reads webhooks. Fields and events that are new to it do not trouble it.</summary>
public static class GatewayEventParser
{
    /// <param name="payload">The webhook's body.</param>
    /// <returns><see cref="ErrorCode.Validation"/> when it is no webhook of the gateway; never throws.</returns>
    public static Result<GatewayEvent> Parse(string payload)
    {
        try
        {
            var name = JsonSerializer.Deserialize<WebhookHead>(payload, RazorpayJson.Options)?.Event;
            if (string.IsNullOrEmpty(name))
            {
                return Errors.Invalid("event", "The payload has no event");
            }

            // What an unknown event carries may have any shape, so it stays unread.
            var kind = KindOf(name);
            return kind == GatewayEventKind.Other
                ? new GatewayEvent(kind, name)
                : Read(kind, name, JsonSerializer.Deserialize<WebhookBody>(payload, RazorpayJson.Options)!);
        }
        catch (JsonException e)
        {
            return Errors.Invalid(e.Path ?? "payload", "The payload does not have the gateway's format");
        }
    }

    private static GatewayEvent Read(GatewayEventKind kind, string name, WebhookBody body)
    {
        var (payment, order) = (body.Payload?.Payment?.Entity, body.Payload?.Order?.Entity);
        var (refund, link) = (body.Payload?.Refund?.Entity, body.Payload?.PaymentLink?.Entity);
        return new GatewayEvent(kind, name)
        {
            OccurredAt = body.CreatedAt is { } at and > 0 and < 253_402_300_800 ? DateTimeOffset.FromUnixTimeSeconds(at) : null,

            // A payment's own notes come from the customer's browser, so they prove nothing.
            OrderId = OrderIn(order?.Notes) ?? OrderIn(link?.Notes) ?? OrderIn(refund?.Notes)
                ?? GatewayReference.OrderIn(order?.Receipt) ?? GatewayReference.OrderIn(link?.ReferenceId),
            RefundId = GatewayReference.RefundIn(refund?.Receipt) ?? GatewayReference.Noted(refund?.Notes, GatewayReference.RefundNote),
            GiftPurchase = GiftCardPurchaseReference.In(order?.Notes),
            GatewayOrderId = payment?.OrderId ?? order?.Id ?? link?.OrderId,
            GatewayPaymentId = payment?.Id ?? refund?.PaymentId,
            GatewayRefundId = refund?.Id,
            PaymentLinkId = link?.Id ?? payment?.PaymentLinkId,
            Amount = refund?.Amount ?? payment?.Amount ?? link?.Amount ?? order?.Amount ?? 0,
            Currency = refund?.Currency ?? payment?.Currency ?? link?.Currency ?? order?.Currency,
            Method = payment?.Method,
            ErrorDescription = payment?.ErrorDescription,
        };
    }

    private static GatewayEventKind KindOf(string name) => name switch
    {
        "payment.authorized" => GatewayEventKind.PaymentAuthorized,
        "payment.captured" => GatewayEventKind.PaymentCaptured,
        "payment.failed" => GatewayEventKind.PaymentFailed,
        "order.paid" => GatewayEventKind.OrderPaid,
        "refund.created" => GatewayEventKind.RefundCreated,
        "refund.processed" => GatewayEventKind.RefundProcessed,
        "refund.failed" => GatewayEventKind.RefundFailed,
        "payment_link.paid" => GatewayEventKind.PaymentLinkPaid,
        "payment_link.cancelled" => GatewayEventKind.PaymentLinkCancelled,
        "payment_link.expired" => GatewayEventKind.PaymentLinkExpired,
        _ => GatewayEventKind.Other,
    };

    private static long? OrderIn(IReadOnlyDictionary<string, string>? notes) => GatewayReference.Noted(notes, GatewayReference.OrderNote);

    private sealed record WebhookHead(string? Event);

    private sealed record WebhookBody(WebhookPayload? Payload, long? CreatedAt);

    private sealed record WebhookPayload(
        Wrapped<GatewayPayment>? Payment, Wrapped<GatewayOrder>? Order, Wrapped<GatewayRefund>? Refund, Wrapped<PaymentLink>? PaymentLink);

    private sealed record Wrapped<T>(T? Entity);
}
