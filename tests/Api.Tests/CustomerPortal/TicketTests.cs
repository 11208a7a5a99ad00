using System.Net;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Core.Support;

namespace FunctionsCommerce.Api.Tests.CustomerPortal;

public sealed class TicketTests(StoreHost store) : IClassFixture<StoreHost>
{
    [Fact]
    public async Task A_ticket_is_created_and_read_as_documented()
    {
        var customer = await PortalCustomer.Register(store);
        var orderId = await customer.Buy(await store.Product());

        var created = await customer.Post(
            "/tickets",
            new { subject = "Product inquiry", description = "I need help with my recent order", order_id = orderId, priority = "MEDIUM" });
        var ticketId = created.Expect(HttpStatusCode.Created).At("id").GetString()!;
        var read = await customer.Get("/tickets/" + ticketId);

        var at = read.At("created_at").GetString();
        read.Expect(HttpStatusCode.OK).ShouldBeJson(
            $$"""
            {"id":"{{ticketId}}","subject":"Product inquiry","status":"OPEN","priority":"MEDIUM","created_at":"{{at}}","updated_at":"{{at}}",
            "messages":[{"id":"{{read.At("messages.0.id").GetString()}}","sender_id":{{customer.Shopper.CustomerId}},"sender_name":"John Doe",
            "content":"I need help with my recent order","timestamp":"{{at}}","is_internal":false}]}
            """);
        created.Text.ShouldBe(read.Text);
        ticketId.ShouldStartWith("TKT");
        read.At("messages.0.id").GetString().ShouldStartWith("MSG");
    }

    [Fact]
    public async Task Tickets_are_listed_newest_first()
    {
        var customer = await PortalCustomer.Register(store);
        var first = await customer.OpenTicket("First");
        var second = await customer.OpenTicket("Second");

        var all = await customer.Get("/tickets");
        var page = await customer.Get("/tickets?page=2&limit=1");

        all.ShouldLookLike(
            """[{"id":"TKT456","subject":"Product inquiry","status":"OPEN","priority":"MEDIUM","order_id":null,"created_at":"2024-01-14T15:20:00Z","updated_at":"2024-01-14T16:30:00Z"}]""");
        Ids(all).ShouldBe([second, first]);
        Ids(page).ShouldBe([first]);
        page.Headers["X-Total-Count"].ShouldBe("2");
    }

    [Fact]
    public async Task Tickets_are_filtered_by_the_documents_words()
    {
        var customer = await PortalCustomer.Register(store);
        var open = await customer.OpenTicket();
        var working = await Moved(customer, TicketStatus.InProgress);
        var resolved = await Moved(customer, TicketStatus.Resolved);

        Ids(await customer.Get("/tickets?status=open")).ShouldBe([open]);
        Ids(await customer.Get("/tickets?status=in-progress")).ShouldBe([working]);
        Ids(await customer.Get("/tickets?status=IN_PROGRESS")).ShouldBe([working]);
        Ids(await customer.Get("/tickets?status=resolved")).ShouldBe([resolved]);
        Ids(await customer.Get("/tickets?status=all")).ShouldBe([resolved, working, open]);
        (await customer.Get("/tickets?status=lost")).ShouldFault("""["query","status"]""");
    }

    [Fact]
    public async Task Tickets_are_found_by_subject_and_by_id()
    {
        var customer = await PortalCustomer.Register(store);
        var inquiry = await customer.OpenTicket("Product inquiry");
        var late = await customer.OpenTicket("Where is my parcel?");

        Ids(await customer.Get("/tickets?search=PARCEL")).ShouldBe([late]);
        Ids(await customer.Get("/tickets?search=" + inquiry)).ShouldBe([inquiry]);
        Ids(await customer.Get("/tickets?search=" + inquiry.ToLowerInvariant())).ShouldBe([inquiry]);
        Ids(await customer.Get("/tickets?search=parcel&status=resolved")).ShouldBeEmpty();
        Ids(await (await PortalCustomer.Register(store)).Get("/tickets?search=" + inquiry)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_message_is_added_and_answered()
    {
        var customer = await PortalCustomer.Register(store);
        var ticketId = await customer.OpenTicket();

        var added = await customer.Post($"/tickets/{ticketId}/messages", new { content = "Thank you for the quick response!" });

        added.Expect(HttpStatusCode.Created).ShouldLookLike(
            """{"id":"MSG1","sender_id":1,"sender_name":"Ali Jawad","content":"I need help with my order","timestamp":"2024-01-14T15:20:00Z","is_internal":false}""");
        added.At("content").GetString().ShouldBe("Thank you for the quick response!");
        (await customer.Get("/tickets/" + ticketId)).At("messages.1").GetRawText().ShouldBe(added.Json.GetRawText());
    }

    [Fact]
    public async Task Internal_notes_never_reach_the_customer()
    {
        var customer = await PortalCustomer.Register(store);
        var ticketId = await customer.OpenTicket();
        var desk = store.Service<SupportAdminService>();
        (await desk.NoteAsync(
            PortalCustomer.Staff, PortalCustomer.CoreId(ticketId), new MessageDraft("Looks like fraud"), default)).IsOk.ShouldBeTrue();
        (await desk.ReplyAsync(
            PortalCustomer.Staff, PortalCustomer.CoreId(ticketId), new MessageDraft("On its way"), default)).IsOk.ShouldBeTrue();

        var ticket = await customer.Get("/tickets/" + ticketId);

        ticket.Text.ShouldNotContain("fraud");
        ticket.At("status").GetString().ShouldBe("IN_PROGRESS");
        ticket.At("messages")
            .EnumerateArray()
            .Select(message => message.GetProperty("content").GetString())
            .ShouldBe(["I need help with my order", "On its way"]);
        ticket.At("messages.1.sender_id").GetInt64().ShouldBe(900);
    }

    [Fact]
    public async Task A_reply_reopens_a_resolved_ticket_and_closed_is_closed()
    {
        var customer = await PortalCustomer.Register(store);
        var resolved = await Moved(customer, TicketStatus.Resolved);
        var closed = await Moved(customer, TicketStatus.Closed);

        (await customer.Post($"/tickets/{resolved}/messages", new { content = "Not yet" })).Expect(HttpStatusCode.Created);
        var refused = await customer.Post($"/tickets/{closed}/messages", new { content = "Hello?" });

        (await customer.Get("/tickets/" + resolved)).At("status").GetString().ShouldBe("OPEN");
        refused.ShouldRefuse(HttpStatusCode.BadRequest, "This ticket is closed. Please open a new one.");
        (await customer.Get("/tickets/" + closed)).At("messages").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task The_order_may_be_left_out_and_must_else_be_ones_own()
    {
        var customer = await PortalCustomer.Register(store);
        var strangers = await (await PortalCustomer.Register(store)).Buy(await store.Product());

        (await customer.Post("/tickets", new { subject = "S", description = "D", order_id = "" })).Expect(HttpStatusCode.Created);
        (await customer.Post(
            "/tickets", new { subject = "S", description = "D", order_id = (string?)null })).Expect(HttpStatusCode.Created);
        (await customer.Post("/tickets", new { subject = "S", description = "D", order_id = strangers })).ShouldRefuse(
            HttpStatusCode.NotFound, "Order not found");
        (await customer.Post("/tickets", new { subject = "S", description = "D", order_id = "ORD123" })).Expect(HttpStatusCode.NotFound);
        (await customer.Get("/tickets")).Json.GetArrayLength().ShouldBe(2);
    }

    [Theory]
    [InlineData("LOW")]
    [InlineData("MEDIUM")]
    [InlineData("HIGH")]
    [InlineData("URGENT")]
    public async Task A_priority_is_kept(string priority)
    {
        var customer = await PortalCustomer.Register(store);

        (await customer.Post("/tickets", new { subject = "S", description = "D", priority })).At("priority").GetString().ShouldBe(priority);
    }

    [Theory]
    [InlineData("""{"description":"D"}""", """["body","subject"]""", "missing")]
    [InlineData("""{"subject":"S"}""", """["body","description"]""", "missing")]
    [InlineData("""{"subject":null,"description":"D"}""", """["body","subject"]""", "missing")]
    [InlineData("""{"subject":"   ","description":"D"}""", """["body","subject"]""", "value_error")]
    [InlineData("""{"subject":"S","description":7}""", """["body","description"]""", "value_error")]
    [InlineData("""{"subject":"S","description":"D","priority":"WHENEVER"}""", """["body","priority"]""", "value_error")]
    [InlineData("""{"subject":"S","description":"D","order_id":[]}""", """["body","order_id"]""", "value_error")]
    [InlineData("""{"subject":"a\u0000b","description":"D"}""", """["body","subject"]""", "value_error")]
    [InlineData("""{"subject":"S","subject":"T","description":"D"}""", """["body","subject"]""", "value_error")]
    public async Task Mis_shaped_input_is_named(string body, string loc, string type)
    {
        var customer = await PortalCustomer.Register(store);

        var answer = await customer.Post("/tickets", new StringContent(body, System.Text.Encoding.UTF8, "application/json"));

        answer.ShouldFault(loc, type);
        (await customer.Get("/tickets")).Text.ShouldBe("[]");
    }

    [Fact]
    public async Task Messages_must_say_something_and_not_too_much()
    {
        var customer = await PortalCustomer.Register(store);
        var ticketId = await customer.OpenTicket();

        (await customer.Post($"/tickets/{ticketId}/messages", new { })).ShouldFault("""["body","content"]""", "missing");
        (await customer.Post($"/tickets/{ticketId}/messages", new { content = " \n" })).ShouldFault("""["body","content"]""");
        (await customer.Post(
            $"/tickets/{ticketId}/messages", new { content = new string('m', 10_001) })).ShouldFault("""["body","content"]""");
        (await customer.Get("/tickets/" + ticketId)).At("messages").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task Text_is_kept_as_given()
    {
        var customer = await PortalCustomer.Register(store);
        const string text = "<script>alert(1)</script> & \"quoted\" '; DROP TABLE – ü 🙂\nnext line";

        var created = await customer.Post("/tickets", new { subject = "<i>", description = text });

        (await customer.Get("/tickets/" + created.At("id").GetString())).At("messages.0.content").GetString().ShouldBe(text);
    }

    [Theory]
    [InlineData("TKT")]
    [InlineData("TKT456")]
    [InlineData("456")]
    [InlineData("ORD456")]
    [InlineData("TKT99999999999999")]
    public async Task An_id_that_is_none_is_not_found(string id)
    {
        var customer = await PortalCustomer.Register(store);

        (await customer.Get("/tickets/" + id)).ShouldRefuse(HttpStatusCode.NotFound, "Ticket not found");
        (await customer.Post($"/tickets/{id}/messages", new { content = "Hi" })).ShouldRefuse(HttpStatusCode.NotFound, "Ticket not found");
    }

    [Fact]
    public async Task Another_customers_ticket_does_not_exist()
    {
        var ticketId = await (await PortalCustomer.Register(store)).OpenTicket();
        var stranger = await PortalCustomer.Register(store);

        (await stranger.Get("/tickets/" + ticketId)).ShouldRefuse(HttpStatusCode.NotFound, "Ticket not found");
        (await stranger.Post($"/tickets/{ticketId}/messages", new { content = "Hi" })).ShouldRefuse(
            HttpStatusCode.NotFound, "Ticket not found");
        (await stranger.Get("/tickets")).Text.ShouldBe("[]");
    }

    [Fact]
    public async Task The_same_key_creates_one_ticket_and_one_message()
    {
        var customer = await PortalCustomer.Register(store);

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 5).Select(_ => Keyed("/tickets", new { subject = "S", description = "D" }, "a")));
        var again = await Keyed("/tickets", new { subject = "S", description = "D" }, "a");
        var ticketId = again.Expect(HttpStatusCode.Created).At("id").GetString();
        var message = await Keyed($"/tickets/{ticketId}/messages", new { content = "Hi" }, "b");
        var messageAgain = await Keyed($"/tickets/{ticketId}/messages", new { content = "Hi" }, "b");

        answers.ShouldAllBe(answer => answer.Status == HttpStatusCode.Created || answer.Status == HttpStatusCode.Conflict);
        (await customer.Get("/tickets")).Json.GetArrayLength().ShouldBe(1);
        messageAgain.Text.ShouldBe(message.Text);
        (await customer.Get("/tickets/" + ticketId)).At("messages").GetArrayLength().ShouldBe(2);

        Task<Answer> Keyed(string path, object body, string key) =>
            store.Send(HttpMethod.Post, PortalCustomer.Base + path, body, customer.Token, ("Idempotency-Key", key));
    }

    [Fact]
    public async Task Messages_at_the_same_time_are_all_kept()
    {
        var customer = await PortalCustomer.Register(store);
        var ticketId = await customer.OpenTicket();

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 20)
                .Select(number => customer.Post($"/tickets/{ticketId}/messages", new { content = $"Message {number}" })));

        answers.ShouldAllBe(answer => answer.Status == HttpStatusCode.Created);
        (await customer.Get("/tickets/" + ticketId)).At("messages").GetArrayLength().ShouldBe(21);
    }

    private async Task<string> Moved(PortalCustomer customer, TicketStatus status)
    {
        var ticketId = await customer.OpenTicket();
        (await store.Service<SupportAdminService>()
            .SetStatusAsync(PortalCustomer.Staff, PortalCustomer.CoreId(ticketId), status, default)).IsOk.ShouldBeTrue();
        return ticketId;
    }

    private static IEnumerable<string?> Ids(Answer answer) =>
        answer.Expect(HttpStatusCode.OK).Json.EnumerateArray().Select(ticket => ticket.GetProperty("id").GetString());
}
