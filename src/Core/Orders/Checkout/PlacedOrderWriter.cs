using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Payments;
using FunctionsCommerce.Core.Payments.Wallets;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Orders.Checkout;

/// <summary>Writes a placed order in one batch with its event, the emptied cart, the money that leaves the wallet and the customer's open
/// cash orders.</summary>
/// <remarks>A wallet or cash orders that changed meanwhile are read and judged again while the order keeps its reservations: so of any
/// number of orders at once exactly those succeed that a limit or a balance allows.</remarks>
public sealed class PlacedOrderWriter(
    IDocumentStore store, CashOnDeliveryLimits cashLimits, WalletService wallets, EventFactory events, IdGenerator ids,
    StoreSettings settings, TimeProvider time)
{
    /// <summary>The order as it will be; writes nothing.</summary>
    public Order Draft(PlaceOrderCommand command, long orderId, CheckoutQuote quote) =>
        OrderDraft.From(command, orderId, ids.Next(), quote, settings, time.GetUtcNow());

    /// <summary>The customer's open cash orders with this one; null where they are not limited. Writes nothing.</summary>
    /// <returns>Conflict.</returns>
    public async ValueTask<Result<CashOrderCounter?>> CountCashOrderAsync(
        PlaceOrderCommand command, Order draft, CheckoutQuote quote, CancellationToken ct) =>
        CashOnDeliveryLimits.Apply(command)
            ? (await cashLimits.AddAsync(quote.Customer, draft, ct)).Map(counter => (CashOrderCounter?)counter)
            : default(CashOrderCounter);

    /// <param name="cash">As it was read for a cash order before anything was reserved; null: the order is none.</param>
    /// <returns>The order; null when the cart changed; Conflict when its id is taken or a limit on cash orders is reached; the wallet's
    /// refusal.</returns>
    /// <exception cref="StoreContentionException">Others kept changing the same documents.</exception>
    public ValueTask<Result<Order?>> WriteAsync(
        PlaceOrderCommand command, Order draft, CheckoutQuote basket, CashOrderCounter? cash, CancellationToken ct)
    {
        var cartWrite = -1;
        return store.UpdateAsync<Order?>(
            async attempt =>
            {
                if (!attempt.Before.Ok && attempt.Before.FailedWrite == 0)
                {
                    return Errors.Conflict("The order took too long and was not placed. Please order again.");
                }

                if (!attempt.Before.Ok && attempt.Before.FailedWrite == cartWrite)
                {
                    return default(Order);
                }

                if (attempt.Number > 1
                    && cash is not null
                    && !(await cashLimits.AddAsync(basket.Customer, draft, ct)).TryGetValue(out cash, out var refused))
                {
                    return refused;
                }

                if (!(await PayAsync(command, draft, ct)).TryGetValue(out var paid, out refused))
                {
                    return refused;
                }

                var order = paid.Change.Order;
                var batch = new DocumentBatch(Containers.Customers, order.Partition)
                    .Create(order)
                    .Emit(events.Create(order.Partition, Placed(order)));
                paid.Add(batch, events);
                if (basket.Cart is { } cart)
                {
                    cartWrite = batch.Writes.Count;
                    batch.Replace(cart with { Items = [], CouponCode = null, Shown = null, UpdatedAt = order.CreatedAt });
                }

                return Decision.Save<Order?>(cash is null ? batch : batch.Save(cash), order);
            },
            ct);
    }

    /// <summary>The order confirmed where it costs nothing, or paid from the wallet, where it is to be.</summary>
    private async ValueTask<Result<PaidDraft>> PayAsync(PlaceOrderCommand command, Order draft, CancellationToken ct)
    {
        var (now, total) = (time.GetUtcNow(), draft.Totals.Total);
        if (total == 0)
        {
            return new PaidDraft(draft.NothingToPay(now), null);
        }

        if (!command.FromWallet)
        {
            return new PaidDraft(OrderChange.None(draft), null);
        }

        var wallet = await wallets.ReadAsync(draft.CustomerId, ct);
        if (!wallet.Post(GatewayReference.OfOrder(draft.OrderId), -total, "Order paid", draft.OrderId, now)
            .TryGetValue(out var posting, out var refused))
        {
            return refused;
        }

        return draft.Captured(PaymentDecisions.Wallet, total, ids.Next, now).Map(change => new PaidDraft(change, posting));
    }

    private static OrderPlaced Placed(Order order) => new(
        order.CustomerId,
        order.OrderId,
        order.Totals.Total,
        order.Currency,
        order.OrderType,
        [
            .. order.Lines.Select(
                line => new EventLine(line.ProductId, line.VariantKey, line.Quantity, line.Subtotal - line.Discount, line.Category)),
        ]);

    /// <summary>A draft, and the movement in the wallet that paid it.</summary>
    private sealed record PaidDraft(OrderChange Change, WalletPosting? Posting)
    {
        public void Add(DocumentBatch batch, EventFactory events)
        {
            Posting?.AddTo(batch);
            foreach (var happened in Change.Events)
            {
                batch.Emit(events.Create(batch.Partition, happened));
            }
        }
    }
}
