using System.Net;
using FunctionsCommerce.Core.Tests.Orders.Invoices;

namespace FunctionsCommerce.Api.Tests.PureEssence;

public sealed class InvoiceTests(StoreHost store) : IClassFixture<StoreHost>
{
    [Fact]
    public async Task The_invoice_is_a_PDF_that_holds_every_line_and_total()
    {
        var customer = await store.RegisterCustomer("Ünal Doe");
        var number = await store.PlaceOrder(customer, "cod");

        var invoice = await store.Get($"/pure-essence/v1/orders/{number}/invoice", customer.Token);

        invoice.Expect(HttpStatusCode.OK).Headers["Content-Type"].ShouldBe("application/pdf");
        invoice.Bytes[..5].ShouldBe("%PDF-"u8.ToArray());

        var text = PdfText.All(invoice.Bytes);
        text.ShouldContain(number);
        text.ShouldContain("Ünal Doe");
        text.ShouldContain("BB Cream");
        text.ShouldContain("20.76");
        text.ShouldContain("Cash on delivery");
    }

    [Fact]
    public async Task Another_customers_invoice_does_not_exist()
    {
        var number = await store.PlaceOrder(await store.RegisterCustomer(), "cod");
        var stranger = await store.RegisterCustomer();

        (await store.Get($"/pure-essence/v1/orders/{number}/invoice", stranger.Token)).Expect(HttpStatusCode.NotFound);
    }
}
