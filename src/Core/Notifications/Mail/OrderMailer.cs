using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Notifications.Mail;

/// <summary>The mails about one order: which template, and what the event adds to the order.</summary>
internal static class OrderMailer
{
    public static bool Tells(OrderStatus status) => status is OrderStatus.Shipped or OrderStatus.Delivered or OrderStatus.Cancelled;

    public static (string Template, OrderMail Mail) Placed(Order order, OrderMail mail) =>
        ("order-placed", mail with { Subject = $"We have received your order {mail.Number}" });

    public static (string Template, OrderMail Mail) Paid(Order order, OrderMail mail, OrderPaid paid) =>
        (
            "order-paid",
            mail with { Subject = $"Payment received for order {mail.Number}", Amount = Money.Format(paid.Amount, order.Currency) });

    public static (string Template, OrderMail Mail) PaymentFailed(Order order, OrderMail mail) =>
        ("order-payment-failed", mail with { Subject = $"Your payment for order {mail.Number} did not go through" });

    /// <param name="changed">To a status that <see cref="Tells"/>: of the event, because the order may have moved on since.</param>
    public static (string Template, OrderMail Mail) Status(OrderMail mail, OrderStatusChanged changed) => changed.To switch
    {
        OrderStatus.Shipped => ("order-shipped", mail with { Subject = $"Your order {mail.Number} is on its way" }),
        OrderStatus.Delivered => ("order-delivered", mail with { Subject = $"Your order {mail.Number} has been delivered" }),
        _ => (
            "order-cancelled",
            mail with { Subject = $"Your order {mail.Number} has been cancelled", Reason = mail.Shown(changed.Reason ?? "") }),
    };

    public static (string Template, OrderMail Mail) Refunded(
        Order order, OrderMail mail, OrderRefunded refunded) => ("order-refunded", mail with
        {
            Subject = $"Your refund for order {mail.Number}",
            Amount = Money.Format(refunded.Amount, order.Currency),
            RefundedTotal = order.RefundedNet() is var total and > 0 ? Money.Format(total, order.Currency) : "",
        });

    /// <param name="happened">A refund that is asked for, was declined, or failed.</param>
    public static (string Template, OrderMail Mail) Refund(Order order, OrderMail mail, DomainEvent happened)
    {
        var (heading, text) = happened switch
        {
            RefundFailed e => ("Your refund has not arrived",
                $"Your bank did not accept your refund of {Money.Format(e.Amount, order.Currency)}. We will find another way to get the money to you."),
            RefundRejected e => ("Your refund request could not be accepted",
                $"We have looked at your request for {Money.Format(e.Amount, order.Currency)} and could not accept it."
                + (e.Note is { } note ? $" Our reason: {note}" : "") + " Write to us if you disagree."),
            RefundAsked e => ("We have received your refund request",
                $"We are looking at your request for {Money.Format(e.Amount, order.Currency)} and will write to you soon."),
            _ => throw new ArgumentOutOfRangeException(nameof(happened), happened.Name, null),
        };
        return ("return-changed", mail with { Subject = $"{heading} (order {mail.Number})", Heading = heading, Text = text });
    }

    public static (string Template, OrderMail Mail) Return(OrderMail mail, ReturnStatus status)
    {
        var (heading, text) = status switch
        {
            ReturnStatus.Approved => (
                "Your return has been approved", "You can send your items back now. We will refund you as soon as they arrive."),
            ReturnStatus.Rejected => (
                "Your return could not be accepted", "We have looked at your return and could not accept it. Write to us if you disagree."),
            ReturnStatus.Received => ("Your return has arrived", "Your items have arrived. We will refund you next."),
            _ => ("We have received your return request", "We are looking at your return and will write to you soon."),
        };
        return ("return-changed", mail with { Subject = $"{heading} (order {mail.Number})", Heading = heading, Text = text });
    }
}
