using System.Net;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Payments;

namespace FunctionsCommerce.Api.Tests.RocketryBox;

public sealed class WalletTests(StoreHost store) : IClassFixture<StoreHost>
{
    [Fact]
    public async Task An_order_is_paid_from_the_wallet_at_once()
    {
        var member = await BoxMember.Join(store);
        await member.Fund(100_00);

        var order = await member.Order(await store.Product(price: 30_00), PaymentMethod.Wallet);

        order.Payment.Status.ShouldBe(PaymentStatus.Paid);
        order.Status.ShouldBe(OrderStatus.Confirmed);
        var wallet = (await member.Get("/wallet")).Expect(HttpStatusCode.OK);
        wallet.ShouldLookLike(
            """
            {"success":true,"data":{"balance":70,"currency":"INR","entries":[{"id":"a","type":"debit","amount":-30,"balance":70,"description":"d","orderId":"a","createdAt":"t"}],
            "meta":{"page":1,"limit":20,"total":2,"pages":1}}}
            """);
        wallet.At("data.balance").GetDecimal().ShouldBe(70m);
        wallet.At("data.entries.0.amount").GetDecimal().ShouldBe(-30m);
        (await member.Get("/payments")).At("data.payments.0.method").GetString().ShouldBe("wallet");
    }

    [Fact]
    public async Task Who_has_too_little_gets_no_order_and_the_goods_stay_on_the_shelf()
    {
        var member = await BoxMember.Join(store);
        await member.Fund(10_00);
        var product = await store.Product(stock: 5, price: 30_00);

        var order = await member.TryOrder(product, PaymentMethod.Wallet);

        order.Error.ShouldNotBeNull().FieldErrors.Single().Field.ShouldBe("paymentMethod");
        (await store.Stock(product)).Stock.ShouldBe(5);
        (await member.WalletBalance()).ShouldBe(10m);
    }

    [Fact]
    public async Task Many_orders_at_once_never_bring_the_wallet_below_zero()
    {
        var member = await BoxMember.Join(store);
        await member.Fund(100_00);
        var product = await store.Product(stock: 50, price: 30_00);

        var orders = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => member.TryOrder(product, PaymentMethod.Wallet).AsTask()));
        await store.Idle();

        var placed = orders.Count(order => order.IsOk);
        placed.ShouldBeInRange(1, 3);
        (await member.WalletBalance()).ShouldBe(100m - (placed * 30m));
        (await store.Stock(product)).Stock.ShouldBe(50 - placed);
    }

    [Fact]
    public async Task A_cancelled_order_brings_the_money_back_once()
    {
        var member = await BoxMember.Join(store);
        await member.Fund(100_00);
        var order = await member.Order(await store.Product(price: 30_00), PaymentMethod.Wallet);

        (await store.Service<OrderService>().CancelAsync(member.Id, order.OrderId, "No", CancellationToken.None)).IsOk.ShouldBeTrue();
        await store.Idle();

        (await member.WalletBalance()).ShouldBe(100m);
        (await member.Read(order)).Payment.Status.ShouldBe(PaymentStatus.Refunded);
    }

    [Fact]
    public async Task Nobody_sees_anothers_wallet()
    {
        var member = await BoxMember.Join(store);
        await member.Fund(10_00);

        (await (await BoxMember.Join(store)).WalletBalance()).ShouldBe(0m);
        (await store.Get(BoxMember.Base + "/wallet")).Status.ShouldBe(HttpStatusCode.Unauthorized);
    }
}
