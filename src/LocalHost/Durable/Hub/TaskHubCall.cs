using Microsoft.DurableTask.Client;

namespace FunctionsCommerce.LocalHost.Durable.Hub;

/// <summary>What a process asks of the hub's owner.</summary>
/// <param name="Operation">start, raise, get or purge.</param>
/// <param name="Name">The orchestrator, or the event.</param>
/// <param name="Input">Its input or payload, as JSON.</param>
/// <param name="CreatedTo">Purges what was made until then.</param>
internal sealed record TaskHubCall(
    string Operation, string? InstanceId = null, string? Name = null, string? Input = null, DateTimeOffset? CreatedTo = null,
    IReadOnlyList<OrchestrationRuntimeStatus>? Statuses = null);

/// <param name="Refusal">exists, missing or over; null: done.</param>
/// <param name="Instance">What get found; null: nothing.</param>
internal sealed record TaskHubAnswer(string? Refusal = null, string? Message = null, TaskHubInstance? Instance = null, int Purged = 0);

internal sealed record TaskHubInstance(
    string Name, string InstanceId, OrchestrationRuntimeStatus Status, DateTimeOffset CreatedAt, DateTimeOffset LastUpdatedAt);
