using System.Text.Json.Nodes;

namespace FunctionsCommerce.WorkerHost.Tests.Protocol;

/// <summary>A function as the worker describes it.</summary>
internal sealed record LoadedFunction(string Id, string Name, IReadOnlyList<JsonNode> Bindings)
{
    public JsonNode Trigger { get; } = Bindings.First(binding => TypeOf(binding).EndsWith("Trigger", StringComparison.OrdinalIgnoreCase));

    public string TriggerType => TypeOf(Trigger);

    public static LoadedFunction From(JsonNode metadata) => new(
        $"{metadata["functionId"]}",
        $"{metadata["name"]}",
        [.. metadata["rawBindings"]!.AsArray().Select(binding => JsonNode.Parse($"{binding}")!)]);

    private static string TypeOf(JsonNode binding) => $"{binding["type"]}";
}
