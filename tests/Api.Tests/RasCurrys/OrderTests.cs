using System.Net;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Core.Orders;

namespace FunctionsCommerce.Api.Tests.RasCurrys;

public sealed class OrderTests(StoreHost store) : IClassFixture<StoreHost>
{
    [Fact]
    public async Task An_order_answers_as_documented_at_the_sum_of_its_lines()
    {
        var buyer = await Buyer.Register(store);
        var product = await store.Product(price: 50000, stock: 5);

        var placed = (await buyer.TryOrder(product, quantity: 2, price: 500)).Expect(HttpStatusCode.Created);

        placed.Json.Fields().ShouldBe(["success", "orderId", "_id", "totalAmount", "orderStatus", "paymentStatus"]);
        placed.At("orderId").GetString()!.ShouldMatch("^ORD-20[0-9]{2}-[0-9A-Z]+$");
        placed.At("_id").GetString().ShouldBe(Buyer.Hex(Buyer.CoreId(placed.At("orderId").GetString()!)));
        placed.At("totalAmount").GetDecimal().ShouldBe(1000m);
        placed.At("orderStatus").GetString().ShouldBe("pending");
        placed.At("paymentStatus").GetString().ShouldBe("pending");
        (await store.Stock(product)).Stock.ShouldBe(3);
        (await store.Mailbox(buyer.Email))[0].Body.ShouldContain(placed.At("orderId").GetString()!);
    }

    [Fact]
    public async Task Without_a_phone_there_is_no_order_and_the_same_key_works_once_there_is_one()
    {
        var buyer = await Buyer.Register(store, withPhone: false);
        var product = await store.Product();
        var body = new { items = new[] { new { productId = Buyer.Hex(product.Id), quantity = 1 } }, paymentMethod = "cod" };
        Task<Answer> Order() => store.Send(HttpMethod.Post, Buyer.Base + "/orders", body, buyer.Token, ("Idempotency-Key", "once"));

        (await Order()).Refused((HttpStatusCode)428, "PHONE_REQUIRED");
        (await buyer.Post("/auth/add-phone", new { phoneNumber = "9876543210" })).Expect(HttpStatusCode.OK);

        var placed = (await Order()).Expect(HttpStatusCode.Created);
        (await Order()).Text.ShouldBe(placed.Text);
        (await buyer.Get("/orders")).At("count").GetInt64().ShouldBe(1);
    }

    [Fact]
    public async Task A_wrong_price_or_total_is_refused_with_the_right_quote()
    {
        var buyer = await Buyer.Register(store);
        var product = await store.Product(price: 50000);
        var id = Buyer.Hex(product.Id);

        var price = await buyer.TryOrder(product, quantity: 2, price: 499.99m);
        var odd = await buyer.TryOrder(product, price: 500.001m);
        var total = await buyer.Post(
            "/orders", new { items = new[] { new { productId = id, quantity = 2 } }, paymentMethod = "cod", totalAmount = 1 });

        price.Refused(HttpStatusCode.Conflict, "CONFLICT");
        price.At("error.details.quote")
            .GetRawText()
            .ShouldBe($$"""{"lines":[{"productId":"{{id}}","quantity":2,"price":500.00,"subtotal":1000.00}],"total":1000.00}""");
        odd.Refused(HttpStatusCode.BadRequest, "VALIDATION_ERROR");
        total.Refused(HttpStatusCode.Conflict, "CONFLICT").At("error.details.quote.total").GetDecimal().ShouldBe(1000m);
        (await store.Stock(product)).Stock.ShouldBe(100);
    }

    [Fact]
    public async Task What_cannot_be_ordered_is_refused()
    {
        var buyer = await Buyer.Register(store);
        var product = await store.Product(stock: 1);
        var id = Buyer.Hex(product.Id);

        (await buyer.TryOrder(product, quantity: 2)).Refused(HttpStatusCode.Conflict, "CONFLICT");
        (await buyer.TryOrder(product, paymentMethod: "barter")).Refused(HttpStatusCode.BadRequest, "VALIDATION_ERROR");
        (await buyer.TryOrder(product, quantity: 0)).Refused(HttpStatusCode.BadRequest, "VALIDATION_ERROR");
        (await buyer.Post("/orders", new { items = Array.Empty<object>(), paymentMethod = "cod" })).Refused(
            HttpStatusCode.BadRequest, "VALIDATION_ERROR");
        foreach (var unknown in new[] { "507f1f77bcf86cd799439011", "7", id[1..], new string('0', 24) })
        {
            (await buyer.Post("/orders", new { items = new[] { new { productId = unknown, quantity = 1 } }, paymentMethod = "cod" }))
                .Refused(HttpStatusCode.NotFound, "NOT_FOUND");
        }

        (await store.Post(Buyer.Base + "/orders", new { })).Refused(HttpStatusCode.Unauthorized, "TOKEN_REQUIRED");
    }

    [Fact]
    public async Task My_orders_are_counted_in_all_and_come_newest_first()
    {
        var buyer = await Buyer.Register(store);
        var product = await store.Product();
        List<string> placed = [];
        for (var i = 0; i < 5; i++)
        {
            placed.Add(await buyer.Order(product));
        }

        var some = (await buyer.Get("/orders?limit=2&skip=1")).Expect(HttpStatusCode.OK);

        some.Json.Fields().ShouldBe(["success", "orders", "count"]);
        some.At("count").GetInt64().ShouldBe(5);
        some.At("orders").EnumerateArray().Select(order => order.GetProperty("orderId").GetString()).ShouldBe([placed[3], placed[2]]);
        (await buyer.Get("/orders?skip=5")).At("count").GetInt64().ShouldBe(5);
        (await buyer.Get("/orders?limit=1000")).At("orders").GetArrayLength().ShouldBe(5);
        (await buyer.Get("/orders?limit=0")).Refused(HttpStatusCode.BadRequest, "VALIDATION_ERROR");
        (await buyer.Get("/orders?skip=-1")).Refused(HttpStatusCode.BadRequest, "VALIDATION_ERROR");
    }

    [Fact]
    public async Task An_order_is_found_by_number_and_by_id_with_its_user_but_not_by_others()
    {
        var buyer = await Buyer.Register(store);
        var number = await buyer.Order();
        var stranger = await Buyer.Register(store);

        var byNumber = (await buyer.Get("/orders/" + number)).Expect(HttpStatusCode.OK);
        var byId = (await buyer.Get("/orders/" + Buyer.Hex(Buyer.CoreId(number)))).Expect(HttpStatusCode.OK);

        byId.Text.ShouldBe(byNumber.Text);
        byNumber.Json.Fields().ShouldBe(["success", "order"]);
        byNumber.At("order.user.userId").GetString().ShouldBe(buyer.UserId);
        byNumber.At("order.user.email").GetString().ShouldBe(buyer.Email);
        byNumber.At("order.user.phoneNumber").GetString().ShouldBe("9876543210");
        byNumber.At("order.paymentMethod").GetString().ShouldBe("razorpay");
        (await stranger.Get("/orders/" + number)).Refused(HttpStatusCode.NotFound, "NOT_FOUND");
        (await stranger.Delete("/orders/" + number)).Refused(HttpStatusCode.NotFound, "NOT_FOUND");
        foreach (var nonsense in new[] { "7", "ORD-", "ORD-2026-", "ORD-26-AB", "507f1f77bcf86cd799439011", "ORD-2026-0AB" })
        {
            (await buyer.Get("/orders/" + nonsense)).Refused(HttpStatusCode.NotFound, "NOT_FOUND");
        }
    }

    [Fact]
    public async Task Cancelling_puts_the_stock_back_once()
    {
        var buyer = await Buyer.Register(store);
        var product = await store.Product(stock: 5);
        var number = await buyer.Order(product, quantity: 2);

        var cancelled = (await buyer.Delete("/orders/" + number)).Expect(HttpStatusCode.OK);

        cancelled.Text.ShouldBe($$"""{"success":true,"orderId":"{{number}}","orderStatus":"cancelled"}""");
        (await buyer.Delete("/orders/" + number)).Refused(HttpStatusCode.Conflict, "CONFLICT");
        await store.Idle();
        (await store.Stock(product)).Stock.ShouldBe(5);
    }

    [Fact]
    public async Task Staff_see_all_orders_and_move_them_forward_with_a_tracking_number()
    {
        var buyer = await Buyer.Register(store);
        var number = await buyer.Order(paymentMethod: "cod");
        var admin = await Buyer.AdminToken(store);
        Task<Answer> Update(object body) => store.Put($"{Buyer.Base}/orders/{number}", body, admin);

        var all = (await store.Get(Buyer.Base + "/orders/admin/all?limit=1", admin)).Expect(HttpStatusCode.OK);
        all.Json.Fields().ShouldBe(["success", "orders", "count"]);
        all.At("orders.0.orderId").GetString().ShouldBe(number);
        all.At("count").GetInt64().ShouldBeGreaterThanOrEqualTo(1);

        (await Update(new { orderStatus = "confirmed" })).Expect(HttpStatusCode.OK);
        (await Update(new { orderStatus = "confirmed" })).Expect(HttpStatusCode.OK);
        var shipped = (await Update(new { orderStatus = "shipped", trackingNumber = "TRK123" })).Expect(HttpStatusCode.OK);
        shipped.Json.Fields().ShouldBe(["success", "order"]);
        shipped.At("order.orderStatus").GetString().ShouldBe("shipped");
        shipped.At("order.trackingNumber").GetString().ShouldBe("TRK123");
        (await store.Mailbox(buyer.Email))[0].Body.ShouldContain("TRK123");

        (await Update(new { orderStatus = "pending" })).Refused(HttpStatusCode.Conflict, "CONFLICT");
        (await Update(new { orderStatus = "cancelled" })).Refused(HttpStatusCode.Conflict, "CONFLICT");
        (await Update(new { orderStatus = "lost" })).Refused(HttpStatusCode.BadRequest, "VALIDATION_ERROR");
        (await buyer.Delete("/orders/" + number)).Refused(HttpStatusCode.Conflict, "CONFLICT");
        (await Update(new { orderStatus = "delivered" }))
            .Expect(HttpStatusCode.OK)
            .At("order.paymentStatus")
            .GetString()
            .ShouldBe("completed");
    }

    [Fact]
    public async Task A_jump_forward_passes_through_the_states_between()
    {
        var buyer = await Buyer.Register(store);
        var number = await buyer.Order(paymentMethod: "cod");

        (await store.Put(
            $"{Buyer.Base}/orders/{number}", new { orderStatus = "delivered" }, await Buyer.AdminToken(store))).Expect(HttpStatusCode.OK);

        (await buyer.CoreOrder(number)).History.Select(change => change.Status).ShouldBe(
            [OrderStatus.Pending, OrderStatus.Confirmed, OrderStatus.Processing, OrderStatus.Shipped, OrderStatus.Delivered]);
    }

    [Fact]
    public async Task Staff_cancel_until_it_is_shipped()
    {
        var buyer = await Buyer.Register(store);
        var product = await store.Product(stock: 3);
        var number = await buyer.Order(product, paymentMethod: "cod");

        var cancelled = await store.Put($"{Buyer.Base}/orders/{number}", new { orderStatus = "cancelled" }, await Buyer.AdminToken(store));

        cancelled.Expect(HttpStatusCode.OK).At("order.orderStatus").GetString().ShouldBe("cancelled");
        (await store.Stock(product)).Stock.ShouldBe(3);
    }

    [Fact]
    public async Task What_is_the_admins_is_not_the_users()
    {
        var buyer = await Buyer.Register(store);
        var number = await buyer.Order();

        (await buyer.Get("/orders/admin/all")).Refused(HttpStatusCode.Forbidden, "FORBIDDEN");
        (await store.Put($"{Buyer.Base}/orders/{number}", new { orderStatus = "delivered" }, buyer.Token)).Refused(
            HttpStatusCode.Forbidden, "FORBIDDEN");
        (await store.Get(Buyer.Base + "/orders/admin/all")).Refused(HttpStatusCode.Unauthorized, "TOKEN_REQUIRED");
    }

    [Fact]
    public async Task A_hundred_orders_at_once_never_sell_more_than_there_is()
    {
        var buyer = await Buyer.Register(store);
        var product = await store.Product(stock: 10);

        var answers = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => buyer.TryOrder(product)));

        answers.Count(answer => answer.Status == HttpStatusCode.Created).ShouldBe(10);
        (await store.Stock(product)).Stock.ShouldBe(0);
    }
}
