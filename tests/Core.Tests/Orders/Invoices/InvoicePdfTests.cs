using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Invoices;
using FunctionsCommerce.Core.Orders.Payments;

namespace FunctionsCommerce.Core.Tests.Orders.Invoices;

public sealed class InvoicePdfTests
{
    private readonly InvoicePdf invoices = new(new StoreSettings { Name = "Pure Essence Apothecary", TaxNumber = "22AAAAA0000A1Z5" });

    [Fact]
    public void An_invoice_names_the_seller_the_buyer_and_the_order()
    {
        var text = Text(InvoiceOrders.Paid());

        text.ShouldContain("Pure Essence Apothecary");
        text.ShouldContain("Tax no. 22AAAAA0000A1Z5");
        text.ShouldContain("PE2LCHLRO");
        text.ShouldContain("22 November 2025");
        text.ShouldContain("John Doe\nKafue Rd Balmoral\nChilanga 10101\n0977883578\njohn@example.com");
    }

    [Fact]
    public void Every_line_stands_with_its_quantity_price_tax_and_amount()
    {
        var text = Text(InvoiceOrders.Paid(InvoiceOrders.Line("BB Cream"), InvoiceOrders.Line("Make Up Fixer", quantity: 5)));

        text.ShouldContain("2\n10.38\n0.00\n2.08\n22.84\nBB Cream\n60ml · BBC-60");
        text.ShouldContain("5\n10.38\n0.00\n2.08\n53.98\nMake Up Fixer\n60ml · BBC-60");
    }

    [Fact]
    public void The_totals_and_the_payment_stand_below()
    {
        var text = Text(InvoiceOrders.Paid());

        text.ShouldContain(
            "Subtotal\n20.76\nDiscount\n0.00\nShipping\n5.00\nTax on items\n2.08\nTax on shipping\n0.50\nTotal\nINR 28.34\nAmount due\n0.00");
        text.ShouldContain("Payment: Mobile money · Paid on 22 November 2025");
    }

    [Fact]
    public void An_unpaid_order_is_due_and_a_cancelled_one_is_not()
    {
        var unpaid = InvoiceOrders.Paid().With(PaymentStatus.Pending);

        Text(unpaid).ShouldContain("Amount due\n28.34");
        Text(unpaid with { Status = OrderStatus.Cancelled }).ShouldContain("Amount due\n0.00");
        Text(unpaid with { Status = OrderStatus.Cancelled }).ShouldContain("This order was cancelled.");
    }

    [Fact]
    public void Money_that_went_back_is_shown()
    {
        var text = Text(InvoiceOrders.Paid().With(PaymentStatus.PartiallyRefunded, InvoiceOrders.Refund(1038)));

        text.ShouldContain("Refunded 25 November 2025\n-10.38");
        text.ShouldContain("Paid, partially refunded");
    }

    [Fact]
    public void A_long_order_takes_pages_with_repeated_heads_and_loses_no_line()
    {
        var lines = Enumerable.Range(1, 120).Select(number => InvoiceOrders.Line($"Product {number:D3}")).ToArray();

        var pages = PdfText.Pages(invoices.Render(InvoiceOrders.Paid(lines), "PE1"));

        pages.Count.ShouldBeGreaterThan(3);
        pages.ShouldAllBe(page => page.Contains("Unit price") || page.Contains("Total"));
        pages[^1].ShouldContain($"Page {pages.Count} of {pages.Count}");
        lines.ShouldAllBe(line => pages.Count(page => page.Contains(line.Name)) == 1);
    }

    [Fact]
    public void A_tax_of_items_alone_is_one_sum()
    {
        var order = InvoiceOrders.Paid();

        Text(order with { Totals = new OrderTotals(2076, 500, 208, 0, 2784) }).ShouldContain("Shipping\n5.00\nTax\n2.08\nTotal");
    }

    [Fact]
    public void A_gift_shows_its_wrapping_and_its_message()
    {
        var text = Text(InvoiceOrders.Paid() with { GiftWrap = true, GiftMessage = "Alles Gute, 誕生日おめでとう!" });

        text.ShouldContain("Gift, wrapped\nAlles Gute, 誕生日おめでとう!");
        text.ShouldContain("Tax on shipping and gift wrap\n0.50");
        Text(InvoiceOrders.Paid()).ShouldNotContain("Gift");
    }

    [Theory]
    [InlineData("\u13A0\u13B3 \ud80c\udc00")]
    [InlineData("tab\tand\nline\u0000break")]
    [InlineData("half a pair \ud83d")]
    [InlineData("")]
    public void Characters_that_no_font_has_and_broken_text_do_no_harm(string name) =>
        Text(InvoiceOrders.Paid(InvoiceOrders.Line(name))).ShouldContain("INR 28.34");

    [Fact]
    public void A_name_without_end_stays_in_its_column()
    {
        var text = Text(InvoiceOrders.Paid(InvoiceOrders.Line(new string('W', 5000))));

        text.ShouldContain("…");
        text.Split('\n').ShouldAllBe(line => line.Length < 80);
    }

    [Fact]
    public void The_same_order_makes_the_same_bytes()
    {
        var first = invoices.Render(InvoiceOrders.Paid(), "PE1");
        var second = new InvoicePdf(new StoreSettings { TaxNumber = "22AAAAA0000A1Z5" }).Render(InvoiceOrders.Paid(), "PE1");

        first.ShouldBe(second);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void A_seller_without_a_tax_number_prints_none(string? number) =>
        PdfText.All(new InvoicePdf(new StoreSettings { TaxNumber = number }).Render(InvoiceOrders.Paid(), "PE2LCHLRO"))
            .ShouldNotContain("Tax no.");

    private string Text(Order order) => PdfText.All(invoices.Render(order, "PE2LCHLRO"));
}
