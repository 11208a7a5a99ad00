using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Checkout;
using FunctionsCommerce.Core.Payments;

namespace FunctionsCommerce.Functions.Http.RasCurrys;

internal sealed record CreatePaymentRequest(string OrderId);

/// <summary>What the gateway's checkout is opened with. The amount is in minor units (paise), as it wants it.</summary>
internal sealed record StartedPaymentResponse(
    string OrderId, long Amount, string Currency, string RazorpayKeyId, string RazorpayOrderId, string Receipt)
{
    public static StartedPaymentResponse From(Order order, RazorpaySettings gateway) => new(
        RasCurrysIds.Order(order), order.Payment.CheckoutAmount, order.Currency, gateway.KeyId, order.Payment.GatewayOrderId!,
        OrderNumber.Of(order));
}

internal sealed record VerifyPaymentRequest(
    string OrderId, string RazorpayPaymentId, string RazorpayOrderId, [Secret] string RazorpaySignature)
{
    public PaymentSignature ToProof() => new(RazorpayOrderId, RazorpayPaymentId, RazorpaySignature);
}

internal sealed record VerifiedPaymentResponse(RasCurrysPaymentStatus PaymentStatus, RasCurrysOrderStatus OrderStatus)
{
    public static VerifiedPaymentResponse From(Order order) =>
        new(RasCurrysStatus.Of(order.Payment.Status), RasCurrysStatus.Of(order.Status));
}
