using System.Net;
using FunctionsCommerce.Api.Tests.PureEssence;

namespace FunctionsCommerce.Api.Tests.CateredByAfrica;

public sealed class MessageTests(StoreHost store) : IClassFixture<StoreHost>
{
    [Fact]
    public async Task Sending_answers_as_documented_and_the_message_arrives()
    {
        var staff = await Marketer.SignIn(store);
        var shopper = await Shopper.Register(store);
        var phone = "09" + Marketer.IdOf(shopper).GetHashCode(StringComparison.Ordinal).ToString("x8", null);
        await staff.Change(shopper, account => account with { Phone = phone, EmailVerified = true });

        var sent = await staff.Post(
            "/messages/send",
            new
            {
                type = "sms",
                content = "Thank you, {{first_name}}!",
                recipientType = "custom",
                recipientIds = new[] { Marketer.IdOf(shopper) },
            });
        var list = await staff.Get("/messages?type=sms");

        sent.Expect(HttpStatusCode.OK).ShouldLookLike("""
            {"success":true,"data":{"id":"msg_002","type":"sms","sentCount":82,"estimatedCost":8.20,"currency":"USD","status":"sent","sentAt":"2025-12-01T11:15:00Z"},
            "message":"SMS messages sent successfully","timestamp":""}
            """);
        sent.At("message").GetString().ShouldBe("SMS messages sent successfully");
        sent.At("data.estimatedCost").GetRawText().ShouldBe("0.10");
        sent.At("data.sentCount").GetInt32().ShouldBe(1);
        var message = (await store.Mailbox(phone)).ShouldHaveSingleItem();
        message.Channel.ShouldBe("sms");
        message.Body.ShouldBe("Thank you, John!");
        list.Expect(HttpStatusCode.OK).ShouldLookLike("""
            {"success":true,"data":{"messages":[{"id":"msg_001","type":"sms","content":"On the way","recipientType":"custom","sentCount":50,"deliveredCount":48,
            "failedCount":2,"deliveryRate":96.00,"status":"sent","sentAt":"2025-11-30T10:00:00Z"}],
            "pagination":{"page":1,"limit":20,"total":1,"totalPages":1},
            "stats":{"totalSmsSent":500,"totalWhatsAppSent":320,"averageDeliveryRate":95.50}},"timestamp":""}
            """);
        list.At("data.messages").EnumerateArray().ShouldAllBe(shown => shown.GetProperty("type").GetString() == "sms");
    }

    [Fact]
    public async Task WhatsApp_has_a_price_of_its_own_and_waits_for_its_time()
    {
        var staff = await Marketer.SignIn(store);
        var shopper = await Shopper.Register(store);
        var phone = "07" + Marketer.IdOf(shopper).GetHashCode(StringComparison.Ordinal).ToString("x8", null);
        await staff.Change(shopper, account => account with { Phone = phone });

        var scheduled = await staff.Post("/messages/send", new
        {
            type = "whatsapp",
            content = "Tomorrow",
            recipientType = "custom",
            recipientIds = new[] { Marketer.IdOf(shopper) },
            scheduleAt = store.App.Clock.GetUtcNow().AddMinutes(30),
        });
        scheduled.Expect(HttpStatusCode.OK).At("data.status").GetString().ShouldBe("scheduled");
        scheduled.At("data.estimatedCost").GetRawText().ShouldBe("0.05");
        (await store.Mailbox(phone)).ShouldBeEmpty();
        await store.Advance(TimeSpan.FromMinutes(32));

        (await store.Mailbox(phone)).ShouldHaveSingleItem().Channel.ShouldBe("whatsapp");
    }

    [Fact]
    public async Task Whoever_has_no_phone_is_skipped()
    {
        var staff = await Marketer.SignIn(store);
        var shopper = await Shopper.Register(store);
        await staff.Change(shopper, account => account with { Phone = null });

        var sent = await staff.Post(
            "/messages/send",
            new { type = "sms", content = "Hi", recipientType = "custom", recipientIds = new[] { Marketer.IdOf(shopper) } });

        sent.Expect(HttpStatusCode.OK).At("data.sentCount").GetInt32().ShouldBe(0);
        sent.At("data.estimatedCost").GetRawText().ShouldBe("0.00");
    }

    [Theory]
    [InlineData("""{"content":"C","recipientType":"all"}""", "type")]
    [InlineData("""{"type":"fax","content":"C","recipientType":"all"}""", "type")]
    [InlineData("""{"type":"sms","recipientType":"all"}""", "content")]
    [InlineData("""{"type":"sms","content":"{{{x}}}","recipientType":"all"}""", "content")]
    [InlineData("""{"type":"sms","content":"C"}""", "recipientType")]
    [InlineData("""{"type":"sms","content":"C","recipientType":"custom"}""", "recipientIds")]
    [InlineData("""{"type":"sms","content":"C","recipientType":"all","scheduleAt":"2020-01-01"}""", "scheduleAt")]
    public async Task A_faulty_message_is_refused(string json, string field)
    {
        var refused = await (await Marketer.SignIn(store)).Post(
            "/messages/send", new StringContent(json, System.Text.Encoding.UTF8, "application/json"));

        refused.Expect(HttpStatusCode.BadRequest).At("error.details.field").GetString().ShouldBe(field);
    }

    [Fact]
    public async Task Message_templates_are_listed_by_type()
    {
        var staff = await Marketer.SignIn(store);

        var sms = await staff.Get("/messages/templates?type=sms");

        sms.Expect(HttpStatusCode.OK).ShouldLookLike("""
            {"success":true,"data":[{"id":"template_001","name":"Order Confirmation","type":"sms",
            "content":"Hi {{customer_name}}, your order #{{order_number}} has been confirmed!"}],"timestamp":""}
            """);
        sms.At("data.0.content").GetString().ShouldBe("Hi {{customer_name}}, your order #{{order_number}} has been confirmed!");
        sms.At("data").EnumerateArray().ShouldAllBe(template => template.GetProperty("type").GetString() == "sms");
        (await staff.Get("/messages/templates")).At("data").GetArrayLength().ShouldBe(sms.At("data").GetArrayLength() * 2);
        (await staff.Get("/messages/templates?type=fax")).Expect(HttpStatusCode.BadRequest);
    }
}
