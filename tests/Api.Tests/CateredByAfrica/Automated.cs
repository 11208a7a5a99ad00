using System.Net;
using System.Text.Json;
using FunctionsCommerce.Api.Tests.PureEssence;

namespace FunctionsCommerce.Api.Tests.CateredByAfrica;

/// <summary>A store of its own with one automation rule, and what the rule did.</summary>
internal sealed class Automated : IAsyncDisposable
{
    private readonly TestHost host;

    private Automated(TestHost host, string ruleId)
    {
        this.host = host;
        RuleId = ruleId;
    }

    public StoreHost Store => host.Store;

    public string RuleId { get; }

    public static async Task<Automated> With(
        string trigger, int delayMinutes, string content = "Hello {{customer_name}}", string action = "email",
        params (string Name, string Value)[] settings)
    {
        var host = await TestHost.Start(options => options with
        {
            Settings = options.Settings.Concat(settings.Select(setting => KeyValuePair.Create(setting.Name, (string?)setting.Value)))
                .ToDictionary(),
        });
        return new Automated(host, await Rule(host.Store, trigger, delayMinutes, content, action));
    }

    public static async Task<string> Rule(StoreHost store, string trigger, int delayMinutes, string content, string action = "email")
    {
        var staff = await Marketer.SignIn(store);
        var rule = new { name = "Rule", triggerType = trigger, actionType = action, delayMinutes, messageContent = content };
        return (await staff.Post("/automation/rules", rule)).Expect(HttpStatusCode.Created).At("data.id").GetString()!;
    }

    public Task<Shopper> Shopper() => PureEssence.Shopper.Register(Store);

    public Task Minutes(double minutes) => Store.Advance(TimeSpan.FromMinutes(minutes));

    /// <summary>Moves the clock to a moment.</summary>
    public async Task Until(DateTimeOffset moment)
    {
        var by = moment - Store.App.Clock.GetUtcNow();
        by.ShouldBeGreaterThan(TimeSpan.Zero);
        await Store.Advance(by);
    }

    public async Task Change(object change) =>
        (await (await Marketer.SignIn(Store)).Put($"/automation/rules/{RuleId}", change)).Expect(HttpStatusCode.OK);

    public async Task Delete() => (await (await Marketer.SignIn(Store)).Delete($"/automation/rules/{RuleId}")).Expect(HttpStatusCode.OK);

    /// <summary>What the rule sent to an address or number, newest first.</summary>
    public async Task<IReadOnlyList<Mail>> Messages(string to) =>
        [.. (await Store.Mailbox(to)).Where(mail => mail.Id.StartsWith("automation.", StringComparison.Ordinal))];

    public async Task<IReadOnlyList<JsonElement>> Logs() =>
        [
            .. (await (await Marketer.SignIn(Store)).Get($"/automation/rules/{RuleId}/logs?limit=100"))
                .Expect(HttpStatusCode.OK)
                .At("data.logs")
                .EnumerateArray(),
        ];

    /// <summary>How the rule's runs ended, newest first: <c>success delivered</c>.</summary>
    public async Task<IReadOnlyList<string>> Endings() =>
        [
            .. (await Logs()).Select(
                log => $"{log.GetProperty("status").GetString()} {log.GetProperty("details").GetProperty("deliveryStatus").GetString()}"),
        ];

    public ValueTask DisposeAsync() => host.DisposeAsync();
}
