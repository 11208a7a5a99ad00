using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Refunds;
using FunctionsCommerce.Core.Orders.Returns;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.Core.Tests.Accounts;

namespace FunctionsCommerce.Core.Tests.Orders;

/// <summary>A return changes only from the state that was decided on.</summary>
public sealed class ReturnServiceTests : IDisposable
{
    private readonly AccountsHost host = new(
        ("Razorpay:KeyId", "rzp_test_x"), ("Razorpay:KeySecret", "key-secret"), ("Razorpay:WebhookSecret", "webhook-secret"));

    public void Dispose() => host.Dispose();

    [Theory]
    [InlineData(ReturnStatus.Approved, ReturnStatus.Rejected, false)]
    [InlineData(ReturnStatus.Rejected, ReturnStatus.Approved, false)]
    [InlineData(ReturnStatus.Approved, ReturnStatus.Approved, true)]
    public async Task Who_decides_on_a_return_that_another_decided_meanwhile_is_told(ReturnStatus first, ReturnStatus second, bool isFine)
    {
        var request = await RequestedAsync();
        var store = new OvertakingStore(host.Store, () => MoveAsync(host.Get<ReturnService>(), request, first));

        var moved = await MoveAsync(Over(store), request, second);

        moved.IsOk.ShouldBe(isFine);
        moved.Error?.Code.ShouldBe(ErrorCode.Conflict);
        (await FindAsync(request)).Status.ShouldBe(first);
        (await OrderAsync(request)).Lines[0].Returned.ShouldBe(first == ReturnStatus.Rejected ? 0 : 2);
    }

    [Fact]
    public async Task Goods_that_two_take_in_at_once_are_paid_back_once()
    {
        var request = await RequestedAsync();
        await MoveAsync(host.Get<ReturnService>(), request, ReturnStatus.Approved);
        var store = new OvertakingStore(host.Store, () => MoveAsync(host.Get<ReturnService>(), request, ReturnStatus.Received));

        (await MoveAsync(Over(store), request, ReturnStatus.Received)).IsOk.ShouldBeTrue();

        var order = await OrderAsync(request);
        (order.Payment.Refunds.Count, order.Lines[0].Received, order.Receipts.Count).ShouldBe((1, 2, 1));
    }

    /// <summary>The order changes between the reads and the write, the return does not: the write waits for a fresh look all the
    /// same.</summary>
    [Fact]
    public async Task A_refund_that_is_made_meanwhile_lowers_what_a_return_pays()
    {
        var request = await RequestedAsync();
        await MoveAsync(host.Get<ReturnService>(), request, ReturnStatus.Approved);
        var store = new OvertakingStore(host.Store, () => host.Get<OrderRepository>().ApplyAsync(
            request.CustomerId, request.OrderId, order => order.RequestRefund(2834 - 400, "Sorry", null, Given.NewId, Given.Now),
            default).AsTask());

        var received = await MoveAsync(Over(store), request, ReturnStatus.Received);

        received.Value.RefundAmount.ShouldBe(400);
        (await OrderAsync(request)).Payment.Committed.ShouldBe(2834);
    }

    private async Task<ReturnRequest> RequestedAsync()
    {
        var order = Given.Delivered();
        await host.Store.CreateAsync(order, default);
        host.Time.Advance(order.DeliveredAt!.Value.AddDays(1) - host.Time.GetUtcNow());
        var draft = new ReturnDraft(order.OrderId, [new ReturnItemDraft(order.Lines[0].ProductId, null, 2, "Damaged")], null, []);
        return (await host.Get<ReturnService>().CreateAsync(order.CustomerId, 9, draft, default)).Value;
    }

    private ReturnService Over(IDocumentStore store)
    {
        var events = host.Get<Core.Events.EventFactory>();
        var settings = host.Get<StoreSettings>();
        return new ReturnService(store, new OrderRepository(store, events, settings), events, host.Get<IdGenerator>(), settings, host.Time);
    }

    private static async Task<Result<ReturnRequest>> MoveAsync(ReturnService returns, ReturnRequest request, ReturnStatus status) =>
        await returns.MoveToAsync(request.CustomerId, request.ReturnId, status, default);

    private async Task<ReturnRequest> FindAsync(ReturnRequest request) =>
        (await host.Store.ReadAsync<ReturnRequest>(request.Partition, request.Id, default))!;

    private async Task<Order> OrderAsync(ReturnRequest request) =>
        (await host.Get<OrderRepository>().FindAsync(request.CustomerId, request.OrderId, default))!;

    /// <summary>Before the first write somebody else writes.</summary>
    private sealed class OvertakingStore(IDocumentStore store, Func<Task> other) : DelegatingDocumentStore(store)
    {
        private bool isDone;

        public override async ValueTask<Commit> CommitAsync(DocumentBatch batch, CancellationToken ct)
        {
            if (!isDone)
            {
                isDone = true;
                await other();
            }

            return await Inner.CommitAsync(batch, ct);
        }
    }
}
