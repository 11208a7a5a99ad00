using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Invoices;
using FunctionsCommerce.Core.Orders.Payments;

namespace FunctionsCommerce.Core.Tests.Orders.Invoices;

public sealed class PackingSlipPdfTests
{
    private readonly PackingSlipPdf slips = new(new StoreSettings());

    [Fact]
    public void It_says_what_goes_into_the_parcel_and_where_without_prices()
    {
        var order = InvoiceOrders.Paid(InvoiceOrders.Line("BB Cream"), InvoiceOrders.Line("Make Up Fixer", quantity: 5)) with
        {
            CustomerPhone = "0966111222",
        };

        var text = Text(order);

        text.ShouldContain("Ship to\nJohn Doe\nKafue Rd Balmoral\nChilanga 10101\n0977883578\n0966111222");
        text.ShouldContain("2 ×");
        text.ShouldContain("BB Cream · 60ml");
        text.ShouldContain("5 ×");
        text.ShouldContain("7 pieces");
        text.ShouldNotContain("10.38");
        text.ShouldNotContain("28.34");
    }

    [Fact]
    public void Gift_wrap_and_message_stand_on_it()
    {
        var text = Text(InvoiceOrders.Paid() with { GiftWrap = true, GiftMessage = "Happy birthday" });

        text.ShouldContain("Gift, wrapped\nHappy birthday");
    }

    [Fact]
    public void Cash_to_collect_is_named_until_it_is_paid()
    {
        var paid = InvoiceOrders.Paid();
        var open = paid with
        {
            Payment = paid.Payment with { Method = PaymentMethod.Cod, Status = PaymentStatus.Pending, PaidAt = null, Captures = [] },
        };

        Text(open).ShouldContain("Collect in cash\nINR 28.34");
        Text(open with { Status = OrderStatus.Cancelled }).ShouldNotContain("Collect in cash");
        Text(paid with { Payment = paid.Payment with { Method = PaymentMethod.Cod } }).ShouldNotContain("Collect in cash");
    }

    [Fact]
    public void A_hundred_lines_take_pages_and_none_is_lost()
    {
        var text = Text(InvoiceOrders.Paid([.. Enumerable.Range(0, 100).Select(i => InvoiceOrders.Line($"Item {i:000}"))]));

        Enumerable.Range(0, 100).ShouldAllBe(i => text.Contains($"Item {i:000}", StringComparison.Ordinal));
    }

    private string Text(Order order) => PdfText.All(slips.Render(order, "ORD-2025-2LCHLRO"));
}
