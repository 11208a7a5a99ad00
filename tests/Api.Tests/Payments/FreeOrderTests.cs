using System.Net;
using FunctionsCommerce.Api.Tests.CateredByAfrica;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Api.Tests.RasCurrys;
using FunctionsCommerce.Api.Tests.RocketryBox;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Pricing;

namespace FunctionsCommerce.Api.Tests.Payments;

/// <summary>Orders that cost nothing wait for no money, whatever API they come through and however they were to be paid: by a coupon, or
/// because all that they cost cannot be paid in steps of ten fils.</summary>
public sealed class FreeOrderTests : IAsyncLifetime
{
    private const long LessThanAStep = 5;
    private readonly StoreHost store = new();

    public async Task InitializeAsync()
    {
        store.Options = store.Options with
        {
            Settings = new Dictionary<string, string?>(store.Options.Settings)
            {
                ["Store:Currency"] = "KWD",
                ["Store:AmountCurrency"] = "KWD",
                ["Store:ShippingFee"] = "0",
                ["Store:LoyaltyPointValue"] = "10",
                ["Store:GiftCardLeast"] = "1000",
                ["Store:GiftCardMost"] = "1000000",
            },
        };
        await store.InitializeAsync();
        await store.Coupon("FREE", CouponType.Percentage, 10_000);
    }

    public Task DisposeAsync() => store.DisposeAsync();

    [Fact]
    public async Task Rocketry_Box_confirms_them_at_once()
    {
        var member = await BoxMember.Join(store);
        var customer = await BoxCustomer.Register(store);
        await customer.AddAddress();
        foreach (var paymentMethod in new[] { "online", "cod", "wallet" })
        {
            await customer.AddToCart(await store.Product(price: 1_000));
            var placed = (await customer.Post("/orders", new { paymentMethod, couponCode = "FREE" })).Expect(HttpStatusCode.Created);
            placed.At("data.order.payment.status").GetString().ShouldBe("completed");
            placed.At("data.order.payment").TryGetProperty("paymentUrl", out _).ShouldBeFalse();
            await StaysConfirmedAsync(customer.CoreId, BoxCustomer.Decode(placed.At("data.order.id").GetString()!));
            customer = await BoxCustomer.Login(store, customer.Email);
        }

        (await customer.Get("/payments")).Expect(HttpStatusCode.OK).At("data.payments").EnumerateArray().Select(
            payment => payment.GetProperty("status").GetString())
            .ShouldBe(["completed", "completed", "completed"]);
        await member.LogInAgain();
        var subscriber = await Subscriber.Join(store, product: await store.Product(price: LessThanAStep), member: member);
        await store.Advance(TimeSpan.FromMinutes(5));
        (await subscriber.Orders()).ShouldHaveSingleItem().Payment.Status.ShouldBe(PaymentStatus.Paid);
    }

    [Fact]
    public async Task RAS_Currys_confirms_them_at_once_and_opens_no_checkout()
    {
        var buyer = await Buyer.Register(store);
        var product = await store.Product(price: LessThanAStep);

        var placed = (await buyer.TryOrder(product)).Expect(HttpStatusCode.Created);
        var cash = (await buyer.TryOrder(product, paymentMethod: "cod")).Expect(HttpStatusCode.Created);

        (placed.At("orderStatus").GetString(), placed.At("paymentStatus").GetString()).ShouldBe(("confirmed", "completed"));
        (cash.At("orderStatus").GetString(), cash.At("paymentStatus").GetString()).ShouldBe(("confirmed", "completed"));
        (await buyer.Post("/payments/create", new { orderId = placed.At("orderId").GetString() })).Expect(HttpStatusCode.Conflict);
        await StaysConfirmedAsync(buyer.CustomerId, (await buyer.CoreOrder(placed.At("orderId").GetString()!)).OrderId);
    }

    [Theory]
    [InlineData("card")]
    [InlineData("online")]
    [InlineData("cod")]
    public async Task Staff_enter_them_and_they_are_paid(string paymentMethod)
    {
        var staff = await BackOffice.Enter(store);
        var customerId = await staff.Customer();

        var placed = (await staff.Post(
            "/orders",
            new
            {
                customerId,
                items = new[] { new { productId = await staff.Product(), quantity = 2 } },
                paymentMethod,
                couponCode = "FREE",
            }))
            .Expect(HttpStatusCode.Created);

        (placed.At("data.totalAmount").GetDecimal(), placed.At("data.paymentStatus").GetString()).ShouldBe((0, "paid"));
        await StaysConfirmedAsync(
            BoxCustomer.Decode(customerId["cust_".Length..]), BoxCustomer.Decode(placed.At("data.id").GetString()!["ord_".Length..]));
    }

    private async Task StaysConfirmedAsync(long customerId, long orderId)
    {
        await store.Advance(TimeSpan.FromHours(2));
        var order = (await store.Service<OrderService>().GetAsync(customerId, orderId, default)).Value;
        (order.Totals.Total, order.Status, order.Payment.Status).ShouldBe((0, OrderStatus.Confirmed, PaymentStatus.Paid));
        (order.Payment.PaymentLinkId, order.Payment.PaymentUrl, order.Payment.CheckAt, order.ExpiresAt).ShouldBe((null, null, null, null));
        (order.Kept(), order.Outstanding(), order.RefundedNet()).ShouldBe((0, 0, 0));
    }
}
