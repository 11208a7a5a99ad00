using System.Globalization;

namespace FunctionsCommerce.Core.Orders.Invoices;

/// <summary>Every line of the order, on as many pages as it takes; each page repeats the column heads.</summary>
internal static class InvoiceTable
{
    private const double Size = 9;
    private const double LineHeight = 12.5;
    private const double ItemWidth = 200;
    private const double Quantity = 286;
    private const double UnitPrice = 354;
    private const double Discount = 420;
    private const double Tax = 482;

    public static void Draw(InvoiceLayout sheet, Order order)
    {
        sheet.Reserve(60);
        Heads(sheet);
        foreach (var line in order.Lines)
        {
            Row(sheet, line, order.Currency);
        }
    }

    private static void Heads(InvoiceLayout sheet)
    {
        sheet.Page.Text("Item", InvoiceLayout.Left, sheet.Y, Size, bold: true);
        (string Head, double Right)[] columns =
            [("Qty", Quantity), ("Unit price", UnitPrice), ("Discount", Discount), ("Tax", Tax), ("Amount", InvoiceLayout.Right)];
        foreach (var (head, right) in columns)
        {
            sheet.Page.TextRight(head, right, sheet.Y, Size, bold: true);
        }

        sheet.Page.Rule(InvoiceLayout.Left, sheet.Y + 7, InvoiceLayout.Right - InvoiceLayout.Left, thickness: 1, gray: 0.2);
        sheet.Y += 22;
    }

    private static void Row(InvoiceLayout sheet, OrderLine line, string currency)
    {
        var name = sheet.Lines(line.Name, Size, ItemWidth, max: 5);
        var detail = sheet.Lines(line.Size is null ? line.Sku : $"{line.Size} · {line.Sku}", Size - 1, ItemWidth, max: 2);
        var height = ((name.Count + detail.Count) * LineHeight) + 8;
        if (sheet.Reserve(height))
        {
            Heads(sheet);
        }

        (string Figure, double Right)[] figures =
        [
            (line.Quantity.ToString(CultureInfo.InvariantCulture), Quantity),
            (InvoiceFormatter.Plain(line.UnitPrice, currency), UnitPrice),
            (InvoiceFormatter.Plain(-line.Discount, currency), Discount),
            (InvoiceFormatter.Plain(line.Tax, currency), Tax),
            (InvoiceFormatter.Plain(line.Paid, currency), InvoiceLayout.Right),
        ];
        foreach (var (figure, right) in figures)
        {
            sheet.Page.TextRight(figure, right, sheet.Y, Size);
        }

        var y = sheet.Y;
        foreach (var text in name)
        {
            sheet.Put(text, InvoiceLayout.Left, y, Size, ItemWidth);
            y += LineHeight;
        }

        foreach (var text in detail)
        {
            sheet.Put(text, InvoiceLayout.Left, y, Size - 1, ItemWidth, rightToLeft: name.Count > 0 && name[0].RightToLeft, gray: 0.4);
            y += LineHeight;
        }

        sheet.Page.Rule(InvoiceLayout.Left, y - 4, InvoiceLayout.Right - InvoiceLayout.Left, gray: 0.88);
        sheet.Y += height;
    }
}
