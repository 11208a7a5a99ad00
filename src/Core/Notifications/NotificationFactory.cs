using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Subscriptions;
using FunctionsCommerce.Core.Support;
using Type = FunctionsCommerce.Core.Notifications.NotificationType;

namespace FunctionsCommerce.Core.Notifications;

/// <summary>Which events become a note in the inbox, and what it says.</summary>
internal static class NotificationFactory
{
    /// <summary>Null when the customer need not be told.</summary>
    /// <param name="settings">Amounts in events are in minor units of the store's currency, dates are days of the store.</param>
    public static Notification? For(EventMessage message, StoreSettings settings) => message.Event switch
    {
        OrderPlaced placed => Order(message, placed.CustomerId, placed.OrderId, Type.OrderPlaced,
            "Your order has been placed", "We have received order {order}"),
        OrderPaid paid => Order(message, paid.CustomerId, paid.OrderId, Type.OrderPaid,
            "Payment received", $"We have received {Money.Format(paid.Amount, settings.Currency)} for order {{order}}"),
        OrderPaymentFailed failed => Order(message, failed.CustomerId, failed.OrderId, Type.OrderPaymentFailed,
            "Your payment did not go through", "The payment for order {order} failed. You can try again."),
        OrderStatusChanged changed => Status(message, changed),
        OrderRefunded refunded => Order(message, refunded.CustomerId, refunded.OrderId, Type.Refund,
            "Your refund is on its way", $"We have refunded {Money.Format(refunded.Amount, settings.Currency)} for order {{order}}"),
        RefundAsked asked => Order(message, asked.CustomerId, asked.OrderId, Type.RefundRequested,
            "We have received your refund request",
            $"We are looking at your request for {Money.Format(asked.Amount, settings.Currency)} of order {{order}}"),
        RefundRejected rejected => Order(message, rejected.CustomerId, rejected.OrderId, Type.RefundRejected,
            "Your refund request could not be accepted",
            $"We could not accept your request for {Money.Format(rejected.Amount, settings.Currency)} of order {{order}}"),
        RefundFailed failed => Order(message, failed.CustomerId, failed.OrderId, Type.RefundFailed,
            "Your refund has not arrived",
            $"Your bank did not accept {Money.Format(failed.Amount, settings.Currency)} for order {{order}}. We will find another way."),
        ReturnRequested requested => Order(message, requested.CustomerId, requested.OrderId, Type.ReturnRequested,
            "We have received your return request", "We are looking at your return of order {order}", requested.ReturnId),
        ReturnChanged changed => Return(message, changed),
        TicketReplied { ByStaff: true } replied => new Notification
        {
            NotificationId = message.EventId,
            CustomerId = replied.CustomerId,
            NotificationType = Type.TicketReply,
            Title = "New reply to your ticket",
            Message = "Our support team has replied to ticket {ticket}",
            TicketId = replied.TicketId,
            CreatedAt = message.OccurredAt,
            Ttl = Notification.Lifetime,
        },
        SubscriptionDeliverySkipped skipped => new Notification
        {
            NotificationId = message.EventId,
            CustomerId = skipped.CustomerId,
            NotificationType = Type.SubscriptionSkipped,
            Title = SubscriptionMailer.SkippedTitle,
            Message = SubscriptionMailer.Text(skipped, settings.Calendar),
            CreatedAt = message.OccurredAt,
            Ttl = Notification.Lifetime,
        },
        SubscriptionPaymentFailed failed => Order(message, failed.CustomerId, failed.OrderId, Type.SubscriptionPaymentFailed,
            SubscriptionMailer.Title(failed), SubscriptionMailer.Text(failed, "{order}", settings.Calendar)),
        _ => null,
    };

    private static Notification? Status(EventMessage message, OrderStatusChanged changed) => changed.To switch
    {
        OrderStatus.Shipped => Order(message, changed.CustomerId, changed.OrderId, Type.OrderShipped,
            "Your order has shipped!", "Order {order} is on its way"),
        OrderStatus.Delivered => Order(message, changed.CustomerId, changed.OrderId, Type.OrderDelivered,
            "Your order has been delivered", "Order {order} has arrived"),
        OrderStatus.Cancelled => Order(message, changed.CustomerId, changed.OrderId, Type.OrderCancelled,
            "Your order has been cancelled", "Order {order} has been cancelled"),
        _ => null,
    };

    /// <summary>That money went back is told by the refund itself.</summary>
    private static Notification? Return(EventMessage message, ReturnChanged changed) => changed.Status switch
    {
        ReturnStatus.Approved => Return(message, changed, Type.ReturnApproved,
            "Your return has been approved", "You can send back your items of order {order}"),
        ReturnStatus.Rejected => Return(message, changed, Type.ReturnRejected,
            "Your return could not be accepted", "We could not accept your return of order {order}"),
        ReturnStatus.Received => Return(message, changed, Type.ReturnReceived,
            "Your return has arrived", "Your items of order {order} have reached us"),
        _ => null,
    };

    private static Notification Return(EventMessage message, ReturnChanged changed, Type type, string title, string text) =>
        Order(message, changed.CustomerId, changed.OrderId, type, title, text, changed.ReturnId);

    private static Notification Order(
        EventMessage message, long customerId, long orderId, Type type, string title, string text, long? returnId = null) => new()
        {
            NotificationId = message.EventId,
            CustomerId = customerId,
            NotificationType = type,
            Title = title,
            Message = text,
            OrderId = orderId,
            ReturnId = returnId,
            CreatedAt = message.OccurredAt,
            Ttl = Notification.Lifetime,
        };
}
