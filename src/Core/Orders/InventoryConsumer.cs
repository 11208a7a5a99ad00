using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Orders;

/// <summary>What the stock does when orders and returns move on. Every step can be repeated.</summary>
public sealed class InventoryConsumer(IDocumentStore store, OrderLedger orders, OrderReleases releases, StockService stock)
{
    public async Task Handle(EventMessage message, CancellationToken ct)
    {
        switch (message.Event)
        {
            case OrderStatusChanged { To: OrderStatus.Cancelled } cancelled when await orders.Find(cancelled.CustomerId, cancelled.OrderId, ct) is { } order:
                await releases.Release(order, ct);
                break;
            case OrderStatusChanged { To: OrderStatus.Shipped } shipped when await orders.Find(shipped.CustomerId, shipped.OrderId, ct) is { } order:
                await releases.Settle(order, ct);
                break;
            case ReturnChanged { Status: ReturnStatus.Received } received:
                await Restock(received, ct);
                break;
        }
    }

    private async Task Restock(ReturnChanged received, CancellationToken ct)
    {
        var request = await store.Read<ReturnRequest>(Caller.PartitionOf(received.CustomerId), ReturnRequest.IdOf(received.ReturnId), ct);
        foreach (var item in request?.Items ?? [])
        {
            await stock.Restock(item, received.ReturnId, ct);
        }
    }
}
