using System.Net;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;

namespace FunctionsCommerce.Api.Tests.CateredByAfrica;

/// <summary>Custom fields that other systems keep with customers and orders; products have them, too.</summary>
public sealed class MetadataTests(StoreHost store) : IClassFixture<StoreHost>
{
    [Fact]
    public async Task Customers_and_orders_keep_it_key_by_key()
    {
        var staff = await BackOffice.Enter(store);
        foreach (var (url, change) in await Both(staff, new { erp = "4711", crm = "A-1" }))
        {
            (await staff.Get(url)).Expect(HttpStatusCode.OK).At("data.metadata").GetRawText().ShouldBe("""{"crm":"A-1","erp":"4711"}""");
            (await change(new { metadata = new { erp = "4712", pos = "9" } })).Expect(HttpStatusCode.OK);
            (await change(new { metadata = new { crm = "" } })).Expect(HttpStatusCode.OK);
            (await change(new { phone = "0977883578" })).Expect(HttpStatusCode.OK);

            (await staff.Get(url)).At("data.metadata").GetRawText().ShouldBe("""{"erp":"4712","pos":"9"}""");
        }
    }

    [Fact]
    public async Task It_is_small()
    {
        var staff = await BackOffice.Enter(store);
        foreach (var (url, change) in await Both(staff, new { erp = "4711" }))
        {
            object[] tooMuch =
            [
                new Dictionary<string, string> { ["with space"] = "1" },
                new Dictionary<string, string> { ["erp"] = new string('x', Metadata.MaxValue + 1) },
                Enumerable.Range(0, Metadata.MaxKeys).ToDictionary(index => "key" + index, _ => "1"),
            ];
            foreach (var metadata in tooMuch)
            {
                (await change(new { metadata }))
                    .Expect(HttpStatusCode.BadRequest)
                    .At("error.details.field")
                    .GetString()
                    .ShouldStartWith("metadata");
            }

            (await staff.Get(url)).At("data.metadata").GetRawText().ShouldBe("""{"erp":"4711"}""");
        }

        var body = new
        {
            name = "Jane Doe",
            email = BackOffice.NewEmail(),
            metadata = new Dictionary<string, string> { ["with space"] = "1" },
        };
        (await staff.Post("/customers", body)).Expect(HttpStatusCode.BadRequest);
        (await staff.Get("/customers?search=" + body.email)).At("data.customers").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task Customers_never_see_it_and_erasing_a_customer_takes_it_away()
    {
        var staff = await BackOffice.Enter(store);
        var shopper = await Shopper.Register(store);
        var number = await shopper.Buy(await store.Product());
        var (customer, order) = ("/customers/cust_" + Base36.Encode(shopper.CustomerId), "/orders/ord_" + number[2..].ToLowerInvariant());
        (await staff.Put(customer, new { metadata = new { erp = "secret-of-staff" } })).Expect(HttpStatusCode.OK);
        (await staff.Patch(order, new { metadata = new { erp = "secret-of-staff" } })).Expect(HttpStatusCode.OK);

        (await shopper.Get("/orders/" + number)).Text.ShouldNotContain("secret-of-staff");
        (await shopper.Get("/auth/me")).Text.ShouldNotContain("secret-of-staff");
        (await staff.Patch(order + "/status", new { status = "cancelled" })).Expect(HttpStatusCode.OK);
        (await staff.Delete(customer)).Expect(HttpStatusCode.OK);

        (await staff.Get(order)).Expect(HttpStatusCode.OK).Text.ShouldNotContain("secret-of-staff");
    }

    /// <summary>A customer and an order, made with it.</summary>
    private async Task<IEnumerable<(string Url, Func<object, Task<Answer>> Change)>> Both(BackOffice staff, object metadata)
    {
        var customer = await staff.Post("/customers", new { name = "Jane Doe", email = BackOffice.NewEmail(), metadata });
        var customerId = customer.Expect(HttpStatusCode.Created).At("data.id").GetString();
        var order = await staff.Post(
            "/orders", new { customerId, items = new[] { new { productId = await staff.Product(), quantity = 1 } }, metadata });
        var (customerUrl, orderUrl) = (
            "/customers/" + customerId, "/orders/" + order.Expect(HttpStatusCode.Created).At("data.id").GetString());
        return [(customerUrl, body => staff.Put(customerUrl, body)), (orderUrl, body => staff.Patch(orderUrl, body))];
    }
}
