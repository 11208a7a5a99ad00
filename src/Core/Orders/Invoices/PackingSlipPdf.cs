using System.Globalization;
using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Orders.Invoices;

/// <summary>Makes the slip by which staff pack an order, as a PDF: what goes into the parcel and where it goes, without prices.
/// Only cash that the carrier has to collect is named.</summary>
public sealed class PackingSlipPdf(StoreSettings settings)
{
    private const double Size = 10.5;
    private const double LineHeight = 14.5;
    private const double Box = 9;
    private const double NameAt = InvoiceLayout.Left + 62;
    private const double SkuAt = 400;

    /// <param name="orderNumber">The order's number as staff read it.</param>
    public byte[] Render(Order order, string orderNumber)
    {
        var sheet = new InvoiceLayout(InvoiceHeader.Shaper);
        var placed = InvoiceAmounts.Of(order, settings.Calendar).PlacedOn;
        InvoiceHeader.Draw(sheet, settings, "PACKING SLIP", [.. Facts(order, orderNumber, InvoiceFormatter.Of(placed))]);
        ShipTo(sheet, order);
        InvoiceHeader.Gift(sheet, order);
        foreach (var line in order.Lines)
        {
            Row(sheet, line);
        }

        sheet.Reserve(60);
        sheet.Y += 8;
        sheet.Page.Text(order.ItemCount == 1 ? "1 piece" : $"{order.ItemCount} pieces", InvoiceLayout.Left, sheet.Y, Size, bold: true);
        return sheet.Finish($"{settings.Name} · Order {orderNumber}", $"Packing slip {orderNumber}", settings.Name, order.CreatedAt);
    }

    private static IEnumerable<(string Name, string Value)> Facts(Order order, string orderNumber, string placed)
    {
        yield return ("Order", orderNumber);
        yield return ("Date", placed);
        yield return ("Parcel", order.Shipment.Number);
        if (order.Shipment.Carrier is { } carrier)
        {
            yield return ("Carrier", carrier);
        }

        var open = order.Outstanding();
        if (order.Payment.Method == PaymentMethod.Cod && open > 0)
        {
            yield return ("Collect in cash", Money.Format(open, order.Currency));
        }
    }

    private static void ShipTo(InvoiceLayout sheet, Order order)
    {
        List<string> lines = order.ShippingAddress is { } address
            ? [.. InvoiceFormatter.Of(address, order.CustomerName)]
            : [order.CustomerName];
        if (order.CustomerPhone is { } phone && !lines.Contains(phone))
        {
            lines.Add(phone);
        }

        sheet.Y = InvoiceHeader.Party(sheet, order.ShippingAddress is null ? "For" : "Ship to", lines, InvoiceLayout.Left) + 16;
    }

    private static void Row(InvoiceLayout sheet, OrderLine line)
    {
        var text = line.Size is null ? line.Name : $"{line.Name} · {line.Size}";
        var name = sheet.Lines(text, Size, SkuAt - NameAt - 10, max: 4);
        var height = (name.Count * LineHeight) + 8;
        sheet.Reserve(height);
        Tick(sheet);
        sheet.Page.TextRight(line.Quantity.ToString(CultureInfo.InvariantCulture) + " ×", NameAt - 8, sheet.Y, Size, bold: true);
        sheet.Page.TextRight(line.Sku, InvoiceLayout.Right, sheet.Y, Size - 1.5, gray: 0.35);
        var y = sheet.Y;
        foreach (var part in name)
        {
            sheet.Put(part, NameAt, y, Size, SkuAt - NameAt - 10);
            y += LineHeight;
        }

        sheet.Page.Rule(InvoiceLayout.Left, y - 4, InvoiceLayout.Right - InvoiceLayout.Left, gray: 0.88);
        sheet.Y += height;
    }

    /// <summary>A box to tick when the line is in the parcel.</summary>
    private static void Tick(InvoiceLayout sheet)
    {
        var (top, bottom) = (sheet.Y - Box + 1, sheet.Y + 1);
        sheet.Page.Rule(InvoiceLayout.Left, top, Box);
        sheet.Page.Rule(InvoiceLayout.Left, bottom, Box);
        sheet.Page.Rule(InvoiceLayout.Left, (top + bottom) / 2, 1, thickness: Box);
        sheet.Page.Rule(InvoiceLayout.Left + Box - 1, (top + bottom) / 2, 1, thickness: Box);
    }
}
