using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Orders.Refunds;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Orders.Returns;

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

    /// <summary>Takes a return in: delivered, in time, and of pieces that are not in another return. Where only a product is named, its
    /// lines give their pieces in the order of the order.</summary>
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
        var faults = new List<FieldError>();
        foreach (var (item, index) in draft.Items.Select((item, index) => (item, index)))
        {
            if (!Take(lines, item, items))
            {
                faults.Add(lines.Any(line => line.ProductId == item.ProductId)
                    ? new FieldError($"items[{index}].quantity", "More than can still be returned", item.Quantity)
                    : new FieldError($"items[{index}].productId", "This product is not in the order", item.ProductId));
            }
        }

        if (faults.Count > 0)
        {
            return Errors.Invalid(faults);
        }

        var worth = order.Payable(
            items.Sum(item => item.RefundAmount) + (lines.All(line => line.Returned == line.Quantity) ? order.Extras() : 0));
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
            RefundAmount = order.Owed(worth).Refund,
            CreatedAt = now,
            UpdatedAt = now,
        };
        var change = new OrderChange(
            order with { Lines = lines, UpdatedAt = now }, [new ReturnRequested(order.CustomerId, returnId, order.OrderId)]);
        return (request, change);
    }

    /// <summary>The lines that a customer names, as far as they are not in another return.</summary>
    public static Result<ReturnDraft> Lines(this Order order, ReturnByNameDraft draft)
    {
        var lines = new List<OrderLine>();
        var faults = new List<FieldError>();
        foreach (var (item, index) in draft.Items.Select((item, index) => (item, index)))
        {
            var found = order.Lines.Where(line => line.Name.Equals(item.Name.Trim(), StringComparison.OrdinalIgnoreCase)).ToArray();
            found = found.Length == 0 && item.Position is { } position ? [.. order.Lines.Skip(position - 1).Take(1)] : found;
            if (found is not [var line])
            {
                var message = found.Length == 0 ? "This product is not in the order" : "More than one item of the order has this name";
                faults.Add(new FieldError($"items[{index}]", message, item.Name));
            }
            else if (lines.Any(named => ReferenceEquals(named, line)))
            {
                faults.Add(new FieldError($"items[{index}]", "This item is listed twice", item.Name));
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
            ? Errors.Conflict($"{gone.Name} is already being returned")
            : new ReturnDraft(
                order.OrderId,
                [.. lines.Select(line => new ReturnItemDraft(
                    line.ProductId, line.VariantKey, line.Quantity - line.Returned, draft.Reason,
                    order.Lines.Index().First(each => ReferenceEquals(each.Item, line)).Index))],
                draft.Description,
                []);
    }

    /// <summary>What the move of a return means for its order.</summary>
    public static Result<OrderChange> ReturnMoved(
        this Order order, ReturnRequest request, Func<long> newId, DateTimeOffset now) => request.Status switch
        {
            ReturnStatus.Rejected => new OrderChange(order with { Lines = Freed(order, request), UpdatedAt = now }, []),
            ReturnStatus.Received => Received(order, request, newId, now),
            _ => new OrderChange(order with { UpdatedAt = now }, []),
        };

    /// <summary>The return as its refunds stand: what was paid for it, and whether that has arrived.</summary>
    public static ReturnRequest WithRefunds(this ReturnRequest request, Order order, DateTimeOffset now)
    {
        if (request.Status == ReturnStatus.Rejected)
        {
            return request with { RefundAmount = 0 };
        }

        if (request.Status is not (ReturnStatus.Received or ReturnStatus.Refunded))
        {
            return request;
        }

        var all = order.Payment.Refunds.ToDictionary(refund => refund.RefundId);
        var own = all.Values.Where(refund => refund.ReturnId == request.ReturnId).ToArray();

        // A retry stands for the refund that failed.
        var standing = own.Where(refund => !own.Any(other => other.RefundId == refund.ReplacedBy)).ToArray();
        var status = standing.Length > 0 && standing.All(refund => IsPaid(refund, all)) ? ReturnStatus.Refunded : ReturnStatus.Received;
        var (amount, refundId) = (standing.Sum(refund => refund.Amount), standing.FirstOrDefault()?.RefundId);
        return (amount, refundId, status) == (request.RefundAmount, request.RefundId, request.Status)
            ? request
            : request with { RefundAmount = amount, RefundId = refundId, Status = status, UpdatedAt = now };
    }

    /// <summary>Takes pieces of the product, or of the variant, from the lines in their order.</summary>
    /// <returns>False when there are not so many.</returns>
    private static bool Take(OrderLine[] lines, ReturnItemDraft item, List<ReturnItem> items)
    {
        var wanted = lines.Index().Where(at => at.Item.ProductId == item.ProductId
            && (item.VariantKey is null || at.Item.VariantKey == item.VariantKey) && (item.Line is null
                || at.Index == item.Line)).ToArray();
        if (wanted.Sum(at => at.Item.Quantity - at.Item.Returned) < item.Quantity)
        {
            return false;
        }

        var missing = item.Quantity;
        foreach (var (index, line) in wanted)
        {
            int[] pieces = [.. line.Returnable().Take(missing)];
            if (pieces.Length == 0)
            {
                continue;
            }

            missing -= pieces.Length;
            items.Add(
                new ReturnItem(
                    line.ProductId, line.VariantKey, line.Name, pieces.Length, item.Reason,
                    pieces.Sum(line.Worth))
                { Line = index, Pieces = pieces });
            lines[index] = line.WithOut(line.Out().Concat(pieces));
        }

        return true;
    }

    private static Result<OrderChange> Received(Order order, ReturnRequest request, Func<long> newId, DateTimeOffset now)
    {
        OrderLine[] lines = [.. order.Lines.Select((line, index) =>
            Of(request, line, index).Sum(item => item.Quantity) is var came and > 0
                ? line with { Received = Math.Min(line.Quantity, line.Received + came) }
                : line)];
        var isAll = lines.All(line => line.Received == line.Quantity);
        var (refund, waived) = order.Owed(order.Payable(request.Items.Sum(item => item.RefundAmount) + (isAll ? order.Extras() : 0)));
        var receipt = new GoodsReceipt
        {
            ReturnId = request.ReturnId,
            At = now,
            Pieces = [
                .. request.Items.Select(item => new ReceivedPieces(item.ProductId, item.VariantKey, item.Quantity, item.RefundAmount)),
            ],
            Waived = waived,
        };
        var came = new OrderChange(
            order with
            {
                Lines = lines,
                Receipts = [.. order.Receipts, receipt],
                Payment = order.Payment with { Waived = order.Payment.Waived + waived },
                UpdatedAt = now,
            },
            []);
        if (refund > 0
            && !came.Then(back => back.RequestRefund(refund, request.Reason, request.ReturnId, newId, now))
                .TryGetValue(out came, out var refused))
        {
            return refused;
        }

        if (isAll && !came.Then(back => back.MoveTo(OrderStatus.Returned, now)).TryGetValue(out came, out refused))
        {
            return refused;
        }

        // Nothing more is due for an unpaid order, or what was paid in part may be all of it.
        return isAll
            ? came.Then(returned => returned.RevokePaymentLink(now))
            : waived > 0 && came.Order.Payment.Due > 0 ? came.Then(rest => rest.PaidIfCovered(now)) : came;
    }

    private static bool IsPaid(Refund refund, Dictionary<long, Refund> all) => refund.Status == RefundStatus.Completed
        || (refund.ReplacedBy is { } next && all.TryGetValue(next, out var other) && other.Status == RefundStatus.Completed);

    private static IEnumerable<ReturnItem> Of(ReturnRequest request, OrderLine line, int index) => request.Items.Where(item =>
        item.Line is { } at ? at == index : item.ProductId == line.ProductId && item.VariantKey == line.VariantKey);

    private static OrderLine[] Freed(Order order, ReturnRequest request) =>
    [
        .. order.Lines.Select((line, index) => Of(request, line, index).ToArray() is { Length: > 0 } items
            ? line.WithOut(
                items.Aggregate(
                    line.Out(), (left, item) => item.Pieces is { } pieces ? [.. left.Except(pieces)] : [.. left.SkipLast(item.Quantity)]))
            : line),
    ];
}
