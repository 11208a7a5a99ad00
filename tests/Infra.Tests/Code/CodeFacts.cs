using FunctionsCommerce.Azure.Cosmos;
using FunctionsCommerce.Azure.Files;
using FunctionsCommerce.Azure.Keys;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Files;
using FunctionsCommerce.Core.Notifications;
using FunctionsCommerce.Core.Realtime;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.Infra.Tests.Parity;
using Microsoft.Azure.Functions.Worker;

namespace FunctionsCommerce.Infra.Tests.Code;

/// <summary>What the apps' code uses, in the words of <see cref="Fact"/>.</summary>
internal static class CodeFacts
{
    /// <summary>What the Functions host and the Azure SDK read for themselves.</summary>
    private static readonly string[] HostSettings =
    [
        "AZURE_CLIENT_ID", "AzureWebJobsStorage__accountName", "AzureWebJobsStorage__credential", "AzureWebJobsStorage__clientId",
        "APPLICATIONINSIGHTS_CONNECTION_STRING", "APPLICATIONINSIGHTS_AUTHENTICATION_STRING",
    ];

    public static HashSet<string> Of(params IEnumerable<CodeApp> apps) => new(
        [
            .. Containers.All.Select(Container),
            .. apps.SelectMany(app => app.Triggers<CosmosDBTriggerAttribute>()).SelectMany(TriggerContainers),
            Fact.Topic(EventTopic.Events),
            .. EventTopic.Subscriptions.Keys.Select(name => Fact.Subscription(EventTopic.Events, name)),
            .. EventTopic.Subscriptions.SelectMany(
                subscription => subscription.Value.Select(subject => Fact.Delivery(EventTopic.Events, subscription.Key, subject))),
            .. apps.SelectMany(app => app.Triggers<ServiceBusTriggerAttribute>()).Select(Source),
            Fact.Blobs(BlobFileStore.Container),
            Fact.Blobs(BlobKeyRing.Container),
            Fact.Role(Fact.FrontDoor, Role.BlobDataReader, $"containers/{BlobFileStore.Container}"),
            .. apps.SelectMany(Settings),
            .. apps.SelectMany(Roles),
        ],
        StringComparer.OrdinalIgnoreCase);

    private static string Container(string name) => Fact.Container(
        CosmosSettings.DefaultDatabase, name, CosmosDatabase.PartitionKey, CosmosDatabase.OnlyTheirOwn, Files.CosmosFile.Indexing(name));

    private static IEnumerable<string> TriggerContainers(CosmosDBTriggerAttribute trigger) =>
        [
            Container(trigger.ContainerName),
            Fact.Container(
                trigger.DatabaseName, trigger.LeaseContainerName!, CosmosDatabase.LeasePartitionKey, CosmosDatabase.OnlyTheirOwn, null),
        ];

    private static string Source(ServiceBusTriggerAttribute trigger) =>
        trigger.QueueName is { } queue ? Fact.Queue(queue) : Fact.Subscription(trigger.TopicName!, trigger.SubscriptionName!);

    private static IEnumerable<string> Settings(CodeApp app)
    {
        var connections = app.Triggers<ServiceBusTriggerAttribute>().Select(trigger => trigger.Connection)
            .Concat(app.Triggers<CosmosDBTriggerAttribute>().Select(trigger => trigger.Connection))
            .OfType<string>();
        return SettingsRead.By(app)
            .Concat(connections.SelectMany(connection => new[] { $"{connection}__credential", $"{connection}__clientId" }))
            .Concat(HostSettings)
            .Select(name => Fact.Setting(app.Name, name));
    }

    private static IEnumerable<string> Roles(CodeApp app)
    {
        foreach (var role in Edges.ReachedBy(app).SelectMany(edge => RolesOf(edge, app)))
        {
            yield return role;
        }

        foreach (var trigger in app.Triggers<ServiceBusTriggerAttribute>())
        {
            yield return Fact.Role(
                app.Name, Role.BusDataReceiver,
                trigger.QueueName is { } queue
                    ? $"queues/{queue}"
                    : $"topics/{trigger.TopicName}/subscriptions/{trigger.SubscriptionName}");
        }

        if (app.Triggers<OrchestrationTriggerAttribute>().Any() || app.Triggers<DurableClientAttribute>().Any())
        {
            yield return Fact.Role(app.Name, Role.QueueDataContributor, $"storage of {app.Name}");
            yield return Fact.Role(app.Name, Role.TableDataContributor, $"storage of {app.Name}");
        }

        yield return Fact.Role(app.Name, Role.BlobDataOwner, $"storage of {app.Name}");
        yield return Fact.Role(app.Name, Role.MetricsPublisher, "components");
        yield return Fact.Role(app.Name, Role.BlobDataContributor, $"containers/{BlobKeyRing.Container}");
        yield return Fact.Role(app.Name, Role.CryptoUser, $"keys/{BlobKeyRing.Container}");
        if (SettingsRead.By(app).Any(Secrets.IsSecret))
        {
            yield return Fact.Role(app.Name, Role.SecretsUser, "vaults");
        }
    }

    private static IEnumerable<string> RolesOf(Type edge, CodeApp app) => edge switch
    {
        _ when edge == typeof(IDocumentStore) => [
            Fact.Role(app.Name, Role.CosmosDataContributor, $"database {CosmosSettings.DefaultDatabase}"),
        ],
        _ when edge == typeof(IEventBus) => [Fact.Role(app.Name, Role.BusDataSender, $"topics/{EventTopic.Events}")],
        _ when edge == typeof(IDeadLetterQueue) =>
        [
            Fact.Role(app.Name, Role.BusDataSender, $"topics/{EventTopic.Events}"),
            .. EventTopic.Subscriptions.Keys.Select(
                name => Fact.Role(app.Name, Role.BusDataReceiver, $"topics/{EventTopic.Events}/subscriptions/{name}")),
        ],
        _ when edge == typeof(IFileStore) => [Fact.Role(app.Name, Role.BlobDataContributor, $"containers/{BlobFileStore.Container}")],
        _ when edge == typeof(IMessageSender) => [Fact.Role(app.Name, Role.CommunicationOwner, "communicationServices")],
        _ when edge == typeof(IRealtimePush) || edge == typeof(IRealtimeAccess) => [Fact.Role(app.Name, Role.WebPubSubOwner, "webPubSub")],
        _ => throw new InvalidOperationException($"{edge.Name} has no role yet: say here which one it needs."),
    };
}
