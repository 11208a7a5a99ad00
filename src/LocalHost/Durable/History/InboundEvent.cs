using System.Text.Json.Serialization;

namespace FunctionsCommerce.LocalHost.Durable.History;

/// <summary>Something that happened to an orchestration.</summary>
public abstract record InboundEvent : HistoryEvent;

/// <summary>The first line of every history.</summary>
public sealed record ExecutionStarted(
    string InstanceId, string Name, [property: JsonConverter(typeof(RawJson))] string? Input) : InboundEvent
{
    public string? Version { get; init; }

    public string? ParentName { get; init; }

    public string? ParentInstanceId { get; init; }
}

/// <summary>The answer to something that the orchestrator scheduled under that number.</summary>
public abstract record TaskAnswer : InboundEvent
{
    [JsonIgnore]
    public abstract int TaskId { get; }
}

public sealed record TaskCompleted(int TaskScheduledId, [property: JsonConverter(typeof(RawJson))] string? Result) : TaskAnswer
{
    public override int TaskId => TaskScheduledId;
}

public sealed record TaskFailed(int TaskScheduledId, Failure Failure) : TaskAnswer
{
    public override int TaskId => TaskScheduledId;
}

public sealed record SubOrchestrationInstanceCompleted(
    int TaskScheduledId, [property: JsonConverter(typeof(RawJson))] string? Result) : TaskAnswer
{
    public override int TaskId => TaskScheduledId;
}

public sealed record SubOrchestrationInstanceFailed(int TaskScheduledId, Failure Failure) : TaskAnswer
{
    public override int TaskId => TaskScheduledId;
}

public sealed record TimerFired(int TimerId) : TaskAnswer
{
    public override int TaskId => TimerId;
}

public sealed record EventRaised(string Name, [property: JsonConverter(typeof(RawJson))] string? Input) : InboundEvent;

public sealed record ExecutionSuspended(string? Reason) : InboundEvent;

public sealed record ExecutionResumed(string? Reason) : InboundEvent;

public sealed record ExecutionTerminated([property: JsonConverter(typeof(RawJson))] string? Output, bool Recursive) : InboundEvent;
