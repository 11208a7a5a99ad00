using System.Net;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Core.Marketing.Automation;
using FunctionsCommerce.Core.Shared.Ids;

namespace FunctionsCommerce.Api.Tests.CateredByAfrica;

public sealed class AutomationTests(StoreHost store) : IClassFixture<StoreHost>
{
    [Fact]
    public async Task Rules_are_created_listed_changed_and_deleted_as_documented()
    {
        var staff = await Marketer.SignIn(store);

        var created = await staff.Post("/automation/rules", new
        {
            name = "Cart Abandoned",
            triggerType = "cart_abandoned",
            actionType = "email",
            delayMinutes = 60,
            templateId = "template_5",
            messageContent = "You left items in your cart!",
            isActive = true,
        });
        var id = created.At("data.id").GetString();
        var other = await staff.Post(
            "/automation/rules", new { name = "Hello", triggerType = "customer_registered", actionType = "sms", messageContent = "Hi" });
        var updated = await staff.Put($"/automation/rules/{id}", new { isActive = false, delayMinutes = 120 });
        var active = await staff.Get("/automation/rules?isActive=true&triggerType=customer_registered");

        created.Expect(HttpStatusCode.Created).ShouldLookLike("""
            {"success":true,"data":{"id":"auto_002","name":"Cart Abandoned","triggerType":"cart_abandoned","actionType":"email","delayMinutes":60,"isActive":true,
            "createdAt":"2025-12-01T11:30:00Z"},"message":"Automation rule created successfully","timestamp":""}
            """);
        updated.Expect(HttpStatusCode.OK).At("data.delayMinutes").GetInt32().ShouldBe(120);
        updated.At("data.isActive").GetBoolean().ShouldBeFalse();
        active.Expect(HttpStatusCode.OK).ShouldLookLike("""
            {"success":true,"data":{"rules":[{"id":"auto_001","name":"Welcome","triggerType":"customer_registered","actionType":"email","delayMinutes":0,
            "messageContent":"Welcome","isActive":true,"totalSent":150,"successRate":98.50,"createdAt":"2025-01-01T00:00:00Z"}],
            "stats":{"totalRules":5,"activeRules":4,"totalMessagesSent":1250,"averageSuccessRate":97.80}},"timestamp":""}
            """);
        active.At("data.rules")
            .EnumerateArray()
            .Select(rule => rule.GetProperty("id").GetString())
            .ShouldContain(other.At("data.id").GetString());
        active.At("data.rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()).ShouldNotContain(id);
        (await staff.Delete($"/automation/rules/{id}"))
            .Expect(HttpStatusCode.OK)
            .At("message")
            .GetString()
            .ShouldBe("Automation rule deleted successfully");
        (await staff.Delete($"/automation/rules/{id}")).Expect(HttpStatusCode.NotFound);
        (await staff.Put($"/automation/rules/{id}", new { isActive = true })).Expect(HttpStatusCode.NotFound);
        (await staff.Get($"/automation/rules/{id}/logs")).Expect(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Logs_count_once_and_can_be_narrowed_to_days()
    {
        var staff = await Marketer.SignIn(store);
        var shopper = await Shopper.Register(store);
        var id = (await staff.Post(
            "/automation/rules", new { name = "Thanks", triggerType = "order_placed", actionType = "sms", messageContent = "Thanks" }))
            .At("data.id")
            .GetString()!;
        Base36.TryDecode(id.AsSpan("auto_".Length), out var ruleId).ShouldBeTrue();
        var logs = store.Service<AutomationLogs>();
        AutomationLog Log(int day, AutomationStatus status) => new()
        {
            LogId = 1000 + day,
            RuleId = ruleId,
            CustomerId = shopper.CustomerId,
            Status = status,
            ExecutedAt = new DateTimeOffset(2025, 12, day, 10, 0, 0, TimeSpan.Zero),
            Occasion = "occasion" + day,
            MessageId = 7,
            DeliveryStatus = "delivered",
        };
        (await logs.WriteAsync(Log(1, AutomationStatus.Success), null, null, CancellationToken.None)).ShouldBeTrue();
        (await logs.WriteAsync(Log(1, AutomationStatus.Success), null, null, CancellationToken.None)).ShouldBeFalse();
        (await logs.WriteAsync(Log(2, AutomationStatus.Failed), null, null, CancellationToken.None)).ShouldBeTrue();

        var all = await staff.Get($"/automation/rules/{id}/logs");
        var firstDay = await staff.Get($"/automation/rules/{id}/logs?startDate=2025-12-01&endDate=2025-12-01");
        var rule = (await staff.Get("/automation/rules"))
            .At("data.rules")
            .EnumerateArray()
            .Single(shown => shown.GetProperty("id").GetString() == id);

        all.Expect(HttpStatusCode.OK).ShouldLookLike("""
            {"success":true,"data":{"logs":[{"id":"log_001","ruleId":"auto_001","customerId":"cust_001","status":"success","executedAt":"2025-12-01T10:00:00Z",
            "details":{"messageId":"msg_001","deliveryStatus":"delivered"}}],"pagination":{"page":1,"limit":50,"total":2,"totalPages":1}},"timestamp":""}
            """);
        all.At("data.pagination.total").GetInt32().ShouldBe(2);
        firstDay.At("data.logs").GetArrayLength().ShouldBe(1);
        firstDay.At("data.logs.0.customerId").GetString().ShouldBe(Marketer.IdOf(shopper));
        rule.GetProperty("totalSent").GetInt32().ShouldBe(1);
        rule.GetProperty("successRate").GetRawText().ShouldBe("50.00");
    }

    [Theory]
    [InlineData("""{"triggerType":"order_placed","actionType":"sms","messageContent":"C"}""", "name")]
    [InlineData("""{"name":"N","triggerType":"full_moon","actionType":"sms","messageContent":"C"}""", "triggerType")]
    [InlineData("""{"name":"N","triggerType":"birthday","actionType":"fax","messageContent":"C"}""", "actionType")]
    [InlineData("""{"name":"N","triggerType":"birthday","actionType":"sms"}""", "messageContent")]
    [InlineData("""{"name":"N","triggerType":"birthday","actionType":"sms","templateId":"template_1"}""", "templateId")]
    [InlineData("""{"name":"N","triggerType":"birthday","actionType":"sms","messageContent":"{{#if","delayMinutes":0}""", "messageContent")]
    [InlineData("""{"name":"N","triggerType":"birthday","actionType":"sms","messageContent":"C","delayMinutes":-1}""", "delayMinutes")]
    public async Task A_faulty_rule_is_refused(string json, string field)
    {
        var refused = await (await Marketer.SignIn(store)).Post(
            "/automation/rules", new StringContent(json, System.Text.Encoding.UTF8, "application/json"));

        refused.Expect(HttpStatusCode.BadRequest).At("error.details.field").GetString().ShouldBe(field);
    }

    [Fact]
    public async Task Unknown_templates_rules_and_words_are_refused()
    {
        var staff = await Marketer.SignIn(store);

        (await staff.Post(
            "/automation/rules",
            new { name = "N", triggerType = "birthday", actionType = "sms", templateId = "template_zzz" })).Expect(HttpStatusCode.NotFound);
        (await staff.Put("/automation/rules/auto_zzz", new { isActive = true })).Expect(HttpStatusCode.NotFound);
        (await staff.Get("/automation/rules/auto_zzz/logs")).Expect(HttpStatusCode.NotFound);
        (await staff.Get("/automation/rules?isActive=perhaps")).Expect(HttpStatusCode.BadRequest);
        (await staff.Get("/automation/rules?triggerType=perhaps")).Expect(HttpStatusCode.BadRequest);
    }
}
