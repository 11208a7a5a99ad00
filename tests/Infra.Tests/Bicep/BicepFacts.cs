using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using FunctionsCommerce.Infra.Tests.Parity;

namespace FunctionsCommerce.Infra.Tests.Bicep;

/// <summary>What a deployment gives the apps, in the words of <see cref="Fact"/>.</summary>
internal static partial class BicepFacts
{
    private static readonly Dictionary<string, string> Roles = new()
    {
        ["b7e6dc6d-f1e8-4753-8033-0f276bb0955b"] = Role.BlobDataOwner,
        ["ba92f5b4-2d11-453d-a403-e96b0029c9fe"] = Role.BlobDataContributor,
        ["2a2b9908-6ea1-4ae2-8e65-a410df84e7d1"] = Role.BlobDataReader,
        ["db58b8e5-c6ad-4a2a-8342-4190687cbf4a"] = Role.BlobDelegator,
        ["974c5e8b-45b9-4653-ba55-5f855dd0fb88"] = Role.QueueDataContributor,
        ["0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3"] = Role.TableDataContributor,
        ["69a216fc-b8fb-44d8-bc22-1f3c2cd27a39"] = Role.BusDataSender,
        ["4f6d3b9b-027b-4f4c-9142-0e5a2a2247e0"] = Role.BusDataReceiver,
        ["4633458b-17de-408a-b874-0445c86b69e6"] = Role.SecretsUser,
        ["e147488a-f6f5-4113-8e2d-b22465e65bf6"] = Role.CryptoUser,
        ["3913510d-42f4-4e42-8a64-420c390055eb"] = Role.MetricsPublisher,
        ["12cf5a90-567b-43ae-8102-96cf46c7d9b4"] = Role.WebPubSubOwner,
        ["09976791-48a7-449e-bb21-39d1a415f350"] = Role.CommunicationOwner,
        ["00000000-0000-0000-0000-000000000002"] = Role.CosmosDataContributor,
    };

    public static HashSet<string> Of(Snapshot snapshot) => new(
        [
            .. snapshot.Of("Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers").Select(Container),
            .. snapshot.Of("Microsoft.ServiceBus/namespaces/topics").Select(topic => Fact.Topic(topic.Name)),
            .. snapshot.Of("Microsoft.ServiceBus/namespaces/queues").Select(queue => Fact.Queue(queue.Name)),
            .. snapshot.Of("Microsoft.ServiceBus/namespaces/topics/subscriptions")
                .Select(subscription => Fact.Subscription(subscription.Parent, subscription.Name)),
            .. snapshot.Of("Microsoft.ServiceBus/namespaces/topics/subscriptions/rules").Where(IsOpen).Select(Delivery),
            .. snapshot.Of("Microsoft.Storage/storageAccounts/blobServices/containers").Where(container => container.Name != "packages")
                .Select(container => Fact.Blobs(container.Name)),
            .. Apps(snapshot).SelectMany(app => SettingsOf(app).Keys.Select(name => Fact.Setting(AppOf(app), Index().Replace(name, "")))),
            .. snapshot.Of("Microsoft.Authorization/roleAssignments").Select(Assignment),
            .. snapshot.Of("Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments").Select(DocumentAssignment),
        ],
        StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<Resource> Apps(Snapshot snapshot) =>
        snapshot.Of("Microsoft.Web/sites/config").Where(config => config.Name == "appsettings");

    public static string AppOf(Resource appSettings) => appSettings.Parent.Split('-')[^1];

    /// <summary>The names with their values, or the expressions that give them.</summary>
    public static IReadOnlyDictionary<string, string> SettingsOf(Resource appSettings) => appSettings.Properties is JsonObject settings
        ? settings.ToDictionary(setting => setting.Key, setting => setting.Value?.ToString() ?? "")
        : throw new InvalidOperationException(
            "An object of settings that only Azure knows is among them: name each setting in main.bicep.");

    private static string Container(Resource container)
    {
        var resource = container.Properties!["resource"]!;
        return Fact.Container(
            container.Parent, container.Name, (string)resource["partitionKey"]!["paths"]![0]!, (int?)resource["defaultTtl"],
            resource["indexingPolicy"] as JsonObject);
    }

    /// <summary>The rule that lets nothing through stands in for the one that lets everything through.</summary>
    private static bool IsOpen(Resource rule) => rule.Name != "$Default" || rule.Text("sqlFilter", "sqlExpression") != "1=0";

    private static string Delivery(Resource rule)
    {
        var names = ((string)rule.Json["name"]!).Split('/');
        return Fact.Delivery(
            names[1], names[2], rule.Text("filterType") == "CorrelationFilter" ? rule.Text("correlationFilter", "label") : "everything");
    }

    private static string Assignment(Resource assignment) =>
        Fact.Role(
            AppIn(assignment.Text("principalId")), RoleIn(assignment.Text("roleDefinitionId")),
            ScopeIn(assignment.Id.Split("/providers/Microsoft.Authorization/roleAssignments")[0]));

    private static string DocumentAssignment(Resource assignment) =>
        Fact.Role(
            AppIn(assignment.Text("principalId")), RoleIn(assignment.Text("roleDefinitionId")),
            "database " + assignment.Text("scope").Split('/')[^1].Split('\'')[0]);

    private static string RoleIn(string roleDefinitionId) =>
        Roles.GetValueOrDefault(LastGuid().Match(roleDefinitionId).Value, roleDefinitionId);

    private static string AppIn(string principalId) => Identity().Match(principalId) is { Success: true } match
        ? match.Groups[1].Value
        : principalId.Contains("/Microsoft.Cdn/profiles/afd-", StringComparison.Ordinal) ? Fact.FrontDoor : principalId;

    /// <summary>Of a resource's id only what it is: <c>topics/events</c>; of a whole service its kind; of an app's storage whose it
    /// is.</summary>
    private static string ScopeIn(string id)
    {
        var parts = id.Split("/providers/")[^1].Split('/');
        return parts switch
        {
            [_, "storageAccounts", var name] => name.StartsWith("sthttp", StringComparison.Ordinal)
                ? "storage of http"
                : "storage of workers",
            [_, "storageAccounts", _, "blobServices", _, .. var rest] => string.Join('/', rest),
            [_, var kind, _] => kind,
            [_, _, _, .. var rest] => string.Join('/', rest),
            _ => id,
        };
    }

    /// <summary>A list's settings end in a number each.</summary>
    [GeneratedRegex(@"__\d+$")]
    private static partial Regex Index();

    [GeneratedRegex("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(?!.*[0-9a-f]{8}-)")]
    private static partial Regex LastGuid();

    [GeneratedRegex(@"userAssignedIdentities/id-[a-z0-9-]+-(\w+)'")]
    private static partial Regex Identity();
}
