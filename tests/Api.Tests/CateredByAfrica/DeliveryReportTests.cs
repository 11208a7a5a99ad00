using System.Net;

namespace FunctionsCommerce.Api.Tests.CateredByAfrica;

/// <summary>What the carrier says of text messages.</summary>
public sealed class DeliveryReportTests
{
    private const string Path = "/catered-by-africa/v1/delivery-reports";
    private const string Key = "the-carriers-key";
    private const string Phone = "0977883578";
    private static readonly (string, string)[] Settings = [("DeliveryReports:Key", Key), ("Marketing:DeliveryReports", "true")];

    [Fact]
    public async Task A_campaigns_messages_count_as_delivered_when_the_carrier_says_so()
    {
        await using var rule = await Automated.With("birthday", 0, "Hello", "sms", Settings);
        var (first, second) = (await rule.Shopper(), await rule.Shopper());
        var staff = await Marketer.SignIn(rule.Store);
        var sent = (await staff.Post("/messages/send", new
        {
            type = "sms",
            content = "Hello",
            recipientType = "custom",
            recipientIds = new[] { Marketer.IdOf(first), Marketer.IdOf(second) },
        })).Expect(HttpStatusCode.OK);
        var ids = (await rule.Store.Mailbox(Phone)).Select(sms => sms.Id).ToArray();
        ids.Length.ShouldBe(2, sent.Text);
        (await Counts(staff)).ShouldBe((2, 0, 0));

        (await Report(rule.Store, (ids[0], "Delivered"), (ids[1], "Failed"))).Expect(HttpStatusCode.OK);
        (await Report(rule.Store, (ids[0], "Delivered"))).Expect(HttpStatusCode.OK);
        (await Report(rule.Store, (ids[1], "Delivered"), (ids[0], "Failed"))).Expect(HttpStatusCode.OK);

        (await Counts(staff)).ShouldBe((2, 1, 1));
    }

    [Fact]
    public async Task A_rules_log_says_what_the_carrier_said_first()
    {
        await using var welcome = await Automated.With("customer_registered", 0, "Welcome", "sms", Settings);
        await welcome.Shopper();
        var sms = (await welcome.Messages(Phone)).ShouldHaveSingleItem();
        (await welcome.Endings()).ShouldBe(["success sent"]);

        (await Report(welcome.Store, (sms.Id, "Failed"))).Expect(HttpStatusCode.OK);
        (await Report(welcome.Store, (sms.Id, "Delivered"))).Expect(HttpStatusCode.OK);

        (await welcome.Endings()).ShouldBe(["success failed"]);
    }

    [Fact]
    public async Task Event_Grid_gets_its_handshake()
    {
        await using var host = await Host();
        object[] question = [
            new { eventType = "Microsoft.EventGrid.SubscriptionValidationEvent", data = new { validationCode = "512d38b6" } },
        ];

        var answer = await host.Store.Send(HttpMethod.Post, Path, question, null, ("X-Report-Key", Key));

        answer.Expect(HttpStatusCode.OK).Text.ShouldBe("""{"validationResponse":"512d38b6"}""");
    }

    [Fact]
    public async Task Only_the_carrier_may_report_and_only_of_messages_there_are()
    {
        await using var host = await Host();
        await using var without = await TestHost.Start();

        (await host.Store.Post(Path, Array.Empty<object>()))
            .Expect(HttpStatusCode.Forbidden)
            .At("error.code")
            .GetString()
            .ShouldBe("FORBIDDEN");
        (await host.Store.Send(
            HttpMethod.Post, Path, Array.Empty<object>(), null, ("X-Report-Key", "wrong"))).Expect(HttpStatusCode.Forbidden);
        (await without.Store.Send(
            HttpMethod.Post, Path, Array.Empty<object>(), null, ("X-Report-Key", ""))).Expect(HttpStatusCode.Forbidden);
        (await Report(
            host.Store, ("automation.zzz.registered-1", "Delivered"), ("1-2-marketing", "Failed"),
            ("nonsense", "Delivered"))).Expect(HttpStatusCode.OK);
        (await host.Store.Send(
            HttpMethod.Post, Path, new StringContent("nonsense"), null, ("X-Report-Key", Key))).Expect(HttpStatusCode.BadRequest);
        (await host.Store.Send(
            HttpMethod.Post, Path, new { not = "a list" }, null, ("X-Report-Key", Key))).Expect(HttpStatusCode.BadRequest);
    }

    private static Task<TestHost> Host() => TestHost.Start(options => options with
    {
        Settings = new Dictionary<string, string?>(options.Settings) { ["DeliveryReports:Key"] = Key },
    });

    private static Task<Answer> Report(StoreHost store, params (string Id, string Status)[] reports) => store.Send(
        HttpMethod.Post,
        Path,
        reports.Select(report => new
        {
            id = Guid.NewGuid(),
            topic = "/subscriptions/x",
            subject = "/phonenumber/15555555555",
            eventType = "Microsoft.Communication.SMSDeliveryReportReceived",
            dataVersion = "1.0",
            data = new
            {
                messageId = "Outgoing_1",
                from = "+15550100",
                to = "+260971234567",
                deliveryStatus = report.Status,
                deliveryStatusDetails = "",
                tag = report.Id,
            },
        }).ToArray(),
        null,
        ("X-Report-Key", Key));

    private static async Task<(int Sent, int Delivered, int Failed)> Counts(Marketer staff)
    {
        var message = (await staff.Get("/messages")).Expect(HttpStatusCode.OK).At("data.messages.0");
        return (
            message.GetProperty("sentCount").GetInt32(), message.GetProperty("deliveredCount").GetInt32(),
            message.GetProperty("failedCount").GetInt32());
    }
}
