using FunctionsCommerce.Core.Orders.Inventory;
using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Orders.Checkout;

/// <summary>Places orders in steps: read and price, reserve coupon and stock, start the payment, write the order with the emptied cart and
/// its event in one batch. What a failed attempt reserved is released at once; <see cref="OrphanedReservationCleaner"/> releases what a
/// crash leaves.</summary>
public sealed class CheckoutService(
    OrderRepository orders, OrderIdService orderIds, StorefrontSettingsService storefront, CheckoutQuoteService quotes,
    ReservationService reservations, PaymentLinkService links, PlacedOrderWriter writer)
{
    private const int Attempts = 5;

    private static readonly Error CartChanged = Errors.Conflict("The cart is being changed at the same time. Please try again.");

    /// <summary>One id, one order: the same command with the same <see cref="PlaceOrderCommand.OrderId"/> answers the same order.</summary>
    /// <returns>Validation, NotFound (address, product), OutOfStock, PriceMismatch (with the <see cref="Pricing.Quote"/>), or Unavailable
    /// (gateway).</returns>
    public async ValueTask<Result<Order>> PlaceAsync(PlaceOrderCommand command, CancellationToken ct)
    {
        var (orderId, isNew) = await orderIds.TakeAsync(command.OrderId, command.CustomerId, ct);
        if (!isNew && await orders.FindAsync(command.CustomerId, orderId, ct) is { } placed)
        {
            return placed;
        }

        if ((await storefront.GetAsync(ct)).Refusal(command) is { } closed)
        {
            return closed;
        }

        var earlier = isNew ? CheckoutReservations.None : await reservations.FindAsync(orderId, ct);
        var changed = CartChanged;
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (!(await quotes.QuoteAsync(command, earlier, ct)).TryGetValue(out var quote, out var refused))
            {
                // The earlier attempt may have succeeded after all and emptied the cart.
                return !isNew && await orders.FindAsync(command.CustomerId, orderId, ct) is { } late ? late : refused;
            }

            if (links.Refusal(command, quote.Quote.Total) is { } unpayable)
            {
                return unpayable;
            }

            if (quote.NewTotals is not null)
            {
                if (await quotes.TryShowTotalsAsync(quote, ct))
                {
                    return new Error(ErrorCode.PriceMismatch, "The price has changed") { Data = quote.Quote };
                }

                continue;
            }

            // From the first reservation on, a client that hangs up must not leave the order half made.
            var outcome = await AttemptAsync(command, orderId, quote, earlier, CancellationToken.None);
            if (outcome.Changed is null)
            {
                return outcome.Result;
            }

            (earlier, changed) = (CheckoutReservations.None, outcome.Changed);
        }

        return changed;
    }

    private async ValueTask<CheckoutOutcome> AttemptAsync(
        PlaceOrderCommand command, long orderId, CheckoutQuote quote, CheckoutReservations earlier, CancellationToken ct)
    {
        var draft = writer.Draft(command, orderId, quote);
        var outcome = await RunStepsAsync(command, draft, quote, earlier, ct);
        if (outcome.IsPlaced)
        {
            return outcome;
        }

        // The same command may have run twice, and the other run was faster: the reservations are that order's.
        if (await orders.FindAsync(command.CustomerId, orderId, ct) is { } other)
        {
            return CheckoutOutcome.Of(other);
        }

        await reservations.ReleaseAsync(draft, ct);
        return outcome;
    }

    private async ValueTask<CheckoutOutcome> RunStepsAsync(
        PlaceOrderCommand command, Order draft, CheckoutQuote quote, CheckoutReservations earlier, CancellationToken ct)
    {
        try
        {
            if (!(await writer.CountCashOrderAsync(command, draft, quote, ct)).TryGetValue(out var cash, out var refused))
            {
                return CheckoutOutcome.Of(refused);
            }

            if ((await reservations.ReserveAsync(draft, quote, earlier, ct)).Error is { } unavailable)
            {
                return unavailable.Code switch
                {
                    ErrorCode.PriceMismatch => CheckoutOutcome.Again(unavailable),

                    // The cart's coupon was used up a moment ago: the cart is read again without it.
                    ErrorCode.Validation when quote.CouponIsCarts => CheckoutOutcome.Again(CartChanged),
                    _ => CheckoutOutcome.Of(unavailable),
                };
            }

            if (!(await links.StartAsync(command, draft, ct)).TryGetValue(out var payable, out refused))
            {
                return CheckoutOutcome.Of(refused);
            }

            return (await writer.WriteAsync(command, payable, quote, cash, ct)).TryGetValue(out var order, out refused)
                ? order is null ? CheckoutOutcome.Again(CartChanged) : CheckoutOutcome.Of(order)
                : CheckoutOutcome.Of(refused);
        }
        catch (StoreContentionException busy)
        {
            // What is reserved by now is released at once, not by the sweep.
            return CheckoutOutcome.Of(Errors.Unavailable("Too many orders at the same time. Please try again.", busy.RetryAfter));
        }
    }

    /// <summary>How an attempt ended.</summary>
    /// <param name="Changed">Cart or prices changed meanwhile, and this is the answer if they keep changing; null: it is decided.</param>
    private sealed record CheckoutOutcome(Result<Order> Result, Error? Changed)
    {
        public bool IsPlaced => Changed is null && Result.IsOk;

        public static CheckoutOutcome Of(Result<Order> result) => new(result, null);

        public static CheckoutOutcome Again(Error changed) => new(changed, changed);
    }
}
