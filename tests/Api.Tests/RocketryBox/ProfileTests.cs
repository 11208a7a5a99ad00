using System.Net;

namespace FunctionsCommerce.Api.Tests.RocketryBox;

public sealed class ProfileTests(StoreHost store) : IClassFixture<StoreHost>
{
    [Fact]
    public async Task The_profile_is_shown_with_addresses_and_changed_in_parts()
    {
        var customer = await BoxCustomer.Register(store);
        await customer.AddAddress();

        var shown = await customer.Get("/profile");
        var changed = await customer.Put(
            "/profile",
            new { name = "Asha R", preferences = new { theme = "dark", marketingConsent = false, notifications = new { sms = false } } });

        shown.Expect(HttpStatusCode.OK)
            .ShouldLookLike(Models.Data(Models.Profile.Replace("[]", $"[{Models.Address}]", StringComparison.Ordinal)));
        changed.Expect(HttpStatusCode.OK).At("data.message").GetString().ShouldNotBeNullOrEmpty();
        changed.At("data.profile.name").GetString().ShouldBe("Asha R");
        changed.At("data.profile.phone").GetString().ShouldBe("9876543210");
        changed.At("data.profile.preferences.theme").GetString().ShouldBe("dark");
        changed.At("data.profile.preferences.marketingConsent").GetBoolean().ShouldBeFalse();
        changed.At("data.profile.preferences.notifications.sms").GetBoolean().ShouldBeFalse();
        changed.At("data.profile.preferences.notifications.email").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task Wrong_profiles_are_refused_with_all_that_is_wrong()
    {
        var customer = await BoxCustomer.Register(store);

        var refused = await customer.Put(
            "/profile",
            new { name = "", phone = "+919876543210", preferences = new { theme = "pink", currency = "rupees", marketingConsent = 1 } });

        refused.ShouldRefuse(
            HttpStatusCode.BadRequest, "VALIDATION_ERROR", "name", "phone", "preferences.theme", "preferences.currency",
            "preferences.marketingConsent");
    }

    [Fact]
    public async Task Addresses_are_listed_added_changed_and_deleted()
    {
        var customer = await BoxCustomer.Register(store);

        var added = await customer.Post(
            "/addresses",
            new { street = "12 MG Road", city = "Pune", state = "MH", pincode = "411001", country = "India", contactPhone = "9876543210" });
        var id = added.At("data.address.id").GetString();
        var updated = await customer.Put("/addresses/" + id, new { city = "Mumbai" });
        var listed = await customer.Get("/addresses");

        added.Expect(HttpStatusCode.Created).ShouldLookLike(Models.Data($$"""{"message":"m","address":{{Models.Address}}}"""));
        updated.Expect(HttpStatusCode.OK).At("data.address.city").GetString().ShouldBe("Mumbai");
        listed.Expect(HttpStatusCode.OK).ShouldLookLike(Models.Data($$"""{"addresses":[{{Models.Address}}]}"""));
        (await customer.Delete("/addresses/" + id)).Expect(HttpStatusCode.OK);
        (await customer.Get("/addresses")).At("data.addresses").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task Wrong_addresses_and_those_of_others_are_refused()
    {
        var customer = await BoxCustomer.Register(store);
        var other = await (await BoxCustomer.Register(store)).AddAddress();

        (await customer.Post("/addresses", new { street = " ", pincode = "41100", contactPhone = "123" }))
            .ShouldRefuse(HttpStatusCode.BadRequest, "VALIDATION_ERROR", "street", "city", "state", "pincode", "country", "contactPhone");
        (await customer.Put("/addresses/" + other, new { city = "Mumbai" })).ShouldRefuse(HttpStatusCode.NotFound, "NOT_FOUND");
        (await customer.Delete("/addresses/" + other)).ShouldRefuse(HttpStatusCode.NotFound, "NOT_FOUND");
        (await customer.Delete("/addresses/!")).ShouldRefuse(HttpStatusCode.NotFound, "NOT_FOUND");
    }
}
