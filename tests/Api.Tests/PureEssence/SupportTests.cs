using System.Net;
using System.Text.Json;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Support;

namespace FunctionsCommerce.Api.Tests.PureEssence;

public sealed class SupportTests(StoreHost store) : IClassFixture<StoreHost>
{
    private const string Tickets = "/pure-essence/v1/support/tickets";
    private static readonly CurrentUser Staff = new(900, Role.Admin, Channels.CateredByAfrica, 1);

    [Fact]
    public async Task A_ticket_answers_as_documented()
    {
        var customer = await store.RegisterCustomer();

        var opened = await store.Post(Tickets, New(), customer.Token);
        var listed = await store.Get(Tickets, customer.Token);

        opened.Expect(HttpStatusCode.Created);
        opened.At("data.subject").GetString().ShouldBe("Order not received");
        opened.At("data.status").GetString().ShouldBe("open");
        opened.At("data.priority").GetString().ShouldBe("high");
        opened.At("message").GetString().ShouldNotBeNullOrEmpty();
        listed.Expect(HttpStatusCode.OK);
        listed.At("data").GetArrayLength().ShouldBe(1);
        NamesOf(listed.At("data.0")).ShouldBe(["id", "subject", "status", "priority", "createdAt", "lastReply"]);
        listed.At("data.0.id").GetInt64().ShouldBe(opened.At("data.id").GetInt64());
    }

    [Fact]
    public async Task The_question_is_the_first_message()
    {
        var customer = await store.RegisterCustomer();
        var id = await Open(customer);

        var messages = await store.Get($"{Tickets}/{id}/messages", customer.Token);

        messages.Expect(HttpStatusCode.OK);
        messages.At("data").GetArrayLength().ShouldBe(1);
        NamesOf(messages.At("data.0")).ShouldBe(["id", "sender", "senderName", "message", "createdAt"]);
        messages.At("data.0.sender").GetString().ShouldBe("customer");
        messages.At("data.0.senderName").GetString().ShouldBe(customer.Name);
        messages.At("data.0.message").GetString().ShouldBe("I haven't received my order yet...");
    }

    [Fact]
    public async Task Both_sides_talk_and_the_customer_never_sees_the_notes_of_staff()
    {
        var customer = await store.RegisterCustomer();
        var id = await Open(customer);
        var desk = store.Service<SupportAdminService>();

        (await desk.NoteAsync(Staff, id, new MessageDraft("Looks like fraud"), default)).IsOk.ShouldBeTrue();
        (await desk.ReplyAsync(Staff, id, new MessageDraft("It is on its way"), default)).IsOk.ShouldBeTrue();
        var replied = await store.Post($"{Tickets}/{id}/messages", new { message = "Thank you for the update..." }, customer.Token);
        var messages = await store.Get($"{Tickets}/{id}/messages", customer.Token);

        replied.Expect(HttpStatusCode.Created).At("data.message").GetString().ShouldBe("Thank you for the update...");
        messages.Json.GetProperty("data").EnumerateArray().Select(message => message.GetProperty("message").GetString())
            .ShouldBe(["I haven't received my order yet...", "It is on its way", "Thank you for the update..."]);
        messages.At("data.1.sender").GetString().ShouldBe("support");
        (await desk.ThreadAsync(Staff, id, default)).Value.Messages.Count.ShouldBe(4);
        (await store.Get(Tickets, customer.Token)).At("data.0.status").GetString().ShouldBe("in_progress");
    }

    [Fact]
    public async Task A_reply_opens_a_resolved_ticket_and_a_closed_one_takes_none()
    {
        var customer = await store.RegisterCustomer();
        var id = await Open(customer);
        var desk = store.Service<SupportAdminService>();

        await desk.SetStatusAsync(Staff, id, TicketStatus.Resolved, default);
        (await store.Post($"{Tickets}/{id}/messages", new { message = "Not yet" }, customer.Token)).Expect(HttpStatusCode.Created);
        var reopened = (await store.Get(Tickets, customer.Token)).At("data.0.status").GetString();
        await desk.SetStatusAsync(Staff, id, TicketStatus.Closed, default);
        var refused = await store.Post($"{Tickets}/{id}/messages", new { message = "Hello?" }, customer.Token);

        reopened.ShouldBe("open");
        refused.Expect(HttpStatusCode.Conflict).At("error.code").GetString().ShouldBe("CONFLICT");
        (await desk.ThreadAsync(Staff, id, default)).Value.Messages.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Tickets_come_newest_first_and_filtered_by_status()
    {
        var customer = await store.RegisterCustomer();
        var first = await Open(customer);
        var second = await Open(customer);
        await store.Service<SupportAdminService>().SetStatusAsync(Staff, first, TicketStatus.Resolved, default);

        var all = await store.Get(Tickets, customer.Token);
        var resolved = await store.Get(Tickets + "?status=resolved", customer.Token);
        var page = await store.Get(Tickets + "?page=2&limit=1", customer.Token);

        Ids(all).ShouldBe([second, first]);
        Ids(resolved).ShouldBe([first]);
        Ids(page).ShouldBe([first]);
        (await store.Get(Tickets + "?status=lost", customer.Token))
            .Expect(HttpStatusCode.BadRequest)
            .At("error.details.field")
            .GetString()
            .ShouldBe("status");
    }

    [Fact]
    public async Task Another_customers_ticket_does_not_exist()
    {
        var id = await Open(await store.RegisterCustomer());
        var stranger = await store.RegisterCustomer();

        (await store.Get($"{Tickets}/{id}/messages", stranger.Token)).Expect(HttpStatusCode.NotFound);
        (await store.Post($"{Tickets}/{id}/messages", new { message = "Hi" }, stranger.Token)).Expect(HttpStatusCode.NotFound);
        (await store.Get(Tickets, stranger.Token)).At("data").GetArrayLength().ShouldBe(0);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("abc")]
    [InlineData("99999999999999999999")]
    [InlineData("12345")]
    public async Task An_id_that_is_none_is_not_found(string id)
    {
        var customer = await store.RegisterCustomer();

        (await store.Get($"{Tickets}/{id}/messages", customer.Token))
            .Expect(HttpStatusCode.NotFound)
            .At("error.code")
            .GetString()
            .ShouldBe("NOT_FOUND");
    }

    [Fact]
    public async Task A_ticket_about_an_order_that_is_not_the_callers_is_refused()
    {
        var customer = await store.RegisterCustomer();

        var answer = await store.Post(Tickets, New(orderId: "PE2LCHLRO"), customer.Token);

        answer.Expect(HttpStatusCode.NotFound).At("error.message").GetString().ShouldBe("Order not found");
        (await store.Get(Tickets, customer.Token)).At("data").GetArrayLength().ShouldBe(0);
    }

    [Theory]
    [InlineData("""{"message":"Hello"}""", "subject")]
    [InlineData("""{"subject":" ","message":"Hello"}""", "subject")]
    [InlineData("""{"subject":"Late","message":""}""", "message")]
    [InlineData("""{"subject":"Late","message":"Hello","priority":"whenever"}""", "priority")]
    [InlineData("""{"subject":5,"message":"Hello"}""", "subject")]
    [InlineData("""{"subject":"Late","message":"Hello","category":""}""", "category")]
    public async Task Faulty_input_names_the_field(string body, string field)
    {
        var customer = await store.RegisterCustomer();

        var answer = await store.Post(Tickets, JsonElement.Parse(body), customer.Token);

        answer.Expect(HttpStatusCode.BadRequest).At("error.code").GetString().ShouldBe("VALIDATION_ERROR");
        answer.At("error.details.field").GetString().ShouldBe(field);
    }

    [Fact]
    public async Task Too_long_a_text_is_refused_and_nothing_is_kept()
    {
        var customer = await store.RegisterCustomer();
        var id = await Open(customer);

        var opened = await store.Post(Tickets, new { subject = new string('s', 201), message = "Hello" }, customer.Token);
        var replied = await store.Post($"{Tickets}/{id}/messages", new { message = new string('m', 10_001) }, customer.Token);

        opened.Expect(HttpStatusCode.BadRequest);
        replied.Expect(HttpStatusCode.BadRequest);
        (await store.Get(Tickets, customer.Token)).At("data").GetArrayLength().ShouldBe(1);
        (await store.Get($"{Tickets}/{id}/messages", customer.Token)).At("data").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task Text_is_kept_as_given()
    {
        var customer = await store.RegisterCustomer();
        const string text = "<b>bold</b> & \"quoted\" – ü 🙂\nnext line";

        var id = (await store.Post(Tickets, new { subject = "<i>", message = text }, customer.Token)).At("data.id").GetInt64();

        (await store.Get($"{Tickets}/{id}/messages", customer.Token)).At("data.0.message").GetString().ShouldBe(text);
    }

    [Fact]
    public async Task The_same_key_opens_one_ticket_and_sends_one_reply()
    {
        var customer = await store.RegisterCustomer();

        var first = await store.Send(HttpMethod.Post, Tickets, New(), customer.Token, ("Idempotency-Key", "a"));
        var again = await store.Send(HttpMethod.Post, Tickets, New(), customer.Token, ("Idempotency-Key", "a"));
        var messages = $"{Tickets}/{first.At("data.id").GetInt64()}/messages";
        var reply = await store.Send(HttpMethod.Post, messages, new { message = "Hi" }, customer.Token, ("Idempotency-Key", "b"));
        var replyAgain = await store.Send(HttpMethod.Post, messages, new { message = "Hi" }, customer.Token, ("Idempotency-Key", "b"));

        again.Text.ShouldBe(first.Text);
        replyAgain.Text.ShouldBe(reply.Text);
        (await store.Get(Tickets, customer.Token)).At("data").GetArrayLength().ShouldBe(1);
        (await store.Get(messages, customer.Token)).At("data").GetArrayLength().ShouldBe(2);
    }

    [Fact]
    public async Task Work_repeated_after_a_crash_finds_what_it_made()
    {
        var customer = await store.RegisterCustomer();
        var support = store.Service<SupportService>();
        var caller = new CurrentUser(customer.Id, Role.Customer, Channels.PureEssence, 1);
        var draft = new TicketDraft { Subject = "Late", Description = "Where is it?" };
        var (ticketId, messageId) = (store.Service<IdGenerator>().Next(), store.Service<IdGenerator>().Next());

        var first = await support.OpenAsync(caller, draft, ticketId, default);
        var again = await support.OpenAsync(caller, draft, ticketId, default);
        var reply = await support.ReplyAsync(caller, ticketId, new MessageDraft("Hello?"), messageId, default);
        var replyAgain = await support.ReplyAsync(caller, ticketId, new MessageDraft("Hello?"), messageId, default);

        again.Value.Messages.ShouldHaveSingleItem().MessageId.ShouldBe(first.Value.Messages[0].MessageId);
        replyAgain.Value.Message.CreatedAt.ShouldBe(reply.Value.Message.CreatedAt);
        (await support.GetAsync(caller, ticketId, default)).Value.MessageCount.ShouldBe(2);
    }

    [Fact]
    public async Task Replies_at_the_same_time_are_all_kept()
    {
        var customer = await store.RegisterCustomer();
        var id = await Open(customer);

        var answers = await Task.WhenAll(Enumerable.Range(0, 20)
            .Select(number => store.Post($"{Tickets}/{id}/messages", new { message = $"Message {number}" }, customer.Token)));

        answers.ShouldAllBe(answer => answer.Status == HttpStatusCode.Created);
        (await store.Get($"{Tickets}/{id}/messages", customer.Token)).At("data").GetArrayLength().ShouldBe(21);
    }

    [Fact]
    public async Task The_desk_is_for_staff_only()
    {
        var customer = await store.RegisterCustomer();
        var id = await Open(customer);
        var caller = new CurrentUser(customer.Id, Role.Customer, Channels.PureEssence, 1);

        (await store.Service<SupportAdminService>().ThreadAsync(caller, id, default)).Error!.Code.ShouldBe(ErrorCode.Forbidden);
        (await store.Service<SupportAdminService>().ThreadAsync(Staff, id + 1, default)).Error!.Code.ShouldBe(ErrorCode.NotFound);
    }

    [Theory]
    [InlineData("GET", "")]
    [InlineData("POST", "")]
    [InlineData("GET", "/1/messages")]
    [InlineData("POST", "/1/messages")]
    public async Task Without_a_token_nothing_is_told(string method, string path) =>
        (await store.Send(new HttpMethod(method), Tickets + path))
            .Expect(HttpStatusCode.Unauthorized)
            .At("error.code")
            .GetString()
            .ShouldBe("UNAUTHORIZED");

    private static object New(string? orderId = null) => new
    {
        subject = "Order not received",
        category = "order_issue",
        priority = "high",
        message = "I haven't received my order yet...",
        orderId,
    };

    private async Task<long> Open(TestCustomer customer) =>
        (await store.Post(Tickets, New(), customer.Token)).Expect(HttpStatusCode.Created).At("data.id").GetInt64();

    private static IEnumerable<long> Ids(Answer answer) =>
        answer.At("data").EnumerateArray().Select(ticket => ticket.GetProperty("id").GetInt64());

    private static IEnumerable<string> NamesOf(JsonElement element) => element.EnumerateObject().Select(property => property.Name);
}
