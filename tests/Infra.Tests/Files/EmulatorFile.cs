using System.Text.Json.Nodes;
using FunctionsCommerce.Core.Events;

namespace FunctionsCommerce.Infra.Tests.Files;

/// <summary>The configuration of the Service Bus emulator. Its limits are lower than Azure's: an hour to live, five minutes of
/// duplicates.</summary>
internal static class EmulatorFile
{
    public static JsonObject Write() => new()
    {
        ["UserConfig"] = new JsonObject
        {
            ["Namespaces"] = new JsonArray(new JsonObject
            {
                ["Name"] = "sbemulatorns",
                ["Topics"] = new JsonArray(new JsonObject
                {
                    ["Name"] = EventTopic.Events,
                    ["Properties"] = new JsonObject
                    {
                        ["DefaultMessageTimeToLive"] = "PT1H",
                        ["DuplicateDetectionHistoryTimeWindow"] = "PT5M",
                        ["RequiresDuplicateDetection"] = true,
                    },
                    ["Subscriptions"] = new JsonArray([.. EventTopic.Subscriptions.Select(Subscription)]),
                }),
            }),
            ["Logging"] = new JsonObject { ["Type"] = "Console" },
        },
    };

    private static JsonObject Subscription(KeyValuePair<string, IReadOnlyList<string>> subscription) => new()
    {
        ["Name"] = subscription.Key,
        ["Properties"] = new JsonObject
        {
            ["DeadLetteringOnMessageExpiration"] = true,
            ["DefaultMessageTimeToLive"] = "PT1H",
            ["LockDuration"] = "PT1M",
            ["MaxDeliveryCount"] = 10,
            ["RequiresSession"] = false,
        },
        ["Rules"] = new JsonArray([.. subscription.Value.Select(Rule)]),
    };

    private static JsonObject Rule(string subject) => new()
    {
        ["Name"] = subject,
        ["Properties"] = new JsonObject { ["FilterType"] = "Correlation", ["CorrelationFilter"] = new JsonObject { ["Label"] = subject } },
    };
}
