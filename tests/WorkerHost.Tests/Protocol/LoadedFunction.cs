using System.Text.Json.Nodes;

namespace FunctionsCommerce.WorkerHost.Tests.Protocol;

/// <summary>A function as the worker describes it.</summary>
internal sealed record LoadedFunction(string Id, string Name, string EntryPoint, IReadOnlyList<JsonNode> Bindings)
{
    public JsonNode Trigger { get; } = Bindings.First(binding => TypeOf(binding).EndsWith("Trigger", StringComparison.OrdinalIgnoreCase));

    public string TriggerType => TypeOf(Trigger);

    /// <summary>The parameter that gets a client of the task hub; null for functions that start no orchestrations.</summary>
    public string? DurableClient => Bindings.FirstOrDefault(binding => TypeOf(binding) == "durableClient")?["name"]?.ToString();

    /// <summary>As functions.metadata writes it.</summary>
    public JsonObject Metadata =>
        new()
        {
            ["name"] = Name,
            ["entryPoint"] = EntryPoint,
            ["bindings"] = new JsonArray([.. Bindings.Select(binding => binding.DeepClone())]),
        };

    public static LoadedFunction From(JsonNode metadata) => new(
        $"{metadata["functionId"]}",
        $"{metadata["name"]}",
        $"{metadata["entryPoint"]}",
        [.. metadata["rawBindings"]!.AsArray().Select(binding => JsonNode.Parse($"{binding}")!)]);

    private static string TypeOf(JsonNode binding) => $"{binding["type"]}";
}
