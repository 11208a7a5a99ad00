using System.Net;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Notifications;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.Core.Support;

namespace FunctionsCommerce.Api.Tests.PureEssence;

public sealed class NotificationTests(StoreHost store) : IClassFixture<StoreHost>
{
    private const string Notifications = "/pure-essence/v1/notifications";

    [Fact]
    public async Task A_note_answers_as_documented()
    {
        var customer = await store.RegisterCustomer();
        var orderId = await Happened(
            customer, id => new OrderStatusChanged(customer.Id, id, OrderStatus.Processing, OrderStatus.Shipped, null));

        var answer = await Listed(customer);

        answer.At("data.unreadCount").GetInt32().ShouldBe(1);
        var note = answer.At("data.notifications.0");
        note.EnumerateObject().Select(property => property.Name).ShouldBe(["id", "type", "title", "message", "read", "createdAt", "data"]);
        note.GetProperty("type").GetString().ShouldBe("order_shipped");
        note.GetProperty("title").GetString().ShouldBe("Your order has shipped!");
        note.GetProperty("message").GetString().ShouldBe($"Order {Number(orderId)} is on its way");
        note.GetProperty("read").GetBoolean().ShouldBeFalse();
        note.GetProperty("data").GetProperty("orderId").GetString().ShouldBe(Number(orderId));
    }

    [Fact]
    public async Task A_new_inbox_is_empty()
    {
        var answer = await Listed(await store.RegisterCustomer());

        answer.At("data.notifications").GetArrayLength().ShouldBe(0);
        answer.At("data.unreadCount").GetInt32().ShouldBe(0);
    }

    [Fact]
    public async Task Reading_a_note_twice_is_reading_it_once()
    {
        var customer = await store.RegisterCustomer();
        await Happened(customer, id => new OrderPaid(customer.Id, id, 2834));
        await Happened(customer, id => new OrderPaid(customer.Id, id, 2834));
        var newest = (await Listed(customer)).At("data.notifications.0.id").GetInt64();

        var first = await store.Post($"{Notifications}/{newest}/read", null, customer.Token);
        var again = await store.Post($"{Notifications}/{newest}/read", null, customer.Token);

        first.Expect(HttpStatusCode.OK).At("data.read").GetBoolean().ShouldBeTrue();
        again.Expect(HttpStatusCode.OK);
        var left = await Listed(customer, "?unreadOnly=true");
        left.At("data.unreadCount").GetInt32().ShouldBe(1);
        left.At("data.notifications").GetArrayLength().ShouldBe(1);
        (await Listed(customer)).At("data.notifications").GetArrayLength().ShouldBe(2);
    }

    [Fact]
    public async Task All_are_read_at_once_however_many()
    {
        var customer = await store.RegisterCustomer();
        await Many(customer, 230);

        var answer = await store.Post($"{Notifications}/read-all", null, customer.Token);

        answer.Expect(HttpStatusCode.OK).At("data.updated").GetInt32().ShouldBe(230);
        (await Listed(customer)).At("data.unreadCount").GetInt32().ShouldBe(0);
        (await store.Post($"{Notifications}/read-all", null, customer.Token)).At("data.updated").GetInt32().ShouldBe(0);
    }

    [Fact]
    public async Task Notes_come_newest_first_in_pages()
    {
        var customer = await store.RegisterCustomer();
        await Many(customer, 25);

        var first = await Listed(customer);
        var second = await Listed(customer, "?page=2");
        var all = await Listed(customer, "?limit=1000");

        first.At("data.notifications").GetArrayLength().ShouldBe(20);
        second.At("data.notifications").GetArrayLength().ShouldBe(5);
        first.At("data.unreadCount").GetInt32().ShouldBe(25);
        var ids = all.At("data.notifications").EnumerateArray().Select(note => note.GetProperty("id").GetInt64()).ToList();
        ids.Count.ShouldBe(25);
        ids.ShouldBe(ids.OrderDescending());
    }

    [Theory]
    [InlineData("?page=0", "page")]
    [InlineData("?limit=many", "limit")]
    [InlineData("?unreadOnly=perhaps", "unreadOnly")]
    public async Task Faulty_parameters_are_named(string query, string field)
    {
        var customer = await store.RegisterCustomer();

        (await store.Get(Notifications + query, customer.Token))
            .Expect(HttpStatusCode.BadRequest)
            .At("error.details.field")
            .GetString()
            .ShouldBe(field);
    }

    [Fact]
    public async Task Another_customers_note_does_not_exist()
    {
        var customer = await store.RegisterCustomer();
        var stranger = await store.RegisterCustomer();
        await Happened(customer, id => new OrderPaid(customer.Id, id, 2834));
        var note = (await Listed(customer)).At("data.notifications.0.id").GetInt64();

        (await store.Post($"{Notifications}/{note}/read", null, stranger.Token)).Expect(HttpStatusCode.NotFound);
        (await store.Post($"{Notifications}/abc/read", null, customer.Token)).Expect(HttpStatusCode.NotFound);
        (await Listed(customer)).At("data.unreadCount").GetInt32().ShouldBe(1);
    }

    [Theory]
    [InlineData("GET", "")]
    [InlineData("POST", "/1/read")]
    [InlineData("POST", "/read-all")]
    public async Task Without_a_token_nothing_is_told(string method, string path) =>
        (await store.Send(new HttpMethod(method), Notifications + path)).Expect(HttpStatusCode.Unauthorized);

    [Fact]
    public async Task An_event_that_comes_again_tells_nothing_new()
    {
        var customer = await store.RegisterCustomer();
        var message = new EventMessage(
            store.Service<IdGenerator>().Next(), DateTimeOffset.UtcNow,
            new CustomerRegistered(customer.Id, "Jane", customer.Email, Channels.PureEssence));
        var number = await store.PlaceOrder(customer, "cod");
        Base36.TryDecode(number.AsSpan("PE".Length), out var orderId).ShouldBeTrue();
        await store.Idle();
        var paid = message with { EventId = store.Service<IdGenerator>().Next(), Event = new OrderPaid(customer.Id, orderId, 2834) };
        var dispatcher = store.Service<NotificationDispatcher>();

        foreach (var again in new[] { message, paid, message, paid })
        {
            await dispatcher.HandleAsync(again, default);
        }

        (await Listed(customer))
            .At("data.notifications")
            .GetArrayLength()
            .ShouldBe(1 + 1, "Placing the order told of one, this event of the other.");
        (await store.Mailbox(customer.Email))
            .Count(mail => mail.Subject!.StartsWith("Welcome", StringComparison.Ordinal))
            .ShouldBe(1 + 1, "Registering sent one, this event the other.");
    }

    [Fact]
    public async Task A_new_customer_is_welcomed_by_mail_without_words_of_their_own()
    {
        var customer = await store.RegisterCustomer("Ann <b>O'Neil</b>");

        var mail = (await store.Mailbox(customer.Email)).ShouldHaveSingleItem();

        mail.Channel.ShouldBe("email");
        mail.Subject.ShouldBe("Welcome to Pure Essence Apothecary");
        mail.Body.ShouldNotContain("Ann");
    }

    [Fact]
    public async Task A_reset_mail_holds_a_token_that_works()
    {
        var customer = await store.RegisterCustomer();

        await store.Post("/pure-essence/v1/auth/forgot-password", new { email = customer.Email });
        var mail = (await store.Mailbox(customer.Email))[0];
        var token = mail.Body.Split("token=")[1].Split('"', '<')[0];
        var reset = await store.Post("/pure-essence/v1/auth/reset-password", new { token, password = "anotherPassword123" });

        reset.Expect(HttpStatusCode.OK);
        (await store.Post(
            "/pure-essence/v1/auth/login", new { email = customer.Email, password = "anotherPassword123" })).Expect(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_reply_of_staff_reaches_the_inbox_and_the_mailbox()
    {
        var customer = await store.RegisterCustomer();
        var opened = await store.Post(
            "/pure-essence/v1/support/tickets", new { subject = "Where is it?\r\nBcc: x@example.com", message = "Hello" }, customer.Token);
        var ticketId = opened.At("data.id").GetInt64();
        var staff = new CurrentUser(900, Role.Admin, Channels.CateredByAfrica, 1);

        await store.Service<SupportAdminService>().ReplyAsync(staff, ticketId, new MessageDraft("<script>On its way</script>"), default);
        await store.Service<SupportAdminService>().NoteAsync(staff, ticketId, new MessageDraft("Secret note"), default);
        var mails = await store.Mailbox(customer.Email);
        var inbox = await Listed(customer);

        var mail = mails[0];
        // The customer's text reads like an address: it is not repeated in a subject.
        mail.Subject.ShouldBe("Re: your ticket");
        mail.Body.ShouldContain("&lt;script&gt;On its way");
        mails.ShouldAllBe(sent => !sent.Body.Contains("Secret note"));
        inbox.At("data.notifications").GetArrayLength().ShouldBe(1);
        inbox.At("data.notifications.0.type").GetString().ShouldBe("ticket_reply");
        inbox.At("data.notifications.0.data.ticketId").GetInt64().ShouldBe(ticketId);
        inbox.At("data.notifications.0.message").GetString().ShouldEndWith($"ticket {ticketId}");
    }

    private async Task<Answer> Listed(TestCustomer customer, string query = "")
    {
        await store.Idle();
        return (await store.Get(Notifications + query, customer.Token)).Expect(HttpStatusCode.OK);
    }

    /// <summary>Puts an event about an order into the outbox, as its cause would.</summary>
    private async Task<long> Happened(TestCustomer customer, Func<long, DomainEvent> happened)
    {
        var partition = CurrentUser.PartitionOf(customer.Id);
        var orderId = store.Service<IdGenerator>().Next();
        var outboxEvent = store.Service<EventFactory>().Create(partition, happened(orderId));
        (await store.Service<IDocumentStore>()
            .CommitAsync(new DocumentBatch(Containers.Customers, partition).Emit(outboxEvent), default)).Ok.ShouldBeTrue();
        return orderId;
    }

    private async Task Many(TestCustomer customer, int count)
    {
        var partition = CurrentUser.PartitionOf(customer.Id);
        foreach (var chunk in Enumerable.Range(1, count).Chunk(DocumentBatch.MaxWrites))
        {
            var batch = new DocumentBatch(Containers.Customers, partition);
            foreach (var orderId in chunk)
            {
                batch.Emit(store.Service<EventFactory>().Create(partition, new OrderPaid(customer.Id, orderId, 2834)));
            }

            (await store.Service<IDocumentStore>().CommitAsync(batch, default)).Ok.ShouldBeTrue();
        }

        await store.Idle();
    }

    private static string Number(long orderId) => "PE" + Base36.Encode(orderId).ToUpperInvariant();
}
