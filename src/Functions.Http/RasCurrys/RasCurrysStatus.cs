using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Payments;

namespace FunctionsCommerce.Functions.Http.RasCurrys;

/// <summary>Order states of this API.</summary>
internal enum RasCurrysOrderStatus
{
    Pending,
    Confirmed,
    Shipped,
    Delivered,
    Cancelled,
}

internal enum RasCurrysPaymentStatus
{
    Pending,
    Completed,
    Failed,
    Refunded,
}

internal enum RasCurrysPaymentMethod
{
    Razorpay,
    Cod,
}

internal enum RasCurrysRole
{
    User,
    Admin,
    Superadmin,
}

/// <summary>Maps the store's states to those of this API.</summary>
internal static class RasCurrysStatus
{
    public static RasCurrysOrderStatus Of(OrderStatus status) => status switch
    {
        OrderStatus.Pending => RasCurrysOrderStatus.Pending,
        OrderStatus.Confirmed or OrderStatus.Processing => RasCurrysOrderStatus.Confirmed,
        OrderStatus.Shipped => RasCurrysOrderStatus.Shipped,
        OrderStatus.Delivered or OrderStatus.Completed or OrderStatus.Returned => RasCurrysOrderStatus.Delivered,
        OrderStatus.Cancelled => RasCurrysOrderStatus.Cancelled,
    };

    /// <summary>The state that staff mean: the order's own when the word fits it already.</summary>
    public static OrderStatus Meant(RasCurrysOrderStatus word, OrderStatus current) => Of(current) == word ? current : word switch
    {
        RasCurrysOrderStatus.Pending => OrderStatus.Pending,
        RasCurrysOrderStatus.Confirmed => OrderStatus.Confirmed,
        RasCurrysOrderStatus.Shipped => OrderStatus.Shipped,
        RasCurrysOrderStatus.Delivered => OrderStatus.Delivered,
        RasCurrysOrderStatus.Cancelled => OrderStatus.Cancelled,
    };

    /// <summary>A partly refunded payment stays completed; <c>refundedAmount</c> has the amount.</summary>
    public static RasCurrysPaymentStatus Of(PaymentStatus status) => status switch
    {
        PaymentStatus.Pending or PaymentStatus.Authorized => RasCurrysPaymentStatus.Pending,
        PaymentStatus.Paid or PaymentStatus.PartiallyRefunded => RasCurrysPaymentStatus.Completed,
        PaymentStatus.Failed => RasCurrysPaymentStatus.Failed,
        PaymentStatus.Refunded => RasCurrysPaymentStatus.Refunded,
    };

    public static RasCurrysPaymentMethod Of(PaymentMethod method) =>
        method == PaymentMethod.Cod ? RasCurrysPaymentMethod.Cod : RasCurrysPaymentMethod.Razorpay;

    public static RasCurrysRole Of(Role role) => role switch
    {
        Role.Customer => RasCurrysRole.User,
        Role.Admin => RasCurrysRole.Admin,
        Role.Superadmin => RasCurrysRole.Superadmin,
    };
}
