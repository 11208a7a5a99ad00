using System.Net;
using System.Text.Json;
using FunctionsCommerce.Api.Tests.PureEssence;

namespace FunctionsCommerce.Api.Tests.CustomerPortal;

public sealed class ProfileTests(StoreHost store) : IClassFixture<StoreHost>
{
    [Fact]
    public async Task The_profile_answers_as_documented()
    {
        var customer = await PortalCustomer.Register(store);
        await customer.Buy(await store.Product());
        await customer.Buy(await store.Product());
        await customer.OpenTicket();

        var answer = await customer.Get("/profile");

        answer.Expect(HttpStatusCode.OK).ShouldBeJson(
            $$"""
            {"id":{{customer.Shopper.CustomerId}},"email":"{{customer.Shopper.Email}}","full_name":"John Doe",
            "avatar":"https://api.dicebear.com/7.x/avataaars/svg?seed=JohnDoe","preferences":{"language":"en","notifications":true,"theme":"light"},
            "total_orders":2,"total_tickets":1,"member_since":"{{answer.At("member_since").GetString()}}"}
            """);
    }

    [Fact]
    public async Task The_documents_update_is_kept()
    {
        var customer = await PortalCustomer.Register(store);

        var answer = await customer.Put(
            "/profile",
            new { full_name = "Ali Jawad Updated", preferences = new { language = "en", notifications = false, theme = "dark" } });

        answer.Expect(HttpStatusCode.OK).At("full_name").GetString().ShouldBe("Ali Jawad Updated");
        answer.At("preferences").GetRawText().ShouldBe("""{"language":"en","notifications":false,"theme":"dark"}""");
        (await customer.Get("/profile")).Text.ShouldBe(answer.Text);
    }

    [Fact]
    public async Task What_is_left_out_stays_as_it_is()
    {
        var customer = await PortalCustomer.Register(store);
        await customer.Put(
            "/profile", new { full_name = "Ali Jawad", preferences = new { language = "fr", notifications = false, theme = "dark" } });

        await customer.Put("/profile", new { preferences = new { theme = "system" } });
        await customer.Put("/profile", new { preferences = new { }, full_name = (string?)null });
        var answer = await customer.Put("/profile", new { });

        answer.Expect(HttpStatusCode.OK).At("full_name").GetString().ShouldBe("Ali Jawad");
        answer.At("preferences").GetRawText().ShouldBe("""{"language":"fr","notifications":false,"theme":"system"}""");
    }

    [Fact]
    public async Task Nobody_changes_who_they_are()
    {
        var customer = await PortalCustomer.Register(store);

        var answer = await customer.Put(
            "/profile", new { id = 1, email = "other@example.com", role = "admin", member_since = "1999-01-01", full_name = "  Ann  " });

        answer.Expect(HttpStatusCode.OK).At("id").GetInt64().ShouldBe(customer.Shopper.CustomerId);
        answer.At("email").GetString().ShouldBe(customer.Shopper.Email);
        answer.At("full_name").GetString().ShouldBe("Ann");
    }

    [Theory]
    [InlineData("""{"full_name":""}""", """["body","full_name"]""")]
    [InlineData("""{"full_name":"  "}""", """["body","full_name"]""")]
    [InlineData("""{"full_name":"Ann\nB"}""", """["body","full_name"]""")]
    [InlineData("""{"full_name":7}""", """["body","full_name"]""")]
    [InlineData("""{"preferences":"dark"}""", """["body","preferences"]""")]
    [InlineData("""{"preferences":{"theme":"pink"}}""", """["body","preferences","theme"]""")]
    [InlineData("""{"preferences":{"theme":"DARK"}}""", """["body","preferences","theme"]""")]
    [InlineData("""{"preferences":{"notifications":"yes"}}""", """["body","preferences","notifications"]""")]
    [InlineData("""{"preferences":{"language":"<b>"}}""", """["body","preferences","language"]""")]
    public async Task Mis_shaped_input_is_named_and_changes_nothing(string body, string loc)
    {
        var customer = await PortalCustomer.Register(store);
        var before = await customer.Get("/profile");

        (await customer.Put("/profile", JsonElement.Parse(body))).ShouldFault(loc);

        (await customer.Get("/profile")).Text.ShouldBe(before.Text);
    }

    [Fact]
    public async Task Too_long_a_name_is_refused()
    {
        var customer = await PortalCustomer.Register(store);

        (await customer.Put("/profile", new { full_name = new string('n', 101) })).ShouldFault("""["body","full_name"]""");
    }

    [Fact]
    public async Task Changes_at_the_same_time_are_all_kept()
    {
        var customer = await PortalCustomer.Register(store);

        var answers = await Task.WhenAll(
            customer.Put("/profile", new { full_name = "Ann" }),
            customer.Put("/profile", new { preferences = new { language = "fr" } }),
            customer.Put("/settings", new { general = new { timezone = "Africa/Lusaka" } }),
            customer.Put("/settings", new { notifications = new { refund_updates = false } }));

        answers.ShouldAllBe(answer => answer.Status == HttpStatusCode.OK);
        var (profile, settings) = (await customer.Get("/profile"), await customer.Get("/settings"));
        profile.At("full_name").GetString().ShouldBe("Ann");
        profile.At("preferences.language").GetString().ShouldBe("fr");
        settings.At("general.timezone").GetString().ShouldBe("Africa/Lusaka");
        settings.At("notifications.refund_updates").GetBoolean().ShouldBeFalse();
    }
}
