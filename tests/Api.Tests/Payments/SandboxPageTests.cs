using System.Net;
using FunctionsCommerce.Core.Payments;

namespace FunctionsCommerce.Api.Tests.Payments;

public sealed class SandboxPageTests : IAsyncLifetime
{
    private SandboxHost sandbox = null!;

    public async Task InitializeAsync() => sandbox = await SandboxHost.Start();

    public async Task DisposeAsync() => await sandbox.DisposeAsync();

    [Fact]
    public async Task The_page_shows_amount_and_description_escaped()
    {
        var link = await NewLink("https://store.example/thanks");

        var page = await sandbox.Http.GetStringAsync(link.ShortUrl);

        page.ShouldContain("INR 250.00");
        page.ShouldContain("&lt;script&gt;");
        page.ShouldNotContain("<script>");
        page.ShouldContain("<meta name=\"color-scheme\" content=\"light dark\">");
        page.ShouldContain("min-height:44px");
    }

    [Fact]
    public async Task Paying_leads_back_to_the_store_with_a_signature()
    {
        var link = await NewLink("https://store.example/thanks?order=1");

        using var response = await Press(link.ShortUrl, "success");

        response.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var query = System.Web.HttpUtility.ParseQueryString(response.Headers.Location!.Query);
        query["order"].ShouldBe("1");
        query["razorpay_signature"].ShouldBe(sandbox.Signatures.OfPaymentLink(link.Id, "order-7", "paid", query["razorpay_payment_id"]!));
    }

    [Fact]
    public async Task Failing_shows_why_and_the_link_stays_open()
    {
        var link = await NewLink(null);

        using var failed = await Press(link.ShortUrl, "failure");
        using var paid = await Press(link.ShortUrl, "success");

        (await failed.Content.ReadAsStringAsync()).ShouldContain("Payment failed");
        (await paid.Content.ReadAsStringAsync()).ShouldContain("<h1>Paid</h1>");
        (await sandbox.Http.GetStringAsync(link.ShortUrl)).ShouldContain("This payment is paid");
    }

    [Fact]
    public async Task An_order_has_a_page_too_and_nothing_else_has()
    {
        var order = (await sandbox.Gateway.CreateOrderAsync(25_000, "INR", "receipt-1", null, default)).Value;

        (await sandbox.Http.GetStringAsync($"/local/pay/{order.Id}")).ShouldContain("receipt-1");
        using var unknown = await sandbox.Http.GetAsync("/local/pay/order_unknown");
        unknown.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static async Task<HttpResponseMessage> Press(string url, string outcome)
    {
        using var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        using var form = new FormUrlEncodedContent([new("outcome", outcome)]);
        return await browser.PostAsync(url, form);
    }

    private async Task<PaymentLink> NewLink(string? callback) => (await sandbox.Gateway.CreatePaymentLinkAsync(
        new NewPaymentLink
        {
            Amount = 25_000,
            Currency = "INR",
            ReferenceId = "order-7",
            Description = "<script>alert(1)</script>",
            CallbackUrl = callback,
        },
        default)).Value;
}
