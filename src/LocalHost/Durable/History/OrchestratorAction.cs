using System.Text.Json.Serialization;
using Microsoft.DurableTask.Client;

namespace FunctionsCommerce.LocalHost.Durable.History;

/// <summary>Something that an orchestrator did. Replaying what it received must make it do the same again.</summary>
public abstract record OrchestratorAction : HistoryEvent
{
    /// <summary>In words, for the report of a difference.</summary>
    public abstract string Describe();

    /// <summary>The same step: kind and name. Inputs may differ, as they may in Azure: a message can gain a field.</summary>
    public virtual bool IsSameStepAs(OrchestratorAction other) =>
        other.GetType() == GetType() && string.Equals(other.Describe(), Describe(), StringComparison.OrdinalIgnoreCase);
}

public sealed record TaskScheduled(int EventId, string Name, [property: JsonConverter(typeof(RawJson))] string? Input) : OrchestratorAction
{
    public override string Describe() => $"activity '{Name}' (task {EventId})";
}

public sealed record TimerCreated(int EventId, DateTimeOffset FireAt) : OrchestratorAction
{
    public override string Describe() => $"a timer (task {EventId})";
}

public sealed record SubOrchestrationInstanceCreated(
    int EventId, string Name, string? Version, string InstanceId,
    [property: JsonConverter(typeof(RawJson))] string? Input) : OrchestratorAction
{
    public override string Describe() => $"sub-orchestration '{Name}' (task {EventId})";
}

public sealed record EventSent(
    int EventId, string InstanceId, string Name, [property: JsonConverter(typeof(RawJson))] string? Input) : OrchestratorAction
{
    public override string Describe() => $"event '{Name}' sent to '{InstanceId}' (task {EventId})";
}

/// <summary>The end. Its status is Completed, Failed or Terminated.</summary>
public sealed record ExecutionCompleted(
    [property: JsonConverter(typeof(JsonStringEnumConverter<OrchestrationRuntimeStatus>))] OrchestrationRuntimeStatus Status,
    [property: JsonConverter(typeof(RawJson))] string? Output,
    Failure? Failure = null) : OrchestratorAction
{
    public override string Describe() => $"the end ({Status})";
}

/// <summary>The end of this execution; the next one begins with these events.</summary>
public sealed record NextExecution(
    [property: JsonConverter(typeof(RawJson))] string? Input, IReadOnlyList<EventRaised> Carried) : OrchestratorAction
{
    public override string Describe() => "the end (continue as new)";
}
