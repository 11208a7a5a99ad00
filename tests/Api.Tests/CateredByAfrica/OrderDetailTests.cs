using System.Net;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Core.Catalog;

namespace FunctionsCommerce.Api.Tests.CateredByAfrica;

public sealed class OrderDetailTests(StoreHost store) : IClassFixture<StoreHost>
{
    private static readonly object Office = new
    {
        name = "Jane Doe",
        street = "Cairo Rd 9",
        city = "Lusaka",
        state = "Lusaka Province",
        postalCode = "10101",
        country = "Zambia",
        phone = "+260977000000",
        label = "Office",
    };

    [Fact]
    public async Task Staff_see_where_an_order_goes_what_is_in_it_and_how_it_is_paid()
    {
        var staff = await BackOffice.Enter(store);
        var shopper = await Shopper.Register(store);
        await store.Coupon("DETAIL20");
        var product = await store.Product(variants: [new VariantDraft("30ml", 500, 9), new VariantDraft("60ml", 1038, 9)]);
        await shopper.AddToCart(product, 2, "60ml");
        var placed = await shopper.Post("/orders", new
        {
            shippingAddressId = shopper.AddressId,
            paymentMethod = "cod",
            couponCode = "DETAIL20",
            giftWrap = true,
            giftMessage = "Happy birthday",
        });
        var number = placed.Expect(HttpStatusCode.Created).At("data.orderId").GetString()!;

        var seen = (await staff.Get(Url(number))).Expect(HttpStatusCode.OK);

        seen.At("data.shippingAddress.street").GetString().ShouldBe("Kafue Rd Balmoral");
        seen.At("data.shippingAddress.phone").GetString().ShouldBe("0977883578");
        seen.At("data.phone").GetString().ShouldNotBeNullOrEmpty();
        seen.At("data.items.0.variant").GetString().ShouldBe("60ml");
        seen.At("data.items.0.sku").GetString().ShouldNotBeNullOrEmpty();
        seen.At("data.items.0.imageUrl").GetString()!.ShouldStartWith("http");
        seen.At("data.items.0.subtotal").GetDecimal().ShouldBe(20.76m);
        seen.At("data.items.0.discount").GetDecimal().ShouldBe(4.15m);
        seen.At("data.couponCode").GetString().ShouldBe("DETAIL20");
        seen.At("data.giftWrap").GetBoolean().ShouldBeTrue();
        seen.At("data.giftMessage").GetString().ShouldBe("Happy birthday");
        seen.At("data.payment.method").GetString().ShouldBe("cod");
        seen.At("data.channel").GetString().ShouldBe("pure-essence");
        seen.At("data.stage").GetString().ShouldBe("pending");
        seen.At("data.timeline.0.status").GetString().ShouldBe("order_placed");
        seen.At("data.parcel.weight").GetInt64().ShouldBe(500);
        decimal Amount(string name) => seen.At("data.amounts." + name).GetDecimal();
        (Amount("subtotal") + Amount("shipping") + Amount("tax") - Amount("discount")).ShouldBe(Amount("total"));
        Amount("due").ShouldBe(Amount("total"));
        seen.At("data.totalAmount").GetDecimal().ShouldBe(placed.At("data.total").GetDecimal());
    }

    [Fact]
    public async Task Returns_refunds_and_the_parcel_stand_beside_the_order()
    {
        var staff = await BackOffice.Enter(store);
        var shopper = await Shopper.Register(store);
        var product = await store.Product();
        var number = await shopper.Buy(product);
        (await staff.Post(
            Url(number) + "/shipments",
            new { carrier = "DHL", trackingNumber = "D1", carrierPhone = "+260977111111" })).Expect(HttpStatusCode.Created);
        (await staff.Patch(Url(number) + "/status", new { status = "delivered" })).Expect(HttpStatusCode.OK);
        (await shopper.Post(
            "/returns", new { orderId = number, items = new[] { new { productId = product.Id, quantity = 1, reason = "broken" } } }))
            .Expect(HttpStatusCode.Created);
        var returnId = (await staff.Get(Url(number))).At("data.returns.0.id").GetString();
        (await staff.Post($"/returns/{returnId}/approve")).Expect(HttpStatusCode.OK);
        (await staff.Post($"/returns/{returnId}/receive")).Expect(HttpStatusCode.OK);

        var seen = (await staff.Get(Url(number))).Expect(HttpStatusCode.OK);

        seen.At("data.shipment.carrier").GetString().ShouldBe("DHL");
        seen.At("data.shipment.carrierPhone").GetString().ShouldBe("+260977111111");
        seen.At("data.refunds.0.returnId").GetString().ShouldBe(returnId);
        seen.At("data.items.0.received").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task Staff_order_for_a_customer_with_address_coupon_gift_and_note()
    {
        var staff = await BackOffice.Enter(store);
        await store.Coupon("PHONE20");
        var body = new
        {
            customerId = await staff.Customer(),
            items = new[] { new { productId = await staff.Product(), quantity = 1 } },
            shippingAddress = Office,
            couponCode = "PHONE20",
            giftWrap = true,
            giftMessage = "From all of us",
            note = "Ordered by phone",
        };

        var id = (await staff.Post("/orders", body)).Expect(HttpStatusCode.Created).At("data.id").GetString();
        var seen = await staff.Get("/orders/" + id);

        seen.At("data.shippingAddress.name").GetString().ShouldBe("Jane Doe");
        seen.At("data.billingAddress.city").GetString().ShouldBe("Lusaka");
        seen.At("data.couponCode").GetString().ShouldBe("PHONE20");
        seen.At("data.giftMessage").GetString().ShouldBe("From all of us");
        seen.At("data.notes.0.note").GetString().ShouldBe("Ordered by phone");
        seen.At("data.notes.0.addedBy").GetString()!.ShouldStartWith("usr_");
    }

    [Fact]
    public async Task Staff_correct_an_order_until_its_parcel_leaves_and_what_they_do_not_name_stays()
    {
        var staff = await BackOffice.Enter(store);
        var shopper = await Shopper.Register(store);
        var number = await shopper.Buy(await store.Product());

        (await staff.Patch(Url(number), new { shippingAddress = Office }))
            .Expect(HttpStatusCode.OK)
            .At("data.shippingAddress.street")
            .GetString()
            .ShouldBe("Cairo Rd 9");
        var corrected = (await staff.Patch(Url(number), new { giftMessage = "Get well soon" })).Expect(HttpStatusCode.OK);
        (await staff.Post(Url(number) + "/notes", new { note = "Ring twice" }))
            .Expect(HttpStatusCode.Created)
            .At("data.notes.0.note")
            .GetString()
            .ShouldBe("Ring twice");

        corrected.At("data.shippingAddress.street").GetString().ShouldBe("Cairo Rd 9");
        corrected.At("data.giftMessage").GetString().ShouldBe("Get well soon");
        (await shopper.Get("/orders/" + number)).At("data.shippingAddress.city").GetString().ShouldBe("Lusaka");
        (await shopper.Get("/orders/" + number)).Text.ShouldNotContain("Ring twice");
        (await staff.Patch(Url(number), new { })).Expect(HttpStatusCode.BadRequest);
        (await staff.Patch(Url(number), new { phone = "call me" }))
            .Expect(HttpStatusCode.BadRequest)
            .At("error.details.field")
            .GetString()
            .ShouldBe("phone");
        (await staff.Patch(Url(number), new { phone = "" })).Expect(HttpStatusCode.OK).Text.ShouldNotContain("\"phone\":\"\"");
        (await staff.Patch(Url(number), new { shippingAddress = new { city = "Lusaka" } })).Expect(HttpStatusCode.BadRequest);
        (await staff.Patch(Url(number) + "/status", new { status = "shipped" })).Expect(HttpStatusCode.OK);
        (await staff.Patch(Url(number), new { shippingAddress = Office, giftMessage = "Too late" })).Expect(HttpStatusCode.Conflict);
        (await staff.Patch("/orders/ord_zzz", new { phone = "0977000000" })).Expect(HttpStatusCode.NotFound);
        (await staff.Post("/orders/ord_zzz/notes", new { note = "Nowhere" })).Expect(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_page_to_pay_on_is_shown_to_the_customer_and_to_staff_for_as_long_as_the_order_can_be_paid()
    {
        var staff = await BackOffice.Enter(store);
        var shopper = await Shopper.Register(store);
        await shopper.AddToCart(await store.Product());
        var placed = (await shopper.Post(
            "/orders", new { shippingAddressId = shopper.AddressId, paymentMethod = "mobile_money" })).Expect(HttpStatusCode.Created);
        var (number, page) = (placed.At("data.orderId").GetString()!, placed.At("data.paymentUrl").GetString()!);

        (await shopper.Get("/orders/" + number)).At("data.paymentUrl").GetString().ShouldBe(page);
        (await staff.Get(Url(number))).At("data.payment.paymentUrl").GetString().ShouldBe(page);

        await store.Post("/local/razorpay/pay", new { orderId = page[(page.LastIndexOf('/') + 1)..], outcome = "success" });
        await store.Idle();

        (await shopper.Get("/orders/" + number)).Expect(HttpStatusCode.OK).Text.ShouldNotContain("paymentUrl");
        (await staff.Get(Url(number))).Expect(HttpStatusCode.OK).Text.ShouldNotContain("paymentUrl");
    }

    [Theory]
    [InlineData("invoice")]
    [InlineData("packing-slip")]
    public async Task Its_papers_are_PDFs_named_like_the_order(string paper)
    {
        var staff = await BackOffice.Enter(store);
        var shopper = await Shopper.Register(store);
        var number = await shopper.Buy(await store.Product());

        var pdf = (await staff.Get($"{Url(number)}/{paper}")).Expect(HttpStatusCode.OK);

        pdf.Headers["Content-Type"].ShouldBe("application/pdf");
        pdf.Headers["Content-Disposition"].ShouldContain($"{paper}-ORD-");
        pdf.Bytes[..5].ShouldBe("%PDF-"u8.ToArray());
        (await staff.Get($"/orders/ord_zzz/{paper}")).Expect(HttpStatusCode.NotFound);
    }

    private static string Url(string number) => "/orders/ord_" + number[2..].ToLowerInvariant();
}
