using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Orders;

/// <summary>The payments of a customer's orders, and refunds that the customer asks for.</summary>
public sealed class CustomerPayments(IDocumentStore store, OrderLedger orders, IdGenerator ids, TimeProvider time)
{
    /// <summary>The orders with the payments, newest first.</summary>
    /// <param name="statuses">Null: all.</param>
    public async ValueTask<Paged<Order>> List(long customerId, IReadOnlyList<PaymentStatus>? statuses, PageRequest page, CancellationToken ct)
    {
        var partition = Caller.PartitionOf(customerId);
        var items = await store.Query(
            new Query<Order, Order>(all => Listed(all, statuses).OrderByDescending(order => order.CreatedAt).Skip(page.Offset).Take(page.Limit), partition)
            {
                PageSize = page.Limit,
            },
            ct);
        var total = page.Page == 1 && items.Items.Count < page.Limit
            ? items.Items.Count
            : await store.Count(new Query<Order, Order>(all => Listed(all, statuses), partition), ct);
        return new Paged<Order>(items.Items, page, total);
    }

    /// <summary>Decides a refund; the gateway is asked by the worker that hears of it.</summary>
    /// <param name="refundId">One id, one refund: the same call again answers the same.</param>
    /// <param name="amount">Minor units.</param>
    /// <returns>The order; its payment has a refund of this id. Or NotFound, Conflict (nothing was paid yet), Validation on <c>amount</c>.</returns>
    public async ValueTask<Result<Order>> Refund(long customerId, long paymentId, long refundId, long amount, string reason, CancellationToken ct)
    {
        var found = await store.Query(
            new Query<Order, long>(all => all.Where(order => order.Payment.PaymentId == paymentId).Select(order => order.OrderId), Caller.PartitionOf(customerId))
            {
                PageSize = 1,
            },
            ct);
        return found.Items is [var orderId, ..]
            ? await orders.Apply(customerId, orderId, order => Decide(order, refundId, amount, reason), ct)
            : Errors.NotFound("Payment");
    }

    private Result<OrderChange> Decide(Order order, long refundId, long amount, string reason)
    {
        if (order.Payment.Refunds.Any(refund => refund.RefundId == refundId))
        {
            return OrderChange.None(order);
        }

        if (order.Payment.Captured == 0)
        {
            return Errors.Conflict("Nothing was paid yet that could be refunded");
        }

        // Money from two captures comes back as two refunds; the first has the caller's id.
        var first = true;
        return order.RequestRefund(amount, reason, null, NextId, time.GetUtcNow());

        long NextId()
        {
            var id = first ? refundId : ids.Next();
            first = false;
            return id;
        }
    }

    private static IQueryable<Order> Listed(IQueryable<Order> all, IReadOnlyList<PaymentStatus>? statuses) =>
        statuses is null ? all : all.Where(order => statuses.Contains(order.Payment.Status));
}
