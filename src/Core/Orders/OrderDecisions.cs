using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Orders.Refunds;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Orders;

/// <summary>How an order moves from state to state. Pure.</summary>
public static class OrderDecisions
{
    /// <summary>Moves forward, through the states between; each is an event. The same state again changes nothing.</summary>
    public static Result<OrderChange> MoveTo(this Order order, OrderStatus target, DateTimeOffset now)
    {
        if (order.Status == target)
        {
            return OrderChange.None(order);
        }

        if (target == OrderStatus.Cancelled)
        {
            return Errors.Conflict("Cancel the order instead");
        }

        if (OrderTransitions.Path(order.Status, target) is not { } path)
        {
            return Errors.Conflict($"An order that is {Word(order.Status)} cannot become {Word(target)}");
        }

        if (path.Contains(OrderStatus.Shipped) && order.Payment.IsFullyRefunded)
        {
            return Errors.Conflict("The order has been refunded and cannot be shipped");
        }

        var change = OrderChange.None(order);
        foreach (var status in path)
        {
            change = Step(change, status, null, now);
        }

        return change;
    }

    /// <summary>Cancels the order before it is shipped; captured money is refunded. A second cancellation is a conflict.</summary>
    /// <param name="newId">Makes the ids of the refunds.</param>
    public static Result<OrderChange> Cancel(this Order order, string? reason, Func<long> newId, DateTimeOffset now)
    {
        if (!OrderTransitions.Allows(order.Status, OrderStatus.Cancelled))
        {
            return Errors.Conflict(order.Status == OrderStatus.Cancelled
                ? "The order is already cancelled"
                : $"An order that is {Word(order.Status)} cannot be cancelled");
        }

        var ended = order.WithoutRequests("The order was cancelled", now) with { CancelReason = reason, ExpiresAt = null };
        var change = Step(new(ended, []), OrderStatus.Cancelled, reason, now).Then(cancelled => cancelled.RevokePaymentLink(now));
        return order.Payment.Refundable > 0
            ? change.Value.Then(
                cancelled => cancelled.RequestRefund(cancelled.Payment.Refundable, reason ?? "Order cancelled", null, newId, now))
            : change;
    }

    /// <summary>Cancels the order when it is unpaid and expired; otherwise nothing changes.</summary>
    /// <param name="newId">Makes the ids of the refunds, where a part was paid.</param>
    public static Result<OrderChange> Expire(this Order order, Func<long> newId, DateTimeOffset now) =>
        order is { Status: OrderStatus.Pending, Payment.PaidAt: null, ExpiresAt: { } end } && end <= now
            ? order.Cancel(
                order.Payment.Method == PaymentMethod.Cod
                    ? $"Not confirmed within {(end - order.CreatedAt).TotalDays:0.#} days"
                    : $"Not paid within {(end - order.CreatedAt).TotalMinutes:0} minutes",
                newId,
                now)
            : OrderChange.None(order);

    /// <summary>A further decision on top of this one.</summary>
    public static Result<OrderChange> Then(this OrderChange change, Func<Order, Result<OrderChange>> decide) =>
        decide(change.Order).Map(next => new OrderChange(next.Order, [.. change.Events, .. next.Events]));

    /// <summary>Sets the carrier's tracking number.</summary>
    public static OrderChange WithTrackingNumber(this OrderChange change, string number) => change.Order.Shipment.Number == number
        ? change
        : change with { Order = change.Order with { Shipment = change.Order.Shipment with { Number = number } } };

    /// <summary>A parcel that has left without a named carrier is the store's own carrier's.</summary>
    public static Order WithStoreCarrier(this Order order, StoreSettings settings) =>
        settings.CarrierName.Length == 0
            || order.Shipment.Carrier is not null
            || order.Status is not (OrderStatus.Shipped or OrderStatus.Delivered or OrderStatus.Completed)
            ? order
            : order with
            {
                Shipment = order.Shipment with
                {
                    Carrier = settings.CarrierName,
                    CarrierPhone = order.Shipment.CarrierPhone ?? Filled(settings.CarrierPhone),
                    TrackingUrl = order.Shipment.TrackingUrl
                        ?? Filled(
                            settings.CarrierTrackingUrl.Replace(
                                "{trackingNumber}", Uri.EscapeDataString(order.Shipment.Number), StringComparison.Ordinal)),
                },
            };

    private static string? Filled(string text) => text.Length == 0 ? null : text;

    /// <summary>The parcel of an order that is not paid yet goes to another address. The bill, too, where it went to the same.</summary>
    public static OrderChange DeliverTo(this Order order, OrderAddress address, DateTimeOffset now) =>
        order.ShippingAddress == address || order.Status != OrderStatus.Pending
            ? OrderChange.None(order)
            : new(
                order with
                {
                    ShippingAddress = address,
                    BillingAddress = order.BillingAddress == order.ShippingAddress ? address : order.BillingAddress,
                    UpdatedAt = now,
                },
                []);

    /// <summary>A carrier's report; the same one again changes nothing. The first one ships the order, <c>delivered</c> delivers
    /// it.</summary>
    public static Result<OrderChange> Track(this Order order, TrackingUpdate update, DateTimeOffset now)
    {
        if (order.Shipment.Updates.Any(known => known.Status == update.Status && known.At == update.At))
        {
            return OrderChange.None(order);
        }

        var tracked = order with
        {
            Shipment = order.Shipment with { Updates = [.. order.Shipment.Updates.Append(update).OrderBy(known => known.At)] },
            UpdatedAt = now,
        };
        var target = update.Status == "delivered" ? OrderStatus.Delivered : OrderStatus.Shipped;
        var reported = new OrderChange(tracked, [new OrderTracked(order.CustomerId, order.OrderId, update)]);

        // Carriers report late, and also on parcels that should not have left.
        return OrderTransitions.Path(order.Status, target) is not { } path
            || (path.Contains(OrderStatus.Shipped) && order.Payment.IsFullyRefunded)
            ? reported
            : reported.Then(current => current.MoveTo(target, now));
    }

    private static OrderChange Step(OrderChange change, OrderStatus status, string? reason, DateTimeOffset now)
    {
        var order = change.Order;
        var events = new List<DomainEvent>(change.Events)
        {
            new OrderStatusChanged(order.CustomerId, order.OrderId, order.Status, status, reason),
        };
        var moved = order with
        {
            Status = status,
            History = [.. order.History, new StatusChange(status, now)],
            UpdatedAt = now,
            DeliveredAt = status == OrderStatus.Delivered ? now : order.DeliveredAt,

            // Only an order that still waits for its money can run out of time.
            ExpiresAt = status == OrderStatus.Pending ? order.ExpiresAt : null,
        };
        return status == OrderStatus.Delivered && moved.Payment is { Method: PaymentMethod.Cod, Captured: 0, PaidAt: null }
            ? new OrderChange(moved, events).WithCash(now)
            : new OrderChange(moved, events);
    }

    private static string Word(OrderStatus status) => status.ToString().ToLowerInvariant();
}
