using System.Text.Json;
using FunctionsCommerce.LocalHost.Durable.History;
using FunctionsCommerce.LocalHost.Storage;
using Microsoft.DurableTask.Client;

namespace FunctionsCommerce.LocalHost.Durable;

/// <summary>An instance as <c>GET /local/orchestrations</c> shows it.</summary>
/// <param name="NextTimer">When it goes on by itself; null where it waits for something else.</param>
public sealed record OrchestrationListing(
    string InstanceId,
    string Name,
    string Status,
    DateTimeOffset CreatedAt,
    DateTimeOffset LastUpdatedAt,
    DateTimeOffset? NextTimer,
    string? Parent,
    string? Error,
    JsonElement? CustomStatus,
    JsonElement? Input,
    JsonElement? Output)
{
    internal static List<OrchestrationListing> Read(LocalDatabase database, int atMost) => database.Read(transaction => transaction.Query(
        "SELECT id, name, status, created, updated, (SELECT MIN(due) FROM durable_timers WHERE instance = key), parent_id, failure, custom_status, input, output "
        + "FROM durable_instances ORDER BY key DESC LIMIT ?",
        row => new OrchestrationListing(
            row.Text(0), row.Text(1), ((OrchestrationRuntimeStatus)row.SmallNumber(2)).ToString(), row.Time(3), row.Time(4),
            row.TimeOrNull(5),
            row.TextOrNull(6), HistoryJson.ReadFailure(row.TextOrNull(7))?.ErrorMessage, Json(row.TextOrNull(8)), Json(row.TextOrNull(9)),
            Json(row.TextOrNull(10))),
        atMost));

    private static JsonElement? Json(string? text) => text is null ? null : JsonSerializer.Deserialize<JsonElement>(text);
}
