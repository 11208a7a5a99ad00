using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Analytics;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Orders.Refunds;
using FunctionsCommerce.Core.Orders.Returns;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.Core.Tests.Accounts;
using FunctionsCommerce.Core.Tests.Orders;

namespace FunctionsCommerce.Core.Tests.Analytics;

/// <summary>What customers and staff may do in some weeks, at random: orders, single and double payments, refunds, returns,
/// cancellations.</summary>
internal sealed class ShopHistory(AccountsHost host, int seed)
{
    private readonly Random random = new(seed);
    private readonly List<long> customers = [];
    private readonly HashSet<long> handled = [];

    public List<(long CustomerId, long OrderId)> Placed { get; } = [];

    public bool PeopleLeave { get; init; } = true;

    public int Customers => customers.Count;

    public int Next(int below) => random.Next(below);

    public async Task Act()
    {
        var at = Placed.Count == 0 ? default : Placed[random.Next(Placed.Count)];
        switch (random.Next(12))
        {
            case 0 or 1 when customers.Count < 40:
                customers.Add((await host.Registered($"customer{Given.NewId()}@example.com")).AccountId);
                break;
            case 2 or 3 or 4 when Placed.Count > 0:
                await Change(at, order => order.Captured("pay" + random.Next(3), order.Totals.Total, Given.NewId, host.Time.GetUtcNow()));
                break;
            case 5 when Placed.Count > 0:
                await Change(at, order => order.Cancel("No more", Given.NewId, host.Time.GetUtcNow()));
                break;
            case 6 when Placed.Count > 0:
                await Change(
                    at, order => order.MoveTo(random.Next(2) == 0 ? OrderStatus.Delivered : OrderStatus.Completed, host.Time.GetUtcNow()));
                break;
            case 7 when Placed.Count > 0:
                await Change(at, order => order.RequestRefund(1 + random.Next(500), "Damaged", null, Given.NewId, host.Time.GetUtcNow())
                    .Map(
                        change => change.Order.RefundReported(
                            change.Order.Payment.Refunds[^1].RefundId, RefundStatus.Completed, null, host.Time.GetUtcNow())));
                break;
            case 8 when PeopleLeave && customers.Count > 5:
                // The person goes, the orders stay.
                var gone = customers[random.Next(customers.Count)];
                if (await host.Store.ReadAsync<Account>(CurrentUser.PartitionOf(gone), Account.DocumentId, default) is { } account)
                {
                    await host.Store.DeleteAsync(account, default);
                }

                customers.Remove(gone);
                break;
            case 9 when Placed.Count > 0:
                // What was refunded because it was paid twice, or cancelled, comes through.
                await Change(at, order => order.Payment.Refunds.FirstOrDefault(
                    refund => refund.Status == RefundStatus.Pending) is { } refund
                    ? order.RefundReported(refund.RefundId, RefundStatus.Completed, null, host.Time.GetUtcNow())
                    : OrderChange.None(order));
                break;
            case 10 when Placed.Count > 0:
                await Return(at);
                break;
            default:
                if (customers.Count > 0)
                {
                    await Place(customers[random.Next(customers.Count)]);
                }

                break;
        }
    }

    /// <summary>Some pieces, or all, come back.</summary>
    private async Task Return((long CustomerId, long OrderId) at)
    {
        var (returns, returnId) = (host.Get<ReturnService>(), Given.NewId());
        ReturnItemDraft[] items = random.Next(2) == 0
            ? [new ReturnItemDraft(3, "60ml", 1 + random.Next(3), "Damaged")]
            : [new ReturnItemDraft(3, "60ml", 3, "Damaged"), new ReturnItemDraft(4, "default", 1, "Damaged")];
        if ((await returns.CreateAsync(at.CustomerId, returnId, new ReturnDraft(at.OrderId, items, null, []), default)).IsOk)
        {
            await returns.MoveToAsync(at.CustomerId, returnId, ReturnStatus.Approved, default);
            await returns.MoveToAsync(
                at.CustomerId, returnId, random.Next(4) == 0 ? ReturnStatus.Rejected : ReturnStatus.Received, default);
        }
    }

    public async Task Place(long customerId)
    {
        var now = host.Time.GetUtcNow();
        var order = Given.Pending() with
        {
            OrderId = Given.NewId(),
            CustomerId = customerId,
            OrderType = random.Next(3) == 0 ? OrderType.Offline : OrderType.Online,
            CreatedAt = now,
            UpdatedAt = now,
        };
        var happened = new OrderPlaced(customerId, order.OrderId, order.Totals.Total, order.Currency, order.OrderType, []);
        await host.Store.CommitAsync(
            new DocumentBatch(Containers.Customers, order.Partition)
                .Create(order)
                .Emit(host.Get<EventFactory>().Create(order.Partition, happened)), default);
        Placed.Add((customerId, order.OrderId));
    }

    public async Task Change((long CustomerId, long OrderId) at, Func<Order, Result<OrderChange>> decide) =>
        await host.Get<OrderRepository>().ApplyAsync(at.CustomerId, at.OrderId, decide, default);

    public async Task<IReadOnlyList<EventMessage>> Emitted()
    {
        var emitted = new List<EventMessage>();
        var query = new Query<OutboxEvent, OutboxEvent>(all => all) { Container = Containers.Customers };
        await foreach (var outboxEvent in host.Store.AllAsync(query, default))
        {
            emitted.Add(EventMessage.From(outboxEvent));
        }

        return emitted;
    }

    /// <summary>What was not handled yet, as soon as a busy shop does.</summary>
    public async Task HandleNew()
    {
        EventMessage[] fresh = [.. (await Emitted()).Where(message => handled.Add(message.EventId))];
        await Handle(fresh);
    }

    public Task Handle(IEnumerable<EventMessage> messages) =>
        Parallel.ForEachAsync(messages, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (message, ct) =>
        {
            await host.Get<DashboardProjection>().HandleAsync(message, ct);
            await host.Get<CustomerMetricsProjection>().HandleAsync(message, ct);
        });
}
