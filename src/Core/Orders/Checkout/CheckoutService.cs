using FunctionsCommerce.Core.Orders.Inventory;
using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Payments;
using FunctionsCommerce.Core.Pricing;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Orders.Checkout;

/// <summary>Places orders: reserves coupon and stock, asks for a payment link, then writes the order with the emptied cart and its
/// event in one batch. A failure releases what was reserved; <see cref="OrphanedReservationCleaner"/> releases what a crash
/// leaves.</summary>
public sealed class CheckoutService(
    IDocumentStore store, OrderRepository orders, CheckoutQuoteService baskets, ReservationReconciler tries, StockService stock,
    CouponService coupons, ReservationService releases,
    StorefrontSettingsService rules, CashOnDeliveryLimits cashLimits, RazorpayClient gateway, PlacedOrderWriter writer, IdGenerator ids,
    StoreSettings settings,
    TimeProvider time)
{
    private const int Attempts = 5;

    /// <summary>One id, one order: the same command with the same <see cref="PlaceOrderCommand.OrderId"/> answers the same order.</summary>
    /// <returns>Validation, NotFound (address, product), OutOfStock, PriceMismatch (with the <see cref="Quote"/>), or Unavailable
    /// (gateway).</returns>
    public async ValueTask<Result<Order>> PlaceAsync(PlaceOrderCommand command, CancellationToken ct)
    {
        var (orderId, isNew) = await TakeIdAsync(command, ct);
        if (!isNew && await orders.FindAsync(command.CustomerId, orderId, ct) is { } placed)
        {
            return placed;
        }

        if ((await rules.GetAsync(ct)).Refusal(command) is { } closed)
        {
            return closed;
        }

        var earlier = isNew ? CheckoutReservations.None : await tries.LoadAsync(orderId, ct);
        var changed = Errors.Conflict("The cart is being changed at the same time. Please try again.");
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (!(await baskets.QuoteAsync(command, earlier, ct)).TryGetValue(out var basket, out var refused))
            {
                // The earlier attempt may have succeeded after all and emptied the cart.
                return !isNew && await orders.FindAsync(command.CustomerId, orderId, ct) is { } late ? late : refused;
            }

            if (Unpayable(command, basket.Quote.Total) is { } unpayable)
            {
                return unpayable;
            }

            if (basket is { NewTotals: { } told, Cart: { } shown })
            {
                if (await store.TrySaveAsync(shown with { Shown = told }, ct) is not null)
                {
                    return new Error(ErrorCode.PriceMismatch, "The price has changed") { Data = basket.Quote };
                }

                continue;
            }

            // From the first reservation on, a client that hangs up must not leave the order half made.
            var (order, error) = await PlaceAsync(command, orderId, basket, earlier, CancellationToken.None);
            if (order is not null)
            {
                return order;
            }

            earlier = CheckoutReservations.None;

            // The cart or a price changed in the meantime: read again.
            changed = error ?? changed;
            if (error is { Code: not ErrorCode.PriceMismatch })
            {
                break;
            }
        }

        return changed;
    }

    /// <returns>The order, or the refusal, or neither when the cart changed meanwhile.</returns>
    private async ValueTask<(Order? Order, Error? Error)> PlaceAsync(
        PlaceOrderCommand command, long orderId, CheckoutQuote basket, CheckoutReservations earlier, CancellationToken ct)
    {
        var draft = OrderDraft.From(command, orderId, ids.Next(), basket, settings, time.GetUtcNow());
        CashOrderCounter? cash = null;
        if (CashOnDeliveryLimits.Apply(command)
            && !(await cashLimits.AddAsync(basket.Customer, draft, ct)).TryGetValue(out cash, out var refused))
        {
            await releases.ReleaseAsync(draft, ct);
            return (null, refused);
        }

        await tries.ReconcileAsync(earlier, basket, ct);
        refused = await ReserveAsync(draft, basket, earlier, ct);
        if (refused is not null)
        {
            await releases.ReleaseAsync(draft, ct);

            // The cart's coupon was used up a moment ago: the cart is read again without it.
            return (null, refused.Code == ErrorCode.Validation && basket.CouponIsCarts ? null : refused);
        }

        if (command.PaymentLink && draft.Payment.IsOnline && draft.Totals.Total > 0)
        {
            if (!(await gateway.CreatePaymentLinkAsync(LinkFor(draft), ct)).TryGetValue(out var link, out refused))
            {
                await releases.ReleaseAsync(draft, ct);
                return (null, refused.Code switch
                {
                    ErrorCode.Unavailable => refused,
                    // An earlier try got a link over another amount, and an order has one link.
                    ErrorCode.Conflict => Errors.Conflict("The cart has changed since this order was started. Please order again."),
                    _ => Errors.Unavailable("The payment could not be started"),
                });
            }

            draft = draft with
            {
                Payment = draft.Payment with
                {
                    PaymentLinkId = link.Id,
                    PaymentUrl = link.ShortUrl,
                    CheckAt = draft.CreatedAt + PaymentReconciliation.FirstCheckAfter,
                },
            };
        }

        if ((await WriteAsync(command, draft, basket, cash, ct)).TryGetValue(out var written, out refused) && written is not null)
        {
            return (written, null);
        }

        // The same command ran twice and the other run was faster: the reservations are that order's.
        if (await orders.FindAsync(command.CustomerId, orderId, ct) is { } other)
        {
            return (other, null);
        }

        await releases.ReleaseAsync(draft, ct);
        return (null, refused);
    }

    /// <returns>The order; null when the cart changed meanwhile; or why there is none.</returns>
    private async ValueTask<Result<Order?>> WriteAsync(
        PlaceOrderCommand command, Order draft, CheckoutQuote basket, CashOrderCounter? cash, CancellationToken ct)
    {
        try
        {
            return await writer.WriteAsync(command, draft, basket, cash, ct);
        }
        catch (StoreContentionException busy)
        {
            return TooMany(busy);
        }
    }

    private static Error TooMany(StoreContentionException busy) =>
        Errors.Unavailable("Too many orders at the same time. Please try again.", busy.RetryAfter);

    /// <summary>Why the gateway cannot take the total; null when it can, or is not to. What staff order is paid as they say.</summary>
    private Error? Unpayable(PlaceOrderCommand command, long total) =>
        total == 0 || command is { PaymentMethod: PaymentMethod.Cod } or { FromWallet: true } or { Expires: false }
            ? null
            : GatewayAmounts.Refusal(total, settings.Currency, "paymentMethod");

    /// <summary>Null when all is reserved. Lines lie in different partitions, so they are reserved side by side.</summary>
    private async ValueTask<Error?> ReserveAsync(Order draft, CheckoutQuote basket, CheckoutReservations earlier, CancellationToken ct)
    {
        try
        {
            return await ReserveAllAsync(draft, basket, earlier, ct);
        }
        catch (StoreContentionException busy)
        {
            // What is reserved by now is released at once, not by the sweep.
            return TooMany(busy);
        }
    }

    private async ValueTask<Error?> ReserveAllAsync(Order draft, CheckoutQuote basket, CheckoutReservations earlier, CancellationToken ct)
    {
        if (draft.CouponCode is { } code
            && !(await coupons.RedeemAsync(code, draft.CustomerId, draft.OrderId, ct)).TryGetValue(out _, out var refused))
        {
            return refused;
        }

        var lines = basket.Lines.Where(line => !earlier.Holds(line)).ToArray();
        if (lines is [var only])
        {
            return (await stock.ReserveAsync(only.Variant, only.Quantity, draft.OrderId, draft.CustomerId, ct)).Error;
        }

        var reserved = await Task.WhenAll(lines.Select(line =>
            stock.ReserveAsync(line.Variant, line.Quantity, draft.OrderId, draft.CustomerId, ct).AsTask()));
        return reserved.FirstOrDefault(result => !result.IsOk).Error;
    }

    /// <summary>Writes the order's key first: it keeps the id unique across instances, leads back from what was reserved, and tells a
    /// command that comes again.</summary>
    private async ValueTask<(long OrderId, bool IsNew)> TakeIdAsync(PlaceOrderCommand command, CancellationToken ct)
    {
        var key = new OrderKey { OrderId = command.OrderId ?? ids.Next(), CustomerId = command.CustomerId };
        var taken = await store.UpdateAsync<(long OrderId, bool IsNew)>(
            async attempt =>
            {
                if (!attempt.Before.Ok)
                {
                    if (command.OrderId is not null
                        && (await store.ReadAsync<OrderKey>(key.Partition, key.Id, ct))?.CustomerId == command.CustomerId)
                    {
                        return (key.OrderId, false);
                    }

                    key = key with { OrderId = ids.Next() };
                }

                return Decision.Save(new DocumentBatch(Containers.Keys, key.Partition).Create(key), (key.OrderId, true));
            },
            ct);
        return taken.Value;
    }

    private NewPaymentLink LinkFor(Order order) => new()
    {
        Amount = order.Totals.Total,
        Currency = order.Currency,
        ReferenceId = GatewayReference.OfOrder(order.OrderId),
        Description = $"{settings.Name}: order of {(order.ItemCount == 1 ? "1 item" : $"{order.ItemCount} items")}",
        CustomerName = order.CustomerName,
        CustomerEmail = order.CustomerEmail,
        CustomerPhone = order.CustomerPhone,
        ExpireBy = order.ExpiresAt,
        CallbackUrl = OrderNumber.PageOf(order, settings),
        Notes = GatewayReference.Notes(order.OrderId),
    };
}
