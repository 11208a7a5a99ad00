using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Payments;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Orders.Refunds;

/// <summary>Decisions about refunds. Pure, and independent of the order and repetition of reports.</summary>
public static class RefundDecisions
{
    /// <summary>Decides a refund; the gateway is asked by the worker that receives the event. Never more than was taken.</summary>
    /// <param name="amount">Minor units, above zero.</param>
    public static Result<OrderChange> RequestRefund(
        this Order order, long amount, string reason, long? returnId, Func<long> newId, DateTimeOffset now)
    {
        if (Refusal(order, amount, order.Payment.Refundable) is { } refused)
        {
            return refused;
        }

        var refunds = new List<Refund>();
        var happened = new List<DomainEvent>();

        foreach (var (capture, part) in order.Payment.Split(amount))
        {
            var refund = new Refund
            {
                RefundId = newId(),
                Amount = part,
                Reason = reason,
                Status = RefundStatus.Pending,
                GatewayPaymentId = capture.GatewayPaymentId,
                ReturnId = returnId,
                CreatedAt = now,
                UpdatedAt = now,
            };
            refunds.Add(refund);
            happened.Add(new RefundRequested(order.CustomerId, order.OrderId, refund.RefundId, part));
        }

        return new OrderChange(order.With([.. order.Payment.Refunds, .. refunds], now), happened);
    }

    /// <summary>A customer requests a refund. Where the store's settings let customers decide alone, it is made at once; a full refund also
    /// cancels the order. Anything else waits for staff.</summary>
    /// <param name="refundId">One id, one request.</param>
    public static Result<OrderChange> AskRefund(
        this Order order, long refundId, long amount, string reason, SelfServiceRefunds allowed, Func<long> newId, DateTimeOffset now)
    {
        if (order.Payment.Refunds.Any(refund => refund.RefundId == refundId))
        {
            return OrderChange.None(order);
        }

        if (order.Payment.Captured == 0)
        {
            return Errors.Conflict("There is no payment to refund yet");
        }

        if (Refusal(order, amount, Math.Max(0, order.Payment.Refundable - order.Payment.Requested)) is { } refused)
        {
            return refused;
        }

        // The gateway takes no other amounts.
        if (amount % GatewayAmounts.Step(order.Currency) != 0)
        {
            return Errors.Invalid("amount", $"The amount must be a multiple of {Shown(order, GatewayAmounts.Step(order.Currency))}");
        }

        if (allowed == SelfServiceRefunds.Always || (allowed == SelfServiceRefunds.Unshipped && order.IsUnshipped))
        {
            return order.Refund(amount, reason, First(refundId, newId), now)
                .Map(change => change with { Order = change.Order.WithReplaced(order.Payment.Refunds.Count, refundId, amount, now) });
        }

        var request = new Refund
        {
            RefundId = refundId,
            Amount = amount,
            Reason = reason,
            Status = RefundStatus.Requested,
            CreatedAt = now,
            UpdatedAt = now,
        };
        return new OrderChange(
            order.With([.. order.Payment.Refunds, request], now), [new RefundAsked(order.CustomerId, order.OrderId, refundId, amount)]);
    }

    /// <summary>Staff grant a request. A full refund of an order that was not shipped cancels it.</summary>
    public static Result<OrderChange> ApproveRefund(this Order order, long refundId, Func<long> newId, DateTimeOffset now)
    {
        if (!order.Find(refundId).TryGetValue(out var request, out var missing))
        {
            return missing;
        }

        if (request.Status != RefundStatus.Requested)
        {
            return request.IsCommitted ? OrderChange.None(order) : Conflict(request, "approved");
        }

        var open = order.With([.. order.Payment.Refunds.Where(refund => refund != request)], now);
        return request.Amount > open.Payment.Refundable
            ? Errors.Conflict($"Only {Shown(order, open.Payment.Refundable)} of the payment can still be refunded")
            : open.Refund(request.Amount, request.Reason, First(refundId, newId), now);
    }

    /// <summary>Staff decline a request.</summary>
    public static Result<OrderChange> RejectRefund(this Order order, long refundId, string? note, DateTimeOffset now)
    {
        if (!order.Find(refundId).TryGetValue(out var request, out var missing))
        {
            return missing;
        }

        return request.Status switch
        {
            RefundStatus.Rejected => OrderChange.None(order),
            RefundStatus.Requested => new OrderChange(
                order.With(request, request with { Status = RefundStatus.Rejected, Note = note, UpdatedAt = now }, now),
                [new RefundRejected(order.CustomerId, order.OrderId, refundId, request.Amount, note)]),
            _ => Conflict(request, "rejected"),
        };
    }

    /// <summary>Asks the gateway again for a refund that failed: a new refund takes its place.</summary>
    public static Result<OrderChange> RetryRefund(this Order order, long refundId, Func<long> newId, DateTimeOffset now)
    {
        if (!order.Find(refundId).TryGetValue(out var failed, out var missing))
        {
            return missing;
        }

        if (!failed.IsOwed)
        {
            return Conflict(failed, "retried");
        }

        return order.Replace(failed, newId, now).Map(replaced => new OrderChange(
            replaced.Order, [new RefundRequested(order.CustomerId, order.OrderId, replaced.Refund.RefundId, replaced.Refund.Amount)]));
    }

    /// <summary>What can still be returned for a refund that failed. Some of its money may have gone back another way.</summary>
    internal static long Left(this Order order, Refund failed)
    {
        var payment = order.Payment;
        var free = payment.Captures.Where(capture => capture.GatewayPaymentId == failed.GatewayPaymentId)
            .Sum(capture => payment.Free(capture));
        return Math.Min(failed.Amount, Math.Min(free, payment.Refundable));
    }

    /// <summary>A new refund takes the place of one that failed.</summary>
    internal static Result<(Order Order, Refund Refund)> Replace(this Order order, Refund failed, Func<long> newId, DateTimeOffset now)
    {
        var left = order.Left(failed);
        if (left <= 0)
        {
            return Errors.Conflict("The money was returned in another way");
        }

        var refund = failed with
        {
            RefundId = newId(),
            Amount = left,
            Status = RefundStatus.Pending,
            GatewayRefundId = null,
            Note = null,
            CreatedAt = now,
            UpdatedAt = now,
        };
        var replaced = failed with { ReplacedBy = refund.RefundId, UpdatedAt = now };
        return (order.With([.. order.Payment.Refunds.Select(known => known == failed ? replaced : known), refund], now), refund);
    }

    /// <summary>Requests that the order's end answers are closed with it.</summary>
    internal static Order WithoutRequests(this Order order, string note, DateTimeOffset now) => order.Payment.Requested == 0
        ? order
        : order.With(
            [
                .. order.Payment.Refunds.Select(refund =>
                    refund.Status == RefundStatus.Requested
                        ? refund with { Status = RefundStatus.Rejected, Note = note, UpdatedAt = now }
                        : refund),
            ],
            now);

    private static Result<OrderChange> Refund(this Order order, long amount, string reason, Func<long> newId, DateTimeOffset now) =>
        order.IsUnshipped && order.Status != OrderStatus.Cancelled && amount == order.Payment.Refundable
            ? order.Cancel(reason, newId, now)
            : order.RequestRefund(amount, reason, null, newId, now);

    private static Error? Refusal(Order order, long amount, long most) => amount switch
    {
        <= 0 => Errors.Invalid("amount", "The amount must be more than zero"),
        _ when amount > most => Errors.Invalid("amount", $"At most {Shown(order, most)} can be refunded"),
        _ => null,
    };

    internal static Result<Refund> Find(this Order order, long refundId) =>
        order.Payment.Refunds.FirstOrDefault(refund => refund.RefundId == refundId) is { } refund ? refund : Errors.NotFound("Refund");

    internal static Error Conflict(Refund refund, string verb) =>
        Errors.Conflict($"A refund that is {refund.Status.ToString().ToLowerInvariant()} cannot be {verb}");

    private static string Shown(Order order, long amount) => $"{Money.ToDecimal(amount, order.Currency)} {order.Currency}";

    /// <summary>Money from two captures comes back as two refunds; the first has the caller's id.</summary>
    private static Func<long> First(long id, Func<long> newId)
    {
        var first = true;
        return () =>
        {
            var next = first ? id : newId();
            first = false;
            return next;
        };
    }
}
