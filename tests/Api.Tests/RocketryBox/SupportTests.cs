using System.Net;
using System.Text;

namespace FunctionsCommerce.Api.Tests.RocketryBox;

public sealed class SupportTests(StoreHost store) : IClassFixture<StoreHost>
{
    private const string Attachment = """{"name":"n","url":"u","type":"application/pdf","size":1}""";
    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.4\n%%EOF");

    [Fact]
    public async Task A_ticket_is_opened_and_listed()
    {
        const string ticket =
            """
            {"id":"a","subject":"s","description":"d","priority":"high","category":"billing","status":"open",
            "messages":[{"id":"a","sender":"customer","content":"c","createdAt":"t"}],"createdAt":"t","lastUpdated":"t"}
            """;
        var customer = await BoxCustomer.Register(store);

        var created = await customer.Post(
            "/support/tickets", new { subject = "Charged twice", description = "See my card", priority = "high", category = "billing" });
        var listed = await customer.Get("/support/tickets?status=open");

        created.Expect(HttpStatusCode.Created).ShouldLookLike(Models.Data($$"""{"message":"m","ticket":{{ticket}}}"""));
        listed.Expect(HttpStatusCode.OK).ShouldLookLike(Models.Data($$"""{"tickets":[{{ticket}}],"meta":{{Models.Meta}}}"""));
        listed.At("data.tickets.0.messages.0.content").GetString().ShouldBe("See my card");
        (await customer.Get("/support/tickets?status=in-progress")).At("data.meta.total").GetInt32().ShouldBe(0);
        (await customer.Get("/support/tickets?status=lost&limit=0")).ShouldRefuse(
            HttpStatusCode.BadRequest, "VALIDATION_ERROR", "status", "limit");
    }

    [Fact]
    public async Task Files_come_with_the_form()
    {
        var customer = await BoxCustomer.Register(store);

        var created = await customer.Post("/support/tickets", Form(("attachments", "../bill.pdf", Pdf), ("attachments", "same.pdf", Pdf)));

        var ticket = created.Expect(HttpStatusCode.Created).At("data.ticket");
        ticket.GetProperty("attachments").GetArrayLength().ShouldBe(2);
        ticket.GetProperty("attachments")[0].GetProperty("name").GetString().ShouldBe("bill.pdf");
        ticket.GetProperty("attachments")[0].GetProperty("type").GetString().ShouldBe("application/pdf");
        ticket.GetProperty("attachments")[0].GetProperty("size").GetInt64().ShouldBe(Pdf.Length);
        var url = new Uri(ticket.GetProperty("attachments")[0].GetProperty("url").GetString()!);
        (await store.Get(url.PathAndQuery)).Expect(HttpStatusCode.OK).Bytes.ShouldBe(Pdf);
    }

    [Fact]
    public async Task Uploads_are_named_in_JSON_by_who_made_them_only()
    {
        var customer = await BoxCustomer.Register(store);
        var other = await BoxCustomer.Register(store);

        var uploaded = await customer.Post("/uploads", Form(("files", "bill.pdf", Pdf)));
        var file = uploaded.Expect(HttpStatusCode.Created)
            .ShouldLookLike(Models.Data($$"""{"message":"m","files":[{{Attachment}}]}"""))
            .At("data.files.0");
        object Ticket(object attachment) =>
            new { subject = "s", description = "d", priority = "low", category = "other", attachments = new[] { attachment } };

        (await customer.Post("/support/tickets", Ticket(file)))
            .Expect(HttpStatusCode.Created)
            .At("data.ticket.attachments.0.name")
            .GetString()
            .ShouldBe("bill.pdf");
        (await customer.Post("/support/tickets", Ticket(file.GetProperty("url").GetString()!))).Expect(HttpStatusCode.Created);
        (await other.Post("/support/tickets", Ticket(file))).ShouldRefuse(HttpStatusCode.BadRequest, "VALIDATION_ERROR", "attachments[0]");
        (await customer.Post("/support/tickets", Ticket(5))).ShouldRefuse(HttpStatusCode.BadRequest, "VALIDATION_ERROR", "attachments");
    }

    [Fact]
    public async Task Wrong_tickets_and_files_are_refused()
    {
        var customer = await BoxCustomer.Register(store);

        (await customer.Post("/support/tickets", new { subject = "", priority = "urgent", category = "chat" }))
            .ShouldRefuse(HttpStatusCode.BadRequest, "VALIDATION_ERROR", "subject", "description", "priority", "category");
        (await customer.Post("/support/tickets", Form(("attachments", "run.pdf", Encoding.ASCII.GetBytes("MZ…")))))
            .ShouldRefuse(HttpStatusCode.UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE");
        (await customer.Post("/support/tickets", Form(("attachments", "big.pdf", [.. Pdf, .. new byte[5 * 1024 * 1024]]))))
            .ShouldRefuse(HttpStatusCode.RequestEntityTooLarge, "PAYLOAD_TOO_LARGE");
        (await customer.Post("/support/tickets", Form([.. Enumerable.Range(0, 6).Select(i => ("attachments", $"{i}.pdf", Pdf))])))
            .ShouldRefuse(HttpStatusCode.BadRequest, "VALIDATION_ERROR", "attachments");
    }

    [Fact]
    public async Task A_form_sent_twice_with_a_key_opens_one_ticket()
    {
        var customer = await BoxCustomer.Register(store);

        var first = await Send();
        var again = await Send();

        again.Text.ShouldBe(first.Expect(HttpStatusCode.Created).Text);
        (await customer.Get("/support/tickets")).At("data.meta.total").GetInt32().ShouldBe(1);

        Task<Answer> Send() => store.Send(
            HttpMethod.Post, BoxCustomer.Base + "/support/tickets", Form(("attachments", "a.pdf", Pdf)), customer.Token,
            ("Idempotency-Key", "form"));
    }

    [Fact]
    public async Task Notes_are_listed_in_the_documents_words()
    {
        const string note =
            """
            {"id":"a","type":"in-app","status":"delivered","recipient":"r","content":{"subject":"s","body":"b"},
            "metadata":{"orderId":"o","priority":"medium","retryCount":0},"createdAt":"t","sentAt":"t"}
            """;
        var customer = await BoxCustomer.Register(store);
        var order = await customer.Buy(await PureEssence.Shop.Product(store));
        await store.Idle();

        var listed = await customer.Get("/notifications");

        listed.Expect(HttpStatusCode.OK).ShouldLookLike(Models.Data($$"""{"notifications":[{{note}}],"meta":{{Models.Meta}}}"""));
        listed.At("data.notifications.0.content.body").GetString()!.ShouldContain(order);
        (await customer.Post($"/notifications/{listed.At("data.notifications.0.id").GetString()}/read")).Expect(HttpStatusCode.OK);
        (await customer.Get("/notifications?unreadOnly=true")).At("data.meta.total").GetInt32().ShouldBe(0);
    }

    private static MultipartFormDataContent Form(params (string Field, string Name, byte[] Content)[] files)
    {
        var form = new MultipartFormDataContent
        {
            { new StringContent("Broken"), "subject" },
            { new StringContent("It is broken"), "description" },
            { new StringContent("medium"), "priority" },
            { new StringContent("technical"), "category" },
        };
        foreach (var (field, name, content) in files)
        {
            form.Add(new ByteArrayContent(content), field, name);
        }

        return form;
    }
}
