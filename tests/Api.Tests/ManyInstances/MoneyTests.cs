using System.Net;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Api.Tests.RocketryBox;
using FunctionsCommerce.Core.Catalog.Listing;
using FunctionsCommerce.Core.Orders.Checkout;
using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Pricing;

namespace FunctionsCommerce.Api.Tests.ManyInstances;

/// <summary>Stock, coupons, money and keys, with callers spread over two instances.</summary>
public sealed class MoneyTests(TwoInstancesHost store) : IClassFixture<TwoInstancesHost>
{
    [Fact]
    public async Task Fifty_orders_at_once_for_ten_pieces_are_ten_orders()
    {
        var product = await Product(stock: 10);
        var shoppers = await Shoppers(50, product);

        var answers = await Task.WhenAll(shoppers.Select(shopper => shopper.TryOrder()));

        answers.Count(answer => answer.Status == HttpStatusCode.Created).ShouldBe(10);
        answers.Where(answer => answer.Status != HttpStatusCode.Created).ShouldAllBe(answer => answer.Status == HttpStatusCode.Conflict);
        var variant = await store.Stock(product);
        (variant.Stock, variant.Sold).ShouldBe((0, 10));
    }

    [Fact]
    public async Task A_coupon_for_five_orders_is_used_by_five_and_one_for_each_customer_once()
    {
        await store.Coupon("BOTH5", CouponType.Fixed, 100, limit: 5);
        await store.Coupon("EACH1", CouponType.Fixed, 100, customerLimit: 1);
        var product = await Product(stock: 1000);
        var shoppers = await Shoppers(30, product);

        var answers = await Task.WhenAll(shoppers.Select(shopper => shopper.TryOrder(couponCode: "BOTH5")));

        answers.Count(answer => answer.Status == HttpStatusCode.Created).ShouldBe(5);
        (await store.Service<CouponService>().FindAsync("BOTH5", CancellationToken.None))!.UsedCount.ShouldBe(5);
        var own = await Shopper.Register(store);
        var orders = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => store.Service<CheckoutService>().PlaceAsync(
            new PlaceOrderCommand
            {
                CustomerId = own.CustomerId,
                Channel = "pure-essence",
                PaymentMethod = PaymentMethod.Cod,
                PriceRule = PriceRule.ShippingAndTaxAdded,
                Items = [new OrderItem(product.Id, null, 1)],
                CouponCode = "EACH1",
            },
            CancellationToken.None).AsTask()));
        orders.Count(order => order.IsOk).ShouldBe(1);
    }

    [Fact]
    public async Task A_wallet_never_goes_below_zero()
    {
        var member = await BoxMember.Join(store);
        await member.Fund(100_00);
        var product = await Product(stock: 50, price: 30_00);

        var orders = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => member.TryOrder(product, PaymentMethod.Wallet).AsTask()));
        await store.Idle();

        var placed = orders.Count(order => order.IsOk);
        placed.ShouldBeInRange(1, 3);
        (await member.WalletBalance()).ShouldBe(100m - (placed * 30m));
        (await store.Stock(product)).Stock.ShouldBe(50 - placed);
    }

    [Fact]
    public async Task A_gift_card_is_redeemed_once()
    {
        var buyer = await BoxMember.Join(store);
        var bought = await buyer.Post("/gift-cards", new { amount = 500, quantity = 1, paymentMethod = await buyer.AddCard() });
        var code = bought.Expect(HttpStatusCode.Created).At("data.giftCards.0.code").GetString();
        var members = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => BoxMember.Join(store)));

        var answers = await Task.WhenAll(members.Concat(members).Select(member => member.Post("/gift-cards/redeem", new { code })));

        answers.Count(answer => answer.Status == HttpStatusCode.OK).ShouldBe(1);
        (await Task.WhenAll(members.Select(member => member.WalletBalance()))).Sum().ShouldBe(500m);
    }

    [Fact]
    public async Task Refunds_at_once_give_back_what_was_paid_and_no_more()
    {
        var member = await BoxMember.Join(store);
        var order = await member.PaidOrder(await Product(price: 100_00));

        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ =>
            member.Post($"/payments/{BoxMember.Code(order.Payment.PaymentId)}/refund", new { reason = "Broken", amount = 40 })));
        await store.Idle();

        answers.Count(answer => answer.Status == HttpStatusCode.Created).ShouldBe(2);
        var payment = (await member.Read(order)).Payment;
        (payment.Refunded, payment.Refundable).ShouldBe((80_00, 20_00));
        (await store.Get("/local/razorpay/stats")).Json.GetProperty("refunds").GetInt32().ShouldBe(2);
    }

    [Fact]
    public async Task One_key_is_one_order_and_one_answer()
    {
        var shopper = await Shopper.Register(store);
        await shopper.AddToCart(await Product());
        var order = new { shippingAddressId = shopper.AddressId, billingAddressId = shopper.AddressId, paymentMethod = "cod" };

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 12)
                .Select(_ => store.Send(HttpMethod.Post, Shopper.Base + "/orders", order, shopper.Token, ("Idempotency-Key", "key-1"))));
        var later = await store.Send(HttpMethod.Post, Shopper.Base + "/orders", order, shopper.Token, ("Idempotency-Key", "key-1"));

        answers.ShouldAllBe(answer => answer.Status == HttpStatusCode.Created || answer.Status == HttpStatusCode.Conflict);
        answers.Where(answer => answer.Status == HttpStatusCode.Created)
            .Append(later.Expect(HttpStatusCode.Created))
            .Select(answer => answer.Text)
            .Distinct()
            .Count()
            .ShouldBe(1);
        (await shopper.Get("/orders")).At("data.orders").GetArrayLength().ShouldBe(1);
    }

    private async Task<CatalogEntry> Product(int stock = 100, long price = 1038)
    {
        var product = await store.Product(stock, price);
        await store.Follow(product);
        return product;
    }

    private async Task<Shopper[]> Shoppers(int count, CatalogEntry product)
    {
        var shoppers = await Task.WhenAll(Enumerable.Range(0, count).Select(_ => Shopper.Register(store)));
        await Task.WhenAll(shoppers.Select(shopper => shopper.AddToCart(product)));
        return shoppers;
    }
}
