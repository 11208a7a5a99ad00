using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Orders.Returns;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Orders.Inventory;

/// <summary>What the stock does when orders and returns move on. Every step can be repeated.</summary>
public sealed class InventoryEventHandler(
    IDocumentStore store, OrderRepository orders, ReservationService releases, StockService stock, TimeProvider time)
{
    private static readonly TimeSpan LostAfter = TimeSpan.FromMinutes(15);

    public async Task HandleAsync(EventMessage message, CancellationToken ct)
    {
        switch (message.Event)
        {
            case OrderStatusChanged { To: OrderStatus.Cancelled } cancelled:
                await releases.ReleaseAsync(await orders.RequireAsync(cancelled.CustomerId, cancelled.OrderId, ct), ct);
                break;
            case OrderStatusChanged { To: OrderStatus.Shipped } shipped:
                await releases.SettleAsync(await orders.RequireAsync(shipped.CustomerId, shipped.OrderId, ct), ct);
                break;
            case ReturnChanged { Status: ReturnStatus.Received } received:
                var id = ReturnRequest.IdOf(received.ReturnId);
                await RestockAsync(await store.RequireAsync<ReturnRequest>(CurrentUser.PartitionOf(received.CustomerId), id, ct), ct);
                break;
        }
    }

    /// <summary>Restocks the returns whose event was lost.</summary>
    public async Task FinishRestocksAsync(CancellationToken ct)
    {
        var before = time.GetUtcNow() - LostAfter;
        await foreach (var request in store.AllAsync(
            new Query<ReturnRequest, ReturnRequest>(all => ReturnQueries.ToRestock(all, before)), ct))
        {
            await RestockAsync(request, ct);
        }
    }

    private async Task RestockAsync(ReturnRequest request, CancellationToken ct)
    {
        foreach (var pieces in request.Items.GroupBy(item => (item.ProductId, item.VariantKey)))
        {
            await stock.RestockAsync(pieces.First() with { Quantity = pieces.Sum(item => item.Quantity) }, request.ReturnId, ct);
        }

        _ = await store.UpdateAsync<ReturnRequest>(
            request.Partition,
            request.Id,
            current => current.RestockedAt is null ? current with { RestockedAt = time.GetUtcNow() } : current,
            Errors.NotFound("Return"),
            ct);
    }
}

/// <summary>The queries over returns.</summary>
public static class ReturnQueries
{
    /// <summary>Received before, and not known to be in stock.</summary>
    public static IQueryable<ReturnRequest> ToRestock(IQueryable<ReturnRequest> returns, DateTimeOffset before) => returns.Where(request =>
        (request.Status == ReturnStatus.Received || request.Status == ReturnStatus.Refunded)
            && request.RestockedAt == null
            && request.UpdatedAt < before);
}
