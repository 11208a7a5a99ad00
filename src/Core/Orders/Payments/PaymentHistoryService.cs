using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Orders.Inventory;
using FunctionsCommerce.Core.Orders.Refunds;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Orders.Payments;

/// <summary>The payments of a customer's orders, and refunds that the customer asks for.</summary>
public sealed class PaymentHistoryService(
    IDocumentStore store, OrderRepository orders, ReservationService releases, IdGenerator ids, StoreSettings settings, TimeProvider time)
{
    /// <summary>The orders with the payments, newest first.</summary>
    /// <param name="statuses">Null: all.</param>
    public ValueTask<Paged<Order>> ListAsync(
        long customerId, IReadOnlyList<PaymentStatus>? statuses, PageRequest page, CancellationToken ct) => store.PageAsync(
        new Query<Order, Order>(
            all => Listed(all, statuses).OrderByDescending(order => order.CreatedAt), CurrentUser.PartitionOf(customerId)), page, ct);

    /// <summary>Asks for money back. What <see cref="StoreSettings.SelfServiceRefunds"/> allows is refunded at once, and all of it cancels
    /// the order; anything else waits for staff.</summary>
    /// <param name="refundId">One id, one refund: the same call again answers the same.</param>
    /// <param name="amount">Minor units.</param>
    /// <returns>The order; its payment has a refund of this id. Or NotFound, Conflict (nothing was paid yet), Validation on
    /// <c>amount</c>.</returns>
    public async ValueTask<Result<Order>> RefundAsync(
        long customerId, long paymentId, long refundId, long amount, string reason, CancellationToken ct)
    {
        var found = await store.QueryAsync(
            new Query<Order, long>(
                all => all.Where(order => order.Payment.PaymentId == paymentId).Select(order => order.OrderId),
                CurrentUser.PartitionOf(customerId))
            {
                PageSize = 1,
            },
            ct);
        if (found.Items is not [var orderId, ..])
        {
            return Errors.NotFound("Payment");
        }

        var asked = await orders.ApplyAsync(
            customerId,
            orderId,
            order => order.AskRefund(refundId, amount, reason, settings.SelfServiceRefunds, ids.Next, time.GetUtcNow()),
            ct);
        if (asked is { IsOk: true, Value.Status: OrderStatus.Cancelled })
        {
            // The worker does the same when it hears of it: this only makes it immediate.
            await releases.ReleaseAsync(asked.Value, ct);
        }

        return asked;
    }

    private static IQueryable<Order> Listed(IQueryable<Order> all, IReadOnlyList<PaymentStatus>? statuses) =>
        statuses is null ? all : all.Where(order => statuses.Contains(order.Payment.Status));
}
