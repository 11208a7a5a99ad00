using System.Globalization;
using DurableTask.Core.Exceptions;
using FunctionsCommerce.LocalHost.Durable.History;
using FunctionsCommerce.LocalHost.Durable.Storage;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.DurableTask.Client.Entities;

namespace FunctionsCommerce.LocalHost.Durable;

/// <summary>The client of the engine's one task hub. Answers once what it was asked for is durable.</summary>
/// <remarks>Refusals are those of the Durable Functions extension: no such instance is an <see cref="ArgumentException"/>, an instance that
/// is over an <see cref="InvalidOperationException"/>, a second start while the first is under way an
/// <see cref="OrchestrationAlreadyExistsException"/>.</remarks>
public sealed class LocalDurableTaskClient : DurableTaskClient
{
    private readonly DurableEngine engine;
    private readonly DataConverter converter;

    internal LocalDurableTaskClient(DurableEngine engine, DataConverter converter)
        : base("local")
    {
        this.engine = engine;
        this.converter = converter;
    }

    public override DurableEntityClient Entities =>
        throw new NotSupportedException("LocalHost's durable engine has no durable entities; keep such state in the store.");

    public override async Task<string> ScheduleNewOrchestrationInstanceAsync(
        TaskName orchestratorName, object? input = null, StartOrchestrationOptions? options = null,
        CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        var id = options?.InstanceId ?? Guid.NewGuid().ToString("N");
        InstanceIds.Check(id);
        var start = new NewInstance(id, orchestratorName.Name, converter.Serialize(input), engine.Now)
        {
            Version = options?.Version?.Version,
            Tags = options is { Tags.Count: > 0 } ? HistoryJson.Write(options.Tags) : null,
            StartAt = options?.StartAt > engine.Now ? options.StartAt : null,
        };
        await engine.ScheduleAsync(start);
        return id;
    }

    public override Task RaiseEventAsync(
        string instanceId, string eventName, object? eventPayload = null, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(eventName);
        return SendAsync(instanceId, new EventRaised(eventName, converter.Serialize(eventPayload)), cancellation);
    }

    public override Task TerminateInstanceAsync(
        string instanceId, TerminateInstanceOptions? options = null, CancellationToken cancellation = default) =>
        SendAsync(instanceId, new ExecutionTerminated(converter.Serialize(options?.Output), options?.Recursive ?? false), cancellation);

    public override Task SuspendInstanceAsync(string instanceId, string? reason = null, CancellationToken cancellation = default) =>
        SendAsync(instanceId, new ExecutionSuspended(reason), cancellation);

    public override Task ResumeInstanceAsync(string instanceId, string? reason = null, CancellationToken cancellation = default) =>
        SendAsync(instanceId, new ExecutionResumed(reason), cancellation);

    public override async Task<OrchestrationMetadata> WaitForInstanceStartAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default) =>
        Metadata(
            await engine.Watch.UntilAsync(
                instanceId, row => row is not (null or { Status: OrchestrationRuntimeStatus.Pending }), cancellation),
            getInputsAndOutputs);

    public override async Task<OrchestrationMetadata> WaitForInstanceCompletionAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default) =>
        Metadata(
            await engine.Watch.UntilAsync(
                instanceId, row => row is null ? throw InstanceIds.NotFound(instanceId) : row.IsOver, cancellation),
            getInputsAndOutputs);

    public override Task<OrchestrationMetadata?> GetInstancesAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(instanceId);
        cancellation.ThrowIfCancellationRequested();
        return Task.FromResult(engine.Reads.ById(instanceId) is { } row ? Metadata(row, getInputsAndOutputs) : null);
    }

    public override AsyncPageable<OrchestrationMetadata> GetAllInstancesAsync(OrchestrationQuery? filter = null) =>
        Pageable.Create((continuation, pageSize, cancellation) =>
        {
            cancellation.ThrowIfCancellationRequested();
            var token = continuation ?? filter?.ContinuationToken;
            var size = pageSize ?? filter?.PageSize ?? OrchestrationQuery.DefaultPageSize;
            var rows = engine.List(new InstanceFilter
            {
                CreatedFrom = filter?.CreatedFrom,
                CreatedTo = filter?.CreatedTo,
                Statuses = filter?.Statuses,
                Prefix = filter?.InstanceIdPrefix,
                AfterKey = token is null ? 0 : long.Parse(token, CultureInfo.InvariantCulture),
                Limit = size,
            });
            var next = rows.Count < size ? null : rows[^1].Key.ToString(CultureInfo.InvariantCulture);
            return Task.FromResult(
                new Page<OrchestrationMetadata>([.. rows.Select(row => Metadata(row, filter?.FetchInputsAndOutputs ?? false))], next));
        });

    public override async Task<PurgeResult> PurgeInstanceAsync(
        string instanceId, PurgeInstanceOptions? options = null, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        return new PurgeResult(await engine.WriteAsync(transaction =>
            InstanceQueries.Purge(transaction, InstanceReads.ByIdIn(transaction, instanceId), options?.Recursive ?? false)));
    }

    public override async Task<PurgeResult> PurgeAllInstancesAsync(
        PurgeInstancesFilter filter, PurgeInstanceOptions? options = null, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        var which = new InstanceFilter { CreatedFrom = filter.CreatedFrom, CreatedTo = filter.CreatedTo, Statuses = filter.Statuses };
        return new PurgeResult(
            await engine.WriteAsync(transaction => InstanceQueries.Purge(transaction, which, options?.Recursive ?? false)), true);
    }

    public override async Task<string> RestartAsync(
        string instanceId, bool restartWithNewInstanceId = false, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        var known = engine.Reads.ById(instanceId) ?? throw InstanceIds.NotFound(instanceId);
        if (!known.IsOver && !restartWithNewInstanceId)
        {
            throw new InvalidOperationException(
                $"The orchestration '{instanceId}' is {known.Status}: it can be restarted under its id once it has ended.");
        }

        var id = restartWithNewInstanceId ? Guid.NewGuid().ToString("N") : instanceId;
        await engine.ScheduleAsync(new NewInstance(id, known.Name, known.Input, engine.Now) { Version = known.Version, Tags = known.Tags });
        return id;
    }

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private Task SendAsync(string instanceId, InboundEvent line, CancellationToken cancellation)
    {
        ArgumentException.ThrowIfNullOrEmpty(instanceId);
        cancellation.ThrowIfCancellationRequested();
        return engine.SendAsync(instanceId, line);
    }

    private OrchestrationMetadata Metadata(InstanceRow row, bool details) => new(row.Name, row.Id)
    {
        RuntimeStatus = row.Status,
        CreatedAt = row.Created,
        LastUpdatedAt = row.Updated,
        Tags = row.Tags is null ? new Dictionary<string, string>() : HistoryJson.ReadTags(row.Tags),
        DataConverter = details ? converter : null,
        SerializedInput = details ? row.Input : null,
        SerializedOutput = details ? row.Output : null,
        SerializedCustomStatus = details ? row.CustomStatus : null,
        FailureDetails = details ? HistoryJson.ReadFailure(row.Failure)?.ToDetails() : null,
    };
}
