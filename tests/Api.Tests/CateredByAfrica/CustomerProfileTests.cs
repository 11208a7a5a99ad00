using System.Net;
using FunctionsCommerce.Api.Tests.PureEssence;

namespace FunctionsCommerce.Api.Tests.CateredByAfrica;

public sealed class CustomerProfileTests(StoreHost store) : IClassFixture<StoreHost>
{
    [Fact]
    public async Task Staff_see_what_a_customer_keeps_with_the_store()
    {
        var staff = await BackOffice.Enter(store);
        var shopper = await Shopper.Register(store);
        (await shopper.Post("/support/tickets", new { subject = "Where is it?", message = "My parcel" })).Expect(HttpStatusCode.Created);

        var seen = (await staff.Get(Url(shopper) + "/profile")).Expect(HttpStatusCode.OK);

        seen.At("data.channel").GetString().ShouldBe("pure-essence");
        seen.At("data.addresses.0.street").GetString().ShouldBe("Kafue Rd Balmoral");
        seen.At("data.addresses.0.isDefault").GetBoolean().ShouldBeTrue();
        seen.At("data.consent.orderUpdates").GetBoolean().ShouldBeTrue();
        seen.At("data.wallet.balance").GetDecimal().ShouldBe(0m);
        seen.At("data.loyalty.points").GetInt64().ShouldBe(0);
        seen.At("data.tickets.0.subject").GetString().ShouldBe("Where is it?");
        (await staff.Get("/customers/cust_zzz/profile")).Expect(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Consent_that_is_not_named_stays()
    {
        var staff = await BackOffice.Enter(store);
        var shopper = await Shopper.Register(store);
        var before = (await staff.Get(Url(shopper) + "/profile")).At("data.consent").GetRawText();

        var changed = (await staff.Put(Url(shopper) + "/consent", new { sms = false })).Expect(HttpStatusCode.OK);

        changed.At("data").GetRawText().ShouldBe(before.Replace("\"sms\":true", "\"sms\":false", StringComparison.Ordinal));
        (await staff.Put(Url(shopper) + "/consent", new { marketingConsent = false })).At("data.sms").GetBoolean().ShouldBeFalse();
        (await staff.Put("/customers/cust_zzz/consent", new { sms = false })).Expect(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Staff_keep_a_customers_addresses()
    {
        var staff = await BackOffice.Enter(store);
        var shopper = await Shopper.Register(store);
        var url = Url(shopper) + "/addresses";

        var added = (await staff.Post(
            url,
            new
            {
                street = "Cairo Rd 9",
                city = "Lusaka",
                postalCode = "10101",
                name = "Jane Doe",
                state = "Lusaka Province",
                isDefault = true,
            }))
            .Expect(HttpStatusCode.Created);
        var id = added.At("data.id").GetString();
        var changed = (await staff.Put($"{url}/{id}", new { city = "Ndola" })).Expect(HttpStatusCode.OK);

        changed.At("data.name").GetString().ShouldBe("Jane Doe");
        changed.At("data.isDefault").GetBoolean().ShouldBeTrue();
        (await shopper.Get("/addresses")).Text.ShouldContain("Ndola");
        (await staff.Put($"{url}/{id}", new { name = "" })).Expect(HttpStatusCode.OK).Text.ShouldNotContain("Jane Doe");
        (await staff.Delete($"{url}/{id}")).Expect(HttpStatusCode.OK);
        (await staff.Delete($"{url}/{id}")).Expect(HttpStatusCode.NotFound);
        (await staff.Put($"{url}/addr_zzz", new { city = "Ndola" })).Expect(HttpStatusCode.NotFound);
        (await staff.Post(url, new { city = "Lusaka" })).Expect(HttpStatusCode.BadRequest);
    }

    private static string Url(Shopper shopper) => "/customers/cust_" + Core.Shared.Ids.Base36.Encode(shopper.CustomerId);
}
