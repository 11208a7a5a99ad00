using System.Net;
using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Catalog.Listing;
using FunctionsCommerce.Core.Pricing;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Api.Tests.PureEssence;

public sealed class OversellTests(StoreHost store) : IClassFixture<StoreHost>
{
    [Fact]
    public async Task A_hundred_orders_at_once_for_ten_pieces_are_ten_orders()
    {
        var product = await store.Product(stock: 10);
        var shoppers = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => Shopper.Register(store)));
        await Task.WhenAll(shoppers.Select(shopper => shopper.AddToCart(product)));

        var answers = await Task.WhenAll(shoppers.Select(shopper => shopper.TryOrder()));

        answers.Count(answer => answer.Status == HttpStatusCode.Created).ShouldBe(10);
        answers.Where(answer => answer.Status != HttpStatusCode.Created)
            .ShouldAllBe(answer => answer.Status == HttpStatusCode.Conflict && answer.At("error.code").GetString() == "CONFLICT");
        var variant = await store.Stock(product);
        (variant.Stock, variant.Sold).ShouldBe((0, 10));
        (await Reservations(product)).ShouldBe(10);
    }

    [Fact]
    public async Task A_coupon_for_five_orders_is_used_by_five_of_fifty_at_once()
    {
        await store.Coupon("FIVE", CouponType.Fixed, 100, limit: 5);
        var product = await store.Product(stock: 100);
        var shoppers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Shopper.Register(store)));
        await Task.WhenAll(shoppers.Select(shopper => shopper.AddToCart(product)));

        var answers = await Task.WhenAll(shoppers.Select(shopper => shopper.TryOrder(couponCode: "FIVE")));

        answers.Count(answer => answer.Status == HttpStatusCode.Created).ShouldBe(5);
        answers.Where(answer => answer.Status != HttpStatusCode.Created).ShouldAllBe(answer => answer.Status == HttpStatusCode.BadRequest);
        (await store.Service<CouponService>().FindAsync("FIVE", CancellationToken.None))!.UsedCount.ShouldBe(5);
        (await store.Stock(product)).Stock.ShouldBe(95);
    }

    [Fact]
    public async Task An_unpaid_order_gives_its_stock_and_coupon_back_after_half_an_hour()
    {
        await store.Coupon("ONCE", CouponType.Fixed, 100, limit: 1);
        var product = await store.Product(stock: 3);
        var shopper = await Shopper.Register(store);
        await shopper.AddToCart(product, 3);
        var orderId = await shopper.Order("card", "ONCE");

        await store.Advance(TimeSpan.FromMinutes(29));
        (await store.Stock(product)).Stock.ShouldBe(0);
        await store.Advance(TimeSpan.FromMinutes(2));

        (await shopper.Get("/orders/" + orderId)).At("data.status").GetString().ShouldBe("cancelled");
        (await store.Stock(product)).Stock.ShouldBe(3);
        (await Reservations(product)).ShouldBe(0);
        (await store.Service<CouponService>().FindAsync("ONCE", CancellationToken.None))!.UsedCount.ShouldBe(0);
    }

    [Fact]
    public async Task An_order_paid_on_delivery_does_not_run_out_of_time()
    {
        var shopper = await Shopper.Register(store);
        var orderId = await shopper.Buy(await store.Product());

        await store.Advance(TimeSpan.FromDays(2));

        (await shopper.Get("/orders/" + orderId)).At("data.status").GetString().ShouldBe("pending");
    }

    [Fact]
    public async Task A_reservation_whose_order_never_came_is_released_and_the_order_cannot_come_any_more()
    {
        var product = await store.Product(stock: 5);
        var shopper = await Shopper.Register(store);
        var stock = store.Service<Core.Orders.Inventory.StockService>();
        var orderId = store.Service<Core.Shared.Ids.IdGenerator>().Next();

        // As a crash in the middle of a checkout leaves it.
        await stock.ReserveAsync(await store.Stock(product), 2, orderId, shopper.CustomerId, CancellationToken.None);
        await store.Advance(TimeSpan.FromMinutes(15));

        (await store.Stock(product)).Stock.ShouldBe(5);
        var late = await store.Service<Core.Orders.Checkout.CheckoutService>().PlaceAsync(
            new Core.Orders.Checkout.PlaceOrderCommand
            {
                OrderId = orderId,
                CustomerId = shopper.CustomerId,
                Channel = "pure-essence",
                PaymentMethod = Core.Orders.Payments.PaymentMethod.Cod,
                PriceRule = PriceRule.ShippingAndTaxAdded,
                Items = [new Core.Orders.Checkout.OrderItem(product.Id, null, 2)],
            },
            CancellationToken.None);
        late.IsOk.ShouldBeFalse();
        (await store.Stock(product)).Stock.ShouldBe(5);
    }

    private async Task<long> Reservations(CatalogEntry product) => await store.Service<IDocumentStore>().CountAsync(
        new Query<Reservation, Reservation>(all => all, Product.PartitionOf(product.Id)), CancellationToken.None);
}
