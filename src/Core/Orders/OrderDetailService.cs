using FunctionsCommerce.Core.Orders.Fulfilment;
using FunctionsCommerce.Core.Orders.Returns;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Orders;

/// <summary>An order with what is kept elsewhere about it.</summary>
/// <param name="Returns">Newest first.</param>
public sealed record OrderDetails(Order Order, IReadOnlyList<ReturnRequest> Returns, Parcel Parcel);

/// <summary>All that staff see of one order, and what they correct about it.</summary>
public sealed class OrderDetailService(IDocumentStore store, OrderRepository orders, ParcelEstimator parcels, TimeProvider time)
{
    private const int MaxReturns = 1000;

    public async ValueTask<Result<OrderDetails>> GetAsync(long orderId, CancellationToken ct) =>
        await orders.FindAsync(orderId, ct) is { } order ? await WithDetailsAsync(order, ct) : Errors.NotFound("Order");

    /// <returns>NotFound, or Conflict once the parcel has left.</returns>
    public ValueTask<Result<OrderDetails>> EditAsync(long orderId, OrderEdit edit, CancellationToken ct) =>
        ChangeAsync(orderId, order => order.Edit(edit, time.GetUtcNow()), ct);

    /// <returns>NotFound, or Conflict when the order keeps no more notes.</returns>
    public ValueTask<Result<OrderDetails>> AddNoteAsync(long orderId, string text, long staffId, CancellationToken ct) =>
        ChangeAsync(orderId, order => order.AddNote(new OrderNote(text.Trim(), staffId, time.GetUtcNow())), ct);

    private async ValueTask<Result<OrderDetails>> ChangeAsync(long orderId, Func<Order, Result<OrderChange>> decide, CancellationToken ct)
    {
        if (await orders.FindAsync(orderId, ct) is not { } found)
        {
            return Errors.NotFound("Order");
        }

        return (await orders.ApplyAsync(found.CustomerId, orderId, decide, ct)).TryGetValue(out var order, out var refused)
            ? await WithDetailsAsync(order, ct)
            : refused;
    }

    private async ValueTask<OrderDetails> WithDetailsAsync(Order order, CancellationToken ct)
    {
        // A customer has few returns: an index over their orders would cost every write of the container more.
        var returns = (await store.QueryAsync(
            new Query<ReturnRequest, ReturnRequest>(all => all, order.Partition) { PageSize = MaxReturns }, ct)).Items;
        return new OrderDetails(
            order,
            [.. returns.Where(request => request.OrderId == order.OrderId).OrderByDescending(request => request.CreatedAt)],
            await parcels.MeasureAsync(order, ct));
    }
}
