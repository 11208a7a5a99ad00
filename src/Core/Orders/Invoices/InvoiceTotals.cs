using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Orders.Invoices;

/// <summary>The totals, and what was paid, refunded and is still due.</summary>
internal static class InvoiceTotals
{
    private const double Names = InvoiceLayout.Right - 220;

    public static void Draw(InvoiceLayout sheet, Order order, InvoiceAmounts figures)
    {
        // Totals and payment stay on one page.
        sheet.Reserve(165 + (16 * figures.Refunds.Count));
        sheet.Y += 6;
        var totals = order.Totals;
        Sum(sheet, order, "Subtotal", totals.Subtotal);
        Sum(sheet, order, "Discount", -totals.Discount);
        var shipping = order.GiftWrap ? "Shipping and gift wrap" : "Shipping";
        Sum(sheet, order, shipping, totals.Shipping);
        Taxes(sheet, order, shipping);
        sheet.Page.Rule(Names, sheet.Y - 8, InvoiceLayout.Right - Names, thickness: 1, gray: 0.2);
        sheet.Y += 6;
        sheet.Page.Text("Total", Names, sheet.Y, 11, bold: true);
        sheet.Page.TextRight(Money.Format(totals.Total, order.Currency), InvoiceLayout.Right, sheet.Y, 11, bold: true);
        sheet.Y += 18;
        if (figures.Returned > 0)
        {
            Sum(sheet, order, "Returned goods", -figures.Returned);
        }

        foreach (var (day, amount) in figures.Refunds)
        {
            Sum(sheet, order, $"Refunded {InvoiceFormatter.Of(day)}", -amount);
        }

        Sum(sheet, order, "Amount due", figures.Due);
        Payment(sheet, order, figures);
    }

    /// <summary>The lines name their own tax; what is above their sum is shipping's, and stands apart so that all can be added
    /// up.</summary>
    private static void Taxes(InvoiceLayout sheet, Order order, string shipping)
    {
        var onItems = order.Lines.Sum(line => line.Tax);
        var onShipping = order.Totals.Tax - onItems;
        if (onShipping <= 0)
        {
            Sum(sheet, order, "Tax", order.Totals.Tax);
            return;
        }

        Sum(sheet, order, "Tax on items", onItems);
        Sum(sheet, order, $"Tax on {char.ToLowerInvariant(shipping[0])}{shipping[1..]}", onShipping);
    }

    private static void Sum(InvoiceLayout sheet, Order order, string name, long amount)
    {
        sheet.Page.Text(name, Names, sheet.Y, 9.5, gray: 0.25);
        sheet.Page.TextRight(InvoiceFormatter.Plain(amount, order.Currency), InvoiceLayout.Right, sheet.Y, 9.5);
        sheet.Y += 15;
    }

    private static void Payment(InvoiceLayout sheet, Order order, InvoiceAmounts figures)
    {
        sheet.Y += 8;
        var payment = order.Payment;
        var paid = figures.PaidOn is { } at ? $" on {InvoiceFormatter.Of(at)}" : "";
        var text = $"Payment: {InvoiceFormatter.Of(payment.Method)} · {InvoiceFormatter.Of(payment.Status)}{paid}";
        sheet.Page.Text(text, InvoiceLayout.Left, sheet.Y, 9.5, bold: true);
        sheet.Y += 15;
        if (order.Status == OrderStatus.Cancelled)
        {
            sheet.Page.Text("This order was cancelled.", InvoiceLayout.Left, sheet.Y, 9.5);
        }
    }
}
