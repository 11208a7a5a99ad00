using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using FunctionsCommerce.Azure.Files;
using FunctionsCommerce.Azure.Keys;
using FunctionsCommerce.Azure.Realtime;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Functions.Http.CateredByAfrica;
using FunctionsCommerce.LocalHost.Web;

namespace FunctionsCommerce.Infra.Tests.Files;

/// <summary>What Bicep and the emulators read comes out of the code, so that nothing is written twice.</summary>
internal static class GeneratedFiles
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The files below <c>infra</c> and what must stand in them.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, JsonObject>
    {
        ["code/cosmos.json"] = CosmosFile.Write(),
        ["code/topic.json"] = TopicFile(),
        ["code/files.json"] = new() { ["container"] = BlobFileStore.Container, ["keyRing"] = BlobKeyRing.Container },
        ["code/hosts.json"] = HostsFile(),
        ["local/servicebus.json"] = EmulatorFile.Write(),
    }.ToDictionary(file => file.Key, file => file.Value.ToJsonString(Indented) + "\n");

    private static JsonObject TopicFile() => new()
    {
        ["name"] = EventTopic.Events,
        ["subscriptions"] = new JsonArray(
        [
            .. EventTopic.Subscriptions.Select(subscription => new JsonObject
            {
                ["name"] = subscription.Key,
                ["subjects"] = new JsonArray([.. subscription.Value.Select(subject => JsonValue.Create(subject))]),
            }),
        ]),
    };

    private static JsonObject HostsFile() => new()
    {
        ["files"] = BlobFileStore.Container,
        ["staffPath"] = CateredByAfricaApi.Base.Split('/')[0],
        ["deliveryReports"] = CarrierReportFunctions.Path,
        ["realtimeHub"] = WebPubSubPush.Hub,
        ["hosts"] = new JsonArray(
            [.. DocumentedAddresses.Hosts.Select(host => new JsonObject { ["host"] = host.Name, ["path"] = host.Path })]),
    };
}
