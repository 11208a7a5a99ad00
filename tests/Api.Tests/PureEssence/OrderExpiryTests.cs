using System.Net;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Shared.Ids;
using Microsoft.DurableTask.Client;

namespace FunctionsCommerce.Api.Tests.PureEssence;

/// <summary>An unpaid online order holds its stock for half an hour.</summary>
public sealed class OrderExpiryTests : IAsyncLifetime
{
    private readonly StoreHost store = new();
    private Shopper shopper = null!;

    public async Task InitializeAsync()
    {
        await store.InitializeAsync();
        shopper = await Shopper.Register(store);
    }

    public Task DisposeAsync() => store.DisposeAsync();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Unpaid_it_ends_after_half_an_hour_and_gives_its_stock_back(bool restart)
    {
        var product = await store.Product(stock: 3);
        var order = await shopper.Buy(product, 2, "mobile_money");
        await store.Idle();
        if (restart)
        {
            await store.Restart();
        }

        await store.Advance(TimeSpan.FromMinutes(29));
        (await shopper.CoreOrder(order)).Status.ShouldBe(OrderStatus.Pending);
        (await store.Stock(product)).Stock.ShouldBe(1);
        await store.Advance(TimeSpan.FromMinutes(1.1));

        var ended = await shopper.CoreOrder(order);
        ended.Status.ShouldBe(OrderStatus.Cancelled);
        ended.CancelReason.ShouldBe("Not paid within 30 minutes");
        (await store.Stock(product)).Stock.ShouldBe(3);
        (await Instance(order)).RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Completed);
    }

    [Fact]
    public async Task Paid_it_stays_and_nothing_waits_for_it_any_more()
    {
        var order = await shopper.Buy(await store.Product(), paymentMethod: "mobile_money");

        (await store.Post(
            "/local/razorpay/pay",
            new { orderId = (await shopper.CoreOrder(order)).Payment.PaymentLinkId, outcome = "success" })).Expect(HttpStatusCode.OK);
        await store.Idle();

        (await Instance(order)).IsCompleted.ShouldBeTrue();
        await store.Advance(TimeSpan.FromHours(1));
        (await shopper.CoreOrder(order)).Status.ShouldBe(OrderStatus.Confirmed);
    }

    [Fact]
    public async Task Cancelled_it_is_over()
    {
        var order = await shopper.Buy(await store.Product(), paymentMethod: "mobile_money");
        await store.Idle();

        (await shopper.Post($"/orders/{order}/cancel", new { reason = "Changed my mind" })).Expect(HttpStatusCode.OK);
        await store.Idle();

        (await Instance(order)).IsCompleted.ShouldBeTrue();
        (await shopper.CoreOrder(order)).CancelReason.ShouldBe("Changed my mind");
    }

    [Fact]
    public async Task Cash_on_delivery_waits_for_nothing()
    {
        var order = await shopper.Buy(await store.Product());
        await store.Idle();

        (await store.Service<DurableTaskClient>().GetInstanceAsync(InstanceOf(order), CancellationToken.None)).ShouldBeNull();
    }

    [Fact]
    public async Task One_that_lost_its_orchestration_ends_a_little_later()
    {
        var product = await store.Product(stock: 3);
        var order = await shopper.Buy(product, 2, "mobile_money");
        await store.Idle();
        await store.Service<DurableTaskClient>().TerminateInstanceAsync(InstanceOf(order), null, CancellationToken.None);

        await store.Advance(TimeSpan.FromMinutes(31));
        (await shopper.CoreOrder(order)).Status.ShouldBe(OrderStatus.Pending);
        await store.Advance(TimeSpan.FromMinutes(30));

        (await shopper.CoreOrder(order)).Status.ShouldBe(OrderStatus.Cancelled);
        (await store.Stock(product)).Stock.ShouldBe(3);
    }

    [Fact]
    public async Task Told_twice_it_waits_once_and_told_late_not_at_all()
    {
        var order = await shopper.Buy(await store.Product(), paymentMethod: "mobile_money");
        await store.Idle();
        (await store.Post(
            "/local/razorpay/pay",
            new { orderId = (await shopper.CoreOrder(order)).Payment.PaymentLinkId, outcome = "success" })).Expect(HttpStatusCode.OK);
        await store.Idle();
        var before = (await Instance(order)).LastUpdatedAt;

        var placed = new OrderPlaced(shopper.CustomerId, Shopper.CoreId(order), 1, "INR", OrderType.Online, []);
        await store.Service<IEventBus>()
            .PublishAsync(
                [store.Service<EventFactory>().Create(CurrentUser.PartitionOf(shopper.CustomerId), placed)], CancellationToken.None);
        await store.Idle();

        (await Instance(order)).LastUpdatedAt.ShouldBe(before);
    }

    private async Task<OrchestrationMetadata> Instance(string order) =>
        (await store.Service<DurableTaskClient>().GetInstanceAsync(InstanceOf(order), CancellationToken.None)).ShouldNotBeNull();

    private static string InstanceOf(string order) => "expiry-" + Base36.Encode(Shopper.CoreId(order));
}
