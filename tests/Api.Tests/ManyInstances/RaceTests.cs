using System.Net;
using System.Text.Json;
using FunctionsCommerce.Api.Tests.CateredByAfrica;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Api.Tests.RasCurrys;
using FunctionsCommerce.Api.Tests.RocketryBox;
using FunctionsCommerce.Core.Catalog.Listing;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Payments;

namespace FunctionsCommerce.Api.Tests.ManyInstances;

/// <summary>What may happen once, asked for at the same moment of two instances.</summary>
public sealed class RaceTests(TwoInstancesHost store) : IClassFixture<TwoInstancesHost>
{
    [Fact]
    public async Task Fifty_redemptions_never_spend_a_point_twice()
    {
        var member = await BoxMember.Join(store);
        await Points.Give(store, member.Id, 1000);

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 50).Select(_ => member.Post("/loyalty/redeem", new { points = 100, type = "discount" })));

        answers.Count(answer => answer.Status == HttpStatusCode.Created).ShouldBe(10);
        (await member.Get("/loyalty")).At("data.points").GetInt32().ShouldBe(0);
    }

    [Fact]
    public async Task Gift_cards_bought_under_one_key_are_charged_and_made_once()
    {
        var member = await BoxMember.Join(store);
        var body = new { amount = 500, quantity = 2, paymentMethod = await member.AddCard() };
        var before = await ChargesAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => member.Post("/gift-cards", body, "gift")));
        var later = (await member.Post("/gift-cards", body, "gift")).Expect(HttpStatusCode.Created);

        answers.ShouldAllBe(answer => answer.Status == HttpStatusCode.Conflict || answer.Text == later.Text);
        (await member.Get("/gift-cards")).At("data.meta.total").GetInt32().ShouldBe(2);
        ((await ChargesAsync()) - before).ShouldBe(1);
    }

    [Fact]
    public async Task A_payment_begun_and_verified_many_times_is_one_payment_and_one_mail()
    {
        var buyer = await Buyer.Register(store);
        var number = await buyer.Order(await ProductAsync());

        var begun = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => buyer.StartPayment(number)));

        var paid = await buyer.Pay(begun.Distinct().ShouldHaveSingleItem(), webhooks: false);
        var report = await ReportAsync(paid);
        var answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(i =>
            i % 2 == 0 ? buyer.Verify(number, paid) : PostAsync(report, $"evt_{number}_{i}")));
        answers.ShouldAllBe(answer => answer.Status == HttpStatusCode.OK);
        (await buyer.CoreOrder(number)).Payment.Captures.ShouldHaveSingleItem();
        (await store.Mailbox(buyer.Email)).Count(mail => mail.Subject == $"Payment received for order {number}").ShouldBe(1);
    }

    [Fact]
    public async Task Of_parallel_registrations_one_wins()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(i => store.Post(
            Shopper.Base + "/auth/register",
            new { name = $"John {i}", email = "both@example.com", password = $"securePassword{i}", phone = "0977883578" })));

        answers.Count(answer => answer.Status == HttpStatusCode.Created).ShouldBe(1);
        answers.Count(answer => answer.Status == HttpStatusCode.Conflict).ShouldBe(11);
    }

    [Fact]
    public async Task Of_returns_of_one_piece_and_of_decisions_about_it_one_counts()
    {
        var staff = await BackOffice.Enter(store);
        var shopper = await Shopper.Register(store);
        var product = await ProductAsync();
        var number = await shopper.Buy(product);
        await shopper.MoveTo(number, OrderStatus.Delivered);
        var draft = new { orderId = number, items = new[] { new { productId = product.Id, quantity = 1, reason = "broken" } } };

        var asked = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => shopper.Post("/returns", draft)));

        var id = "ret_" + BoxMember.Code(asked.Single(answer => answer.Status == HttpStatusCode.Created).At("data.id").GetInt64());
        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => staff.Post($"/returns/{id}/approve")));
        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => staff.Post($"/returns/{id}/receive")));
        await store.Idle();
        (await shopper.CoreOrder(number)).Payment.Refunds.ShouldHaveSingleItem();
        (await store.Stock(product)).Stock.ShouldBe(100);
    }

    [Fact]
    public async Task A_customer_reviews_a_product_once()
    {
        var shopper = await Shopper.Register(store);
        var product = await ProductAsync();
        var path = $"/products/{product.Id}/reviews";

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ =>
            shopper.Post(path, new { rating = 5, title = "Good", comment = "It does what it says" })));

        answers.Count(answer => answer.Status == HttpStatusCode.Created).ShouldBe(1);
        answers.Where(answer => answer.Status != HttpStatusCode.Created).ShouldAllBe(answer => answer.Status == HttpStatusCode.Conflict);
    }

    private async Task<CatalogEntry> ProductAsync()
    {
        var product = await store.Product();
        await store.Follow(product);
        return product;
    }

    private async Task<long> ChargesAsync()
    {
        var calls = (await store.Get("/local/razorpay/stats")).At("calls");
        return calls.TryGetProperty("payments.recurring", out var count) ? count.GetInt64() : 0;
    }

    /// <summary>What the gateway posts about a payment.</summary>
    private async Task<byte[]> ReportAsync(JsonElement paid)
    {
        var settings = store.Service<RazorpaySettings>();
        var basic = Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"{settings.KeyId}:{settings.KeySecret}"));
        var payment = await store.Send(
            HttpMethod.Get, "/local/razorpay/v1/payments/" + paid.GetProperty("razorpayPaymentId").GetString(), null, null,
            ("Authorization", "Basic " + basic));
        return JsonSerializer.SerializeToUtf8Bytes(new
        {
            entity = "event",
            @event = "payment.captured",
            contains = (string[])["payment"],
            payload = new { payment = new { entity = payment.Expect(HttpStatusCode.OK).Json } },
            created_at = store.App.Clock.GetUtcNow().ToUnixTimeSeconds(),
        });
    }

    private Task<Answer> PostAsync(byte[] report, string eventId) => store.Send(
        HttpMethod.Post, "/webhooks/razorpay",
        new StringContent(System.Text.Encoding.UTF8.GetString(report), System.Text.Encoding.UTF8, "application/json"), null,
        ("x-razorpay-signature", store.Service<RazorpaySignatures>().OfWebhook(report)), ("x-razorpay-event-id", eventId));
}
