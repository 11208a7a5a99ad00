using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Orders;

/// <summary>What can be returned and what is paid back for it. Pure.</summary>
public static class ReturnDecisions
{
    public static bool Allows(ReturnStatus from, ReturnStatus to) => (from, to) switch
    {
        (ReturnStatus.Requested, ReturnStatus.Approved or ReturnStatus.Rejected) => true,
        (ReturnStatus.Approved, ReturnStatus.Received or ReturnStatus.Rejected) => true,
        (ReturnStatus.Received, ReturnStatus.Refunded) => true,
        _ => false,
    };

    /// <summary>Takes a return in: delivered, in time, and of pieces that are not in another return.</summary>
    public static Result<(ReturnRequest Request, OrderChange Change)> Return(
        this Order order, ReturnDraft draft, long returnId, int windowDays, DateTimeOffset now)
    {
        if (order.Status is not (OrderStatus.Delivered or OrderStatus.Completed))
        {
            return Errors.Conflict("Only delivered orders can be returned");
        }

        if (order.DeliveredAt is { } delivered && now > delivered.AddDays(windowDays))
        {
            return Errors.Conflict($"Goods can be returned within {windowDays} days of delivery");
        }

        var lines = order.Lines.ToArray();
        var items = new List<ReturnItem>();
        var faults = new List<Fault>();
        foreach (var (item, index) in draft.Items.Select((item, index) => (item, index)))
        {
            var at = Array.FindIndex(lines, line => line.ProductId == item.ProductId && (item.VariantKey is null || line.VariantKey == item.VariantKey)
                && line.Quantity - line.Returned >= item.Quantity);
            if (at < 0)
            {
                faults.Add(lines.Any(line => line.ProductId == item.ProductId)
                    ? new Fault($"items[{index}].quantity", "More than can still be returned", item.Quantity)
                    : new Fault($"items[{index}].productId", "This product is not in the order", item.ProductId));
                continue;
            }

            var line = lines[at];
            items.Add(new ReturnItem(line.ProductId, line.VariantKey, line.Name, item.Quantity, item.Reason, PaidFor(line, item.Quantity)));
            lines[at] = line with { Returned = line.Returned + item.Quantity };
        }

        if (faults.Count > 0)
        {
            return Errors.Invalid(faults);
        }

        // Who returns everything gets everything back, shipping with its tax included.
        var all = lines.All(line => line.Returned == line.Quantity);
        var shipping = all ? order.Totals.Total - order.Lines.Sum(line => line.Paid) : 0;
        var request = new ReturnRequest
        {
            ReturnId = returnId,
            OrderId = order.OrderId,
            CustomerId = order.CustomerId,
            Status = ReturnStatus.Requested,
            Items = items,
            Reason = draft.Items[0].Reason,
            Description = draft.Description,
            Images = draft.Images,
            RefundAmount = items.Sum(item => item.RefundAmount) + shipping,
            CreatedAt = now,
            UpdatedAt = now,
        };
        var change = new OrderChange(order with { Lines = lines, UpdatedAt = now }, [new ReturnRequested(order.CustomerId, returnId, order.OrderId)]);
        return (request, change);
    }

    /// <summary>The lines that a customer names, as far as they are not in another return.</summary>
    public static Result<ReturnDraft> Lines(this Order order, NamedReturnDraft draft)
    {
        var lines = new List<OrderLine>();
        var faults = new List<Fault>();
        foreach (var (item, index) in draft.Items.Select((item, index) => (item, index)))
        {
            var found = order.Lines.Where(line => line.Name.Equals(item.Name.Trim(), StringComparison.OrdinalIgnoreCase)).ToArray();
            found = found.Length == 0 && item.Position is { } position ? [.. order.Lines.Skip(position - 1).Take(1)] : found;
            if (found is not [var line])
            {
                var message = found.Length == 0 ? "This product is not in the order" : "More than one item of the order has this name";
                faults.Add(new Fault($"items[{index}]", message, item.Name));
            }
            else if (lines.Contains(line))
            {
                faults.Add(new Fault($"items[{index}]", "This item is named twice", item.Name));
            }
            else
            {
                lines.Add(line);
            }
        }

        if (faults.Count > 0)
        {
            return Errors.Invalid(faults);
        }

        return lines.Find(line => line.Returned == line.Quantity) is { } gone
            ? Errors.Conflict($"{gone.Name} is in a return already")
            : new ReturnDraft(
                order.OrderId,
                [.. lines.Select(line => new ReturnItemDraft(line.ProductId, line.VariantKey, line.Quantity - line.Returned, draft.Reason))],
                draft.Description,
                []);
    }

    /// <summary>What the move of a return means for its order.</summary>
    public static Result<OrderChange> ReturnMoved(this Order order, ReturnRequest request, Func<long> newId, DateTimeOffset now) => request.Status switch
    {
        ReturnStatus.Rejected => new OrderChange(order with { Lines = Freed(order, request), UpdatedAt = now }, []),
        ReturnStatus.Received => Received(order, request, newId, now),
        _ => new OrderChange(order with { UpdatedAt = now }, []),
    };

    private static Result<OrderChange> Received(Order order, ReturnRequest request, Func<long> newId, DateTimeOffset now)
    {
        order = order with
        {
            Receipts =
            [
                .. order.Receipts,
                new GoodsReceipt
                {
                    ReturnId = request.ReturnId,
                    At = now,
                    Pieces = [.. request.Items.Select(item => new ReceivedPieces(item.ProductId, item.VariantKey, item.Quantity, item.RefundAmount))],
                },
            ],
        };

        // A partial refund made meanwhile lowers what is left to pay back.
        var amount = Math.Min(request.RefundAmount, order.Payment.Refundable);
        var refund = amount == 0
            ? new OrderChange(order with { UpdatedAt = now }, [])
            : order.RequestRefund(amount, request.Reason, request.ReturnId, newId, now);
        return refund.Try(out var change, out var refused)
            ? order.Lines.All(line => line.Returned == line.Quantity) ? change.Then(paid => paid.MoveTo(OrderStatus.Returned, now)) : change
            : refused;
    }

    private static OrderLine[] Freed(Order order, ReturnRequest request) =>
        [.. order.Lines.Select(line =>
            request.Items.Where(item => item.ProductId == line.ProductId && item.VariantKey == line.VariantKey).Sum(item => item.Quantity) is var freed and > 0
                ? line with { Returned = line.Returned - freed }
                : line)];

    /// <summary>The pieces' share of what the line cost; all pieces together make exactly the line.</summary>
    private static long PaidFor(OrderLine line, int quantity) =>
        Share(line, line.Returned + quantity) - Share(line, line.Returned);

    private static long Share(OrderLine line, int quantity) => (long)decimal.Floor((decimal)line.Paid * quantity / line.Quantity);
}
