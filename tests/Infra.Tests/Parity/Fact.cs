using System.Text.Json.Nodes;

namespace FunctionsCommerce.Infra.Tests.Parity;

/// <summary>Something that the code uses and Bicep makes, as a sentence: both sides tell theirs, and the sentences must be the
/// same.</summary>
internal static class Fact
{
    public const string FrontDoor = "front door";

    public static string Container(string database, string name, string partitionKey, int? timeToLive, JsonObject? indexing) =>
        $"container {database}/{name} by {partitionKey}, time to live {timeToLive?.ToString() ?? "off"}, indexing {indexing?.ToJsonString() ?? "everything"}";

    public static string Queue(string name) => $"queue {name}";

    public static string Topic(string name) => $"topic {name}";

    public static string Subscription(string topic, string name) => $"subscription {topic}/{name}";

    public static string Delivery(string topic, string subscription, string subject) => $"{topic}/{subscription} receives {subject}";

    public static string Blobs(string container) => $"blob container {container}";

    public static string Setting(string app, string name) => $"{app} has setting {name}";

    public static string Role(string app, string role, string scope) => $"{app} is {role} of {scope}";
}

/// <summary>The built-in roles that are in use.</summary>
internal static class Role
{
    public const string BlobDataOwner = "Storage Blob Data Owner";
    public const string BlobDataContributor = "Storage Blob Data Contributor";
    public const string BlobDataReader = "Storage Blob Data Reader";
    public const string BlobDelegator = "Storage Blob Delegator";
    public const string QueueDataContributor = "Storage Queue Data Contributor";
    public const string TableDataContributor = "Storage Table Data Contributor";
    public const string BusDataSender = "Azure Service Bus Data Sender";
    public const string BusDataReceiver = "Azure Service Bus Data Receiver";
    public const string SecretsUser = "Key Vault Secrets User";
    public const string CryptoUser = "Key Vault Crypto Service Encryption User";
    public const string MetricsPublisher = "Monitoring Metrics Publisher";
    public const string WebPubSubOwner = "Web PubSub Service Owner";
    public const string CommunicationOwner = "Communication and Email Service Owner";
    public const string CosmosDataContributor = "Cosmos DB Built-in Data Contributor";
}
