using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Loyalty;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.Core.Tests.Accounts;
using FunctionsCommerce.Core.Tests.Orders;

namespace FunctionsCommerce.Core.Tests.Events;

/// <summary>Consumers over a replica that does not have yet what their event names.</summary>
public sealed class NotYetVisibleTests : IDisposable
{
    private readonly AccountsHost host = new(("Razorpay:KeyId", "rzp_test_x"), ("Razorpay:KeySecret", "key-secret"), ("Razorpay:WebhookSecret", "webhook-secret"));

    public void Dispose() => host.Dispose();

    [Theory]
    [InlineData(OrderStatus.Cancelled)]
    [InlineData(OrderStatus.Shipped)]
    public async Task Stock_waits_for_the_order(OrderStatus status) =>
        await Should.ThrowAsync<NotYetVisibleException>(host.Get<InventoryConsumer>().Handle(Message(new OrderStatusChanged(1, 2, OrderStatus.Processing, status, null)), default));

    [Fact]
    public async Task Stock_waits_for_the_return() =>
        await Should.ThrowAsync<NotYetVisibleException>(host.Get<InventoryConsumer>().Handle(Message(new ReturnChanged(1, 2, 3, ReturnStatus.Received)), default));

    [Fact]
    public async Task Points_wait_for_the_order()
    {
        var posting = host.Get<LoyaltyPosting>();

        await Should.ThrowAsync<NotYetVisibleException>(posting.Handle(Message(new OrderPaid(1, 2, 400)), default));
        await Should.ThrowAsync<NotYetVisibleException>(posting.Handle(Message(new OrderRefunded(1, 2, 3, 400, 400)), default));
        await Should.ThrowAsync<NotYetVisibleException>(posting.Handle(Message(new OrderStatusChanged(1, 2, OrderStatus.Shipped, OrderStatus.Delivered, null)), default));
    }

    [Fact]
    public async Task A_refund_waits_for_its_order_and_for_the_version_of_it_that_has_the_refund()
    {
        var refunds = host.Get<RefundProcessor>();
        var order = Given.Paid();
        await Should.ThrowAsync<NotYetVisibleException>(refunds.ExecuteAsync(order.CustomerId, order.OrderId, 77, default));

        await host.Store.Create(order, default);

        await Should.ThrowAsync<NotYetVisibleException>(refunds.ExecuteAsync(order.CustomerId, order.OrderId, 77, default));
    }

    [Fact]
    public void What_cannot_be_seen_yet_is_tried_again_and_in_the_end_is_a_dead_letter()
    {
        var waits = Enumerable.Range(1, 10).Select(attempt => Redelivery.After(attempt, new NotYetVisibleException("order-1"))).TakeWhile(wait => wait is not null);

        waits.ShouldBe(Redelivery.Waits.Select(wait => (TimeSpan?)wait));
    }

    private EventMessage Message(DomainEvent domainEvent) => new(1, host.Time.GetUtcNow(), domainEvent);
}
