using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Orders.Invoices;

/// <summary>Makes the invoice of an order as a PDF. The same order makes the same bytes.</summary>
public sealed class InvoicePdf(StoreSettings settings)
{
    /// <param name="orderNumber">The order's id as the API that asks writes it.</param>
    public byte[] Render(Order order, string orderNumber)
    {
        var sheet = new InvoiceSheet(InvoiceHead.Shaper);
        var number = NumberOf(order);
        var figures = InvoiceFigures.Of(order, settings.Calendar);
        InvoiceHead.Draw(
            sheet,
            settings,
            "INVOICE",
            [("Invoice no.", number), ("Order", orderNumber), ("Date", InvoiceWords.Of(figures.PlacedOn)), ("Currency", order.Currency)]);
        InvoiceHead.Parties(sheet, order);
        InvoiceHead.Gift(sheet, order);
        InvoiceTable.Draw(sheet, order);
        InvoiceSums.Draw(sheet, order, figures);
        return sheet.Finish($"{settings.Name} · Invoice {number} · Order {orderNumber}", $"Invoice {number}", settings.Name, order.CreatedAt);
    }

    /// <summary>The invoice's own number: one per order, the same in every API.</summary>
    public static string NumberOf(Order order) => $"INV-{order.Year}-{Base36.Encode(order.OrderId).ToUpperInvariant()}";
}
