using FunctionsCommerce.Core.Orders;

namespace FunctionsCommerce.Core.Tests.Analytics;

/// <summary>An order as it was at the end of a day, counted from what its document says happened by then.</summary>
internal static class PlainCount
{
    public static DateOnly DayOf(DateTimeOffset moment, TimeZoneInfo clocks) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, clocks).DateTime);

    /// <summary>Minor units.</summary>
    public static long Kept(Order order, DateOnly day, TimeZoneInfo clocks)
    {
        if (!By(order.CreatedAt) || IsEnded(order, OrderStatus.Cancelled, day, clocks))
        {
            return 0;
        }

        var captured = order.Payment.Captures.Where(capture => By(capture.At)).Sum(capture => capture.Amount);
        var refunded = order.Payment.Refunds.Where(refund => refund.ProcessedAt is { } at && By(at)).Sum(refund => refund.Amount);
        var cost = order.Totals.Total - order.Receipts.Where(receipt => By(receipt.At)).Sum(receipt => receipt.Waived);
        if (IsEnded(order, OrderStatus.Returned, day, clocks))
        {
            cost = Math.Min(cost, captured);
        }

        return captured > cost ? Math.Clamp(captured - refunded, 0, cost) : Math.Max(0, cost - refunded);

        bool By(DateTimeOffset at) => DayOf(at, clocks) <= day;
    }

    public static int Pieces(Order order, DateOnly day, TimeZoneInfo clocks) =>
        DayOf(order.CreatedAt, clocks) > day
            || IsEnded(order, OrderStatus.Cancelled, day, clocks)
            || IsEnded(order, OrderStatus.Returned, day, clocks)
            ? 0
            : order.ItemCount
                - order.Receipts.Where(receipt => DayOf(receipt.At, clocks) <= day)
                    .SelectMany(receipt => receipt.Pieces)
                    .Sum(pieces => pieces.Quantity);

    private static bool IsEnded(Order order, OrderStatus status, DateOnly day, TimeZoneInfo clocks) =>
        order.History.Any(change => change.Status == status && DayOf(change.At, clocks) <= day);
}
