using FunctionsCommerce.Core.Orders.Invoices.Pdf;

namespace FunctionsCommerce.Core.Orders.Invoices;

/// <summary>What invoices and packing slips begin with: seller, title, addresses and gift.</summary>
internal static class InvoiceHeader
{
    private const double Side = 240;

    // The files are mapped once for the process.
    private static readonly Lazy<TextShaper> Shared = new(() => new TextShaper(new FontSet()));

    public static TextShaper Shaper => Shared.Value;

    public static void Draw(InvoiceLayout sheet, StoreSettings settings, string title, IReadOnlyList<(string Name, string Value)> facts)
    {
        var left = sheet.Paragraph(settings.Name, InvoiceLayout.Left, sheet.Y + 6, 17, Side + 20, max: 2, bold: true);
        foreach (var line in new[] { settings.Address, settings.Email, settings.TaxNumber is { Length: > 0 } tax ? $"Tax no. {tax}" : "" })
        {
            left = sheet.Paragraph(line, InvoiceLayout.Left, left, 9, Side, gray: 0.35);
        }

        sheet.Page.TextRight(title, InvoiceLayout.Right, sheet.Y + 6, 20, bold: true);
        var right = sheet.Y + 26;
        foreach (var (name, value) in facts)
        {
            sheet.Page.Text(name, InvoiceLayout.Right - 180, right, 9, gray: 0.35);
            sheet.Page.TextRight(value, InvoiceLayout.Right, right, 9);
            right += 13;
        }

        sheet.Y = Math.Max(left, right) + 8;
        sheet.Page.Rule(InvoiceLayout.Left, sheet.Y, InvoiceLayout.Right - InvoiceLayout.Left);
        sheet.Y += 22;
    }

    public static void Parties(InvoiceLayout sheet, Order order)
    {
        var billing = order.BillingAddress ?? order.ShippingAddress;
        IReadOnlyList<string> buyer = billing is null ? [order.CustomerName] : InvoiceFormatter.Of(billing, order.CustomerName);
        var left = Party(sheet, "Bill to", [.. buyer, order.CustomerEmail], InvoiceLayout.Left);
        var right = order.ShippingAddress is { } shipping
            ? Party(sheet, "Ship to", InvoiceFormatter.Of(shipping, order.CustomerName), InvoiceLayout.Left + Side + 20)
            : sheet.Y;
        sheet.Y = Math.Max(left, right) + 16;
    }

    public static void Gift(InvoiceLayout sheet, Order order)
    {
        if (!order.GiftWrap && string.IsNullOrWhiteSpace(order.GiftMessage))
        {
            return;
        }

        sheet.Page.Text(order.GiftWrap ? "Gift, wrapped" : "Gift message", InvoiceLayout.Left, sheet.Y, 9, bold: true, gray: 0.35);
        sheet.Y = sheet.Paragraph(
            order.GiftMessage ?? "", InvoiceLayout.Left, sheet.Y + 14, 9.5, InvoiceLayout.Right - InvoiceLayout.Left, max: 10)
            + 16;
    }

    /// <summary>Writes an address and answers where the next line goes.</summary>
    public static double Party(InvoiceLayout sheet, string title, IReadOnlyList<string> lines, double x)
    {
        // An address is one block: its first letter says on which side its lines begin.
        var rightToLeft = Bidi.IsRightToLeft(string.Join(' ', lines));
        sheet.Put(sheet.Lines(title, 9, Side, 1, bold: true)[0], x, sheet.Y, 9, Side, rightToLeft, gray: 0.35);
        var y = sheet.Y + 14;
        foreach (var line in lines)
        {
            y = sheet.Paragraph(line, x, y, 9.5, Side, max: 3, rightToLeft: rightToLeft);
        }

        return y;
    }
}
