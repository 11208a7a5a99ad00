using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.GiftCards;
using FunctionsCommerce.Core.Notifications;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Subscriptions;
using FunctionsCommerce.Core.Support;

namespace FunctionsCommerce.Core.Tests.Notifications;

public sealed class NotesTests
{
    private static readonly DateTimeOffset At = new(2025, 11, 23, 10, 0, 0, TimeSpan.Zero);

    public static TheoryData<DomainEvent, NotificationType, string> Told() => new()
    {
        { new OrderPlaced(7, 9, 2834, "INR", OrderType.Online, []), NotificationType.OrderPlaced, "We have received order PE9" },
        { new OrderPaid(7, 9, 2834), NotificationType.OrderPaid, "We have received INR 28.34 for order PE9" },
        { new OrderPaymentFailed(7, 9, "declined"), NotificationType.OrderPaymentFailed, "The payment for order PE9 failed. You can try again." },
        { new RefundAsked(7, 9, 3, 2834), NotificationType.RefundRequested, "We are looking at your request for INR 28.34 of order PE9" },
        { new RefundRejected(7, 9, 3, 2834, null), NotificationType.RefundRejected, "We could not accept your request for INR 28.34 of order PE9" },
        { new RefundFailed(7, 9, 3, 2834, null), NotificationType.RefundFailed, "Your bank did not accept INR 28.34 for order PE9. We will find another way." },
        { Moved(OrderStatus.Shipped), NotificationType.OrderShipped, "Order PE9 is on its way" },
        { Moved(OrderStatus.Delivered), NotificationType.OrderDelivered, "Order PE9 has arrived" },
        { Moved(OrderStatus.Cancelled), NotificationType.OrderCancelled, "Order PE9 has been cancelled" },
        { new OrderRefunded(7, 9, 3, 1000, 1000), NotificationType.Refund, "We have refunded INR 10.00 for order PE9" },
        { new ReturnRequested(7, 4, 9), NotificationType.ReturnRequested, "We are looking at your return of order PE9" },
        { new ReturnChanged(7, 4, 9, ReturnStatus.Approved), NotificationType.ReturnApproved, "You can send back your items of order PE9" },
        { new ReturnChanged(
            7, 4, 9, ReturnStatus.Rejected), NotificationType.ReturnRejected, "We could not accept your return of order PE9" },
        { new ReturnChanged(7, 4, 9, ReturnStatus.Received), NotificationType.ReturnReceived, "Your items of order PE9 have reached us" },
        { new TicketReplied(7, 5, 6, "Late", ByStaff: true), NotificationType.TicketReply, "Our support team has replied to ticket 5" },
        {
            new SubscriptionDeliverySkipped(7, 8, new DateOnly(2025, 12, 1), "The product is out of stock", At.AddDays(38)),
            NotificationType.SubscriptionSkipped,
            "Your delivery of 1 December 2025 was skipped. The product is out of stock. The next one is on 31 December 2025."
        },
        {
            new SubscriptionPaymentFailed(7, 8, 9, 1, "The card was declined", At.AddDays(1)),
            NotificationType.SubscriptionPaymentFailed,
            "We could not charge you for delivery PE9. The card was declined. We will try again on 24 November 2025, or as soon as you choose another payment method for your subscription."
        },
    };

    public static TheoryData<DomainEvent> Untold() =>
    [
        Moved(OrderStatus.Confirmed),
        Moved(OrderStatus.Processing),
        Moved(OrderStatus.Completed),
        new ReturnChanged(7, 4, 9, ReturnStatus.Refunded),
        new TicketReplied(7, 5, 6, "Late", ByStaff: false),
        new CustomerRegistered(7, "John", "john@example.com", "pure-essence"),
        new EmailVerificationRequested(7, "ras-currys"),
        new PasswordResetRequested(7, "pure-essence"),
        new LoginCodeRequested(7, "pure-essence"),
        new GiftCardsDelivered(7, 8),
    ];

    [Theory]
    [MemberData(nameof(Told))]
    public void A_customer_is_told_in_the_readers_own_ids(DomainEvent happened, NotificationType type, string text)
    {
        var note = NotificationFactory.For(new EventMessage(77, At, happened), new StoreSettings())!;

        note.NotificationType.ShouldBe(type);
        note.MessageWith(id => $"PE{id}", id => $"{id}").ShouldBe(text);
        note.NotificationId.ShouldBe(77);
        note.CustomerId.ShouldBe(7);
        note.CreatedAt.ShouldBe(At);
        note.Read.ShouldBeFalse();
    }

    [Theory]
    [MemberData(nameof(Untold))]
    public void What_a_customer_knows_or_need_not_know_makes_no_note(DomainEvent happened) =>
        NotificationFactory.For(new EventMessage(77, At, happened), new StoreSettings()).ShouldBeNull();

    [Fact]
    public void Every_event_of_the_subscription_that_concerns_a_customer_is_met() =>
        Told().Concat(Untold()).Select(row => ((DomainEvent)row[0]).Name).ToHashSet()
            .ShouldBe(EventTopic.Subscriptions[EventTopic.Notifications].Intersect(EventNames.All), ignoreOrder: true);

    private static OrderStatusChanged Moved(OrderStatus to) => new(7, 9, OrderStatus.Pending, to, null);
}
