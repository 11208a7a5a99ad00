using System.Net;
using System.Text.Json;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Support;

namespace FunctionsCommerce.Api.Tests.CustomerPortal;

public sealed class SettingsTests(StoreHost store) : IClassFixture<StoreHost>
{
    [Fact]
    public async Task Settings_answer_as_documented()
    {
        var customer = await PortalCustomer.Register(store);

        (await customer.Get("/settings")).Expect(HttpStatusCode.OK).ShouldBeJson(
            """
            {"notifications":{"email":true,"order_updates":true,"refund_updates":true,"support_replies":true},
            "general":{"theme":"light","timezone":"UTC+0","currency":"INR"}}
            """);
    }

    [Fact]
    public async Task The_documents_update_changes_what_it_names_and_keeps_the_rest()
    {
        var customer = await PortalCustomer.Register(store);

        var answer = await customer.Put(
            "/settings",
            new { notifications = new { email = false, order_updates = true }, general = new { theme = "dark", currency = "EUR" } });

        answer.Expect(HttpStatusCode.OK).ShouldBeJson(
            """
            {"notifications":{"email":false,"order_updates":true,"refund_updates":true,"support_replies":true},
            "general":{"theme":"dark","timezone":"UTC+0","currency":"EUR"}}
            """);
        (await customer.Get("/settings")).Text.ShouldBe(answer.Text);
        (await customer.Put("/settings", new { })).Expect(HttpStatusCode.OK).Text.ShouldBe(answer.Text);
        (await customer.Put("/settings", new { general = new { timezone = "UTC+05:30" }, notifications = (object?)null })).Text
            .ShouldBe(answer.Text.Replace("UTC+0", "UTC+05:30"));
    }

    [Fact]
    public async Task The_theme_is_one_value_in_profile_and_settings()
    {
        var customer = await PortalCustomer.Register(store);

        await customer.Put("/settings", new { general = new { theme = "dark" } });
        var inProfile = (await customer.Get("/profile")).At("preferences.theme").GetString();
        await customer.Put("/profile", new { preferences = new { theme = "light" } });
        var inSettings = (await customer.Get("/settings")).At("general.theme").GetString();

        (inProfile, inSettings).ShouldBe(("dark", "light"));
    }

    [Fact]
    public async Task Order_mail_stops_where_it_is_not_wanted_and_the_rest_goes_on()
    {
        var customer = await PortalCustomer.Register(store);
        await customer.Put("/settings", new { notifications = new { order_updates = false } });
        var product = await store.Product();

        var orderId = await customer.Buy(product, status: OrderStatus.Delivered);
        await customer.Post("/orders/return", new { order_id = orderId, items = new[] { product.Product.Name }, reason = "Broken" });

        Subjects(await store.Mailbox(customer.Shopper.Email))
            .Where(subject => subject.Contains(Number(orderId)))
            .ShouldHaveSingleItem()
            .ShouldContain("return");
        (await customer.Get("/notifications")).Text.ShouldContain($"Order {orderId} has arrived");
    }

    [Fact]
    public async Task Order_mail_comes_again_when_it_is_wanted_again()
    {
        var customer = await PortalCustomer.Register(store);
        await customer.Put("/settings", new { notifications = new { order_updates = false } });
        await customer.Put("/settings", new { notifications = new { order_updates = true } });

        var orderId = await customer.Buy(await store.Product());

        Subjects(await store.Mailbox(customer.Shopper.Email)).ShouldContain(subject => subject.Contains(Number(orderId)));
    }

    [Fact]
    public async Task Mail_about_returns_and_tickets_stops_where_it_is_not_wanted()
    {
        var customer = await PortalCustomer.Register(store);
        await customer.Put("/settings", new { notifications = new { refund_updates = false, support_replies = false } });
        var product = await store.Product();
        var orderId = await customer.Buy(product, status: OrderStatus.Delivered);
        var ticketId = await customer.OpenTicket();

        await customer.Post("/orders/return", new { order_id = orderId, items = new[] { product.Product.Name }, reason = "Broken" });
        await store.Service<SupportAdminService>()
            .ReplyAsync(PortalCustomer.Staff, PortalCustomer.CoreId(ticketId), new MessageDraft("Hello"), default);

        var subjects = Subjects(await store.Mailbox(customer.Shopper.Email)).ToList();
        subjects.ShouldContain(subject => subject.EndsWith("has been delivered"));
        subjects.ShouldNotContain(subject => subject.Contains("return") || subject.StartsWith("Re:"));
    }

    [Fact]
    public async Task Who_wants_no_mail_gets_notes_only()
    {
        var customer = await PortalCustomer.Register(store);
        await customer.Put("/profile", new { preferences = new { notifications = false } });

        var orderId = await customer.Buy(await store.Product(), status: OrderStatus.Shipped);

        (await customer.Get("/settings")).At("notifications.email").GetBoolean().ShouldBeFalse();
        Subjects(await store.Mailbox(customer.Shopper.Email)).ShouldNotContain(subject => subject.Contains(Number(orderId)));
        (await customer.Get("/notifications")).Json.GetArrayLength().ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData("""{"notifications":{"email":"no"}}""", """["body","notifications","email"]""")]
    [InlineData("""{"notifications":{"order_updates":0}}""", """["body","notifications","order_updates"]""")]
    [InlineData("""{"notifications":[]}""", """["body","notifications"]""")]
    [InlineData("""{"general":{"theme":"neon"}}""", """["body","general","theme"]""")]
    [InlineData("""{"general":{"currency":"euro"}}""", """["body","general","currency"]""")]
    [InlineData("""{"general":{"timezone":"UTC+99"}}""", """["body","general","timezone"]""")]
    [InlineData("""{"general":{"timezone":"here"}}""", """["body","general","timezone"]""")]
    public async Task Mis_shaped_input_is_named_and_changes_nothing(string body, string loc)
    {
        var customer = await PortalCustomer.Register(store);
        var before = await customer.Get("/settings");

        (await customer.Put("/settings", JsonElement.Parse(body))).ShouldFault(loc);

        (await customer.Get("/settings")).Text.ShouldBe(before.Text);
    }

    /// <summary>What all spellings of an order's number have in common.</summary>
    private static string Number(string orderId) => orderId[3..];

    private static IEnumerable<string> Subjects(IEnumerable<Mail> mails) => mails.Select(mail => mail.Subject!);
}
