using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Payments;

namespace FunctionsCommerce.Functions.Http.RasCurrys;

internal sealed record CreatePaymentBody(string OrderId);

/// <summary>What the gateway's checkout is opened with. The amount is in minor units (paise), as it wants it.</summary>
internal sealed record StartedPaymentWire(string OrderId, long Amount, string Currency, string RazorpayKeyId, string RazorpayOrderId, string Receipt)
{
    public static StartedPaymentWire From(Order order, RazorpaySettings gateway) => new(
        RasCurrysIds.Order(order), order.Payment.CheckoutAmount, order.Currency, gateway.KeyId, order.Payment.GatewayOrderId!, OrderNumber.Of(order));
}

internal sealed record VerifyPaymentBody(string OrderId, string RazorpayPaymentId, string RazorpayOrderId, [Secret] string RazorpaySignature)
{
    public CheckoutProof ToProof() => new(RazorpayOrderId, RazorpayPaymentId, RazorpaySignature);
}

internal sealed record VerifiedPaymentWire(RasCurrysPaymentStatus PaymentStatus, RasCurrysOrderStatus OrderStatus)
{
    public static VerifiedPaymentWire From(Order order) => new(RasCurrysStatus.Of(order.Payment.Status), RasCurrysStatus.Of(order.Status));
}
