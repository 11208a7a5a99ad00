using System.Net;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Inventory;
using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Orders.Refunds;
using FunctionsCommerce.Core.Orders.Returns;

namespace FunctionsCommerce.Api.Tests.PureEssence;

public sealed class ReturnTests(StoreHost store) : IClassFixture<StoreHost>
{
    [Fact]
    public async Task A_return_is_taken_in_and_listed_as_documented()
    {
        var (shopper, orderId, productId) = await Delivered(2);

        var created = await shopper.Post("/returns", Draft(orderId, productId, 2));
        var listed = await shopper.Get("/returns");

        var id = created.Expect(HttpStatusCode.Created).At("data.id").GetInt64();
        listed.At("data").GetRawText().ShouldBe($$$"""
            [{"id":{{{id}}},"orderId":"{{{orderId}}}","status":"requested","reason":"Product damaged","refundAmount":28.34,"createdAt":"{{{created.At("data.createdAt").GetString()}}}"}]
            """);
    }

    [Fact]
    public async Task Received_goods_are_paid_back_and_put_back()
    {
        var (shopper, orderId, productId) = await Delivered(2);
        var created = await shopper.Post("/returns", Draft(orderId, productId, 1));
        var returnId = created.At("data.id").GetInt64();
        var returns = store.Service<ReturnService>();
        var before = (await store.Service<StockService>().FindAsync(productId, "60ml", CancellationToken.None))!.Stock;

        (await returns.MoveToAsync(shopper.CustomerId, returnId, ReturnStatus.Approved, CancellationToken.None)).IsOk.ShouldBeTrue();
        (await returns.MoveToAsync(shopper.CustomerId, returnId, ReturnStatus.Received, CancellationToken.None)).IsOk.ShouldBeTrue();
        await store.Idle();
        var refundId = (await shopper.CoreOrder(orderId)).Payment.Refunds.ShouldHaveSingleItem().RefundId;
        (await store.Service<RefundAdminService>().PayOutAsync(refundId, "At the till", 1, CancellationToken.None)).IsOk.ShouldBeTrue();

        var order = await shopper.CoreOrder(orderId);
        order.Payment.Refunded.ShouldBe(1142);
        order.Payment.Status.ShouldBe(PaymentStatus.PartiallyRefunded);
        (await store.Service<StockService>().FindAsync(productId, "60ml", CancellationToken.None))!.Stock.ShouldBe(before + 1);
    }

    [Fact]
    public async Task Ten_returns_at_once_of_one_piece_are_one_return()
    {
        var (shopper, orderId, productId) = await Delivered(1);

        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => shopper.Post("/returns", Draft(orderId, productId, 1))));

        answers.Count(answer => answer.Status == HttpStatusCode.Created).ShouldBe(1);
        answers.Where(answer => answer.Status != HttpStatusCode.Created).ShouldAllBe(answer => answer.Status == HttpStatusCode.BadRequest);
        (await shopper.Get("/returns")).At("data").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task Wrong_returns_are_refused()
    {
        var (shopper, orderId, productId) = await Delivered(1);
        var other = await Shopper.Register(store);
        var waiting = await shopper.Buy(await store.Product());

        (await shopper.Post("/returns", Draft(orderId, productId, 2)))
            .Expect(HttpStatusCode.BadRequest)
            .At("error.details.field")
            .GetString()
            .ShouldBe("items[0].quantity");
        (await shopper.Post("/returns", Draft(orderId, 424242, 1)))
            .Expect(HttpStatusCode.BadRequest)
            .At("error.details.field")
            .GetString()
            .ShouldBe("items[0].productId");
        (await shopper.Post("/returns", new { orderId, items = Array.Empty<object>() })).Expect(HttpStatusCode.BadRequest);
        (await shopper.Post("/returns", Draft(waiting, productId, 1))).Expect(HttpStatusCode.Conflict);
        (await other.Post("/returns", Draft(orderId, productId, 1))).Expect(HttpStatusCode.NotFound);
        (await store.Post(Shopper.Base + "/returns", Draft(orderId, productId, 1))).Expect(HttpStatusCode.Unauthorized);
        await store.Advance(TimeSpan.FromDays(31));
        var late = await Shopper.Register(store);
        (await late.Get("/returns")).At("data").GetArrayLength().ShouldBe(0);
    }

    private static object Draft(string orderId, long productId, int quantity) => new
    {
        orderId,
        items = new[] { new { productId, quantity, reason = "Product damaged" } },
        description = "The product arrived with a crack in the bottle",
        images = new[] { "https://cdn.example.com/1.jpg" },
    };

    private async Task<(Shopper Shopper, string OrderId, long ProductId)> Delivered(int quantity)
    {
        var shopper = await Shopper.Register(store);
        var product = await store.Product();
        var orderId = await shopper.Buy(product, quantity);
        await shopper.MoveTo(orderId, OrderStatus.Delivered);
        return (shopper, orderId, product.Id);
    }
}
