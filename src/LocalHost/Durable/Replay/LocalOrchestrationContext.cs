using FunctionsCommerce.LocalHost.Durable.History;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Entities;
using CoreSubOrchestrationFailed = DurableTask.Core.Exceptions.SubOrchestrationFailedException;
using CoreTaskFailed = DurableTask.Core.Exceptions.TaskFailedException;

namespace FunctionsCommerce.LocalHost.Durable.Replay;

/// <summary>What an orchestrator sees of the engine: the members of the SDK's class, over one <see cref="OrchestratorRun"/>.</summary>
internal sealed class LocalOrchestrationContext(OrchestratorRun run, ExecutionStarted started) : TaskOrchestrationContext
{
    private int guids;

    public (string? Input, IReadOnlyList<EventRaised> Carried)? Continuation { get; private set; }

    public bool HasCustomStatus { get; private set; }

    public object? CustomStatus { get; private set; }

    /// <summary>The input as it was stored.</summary>
    public string? RawInput => started.Input;

    public DataConverter Converter => run.Converter;

    public override TaskName Name => started.Name;

    public override string InstanceId => started.InstanceId;

    public override string Version => started.Version ?? "";

    public override ParentOrchestrationInstance? Parent { get; } =
        started is { ParentName: { } name, ParentInstanceId: { } id } ? new ParentOrchestrationInstance(name, id) : null;

    public override DateTime CurrentUtcDateTime => run.Now.UtcDateTime;

    public override bool IsReplaying => run.IsReplaying;

    public override TaskOrchestrationEntityFeature Entities =>
        throw new NotSupportedException("LocalHost's durable engine has no durable entities; keep such state in the store.");

    protected override ILoggerFactory LoggerFactory => run.Loggers;

    public override T? GetInput<T>()
        where T : default
    {
        run.Thread.Check();
        return run.Converter.Read<T>(started.Input);
    }

    public override async Task<TResult> CallActivityAsync<TResult>(TaskName name, object? input = null, TaskOptions? options = null)
    {
        run.Thread.Check();
        if (input is TaskOptions && options is null)
        {
            throw new ArgumentException(
                $"A {nameof(TaskOptions)} was given as the activity's input. Name the argument {nameof(options)}.", nameof(input));
        }

        var payload = run.Converter.Serialize(input);
        try
        {
            return await Retries.CallAsync(
                this, options?.Retry, () => run.ScheduleAsync<TResult>(id => new TaskScheduled(id, name.Name, payload)));
        }
        catch (CoreTaskFailed failed)
        {
            throw new TaskFailedException(name, failed.ScheduleId, failed);
        }
    }

    public override async Task<TResult> CallSubOrchestratorAsync<TResult>(
        TaskName orchestratorName, object? input = null, TaskOptions? options = null)
    {
        run.Thread.Check();
        var sub = options as SubOrchestrationOptions;
        var instanceId = sub?.InstanceId ?? NewGuid().ToString("N");
        var payload = run.Converter.Serialize(input);
        try
        {
            return await Retries.CallAsync(this, options?.Retry, () => run.ScheduleAsync<TResult>(
                id => new SubOrchestrationInstanceCreated(id, orchestratorName.Name, sub?.Version?.Version, instanceId, payload)));
        }
        catch (CoreSubOrchestrationFailed failed)
        {
            throw new TaskFailedException(orchestratorName, failed.ScheduleId, TaskFailureDetails.FromException(failed));
        }
    }

    public override Task CreateTimer(DateTime fireAt, CancellationToken cancellationToken)
    {
        run.Thread.Check();
        return run.TimerAsync(fireAt.ToUniversalTime(), cancellationToken);
    }

    public override Task<T> WaitForExternalEvent<T>(string eventName, CancellationToken cancellationToken = default)
    {
        run.Thread.Check();
        return run.Events.WaitAsync<T>(eventName, cancellationToken);
    }

    public override void SendEvent(string instanceId, string eventName, object payload)
    {
        run.Thread.Check();
        ArgumentException.ThrowIfNullOrWhiteSpace(instanceId);
        run.Send(instanceId, eventName, run.Converter.Serialize(payload));
    }

    public override void SetCustomStatus(object? customStatus)
    {
        run.Thread.Check();
        HasCustomStatus = true;
        CustomStatus = customStatus;
    }

    public override void ContinueAsNew(object? newInput = null, bool preserveUnprocessedEvents = true)
    {
        run.Thread.Check();
        var early = run.Events.TakeEarly().Select(e => new EventRaised(e.Name, e.Payload));
        Continuation = (run.Converter.Serialize(newInput), preserveUnprocessedEvents ? [.. Continuation?.Carried ?? [], .. early] : []);
    }

    public override Guid NewGuid()
    {
        run.Thread.Check();
        return DeterministicGuid.Create(InstanceId, CurrentUtcDateTime, guids++);
    }
}
