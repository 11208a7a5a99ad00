using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Payments;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Orders.Checkout;

/// <summary>What the client's checkout brings back from the gateway, to be proven.</summary>
public sealed record PaymentSignature(string GatewayOrderId, string GatewayPaymentId, string Signature);

/// <summary>Payments in the client's own checkout (the gateway's SDK): started here, and verified here when the customer returns.
/// Webhooks report the same; the first report is recorded.</summary>
public sealed class ClientCheckoutService(
    OrderRepository orders, OrderPaymentService payments, RazorpayClient gateway, RazorpaySignatures signatures, FraudSignals fraud,
    TimeProvider time)
{
    /// <summary>The order with the gateway's order to pay; one for each order, however often it is asked for.</summary>
    /// <returns>NotFound; Conflict when there is nothing to pay online; Unavailable when the gateway is.</returns>
    public async ValueTask<Result<Order>> StartAsync(long customerId, long orderId, CancellationToken ct)
    {
        if (await orders.FindAsync(customerId, orderId, ct) is not { } order)
        {
            return Errors.NotFound("Order");
        }

        if (Refusal(order) is { } refused)
        {
            return refused;
        }

        if (order.Payment.GatewayOrderId is not null)
        {
            return order;
        }

        // Of two at once, each gets an order from the gateway; only the one that is stored is ever shown, so only that one can be paid.
        var amount = order.Outstanding();
        var created = await gateway.CreateOrderAsync(amount, order.Currency, OrderNumber.Of(order), GatewayReference.Notes(orderId), ct);
        return created.TryGetValue(out var begun, out refused)
            ? await orders.ApplyAsync(
                customerId,
                orderId,
                current => Refusal(current) is { } late ? late : current.CheckoutStarted(begun.Id, amount, time.GetUtcNow()),
                CancellationToken.None)
            : refused;
    }

    /// <summary>Books the payment when its signature, over the gateway's order that is stored here, proves it. Repeating it changes
    /// nothing.</summary>
    /// <returns>SignatureMismatch, which is remembered; NotFound; Conflict when the order was cancelled (the money goes back);
    /// Unavailable when the gateway is out of reach (its webhook will come).</returns>
    public async ValueTask<Result<Order>> VerifyAsync(long customerId, long orderId, PaymentSignature proof, CancellationToken ct)
    {
        if (await orders.FindAsync(customerId, orderId, ct) is not { } order)
        {
            return Errors.NotFound("Order");
        }

        if (order.Payment.GatewayOrderId is not { } begun
            || begun != proof.GatewayOrderId || !signatures.IsPayment(begun, proof.GatewayPaymentId, proof.Signature))
        {
            await fraud.RememberAsync(order, proof, ct);
            return new Error(ErrorCode.SignatureMismatch, "The payment signature does not match");
        }

        var known = order.Payment.Captures.Any(capture => capture.GatewayPaymentId == proof.GatewayPaymentId);
        var booked = known ? order : await BookAsync(order, begun, proof.GatewayPaymentId, ct);
        return booked is { IsOk: true, Value.Status: OrderStatus.Cancelled }
            ? Errors.Conflict("The order was cancelled; your payment goes back to you")
            : booked;
    }

    private async ValueTask<Result<Order>> BookAsync(Order order, string gatewayOrderId, string paymentId, CancellationToken ct)
    {
        if (!(await gateway.FetchPaymentAsync(paymentId, ct)).TryGetValue(out var payment, out var refused))
        {
            return refused.Code == ErrorCode.Unavailable ? refused : Errors.Conflict("The payment gateway does not know this payment");
        }

        return payment.OrderId == gatewayOrderId
            ? await payments.FoundAsync(order, payment, ct)
            : Errors.Conflict("The payment belongs to another order");
    }

    private static Error? Refusal(Order order) => order switch
    {
        { Status: OrderStatus.Cancelled } => Errors.Conflict("The order is cancelled"),
        { Payment.IsOnline: false } => Errors.Conflict("The order is paid on delivery"),
        { Payment.PaidAt: not null } => Errors.Conflict("The order is already paid"),
        _ when order.Outstanding() == 0 => Errors.Conflict("Nothing has to be paid any more"),
        _ => GatewayAmounts.Refusal(order.Outstanding(), order.Currency, "orderId"),
    };
}
