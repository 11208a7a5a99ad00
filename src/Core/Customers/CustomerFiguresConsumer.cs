using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Customers;

/// <summary>Keeps the figures of a customer equal to their orders, by counting the orders again: events may come twice and in any order.</summary>
public sealed class CustomerFiguresConsumer(IDocumentStore store)
{
    public Task Handle(EventMessage message, CancellationToken ct) => message.Event switch
    {
        OrderPlaced placed => Count(placed.CustomerId, ct),
        OrderStatusChanged { To: OrderStatus.Cancelled } cancelled => Count(cancelled.CustomerId, ct),
        OrderRefunded refunded => Count(refunded.CustomerId, ct),
        _ => Task.CompletedTask,
    };

    /// <summary>Reads the account before its orders: who counted fewer orders than there are now is too late to save it.</summary>
    private async Task Count(long customerId, CancellationToken ct)
    {
        var partition = Caller.PartitionOf(customerId);
        while (await store.Read<Account>(partition, Account.DocumentId, ct) is { } account)
        {
            var figures = await Figures(partition, ct);
            if (figures == account.Figures
                || (await store.Commit(new Batch(Containers.Customers, partition).Replace(account with { Figures = figures }), ct)).Ok)
            {
                return;
            }
        }
    }

    private async ValueTask<CustomerFigures> Figures(string partition, CancellationToken ct)
    {
        var figures = new CustomerFigures();
        var orders = new Query<Order, Order>(all => all.Where(order => order.Status != OrderStatus.Cancelled), partition);
        await foreach (var order in store.All(orders, ct))
        {
            figures = new CustomerFigures(
                figures.TotalOrders + 1,
                figures.TotalRevenue + order.Totals.Total - order.Payment.Refunded,
                figures.LastOrderAt > order.CreatedAt ? figures.LastOrderAt : order.CreatedAt);
        }

        return figures;
    }
}
