using System.Net;
using System.Text.Json;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Returns;

namespace FunctionsCommerce.Api.Tests.CustomerPortal;

public sealed class ReturnTests(StoreHost store) : IClassFixture<StoreHost>
{
    [Fact]
    public async Task A_return_of_the_documents_shape_covers_the_whole_line()
    {
        var (customer, orderId, name) = await Delivered(quantity: 2);

        var answer = await customer.Post(
            "/orders/return",
            new
            {
                order_id = orderId,
                items = new[] { name },
                reason = "Product is defective",
                description = "The left speaker is not working properly",
            });

        answer.Expect(HttpStatusCode.Created).ShouldBeJson(
            $$"""
            {"id":"{{answer.At("id").GetString()}}","order_id":"{{orderId}}","items":["{{name}}"],"reason":"Product is defective",
            "description":"The left speaker is not working properly","status":"REQUESTED","refund_amount":28.34,"created_at":"{{answer.At("created_at").GetString()}}"}
            """);
        answer.At("id").GetString().ShouldStartWith("RET");
        var listed = await store.Service<ReturnService>().ListAsync(customer.Shopper.CustomerId, new(1, 10), default);
        listed.Items.ShouldHaveSingleItem().Items.ShouldHaveSingleItem().Quantity.ShouldBe(2);
    }

    [Fact]
    public async Task Names_are_understood_in_either_case_and_with_spaces_around()
    {
        var (customer, orderId, name) = await Delivered();

        (await Return(customer, orderId, $"  {name.ToUpperInvariant()} ")).Expect(HttpStatusCode.Created);
    }

    [Fact]
    public async Task An_unknown_name_is_named_with_its_place()
    {
        var (customer, orderId, name) = await Delivered();

        var answer = await Return(customer, orderId, name, "Wired Headphones");

        answer.ShouldFault("""["body","items",1]""");
        (await store.Service<ReturnService>().ListAsync(customer.Shopper.CustomerId, new(1, 10), default)).Total.ShouldBe(0);
    }

    [Fact]
    public async Task A_name_of_two_lines_is_ambiguous_and_their_ids_are_not()
    {
        var customer = await PortalCustomer.Register(store);
        var product = await store.Product(variants: [new VariantDraft("60ml", 1038, 10), new VariantDraft("30ml", 650, 10)]);
        await customer.Shopper.AddToCart(product, 1, "60ml");
        await customer.Shopper.AddToCart(product, 2, "30ml");
        var orderId = "ORD" + (await customer.Shopper.Order())[2..];
        await customer.MoveTo(orderId, OrderStatus.Delivered);

        var ambiguous = await Return(customer, orderId, product.Product.Name);
        var second = await Return(customer, orderId, "ITEM2");
        var again = await Return(customer, orderId, "item2");
        var first = await Return(customer, orderId, "ITEM1");

        ambiguous.ShouldFault("""["body","items",0]""");
        second.Expect(HttpStatusCode.Created);
        again.Expect(HttpStatusCode.BadRequest);
        first.Expect(HttpStatusCode.Created);
        (await Return(customer, orderId, "ITEM3")).ShouldFault("""["body","items",0]""");
        (await Return(customer, orderId, "ITEM0")).ShouldFault("""["body","items",0]""");
    }

    [Fact]
    public async Task The_same_item_twice_in_one_request_is_a_mistake()
    {
        var (customer, orderId, name) = await Delivered();

        (await Return(customer, orderId, name, name)).ShouldFault("""["body","items",1]""");
        (await Return(customer, orderId, name, "ITEM1")).ShouldFault("""["body","items",1]""");
    }

    [Fact]
    public async Task What_is_in_a_return_already_is_refused_until_that_is_rejected()
    {
        var (customer, orderId, name) = await Delivered();
        var created = await Return(customer, orderId, name);

        var again = await Return(customer, orderId, name);
        await store.Service<ReturnService>().MoveToAsync(
            customer.Shopper.CustomerId, PortalCustomer.CoreId(created.At("id").GetString()!), ReturnStatus.Rejected, default);

        again.ShouldRefuse(HttpStatusCode.BadRequest, $"{name} is already being returned");
        (await Return(customer, orderId, name)).Expect(HttpStatusCode.Created);
    }

    [Fact]
    public async Task A_line_of_which_pieces_came_back_returns_the_rest()
    {
        var customer = await PortalCustomer.Register(store);
        var product = await store.Product();
        var orderId = await customer.Buy(product, 3, OrderStatus.Delivered);
        (await customer.Shopper.Post(
            "/returns",
            new
            {
                orderId = "PE" + orderId[3..],
                items = new[] { new { productId = product.Id, quantity = 1, reason = "Broken" } },
            })).Expect(HttpStatusCode.Created);

        (await Return(customer, orderId, product.Product.Name)).Expect(HttpStatusCode.Created);

        var listed = await store.Service<ReturnService>().ListAsync(customer.Shopper.CustomerId, new(1, 10), default);
        listed.Items.Select(request => request.Items[0].Quantity).Order().ShouldBe([1, 2]);
    }

    [Theory]
    [InlineData(OrderStatus.Pending)]
    [InlineData(OrderStatus.Shipped)]
    public async Task Only_delivered_goods_can_be_returned(OrderStatus status)
    {
        var customer = await PortalCustomer.Register(store);
        var product = await store.Product();
        var orderId = await customer.Buy(product, status: status);

        (await Return(customer, orderId, product.Product.Name)).ShouldRefuse(
            HttpStatusCode.BadRequest, "Only delivered orders can be returned");
    }

    [Fact]
    public async Task After_the_return_window_it_is_too_late()
    {
        await using var host = await TestHost.Start();
        var customer = await PortalCustomer.Register(host.Store);
        var product = await host.Store.Product();
        var orderId = await customer.Buy(product, status: OrderStatus.Delivered);
        await host.Store.Advance(TimeSpan.FromDays(30.1));
        var login = await host.Store.Post(
            "/customer-portal/auth/login", new { email = customer.Shopper.Email, password = "securePassword123" });

        var answer = await host.Store.Post(
            PortalCustomer.Base + "/orders/return",
            new { order_id = orderId, items = new[] { product.Product.Name }, reason = "Product is defective" },
            login.At("access_token").GetString());

        answer.ShouldRefuse(HttpStatusCode.BadRequest, "Goods can be returned within 30 days of delivery");
    }

    [Fact]
    public async Task Another_customers_order_and_no_order_do_not_exist()
    {
        var (_, orderId, name) = await Delivered();
        var stranger = await PortalCustomer.Register(store);

        (await Return(stranger, orderId, name)).ShouldRefuse(HttpStatusCode.NotFound, "Order not found");
        (await Return(stranger, "nonsense", name)).ShouldRefuse(HttpStatusCode.NotFound, "Order not found");
    }

    [Fact]
    public async Task Ten_returns_at_once_are_one_return()
    {
        var (customer, orderId, name) = await Delivered();

        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Return(customer, orderId, name)));

        answers.Count(answer => answer.Status == HttpStatusCode.Created).ShouldBe(1);
        answers.Count(answer => answer.Status == HttpStatusCode.BadRequest).ShouldBe(9);
    }

    [Fact]
    public async Task The_same_key_asks_for_one_return()
    {
        var (customer, orderId, name) = await Delivered();

        var first = await Keyed(new { order_id = orderId, items = new[] { name }, reason = "Broken" });
        var again = await Keyed(new { order_id = orderId, items = new[] { name }, reason = "Broken" });
        var other = await Keyed(new { order_id = orderId, items = new[] { name }, reason = "Ugly" });

        first.Expect(HttpStatusCode.Created);
        again.Expect(HttpStatusCode.Created).Text.ShouldBe(first.Text);
        other.ShouldFault("""["header","Idempotency-Key"]""");

        Task<Answer> Keyed(object body) =>
            store.Send(HttpMethod.Post, PortalCustomer.Base + "/orders/return", body, customer.Token, ("Idempotency-Key", "return-1"));
    }

    [Theory]
    [InlineData("""{"items":["A"],"reason":"R"}""", """["body","order_id"]""", "missing")]
    [InlineData("""{"order_id":"ORD1","reason":"R"}""", """["body","items"]""", "missing")]
    [InlineData("""{"order_id":"ORD1","items":["A"]}""", """["body","reason"]""", "missing")]
    [InlineData("""{"order_id":"ORD1","items":[],"reason":"R"}""", """["body","items"]""", "value_error")]
    [InlineData("""{"order_id":"ORD1","items":"A","reason":"R"}""", """["body","items"]""", "value_error")]
    [InlineData("""{"order_id":"ORD1","items":["A",7],"reason":"R"}""", """["body","items",1]""", "value_error")]
    [InlineData("""{"order_id":"ORD1","items":["A"],"reason":" "}""", """["body","reason"]""", "value_error")]
    [InlineData("""{"order_id":5,"items":["A"],"reason":"R"}""", """["body","order_id"]""", "value_error")]
    public async Task Mis_shaped_input_is_named(string body, string loc, string type)
    {
        var customer = await PortalCustomer.Register(store);

        (await customer.Post("/orders/return", JsonElement.Parse(body))).ShouldFault(loc, type);
    }

    private static Task<Answer> Return(PortalCustomer customer, string orderId, params string[] items) =>
        customer.Post("/orders/return", new { order_id = orderId, items, reason = "Product is defective" });

    private async Task<(PortalCustomer Customer, string OrderId, string Name)> Delivered(int quantity = 1)
    {
        var customer = await PortalCustomer.Register(store);
        var product = await store.Product();
        return (customer, await customer.Buy(product, quantity, OrderStatus.Delivered), product.Product.Name);
    }
}
