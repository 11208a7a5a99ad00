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

    public static void Draw(InvoiceSheet sheet, Order order)
    {
        sheet.Reserve(60);
        Heads(sheet);
        foreach (var line in order.Lines)
        {
            Row(sheet, line, order.Currency);
        }
    }

    private static void Heads(InvoiceSheet sheet)
    {
        sheet.Page.Text("Item", InvoiceSheet.Left, sheet.Y, Size, bold: true);
        (string Head, double Right)[] columns =
            [("Qty", Quantity), ("Unit price", UnitPrice), ("Discount", Discount), ("Tax", Tax), ("Amount", InvoiceSheet.Right)];
        foreach (var (head, right) in columns)
        {
            sheet.Page.TextRight(head, right, sheet.Y, Size, bold: true);
        }

        sheet.Page.Rule(InvoiceSheet.Left, sheet.Y + 7, InvoiceSheet.Right - InvoiceSheet.Left, thickness: 1, gray: 0.2);
        sheet.Y += 22;
    }

    private static void Row(InvoiceSheet sheet, OrderLine line, string currency)
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
            (InvoiceWords.Plain(line.UnitPrice, currency), UnitPrice),
            (InvoiceWords.Plain(-line.Discount, currency), Discount),
            (InvoiceWords.Plain(line.Tax, currency), Tax),
            (InvoiceWords.Plain(line.Paid, currency), InvoiceSheet.Right),
        ];
        foreach (var (figure, right) in figures)
        {
            sheet.Page.TextRight(figure, right, sheet.Y, Size);
        }

        var y = sheet.Y;
        foreach (var text in name)
        {
            sheet.Put(text, InvoiceSheet.Left, y, Size, ItemWidth);
            y += LineHeight;
        }

        foreach (var text in detail)
        {
            sheet.Put(text, InvoiceSheet.Left, y, Size - 1, ItemWidth, rightToLeft: name.Count > 0 && name[0].RightToLeft, gray: 0.4);
            y += LineHeight;
        }

        sheet.Page.Rule(InvoiceSheet.Left, y - 4, InvoiceSheet.Right - InvoiceSheet.Left, gray: 0.88);
        sheet.Y += height;
    }
}
