using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Analytics;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.GiftCards;
using FunctionsCommerce.Core.Loyalty;
using FunctionsCommerce.Core.Marketing.Automation;
using FunctionsCommerce.Core.Notifications.Mail;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Inventory;
using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Orders.Refunds;
using FunctionsCommerce.Core.Realtime;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.Core.Subscriptions;
using FunctionsCommerce.Core.Support;
using FunctionsCommerce.Core.Tests.Accounts;
using FunctionsCommerce.Core.Tests.Orders;
using FunctionsCommerce.Core.Webhooks;

namespace FunctionsCommerce.Core.Tests.Events;

/// <summary>Consumers over a replica that does not have yet what their event names.</summary>
public sealed class NotYetVisibleTests : IDisposable
{
    private readonly AccountsHost host = new(
        ("Razorpay:KeyId", "rzp_test_x"), ("Razorpay:KeySecret", "key-secret"), ("Razorpay:WebhookSecret", "webhook-secret"));

    public void Dispose() => host.Dispose();

    [Theory]
    [InlineData(OrderStatus.Cancelled)]
    [InlineData(OrderStatus.Shipped)]
    public async Task Stock_waits_for_the_order(OrderStatus status) =>
        await Should.ThrowAsync<NotYetVisibleException>(
            host.Get<InventoryEventHandler>()
                .HandleAsync(Message(new OrderStatusChanged(1, 2, OrderStatus.Processing, status, null)), default));

    [Fact]
    public async Task Stock_waits_for_the_return() =>
        await Should.ThrowAsync<NotYetVisibleException>(
            host.Get<InventoryEventHandler>().HandleAsync(Message(new ReturnChanged(1, 2, 3, ReturnStatus.Received)), default));

    [Fact]
    public async Task Points_wait_for_the_order()
    {
        var posting = host.Get<PointsAccrualHandler>();

        await Should.ThrowAsync<NotYetVisibleException>(posting.HandleAsync(Message(new OrderPaid(1, 2, 400)), default));
        await Should.ThrowAsync<NotYetVisibleException>(posting.HandleAsync(Message(new OrderRefunded(1, 2, 3, 400, 400)), default));
        await Should.ThrowAsync<NotYetVisibleException>(
            posting.HandleAsync(Message(new OrderStatusChanged(1, 2, OrderStatus.Shipped, OrderStatus.Delivered, null)), default));
    }

    [Fact]
    public async Task Points_and_figures_wait_for_the_version_of_the_order_that_their_event_is_about()
    {
        var order = Given.Paid();
        await host.Store.CreateAsync(order, default);
        var delivered = Message(new OrderStatusChanged(order.CustomerId, order.OrderId, OrderStatus.Shipped, OrderStatus.Delivered, null));

        await Should.ThrowAsync<NotYetVisibleException>(host.Get<PointsAccrualHandler>().HandleAsync(delivered, default));
        await Should.ThrowAsync<NotYetVisibleException>(host.Get<CustomerMetricsProjection>().HandleAsync(delivered, default));
        await Should.ThrowAsync<NotYetVisibleException>(host.Get<DashboardProjection>().HandleAsync(delivered, default));
        await Should.ThrowAsync<NotYetVisibleException>(host.Get<WebhookEvents>().FromAsync(delivered.Event, default).AsTask());
        await Should.ThrowAsync<NotYetVisibleException>(
            host.Get<PointsAccrualHandler>()
                .HandleAsync(Message(new OrderRefunded(order.CustomerId, order.OrderId, 3, 400, 400)), default));
    }

    [Fact]
    public async Task A_refund_waits_for_its_order_and_for_the_version_of_it_that_has_the_refund()
    {
        var refunds = host.Get<RefundProcessor>();
        var order = Given.Paid();
        await Should.ThrowAsync<NotYetVisibleException>(refunds.ExecuteAsync(order.CustomerId, order.OrderId, 77, default));

        await host.Store.CreateAsync(order, default);

        await Should.ThrowAsync<NotYetVisibleException>(refunds.ExecuteAsync(order.CustomerId, order.OrderId, 77, default));
    }

    public static TheoryData<string> Consumers => [.. Handlers.Keys];

    private static Dictionary<string, Func<AccountsHost, DomainEvent, Task>> Handlers { get; } = new()
    {
        [EventTopic.Notifications] = (host, happened) => host.Get<MailComposer>().ForAsync(Message(host, happened), default).AsTask(),
        [EventTopic.GiftCards] = (host, happened) => host.Get<GiftCardService>().HandleAsync((GiftCardRedeemed)happened, default),
        [EventTopic.CustomerAnalytics] = (
            host, happened) => host.Get<CustomerMetricsProjection>().HandleAsync(Message(host, happened), default),
        [EventTopic.Analytics] = (host, happened) => host.Get<DashboardProjection>().HandleAsync(Message(host, happened), default),
        [EventTopic.Realtime] = (
            host, happened) => new RealtimeService(host.Get<OrderRepository>(), null!).HandleAsync(Message(host, happened), default),
        [EventTopic.Automation] = (host, happened) => host.Get<AnniversaryIndex>().HandleAsync(happened, default).AsTask(),
        [EventTopic.Webhooks] = (host, happened) => host.Get<WebhookEvents>().FromAsync(happened, default).AsTask(),
        [EventTopic.Payments] = (host, happened) =>
            happened is PaymentLinkRevoked revoked
                ? host.Get<PaymentReconciliation>().RevokeLinkAsync(revoked.CustomerId, revoked.OrderId, default)
                : Task.CompletedTask,
    };

    /// <summary>Events that name a document which their consumer must have. Points and stock: above; a ticket's event names its customer
    /// first.</summary>
    private static Dictionary<string, DomainEvent[]> Named { get; } = new()
    {
        [EventTopic.Notifications] =
        [
            new OrderPlaced(1, 2, 300, "INR", OrderType.Online, []), new OrderPaid(1, 2, 300), new OrderPaymentFailed(1, 2, "No"),
            new OrderStatusChanged(1, 2, OrderStatus.Processing, OrderStatus.Shipped, null), new OrderRefunded(1, 2, 3, 300, 300),
            new PasswordResetRequested(1, Channels.PureEssence), new PasswordResetRequested(1, Channels.RasCurrys),
            new LoginCodeRequested(1, Channels.RasCurrys),
            new TicketReplied(1, 2, 3, "Help", true), new GiftCardsDelivered(1, 2), new SubscriptionPaymentFailed(1, 2, 3, 1, "No", null),
        ],
        [EventTopic.GiftCards] = [new GiftCardRedeemed(1, 2, 3, 400)],
        [EventTopic.CustomerAnalytics] =
        [
            new OrderPlaced(1, 2, 300, "INR", OrderType.Online, []), new OrderPaid(1, 2, 300), new OrderRefunded(1, 2, 3, 300, 300),
            new OrderStatusChanged(1, 2, OrderStatus.Processing, OrderStatus.Shipped, null),
            new ReturnChanged(1, 2, 3, ReturnStatus.Received),
        ],
        [EventTopic.Analytics] =
        [
            new OrderPlaced(1, 2, 300, "INR", OrderType.Online, []),
            new OrderStatusChanged(1, 2, OrderStatus.Processing, OrderStatus.Shipped, null), new OrderRefunded(1, 2, 3, 300, 300),
            new ReturnChanged(1, 2, 3, ReturnStatus.Received),
        ],
        [EventTopic.Realtime] = [new OrderPlaced(1, 2, 300, "INR", OrderType.Online, [])],
        [EventTopic.Automation] = [
            new CustomerRegistered(1, "Ann", "ann@example.com", Channels.PureEssence), new BirthDateChanged(1, null),
        ],
        [EventTopic.Webhooks] = [
            new OrderPlaced(1, 2, 300, "INR", OrderType.Online, []),
            new OrderStatusChanged(1, 2, OrderStatus.Processing, OrderStatus.Shipped, null),
        ],
        [EventTopic.Payments] = [new PaymentLinkRevoked(1, 2, "plink_1")],
    };

    [Theory]
    [MemberData(nameof(Consumers))]
    public async Task Whatever_a_consumer_must_have_it_waits_for(string consumer)
    {
        foreach (var happened in Named[consumer])
        {
            await Should.ThrowAsync<NotYetVisibleException>(Handlers[consumer](host, happened), happened.ToString());
        }
    }

    [Fact]
    public async Task A_mail_waits_for_the_version_of_the_account_that_asked_for_it()
    {
        var account = await host.Registered();

        await Should.ThrowAsync<NotYetVisibleException>(host.Get<MailComposer>().ForAsync(
            Message(new PasswordResetRequested(account.AccountId, Channels.PureEssence) { SecretVersion = account.SecretVersion + 1 }),
            default).AsTask());
    }

    [Fact]
    public async Task An_attempt_waits_for_its_delivery()
    {
        var now = host.Time.GetUtcNow();
        await host.Store.CreateAsync(
            new Webhook
            {
                WebhookId = 2,
                Url = "https://receiver.example",
                Events = ["order.created"],
                SealedSecret = "sealed",
                CreatedAt = now,
                UpdatedAt = now,
            }, default);

        await Should.ThrowAsync<NotYetVisibleException>(host.Get<WebhookSender>().AttemptAsync(2, 4, 1, false, default));
    }

    [Fact]
    public void What_cannot_be_seen_yet_is_tried_again_and_in_the_end_is_a_dead_letter()
    {
        var waits = Enumerable.Range(1, 10)
            .Select(attempt => RedeliveryPolicy.After(attempt, new NotYetVisibleException("order-1")))
            .TakeWhile(wait => wait is not null);

        waits.ShouldBe(RedeliveryPolicy.Waits.Select(wait => (TimeSpan?)wait));
    }

    private EventMessage Message(DomainEvent domainEvent) => Message(host, domainEvent);

    private static EventMessage Message(AccountsHost host, DomainEvent domainEvent) => new(1, host.Time.GetUtcNow(), domainEvent);
}
