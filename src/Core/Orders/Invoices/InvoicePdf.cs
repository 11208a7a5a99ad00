using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;

namespace FunctionsCommerce.Core.Orders.Invoices;

/// <summary>Makes the invoice of an order as a PDF. The same order makes the same bytes.</summary>
public sealed class InvoicePdf(StoreSettings settings)
{
    /// <param name="orderNumber">The order's id as the API that asks writes it.</param>
    public byte[] Render(Order order, string orderNumber)
    {
        var sheet = new InvoiceLayout(InvoiceHeader.Shaper);
        var number = NumberOf(order);
        var figures = InvoiceAmounts.Of(order, settings.Calendar);
        InvoiceHeader.Draw(
            sheet,
            settings,
            "INVOICE",
            [
                ("Invoice no.", number), ("Order", orderNumber), ("Date", InvoiceFormatter.Of(figures.PlacedOn)),
                ("Currency", order.Currency),
            ]);
        InvoiceHeader.Parties(sheet, order);
        InvoiceHeader.Gift(sheet, order);
        InvoiceTable.Draw(sheet, order);
        InvoiceTotals.Draw(sheet, order, figures);
        return sheet.Finish(
            $"{settings.Name} · Invoice {number} · Order {orderNumber}", $"Invoice {number}", settings.Name, order.CreatedAt);
    }

    /// <summary>An order that was imported has the invoice of the shop that sold it: a second one would count it twice.</summary>
    public static Result<Order> Issuable(Result<Order> order) =>
        order.TryGetValue(out var found, out _) && found.ImportMark is not null ? Errors.NotFound("Invoice") : order;

    /// <summary>The invoice's own number: one per order, the same in every API.</summary>
    public static string NumberOf(Order order) => $"INV-{order.Year}-{Base36.Encode(order.OrderId).ToUpperInvariant()}";
}
