using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Orders.Invoices;

/// <summary>What the invoice says about the money. Amounts in minor units, days of the store.</summary>
/// <param name="Refunds">What was refunded of the order; a surplus that went back is none of it.</param>
/// <param name="Returned">What goods cost that came back before they were paid.</param>
/// <param name="Due">What still has to be paid.</param>
internal sealed record InvoiceAmounts(
    DateOnly PlacedOn, DateOnly? PaidOn, IReadOnlyList<(DateOnly Day, long Amount)> Refunds, long Returned, long Due)
{
    public static InvoiceAmounts Of(Order order, StoreCalendar calendar) => new(
        calendar.DayOf(order.CreatedAt),
        order.Payment.PaidAt is { } at ? calendar.DayOf(at) : null,
        [.. order.NetRefunds().Select(net => (calendar.DayOf(net.Refund.ProcessedAt ?? net.Refund.UpdatedAt), net.Amount))],
        order.Receipts.Sum(receipt => receipt.Waived),
        order.Outstanding());
}
