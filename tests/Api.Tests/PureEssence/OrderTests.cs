using System.Net;
using System.Text;
using FunctionsCommerce.Core.Orders;

namespace FunctionsCommerce.Api.Tests.PureEssence;

public sealed class OrderTests(StoreHost store) : IClassFixture<StoreHost>
{
    [Fact]
    public async Task An_order_paid_on_delivery_answers_as_documented_without_a_payment_page()
    {
        var shopper = await Shopper.Register(store);
        await shopper.AddToCart(await store.Product(), 2);

        var answer = await shopper.Post("/orders", new
        {
            shippingAddressId = shopper.AddressId,
            billingAddressId = shopper.AddressId,
            paymentMethod = "cod",
            giftMessage = "Happy Birthday!",
            giftWrap = true,
        });

        var orderId = answer.Expect(HttpStatusCode.Created).At("data.orderId").GetString()!;
        orderId.ShouldMatch("^PE[0-9A-Z]+$");
        var due = DateOnly.FromDateTime(store.App.Clock.GetUtcNow().UtcDateTime).AddDays(7);
        answer.Text.ShouldBe(
            $$$"""{"success":true,"data":{"orderId":"{{{orderId}}}","total":28.34,"estimatedDelivery":"{{{due:yyyy-MM-dd}}}"}}""");
        (await shopper.Get("/cart")).At("data.items").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task An_order_paid_online_has_a_payment_page()
    {
        var shopper = await Shopper.Register(store);
        await shopper.AddToCart(await store.Product());

        var answer = await shopper.TryOrder("mobile_money");

        var page = answer.Expect(HttpStatusCode.Created).At("data.paymentUrl").GetString()!;
        (await store.Client.GetAsync(new Uri(page))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_details_are_as_documented()
    {
        var shopper = await Shopper.Register(store);
        var product = await store.Product();
        var orderId = await shopper.Buy(product, 2);
        var core = await shopper.CoreOrder(orderId);

        var answer = await shopper.Get("/orders/" + orderId);

        answer.Expect(HttpStatusCode.OK).Text.ShouldBe($$$"""
            {"success":true,"data":{"id":"{{{orderId}}}","status":"pending","items":[{"productId":{{{product.Id}}},"name":"{{{product.Product.Name}}}","quantity":2,"price":10.38,"image":"https://cdn.example.com/bb.jpg","variant":"60ml"}],"shippingAddress":{"name":"Home","street":"Kafue Rd Balmoral","city":"Chilanga","postalCode":"10101","phone":"0977883578"},"payment":{"method":"cod","status":"pending"},"summary":{"subtotal":20.76,"shipping":5.00,"tax":2.58,"discount":0.00,"total":28.34},"tracking":{"number":"{{{core.Shipment.Number}}}","status":"order_placed","estimatedDelivery":"{{{core.EstimatedDelivery:yyyy-MM-dd}}}","updates":[]},"createdAt":"{{{core.CreatedAt:yyyy-MM-ddTHH:mm:ssZ}}}"}}
            """);
    }

    [Fact]
    public async Task The_list_shows_the_newest_first_page_by_page_and_filters_by_the_documents_states()
    {
        var shopper = await Shopper.Register(store);
        var product = await store.Product();
        var first = await shopper.Buy(product);
        var second = await shopper.Buy(product, 3);
        await shopper.MoveTo(first, OrderStatus.Delivered);

        var all = await shopper.Get("/orders?page=1&limit=1");
        var completed = await shopper.Get("/orders?status=completed");
        var core = await shopper.CoreOrder(second);

        all.At("data").GetRawText().ShouldBe($$$"""
            {"orders":[{"id":"{{{second}}}","status":"pending","total":{{{core.Totals.Total / 100m:0.00}}},"itemCount":3,"createdAt":"{{{core.CreatedAt:yyyy-MM-ddTHH:mm:ssZ}}}","estimatedDelivery":"{{{core.EstimatedDelivery:yyyy-MM-dd}}}"}],"pagination":{"page":1,"limit":1,"total":2}}
            """);
        completed.At("data.orders").EnumerateArray().Select(order => order.GetProperty("id").GetString()).ShouldBe([first]);
        (await shopper.Get("/orders?status=lost"))
            .Expect(HttpStatusCode.BadRequest)
            .At("error.details.field")
            .GetString()
            .ShouldBe("status");
        (await shopper.Get("/orders?page=0")).Expect(HttpStatusCode.BadRequest).At("error.details.field").GetString().ShouldBe("page");
        (await shopper.Get("/orders?limit=1000")).At("data.pagination.limit").GetInt32().ShouldBe(100);
    }

    [Fact]
    public async Task Tracking_needs_no_token_and_shows_nothing_personal()
    {
        var shopper = await Shopper.Register(store);
        var orderId = await shopper.Buy(await store.Product());
        await shopper.MoveTo(orderId, OrderStatus.Processing);
        var service = store.Service<OrderService>();
        var at = store.App.Clock.GetUtcNow();
        await service.ShipAsync(
            shopper.CustomerId, Shopper.CoreId(orderId), new Shipment("TRK123456789") { Carrier = "DHL" }, CancellationToken.None);
        await service.TrackAsync(
            shopper.CustomerId, Shopper.CoreId(orderId), new TrackingUpdate("picked_up", "Lusaka Warehouse", at.AddSeconds(1)),
            CancellationToken.None);
        await service.TrackAsync(
            shopper.CustomerId, Shopper.CoreId(orderId), new TrackingUpdate("in_transit", "Chilanga Hub", at.AddSeconds(2)),
            CancellationToken.None);

        var answer = await store.Get($"{Shopper.Base}/orders/{orderId}/tracking");

        answer.Expect(HttpStatusCode.OK).At("data.trackingNumber").GetString().ShouldBe("TRK123456789");
        answer.At("data.carrier").GetString().ShouldBe("DHL");
        answer.At("data.status").GetString().ShouldBe("in_transit");
        answer.At("data.timeline").EnumerateArray().Select(step => step.GetProperty("status").GetString())
            .ShouldBe(["order_placed", "processing", "picked_up", "in_transit"]);
        answer.At("data.timeline.0").EnumerateObject().Select(field => field.Name).ShouldBe(["status", "timestamp", "location"]);
        foreach (var secret in new[] { shopper.Email, "John", "Kafue", "0977883578" })
        {
            answer.Text.ShouldNotContain(secret);
        }
    }

    [Fact]
    public async Task The_invoice_is_a_PDF_for_its_owner_only()
    {
        var shopper = await Shopper.Register(store);
        var other = await Shopper.Register(store);
        var orderId = await shopper.Buy(await store.Product());

        var answer = await shopper.Get($"/orders/{orderId}/invoice");

        answer.Expect(HttpStatusCode.OK).Headers["Content-Type"].ShouldBe("application/pdf");
        Encoding.ASCII.GetString(answer.Bytes, 0, 5).ShouldBe("%PDF-");
        (await other.Get($"/orders/{orderId}/invoice")).Expect(HttpStatusCode.NotFound);
        (await store.Get($"{Shopper.Base}/orders/{orderId}/invoice")).Expect(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Cancelling_puts_the_stock_back_at_once_and_a_second_time_is_a_conflict()
    {
        var shopper = await Shopper.Register(store);
        var product = await store.Product(stock: 5);
        var orderId = await shopper.Buy(product, 3);
        (await store.Stock(product)).Stock.ShouldBe(2);

        var cancelled = await shopper.Post($"/orders/{orderId}/cancel", new { reason = "Changed my mind" });

        cancelled.Expect(HttpStatusCode.OK).At("data.status").GetString().ShouldBe("cancelled");
        (await store.Stock(product)).Stock.ShouldBe(5);
        (await shopper.Post($"/orders/{orderId}/cancel", new { reason = "Again" }))
            .Expect(HttpStatusCode.Conflict)
            .At("error.code")
            .GetString()
            .ShouldBe("CONFLICT");
        await store.Idle();
        (await store.Stock(product)).Stock.ShouldBe(5);
    }

    [Fact]
    public async Task A_shipped_order_cannot_be_cancelled()
    {
        var shopper = await Shopper.Register(store);
        var orderId = await shopper.Buy(await store.Product());
        await shopper.MoveTo(orderId, OrderStatus.Shipped);

        (await shopper.Post($"/orders/{orderId}/cancel", new { reason = "Too late" })).Expect(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Reordering_fills_the_cart_and_says_what_is_not_sold_any_more()
    {
        var shopper = await Shopper.Register(store);
        var kept = await store.Product();
        var scarce = await store.Product(stock: 2);
        await shopper.AddToCart(kept, 2);
        await shopper.AddToCart(scarce, 2);
        var orderId = await shopper.Order();

        var some = await shopper.Post($"/orders/{orderId}/reorder");
        var again = await shopper.Post($"/orders/{await shopper.Buy(kept)}/reorder");

        some.Expect(HttpStatusCode.OK).At("data.unavailable.0.productId").GetInt64().ShouldBe(scarce.Id);
        again.Expect(HttpStatusCode.OK).Text.ShouldBe("""{"success":true,"message":"Items added to cart"}""");
        (await shopper.Get("/cart")).At("data.items.0.productId").GetInt64().ShouldBe(kept.Id);
    }

    [Fact]
    public async Task Somebody_elses_order_does_not_exist()
    {
        var shopper = await Shopper.Register(store);
        var other = await Shopper.Register(store);
        var orderId = await shopper.Buy(await store.Product());

        (await other.Get($"/orders/{orderId}")).Expect(HttpStatusCode.NotFound).At("error.code").GetString().ShouldBe("NOT_FOUND");
        (await other.Post($"/orders/{orderId}/cancel", new { reason = "x" })).Expect(HttpStatusCode.NotFound);
        (await other.Post($"/orders/{orderId}/reorder")).Expect(HttpStatusCode.NotFound);
        foreach (var unknown in new[] { "PE1", "1", "PEzzzzzzzzzzzzzzzz", "..%2F..", "PE" })
        {
            (await shopper.Get($"/orders/{unknown}")).Expect(HttpStatusCode.NotFound);
            (await store.Get($"{Shopper.Base}/orders/{unknown}/tracking")).Expect(HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task An_order_needs_a_cart_an_address_of_ones_own_and_a_known_way_to_pay()
    {
        var shopper = await Shopper.Register(store);
        var other = await Shopper.Register(store);
        (await shopper.TryOrder()).Expect(HttpStatusCode.BadRequest);
        await shopper.AddToCart(await store.Product());

        (await shopper.Post("/orders", new { shippingAddressId = other.AddressId, paymentMethod = "cod" })).Expect(HttpStatusCode.NotFound);
        (await shopper.Post("/orders", new { shippingAddressId = shopper.AddressId, paymentMethod = "shells" }))
            .Expect(HttpStatusCode.BadRequest).At("error.details.field").GetString().ShouldBe("paymentMethod");
        (await shopper.Post("/orders", new { paymentMethod = "cod" }))
            .Expect(HttpStatusCode.BadRequest).At("error.details.field").GetString().ShouldBe("shippingAddressId");
        (await shopper.TryOrder(couponCode: "NOSUCH"))
            .Expect(HttpStatusCode.BadRequest)
            .At("error.details.field")
            .GetString()
            .ShouldBe("couponCode");
        (await shopper.Get("/orders")).At("data.pagination.total").GetInt32().ShouldBe(0);
    }

    [Fact]
    public async Task What_was_sold_out_meanwhile_is_refused_and_the_cart_stays()
    {
        var product = await store.Product(stock: 1);
        var slow = await Shopper.Register(store);
        var fast = await Shopper.Register(store);
        await slow.AddToCart(product);
        await fast.Buy(product);

        (await slow.TryOrder()).Expect(HttpStatusCode.Conflict).At("error.code").GetString().ShouldBe("CONFLICT");

        (await slow.Get("/cart")).At("data.items").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task The_same_idempotency_key_twice_at_once_makes_one_order()
    {
        var shopper = await Shopper.Register(store);
        var product = await store.Product(stock: 10);
        await shopper.AddToCart(product, 2);
        var body = new { shippingAddressId = shopper.AddressId, paymentMethod = "cod" };

        Task<Answer> Order(object order) =>
            store.Send(HttpMethod.Post, Shopper.Base + "/orders", order, shopper.Token, ("Idempotency-Key", "key-1"));
        var answers = await Task.WhenAll(Order(body), Order(body), Order(body));
        var repeated = await Order(body);
        var other = await Order(new { shippingAddressId = shopper.AddressId, paymentMethod = "card" });

        answers.ShouldAllBe(answer => answer.Status == HttpStatusCode.Created || answer.Status == HttpStatusCode.Conflict);
        answers.Where(answer => answer.Status == HttpStatusCode.Created)
            .Select(answer => answer.Text)
            .Distinct()
            .Single()
            .ShouldBe(repeated.Text);
        other.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await shopper.Get("/orders")).At("data.pagination.total").GetInt32().ShouldBe(1);
        (await store.Stock(product)).Stock.ShouldBe(8);
    }

    [Fact]
    public async Task Two_clicks_at_once_without_a_key_make_one_order_from_one_cart()
    {
        var shopper = await Shopper.Register(store);
        var product = await store.Product(stock: 10);
        await shopper.AddToCart(product);

        var answers = await Task.WhenAll(shopper.TryOrder(), shopper.TryOrder(), shopper.TryOrder());

        answers.Count(answer => answer.Status == HttpStatusCode.Created).ShouldBe(1);
        (await store.Stock(product)).Stock.ShouldBe(9);
    }
}
