using System.Net;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Core.Orders;

namespace FunctionsCommerce.Api.Tests.CustomerPortal;

public sealed class OrderTests(StoreHost store) : IClassFixture<StoreHost>
{
    [Fact]
    public async Task Orders_are_listed_as_documented()
    {
        var customer = await PortalCustomer.Register(store);
        var product = await store.Product();
        var orderId = await customer.Buy(product, 2, OrderStatus.Delivered);

        var answer = await customer.Get("/orders");

        var order = await customer.Shopper.CoreOrder("PE" + orderId[3..]);
        answer.Expect(HttpStatusCode.OK).ShouldBeJson(
            $$"""
            [{"id":"{{orderId}}","status":"DELIVERED","total":28.34,"created_at":"{{order.CreatedAt.UtcDateTime:yyyy-MM-ddTHH:mm:ssZ}}",
            "estimated_delivery":"{{order.EstimatedDelivery:yyyy-MM-dd}}T18:00:00Z","tracking_number":"TRK{{orderId[3..]}}",
            "items":[{"id":"ITEM1","product_name":"{{product.Product.Name}}","quantity":2,"price":10.38,"subtotal":20.76}]}]
            """);
        answer.Headers["X-Total-Count"].ShouldBe("1");
    }

    [Fact]
    public async Task One_order_tells_all_of_itself()
    {
        var customer = await PortalCustomer.Register(store);
        var orderId = await customer.Buy(await store.Product(), 2, OrderStatus.Delivered);

        var answer = await customer.Get("/orders/" + orderId);

        answer.Expect(HttpStatusCode.OK).ShouldLookLike(
            """
            {
              "id": "ORD123", "status": "DELIVERED", "total": 299.99, "created_at": "2024-01-10T10:00:00Z", "estimated_delivery": "2024-01-15T18:00:00Z",
              "tracking_number": "TRK123456789",
              "items": [{"id": "ITEM1", "product_name": "Wireless Headphones", "quantity": 1, "price": 299.99, "subtotal": 299.99}],
              "subtotal": 1, "shipping": 1, "tax": 1, "discount": 1, "currency": "INR", "payment_method": "COD", "payment_status": "PAID",
              "shipping_address": {"street": "", "city": "", "state": null, "postal_code": "", "country": null, "phone": ""},
              "delivered_at": "2024-01-10T10:00:00Z", "updated_at": "2024-01-10T10:00:00Z"
            }
            """);
        (answer.At("subtotal").GetDecimal() + answer.At("shipping").GetDecimal() + answer.At("tax").GetDecimal()
            - answer.At("discount").GetDecimal())
            .ShouldBe(answer.At("total").GetDecimal());
        (await customer.Get("/orders/" + orderId.ToLowerInvariant())).Expect(HttpStatusCode.OK).Text.ShouldBe(answer.Text);
    }

    [Theory]
    [InlineData("PENDING", OrderStatus.Pending)]
    [InlineData("CONFIRMED", OrderStatus.Confirmed)]
    [InlineData("PROCESSING", OrderStatus.Processing)]
    [InlineData("SHIPPED", OrderStatus.Shipped)]
    [InlineData("DELIVERED", OrderStatus.Delivered)]
    [InlineData("DELIVERED", OrderStatus.Completed)]
    [InlineData("RETURNED", OrderStatus.Returned)]
    public async Task A_state_is_shown_and_filtered_by_the_documents_word(string word, OrderStatus status)
    {
        var customer = await PortalCustomer.Register(store);
        var product = await store.Product();
        if (status == OrderStatus.Returned)
        {
            await customer.MoveTo(await customer.Buy(product, status: OrderStatus.Delivered), status);
        }
        else
        {
            await customer.Buy(product, status: status);
        }

        (await customer.Get("/orders?status=" + word)).At("0.status").GetString().ShouldBe(word);
        (await customer.Get("/orders?status=" + word.ToLowerInvariant())).Json.GetArrayLength().ShouldBe(1);
        (await customer.Get("/orders?status=cancelled")).Json.GetArrayLength().ShouldBe(0);
        (await customer.Get("/orders?status=all")).Json.GetArrayLength().ShouldBe(1);
        (await customer.Get("/orders?status=")).Json.GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task An_order_is_found_by_its_id_or_a_part_of_it()
    {
        var customer = await PortalCustomer.Register(store);
        var product = await store.Product();
        var ids = new[] { await customer.Buy(product), await customer.Buy(product), await customer.Buy(product) };
        var stranger = await PortalCustomer.Register(store);

        foreach (var id in ids)
        {
            Ids(await customer.Get("/orders?search=" + id)).ShouldBe([id]);
            Ids(await customer.Get("/orders?search=" + id.ToLowerInvariant())).ShouldBe([id]);
            Ids(await customer.Get("/orders?search=" + id[3..])).ShouldBe([id]);
            Ids(await customer.Get("/orders?search=" + id[4..])).ShouldBe([id]);
            Ids(await customer.Get("/orders?search=%20" + id[..8])).ShouldContain(id);
        }

        Ids(await customer.Get("/orders?search=ORD")).Count().ShouldBe(3);
        Ids(await customer.Get($"/orders?search={ids[0]}&status=shipped")).ShouldBeEmpty();
        Ids(await stranger.Get("/orders?search=" + ids[0])).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("order-")]
    [InlineData("er-2")]
    [InlineData("ORD-")]
    [InlineData("ORDORD")]
    [InlineData("de")]
    [InlineData("' OR 1=1 --")]
    [InlineData("%")]
    [InlineData("*")]
    [InlineData("\u0130\ud83d\ude42")]
    public async Task Whatever_else_is_looked_for_is_not_found(string search)
    {
        var customer = await PortalCustomer.Register(store);
        await customer.Buy(await store.Product());

        var found = await customer.Get("/orders?search=" + Uri.EscapeDataString(search));

        found.Expect(HttpStatusCode.OK).Text.ShouldBe("[]");
        found.Headers["X-Total-Count"].ShouldBe("0");
    }

    [Fact]
    public async Task The_newest_come_first_in_pages()
    {
        var customer = await PortalCustomer.Register(store);
        var product = await store.Product();
        var ids = new List<string>();
        for (var i = 0; i < 5; i++)
        {
            ids.Insert(0, await customer.Buy(product));
        }

        var second = await customer.Get("/orders?page=2&limit=2");

        Ids(await customer.Get("/orders")).ShouldBe(ids);
        Ids(second).ShouldBe(ids[2..4]);
        second.Headers["X-Total-Count"].ShouldBe("5");
        Ids(await customer.Get("/orders?page=3&limit=2")).ShouldBe(ids[4..]);
        Ids(await customer.Get("/orders?page=99999999999&limit=1000")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("status=lost", """["query","status"]""")]
    [InlineData("status=0", """["query","status"]""")]
    [InlineData("status=shipped&status=all", """["query","status"]""")]
    [InlineData("page=0", """["query","page"]""")]
    [InlineData("page=first", """["query","page"]""")]
    [InlineData("limit=-1", """["query","limit"]""")]
    public async Task Faulty_parameters_are_named(string query, string loc)
    {
        var customer = await PortalCustomer.Register(store);

        (await customer.Get("/orders?" + query)).ShouldFault(loc);
    }

    [Fact]
    public async Task Too_long_a_search_is_refused()
    {
        var customer = await PortalCustomer.Register(store);

        (await customer.Get("/orders?search=" + new string('1', 101))).ShouldFault("""["query","search"]""");
    }

    [Fact]
    public async Task Another_customers_order_does_not_exist()
    {
        var orderId = await (await PortalCustomer.Register(store)).Buy(await store.Product());
        var stranger = await PortalCustomer.Register(store);

        (await stranger.Get("/orders/" + orderId)).ShouldRefuse(HttpStatusCode.NotFound, "Order not found");
        (await stranger.Get("/orders/track/" + orderId)).ShouldRefuse(HttpStatusCode.NotFound, "Order not found");
    }

    [Theory]
    [InlineData("ORD")]
    [InlineData("ORD0")]
    [InlineData("ORD123")]
    [InlineData("123")]
    [InlineData("PE123")]
    [InlineData("ORDZZZZZZZZZZZZZZZZZZ")]
    [InlineData("ORD-1")]
    [InlineData("track")]
    [InlineData("..%2F..%2Fetc")]
    public async Task An_id_that_is_none_is_not_found(string id)
    {
        var customer = await PortalCustomer.Register(store);

        (await customer.Get("/orders/" + id))
            .Expect(HttpStatusCode.NotFound)
            .At("detail").ValueKind
            .ShouldBe(System.Text.Json.JsonValueKind.String);
        (await customer.Get("/orders/track/" + id)).Expect(HttpStatusCode.NotFound);
    }

    private static IEnumerable<string?> Ids(Answer answer) =>
        answer.Expect(HttpStatusCode.OK).Json.EnumerateArray().Select(order => order.GetProperty("id").GetString());
}
