using System.Net;
using System.Text.Json;
using DurableTask.Core.Exceptions;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace FunctionsCommerce.LocalHost.Durable.Hub;

/// <summary>The client of a shared task hub: asks the owner, which may be this process, and waits for another one when it has just
/// died. Has what the store's functions ask of a hub.</summary>
internal sealed class SharedTaskHubClient(SharedTaskHub hub, DurableSettings settings) : DurableTaskClient("shared")
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    // Between processes of one machine, which come and go.
    private readonly HttpClient http = new(new SocketsHttpHandler { UseProxy = false }) { Timeout = TimeSpan.FromSeconds(5) };

    public override async Task<string> ScheduleNewOrchestrationInstanceAsync(
        TaskName orchestratorName, object? input = null, StartOrchestrationOptions? options = null,
        CancellationToken cancellation = default)
    {
        if (options is { StartAt: not null } or { Version: not null } or { Tags.Count: > 0 })
        {
            throw Unasked();
        }

        var id = options?.InstanceId ?? Guid.NewGuid().ToString("N");
        await AskAsync(new TaskHubCall("start", id, orchestratorName.Name, settings.DataConverter.Serialize(input)), cancellation);
        return id;
    }

    public override Task RaiseEventAsync(
        string instanceId, string eventName, object? eventPayload = null, CancellationToken cancellation = default) =>
        AskAsync(new TaskHubCall("raise", instanceId, eventName, settings.DataConverter.Serialize(eventPayload)), cancellation);

    public override async Task<OrchestrationMetadata?> GetInstancesAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default)
    {
        if (getInputsAndOutputs)
        {
            throw Unasked();
        }

        var found = (await AskAsync(new TaskHubCall("get", instanceId), cancellation)).Instance;
        return found is null ? null : new OrchestrationMetadata(found.Name, found.InstanceId)
        {
            RuntimeStatus = found.Status,
            CreatedAt = found.CreatedAt,
            LastUpdatedAt = found.LastUpdatedAt,
        };
    }

    public override async Task<PurgeResult> PurgeAllInstancesAsync(
        PurgeInstancesFilter filter, PurgeInstanceOptions? options = null, CancellationToken cancellation = default)
    {
        if (filter.CreatedFrom is not null || options is not null)
        {
            throw Unasked();
        }

        var call = new TaskHubCall("purge", CreatedTo: filter.CreatedTo, Statuses: filter.Statuses?.ToArray());
        return new PurgeResult((await AskAsync(call, cancellation)).Purged);
    }

    public override Task<OrchestrationMetadata> WaitForInstanceStartAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default) => throw Unasked();

    public override Task<OrchestrationMetadata> WaitForInstanceCompletionAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default) => throw Unasked();

    public override Task SuspendInstanceAsync(
        string instanceId, string? reason = null, CancellationToken cancellation = default) => throw Unasked();

    public override Task ResumeInstanceAsync(
        string instanceId, string? reason = null, CancellationToken cancellation = default) => throw Unasked();

    public override AsyncPageable<OrchestrationMetadata> GetAllInstancesAsync(OrchestrationQuery? filter = null) => throw Unasked();

    public override ValueTask DisposeAsync()
    {
        http.Dispose();
        return ValueTask.CompletedTask;
    }

    private static NotSupportedException Unasked() => new("No function of the store asks that of a task hub.");

    /// <summary>Again after a lost answer: a second start is refused then, and an event that is raised twice is taken once, which the
    /// store's orchestrations allow for.</summary>
    /// <exception cref="TimeoutException">No process owns the hub.</exception>
    private async Task<TaskHubAnswer> AskAsync(TaskHubCall call, CancellationToken ct)
    {
        var started = TimeProvider.System.GetTimestamp();
        while (TimeProvider.System.GetElapsedTime(started) < Patience)
        {
            if (await TryAskAsync(call, ct) is { } answer)
            {
                return answer.Refusal switch
                {
                    null => answer,
                    "exists" => throw new OrchestrationAlreadyExistsException(answer.Message!),
                    "missing" => throw new ArgumentException(answer.Message),
                    _ => throw new InvalidOperationException(answer.Message),
                };
            }

            await Task.Delay(Pause, TimeProvider.System, ct);
        }

        throw new TimeoutException("No process owns the task hub.");
    }

    /// <summary>Null: the owner is no longer, or not yet.</summary>
    private async Task<TaskHubAnswer?> TryAskAsync(TaskHubCall call, CancellationToken ct)
    {
        if (hub.Engine is { } engine)
        {
            return await TaskHubEndpoint.AnswerAsync(engine, call);
        }

        if (hub.OwnerAddress() is not { } owner)
        {
            return null;
        }

        try
        {
            using var answer = await http.PostAsJsonAsync(new Uri(owner, TaskHubEndpoint.Route), call, JsonSerializerOptions.Web, ct);
            return answer.StatusCode == HttpStatusCode.OK
                ? await answer.Content.ReadFromJsonAsync<TaskHubAnswer>(JsonSerializerOptions.Web, ct)
                : null;
        }
        catch (Exception problem) when (problem is HttpRequestException or IOException
            || (problem is TaskCanceledException && !ct.IsCancellationRequested))
        {
            return null;
        }
    }
}
