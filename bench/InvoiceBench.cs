using System.Diagnostics;
using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Invoices;
using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Bench;

/// <summary>How long an invoice takes whose names are in one script: ten lines, one at a time.</summary>
internal static class InvoiceBench
{
    private const int Warm = 5;
    private const int Invoices = 100;
    private const int Lines = 10;
    private const double LimitMs = 50;

    private static readonly (string Script, string Name)[] Names =
    [
        ("Latin", "BB Cream Crème Légère"), ("Devanagari", "आयुर्वेदिक तेल क्षत्रिय श्री"), ("Tamil", "தேங்காய் எண்ணெய் ஸ்ரீ"),
        ("Arabic", "زيت الأرگان المغربي"),
        ("Hebrew", "קרם פנים"), ("Thai", "น้ำมันมะพร้าวบริสุทธิ์"), ("Chinese", "保湿护肤品，温和"), ("Japanese", "化粧水「しっとり」ローション"),
        ("Korean", "코코넛 오일"),
    ];

    public static void Measure()
    {
        var invoices = new InvoicePdf(new StoreSettings { Name = "Pure Essence Apothecary" });
        foreach (var (script, name) in Names)
        {
            var order = OrderOf(name);
            var times = Enumerable.Range(0, Warm + Invoices)
                .Select(_ => Time(() => invoices.Render(order, "PE1")))
                .Skip(Warm)
                .Order()
                .ToArray();
            var (p50, p99) = (times[Invoices / 2], times[Invoices * 99 / 100]);
            Console.WriteLine(
                $"invoice, {script,-11}{"p50",8}{p50,8:0.0} ms{"p99",8}{p99,8:0.0} ms{(p50 < LimitMs ? "" : $"   above {LimitMs:0} ms")}");
        }
    }

    private static double Time(Func<byte[]> render)
    {
        var since = Stopwatch.GetTimestamp();
        _ = render();
        return Stopwatch.GetElapsedTime(since).TotalMilliseconds;
    }

    private static Order OrderOf(string name)
    {
        var placed = new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
        var line = new OrderLine
        {
            ProductId = 3,
            VariantKey = "60ml",
            Sku = "BBC-60",
            Name = name,
            Category = "makeup",
            Quantity = 2,
            UnitPrice = 1038,
            Tax = 208,
        };
        return new Order
        {
            OrderId = 123_456_789_012,
            CustomerId = 7,
            CustomerName = name,
            CustomerEmail = "john@example.com",
            Channel = Channels.PureEssence,
            Status = OrderStatus.Confirmed,
            Lines = [.. Enumerable.Repeat(line, Lines)],
            Totals = new OrderTotals(20_760, 500, 2_130, 0, 23_390),
            Currency = "INR",
            ShippingAddress = new OrderAddress("Home", name, "Pune", null, "411001", "India", name, "0977883578"),
            Payment = new Payment
            {
                PaymentId = 9,
                Method = PaymentMethod.Card,
                Status = PaymentStatus.Pending,
                Amount = 23_390,
                CreatedAt = placed,
                UpdatedAt = placed,
            },
            Shipment = new Shipment("TRK1"),
            History = [new StatusChange(OrderStatus.Pending, placed)],
            EstimatedDelivery = new DateOnly(2026, 3, 8),
            CreatedAt = placed,
            UpdatedAt = placed,
        };
    }
}
