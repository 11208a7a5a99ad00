using FunctionsCommerce.Simulation.Tests.Machine;
using Microsoft.DurableTask;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace FunctionsCommerce.Simulation.Tests.World;

/// <summary>The task hub: orchestrations live outside of the instances, their activities run on any of them, at least once.</summary>
internal sealed class SimulatedDurable(Scheduler scheduler, Func<Instance?> pick, Node home)
{
    private readonly Dictionary<string, SimulatedOrchestration> instances = [];

    public Remote Remote { get; } = new(scheduler, "task hub", problem => new HttpRequestException(problem));

    public Node Home => home;

    public SimulatedOrchestration? Find(string id) => instances.GetValueOrDefault(id);

    public string Start(string name, string id, object? input)
    {
        if (Find(id) is not { IsOver: false })
        {
            var run = instances[id] = new SimulatedOrchestration(this, name, id, input);
            home.Start("orchestration", id, () => Instance.OrchestrateAsync(name, run), problem => run.End(problem));
        }

        return id;
    }

    /// <summary>Runs an activity until an instance has done it: what an instance that dies was at is given to another.</summary>
    public Task<object?> RunAsync(string activity, object? input)
    {
        var result = new TaskCompletionSource<object?>();
        Try();
        return result.Task;

        void Try()
        {
            if (pick() is not { } instance)
            {
                scheduler.After(TimeSpan.FromSeconds(1), null, "activity", Try);
                return;
            }

            object? answer = null;
            instance.Start(activity, input?.ToString(), async () => answer =
                await instance.OnActivityAsync(activity, input), problem => scheduler.After(
                problem is NodeCrashedException ? TimeSpan.FromMinutes(5) : TimeSpan.FromMilliseconds(50),
                null,
                "activity",
                () =>
                {
                    if (problem is NodeCrashedException)
                    {
                        Try();
                    }
                    else if (problem is not null)
                    {
                        result.SetException(problem);
                    }
                    else
                    {
                        result.SetResult(answer);
                    }
                }));
        }
    }
}

/// <summary>One orchestration. Its own code neither dies nor replays here: that is what tests/Workers.Tests is about.</summary>
internal sealed class SimulatedOrchestration(SimulatedDurable hub, string name, string id, object? input) : TaskOrchestrationContext
{
    private readonly Dictionary<string, TaskCompletionSource<object?>> events = [];
    private int guids;

    public bool IsOver { get; private set; }

    /// <summary>Why it failed; null: it did not.</summary>
    public Exception? Problem { get; private set; }

    public override TaskName Name => name;

    public override string InstanceId => id;

    public override ParentOrchestrationInstance? Parent => null;

    public override DateTime CurrentUtcDateTime => hub.Home.Time.GetUtcNow().UtcDateTime;

    public override bool IsReplaying => false;

    protected override ILoggerFactory LoggerFactory => NullLoggerFactory.Instance;

    public void End(Exception? problem) => (IsOver, Problem) = (true, problem);

    public void Raise(string eventName, object? payload) => hub.Home.Start("event", id, () =>
    {
        Event(eventName).TrySetResult(payload);
        return Task.CompletedTask;
    }, _ => { });

    public override T? GetInput<T>()
        where T : default => (T?)input;

    public override async Task<TResult> CallActivityAsync<TResult>(TaskName name, object? input = null, TaskOptions? options = null)
    {
        var policy = options?.Retry?.Policy;
        var wait = policy?.FirstRetryInterval ?? TimeSpan.Zero;
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return (TResult)(await hub.RunAsync(name.Name, input))!;
            }
            catch (Exception problem) when (attempt < (policy?.MaxNumberOfAttempts ?? 1))
            {
                hub.Home.Scheduler.Log?.Add(hub.Home.Scheduler.Now, $"     {name.Name} failed: {problem.Message}");
                await Task.Delay(wait, hub.Home.Time, CancellationToken.None);
                var next = wait * policy!.BackoffCoefficient;
                wait = next < policy.MaxRetryInterval ? next : policy.MaxRetryInterval;
            }
        }
    }

    public override Task CreateTimer(DateTime fireAt, CancellationToken cancellationToken)
    {
        var wait = fireAt - CurrentUtcDateTime;
        return Task.Delay(wait > TimeSpan.Zero ? wait : TimeSpan.Zero, hub.Home.Time, cancellationToken);
    }

    public override async Task<T> WaitForExternalEvent<T>(string eventName, CancellationToken cancellationToken = default) =>
        (T)(await Event(eventName).Task)!;

    public override Guid NewGuid() => new(guids++, 0, 0, new byte[8]);

    public override Task<TResult> CallSubOrchestratorAsync<TResult>(
        TaskName orchestratorName, object? input = null, TaskOptions? options = null) => throw Unknown();

    public override void SendEvent(string instanceId, string eventName, object payload) => throw Unknown();

    public override void SetCustomStatus(object? customStatus) => throw Unknown();

    public override void ContinueAsNew(object? newInput = null, bool preserveUnprocessedEvents = true) => throw Unknown();

    private static NotSupportedException Unknown() => new("No orchestration of the simulation needs this.");

    private TaskCompletionSource<object?> Event(string eventName) =>
        events.TryGetValue(eventName, out var known) ? known : events[eventName] = new TaskCompletionSource<object?>();
}
