using DurableTask.Core;
using DurableTask.Core.Command;
using DurableTask.Core.History;
using FunctionsCommerce.Workers.Tests.Durable;
using Microsoft.DurableTask.Worker.Shims;
using CoreFailure = DurableTask.Core.FailureDetails;

namespace FunctionsCommerce.Workers.Tests.Differential;

/// <summary>A task hub in memory that takes every step by the executor that runs in Azure's worker, and replays the whole history for each.
/// Activities run where they are scheduled; the clock stands until it is advanced.</summary>
internal sealed class AzureHub(AzureFunctions functions, TestClock clock)
{
    private readonly Dictionary<string, AzureInstance> instances = [];
    private readonly PriorityQueue<(AzureInstance Instance, int Execution, TimerFiredEvent Fired), DateTime> timers = new();
    private readonly Queue<AzureInstance> ready = new();
    private int executions;

    public IReadOnlyDictionary<string, AzureInstance> Instances => instances;

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Runs other code from now on, as after a deployment.</summary>
    public AzureFunctions Functions { get; set; } = functions;

    public void Start(string name, string? input, string id)
    {
        Begin(new AzureInstance(id, name), input, null);
        Run();
    }

    public void Raise(string id, string name, string? payload)
    {
        if (instances.TryGetValue(id, out var instance))
        {
            Tell(instance, new EventRaisedEvent(-1, payload) { Name = name });
            Run();
        }
    }

    /// <summary>All timers fire that are due by then, and those that they cause.</summary>
    public void Advance(TimeSpan by)
    {
        clock.Advance(by);
        Due();
        Run();
    }

    private void Begin(AzureInstance instance, string? input, ParentInstance? parent)
    {
        instances[instance.Id] = instance;
        Tell(instance, Started(instance, input, parent));
    }

    private ExecutionStartedEvent Started(AzureInstance instance, string? input, ParentInstance? parent)
    {
        instance.Execution = ++executions;
        return new ExecutionStartedEvent(-1, input)
        {
            Name = instance.Name,
            Version = "",
            OrchestrationInstance = new OrchestrationInstance { InstanceId = instance.Id, ExecutionId = $"{instance.Execution}" },
            ParentInstance = parent,
        };
    }

    private void Tell(AzureInstance instance, HistoryEvent message)
    {
        if (instance.IsOver)
        {
            return;
        }

        instance.Inbox.Add(message);
        ready.Enqueue(instance);
    }

    private void Run()
    {
        while (ready.TryDequeue(out var instance))
        {
            if (instance is { IsOver: false, Inbox.Count: > 0 })
            {
                Step(instance);
                Due();
            }
        }
    }

    private void Step(AzureInstance instance)
    {
        var state = new OrchestrationRuntimeState(instance.History);
        foreach (var message in instance.Inbox.Prepend(new OrchestratorStartedEvent(-1)))
        {
            message.Timestamp = Now;
            state.AddEvent(message);
        }

        instance.Inbox.Clear();
        var parent = state.ParentInstance is { } above
            ? new Microsoft.DurableTask.ParentOrchestrationInstance(above.Name, above.OrchestrationInstance.InstanceId)
            : null;
        var orchestration = DurableTaskShimFactory.Default.CreateOrchestration(
            instance.Name, Functions.Orchestrator(instance.Name), parent);
        var result = new TaskOrchestrationExecutor(
            state, orchestration, BehaviorOnContinueAsNew.Carryover, ErrorPropagationMode.UseFailureDetails).Execute();
        instance.CustomStatus = result.CustomStatus ?? instance.CustomStatus;
        OrchestrationCompleteOrchestratorAction? end = null;
        foreach (var action in result.Actions)
        {
            end = action as OrchestrationCompleteOrchestratorAction ?? end;
            Do(instance, state, action);
        }

        state.AddEvent(new OrchestratorCompletedEvent(-1) { Timestamp = Now });
        instance.History = [.. state.Events];
        if (end is not null)
        {
            End(instance, state.ParentInstance, end);
        }
    }

    private void Do(AzureInstance instance, OrchestrationRuntimeState state, OrchestratorAction action)
    {
        switch (action)
        {
            case ScheduleTaskOrchestratorAction task:
                state.AddEvent(new TaskScheduledEvent(task.Id, task.Name!, task.Version, task.Input) { Timestamp = Now });
                Tell(instance, Answer(task, instance.Id));
                break;
            case CreateTimerOrchestratorAction timer:
                state.AddEvent(new TimerCreatedEvent(timer.Id, timer.FireAt) { Timestamp = Now });
                timers.Enqueue((instance, instance.Execution, new TimerFiredEvent(-1, timer.FireAt) { TimerId = timer.Id }), timer.FireAt);
                break;
            case CreateSubOrchestrationAction child:
                state.AddEvent(
                    new SubOrchestrationInstanceCreatedEvent(child.Id)
                    {
                        Name = child.Name,
                        InstanceId = child.InstanceId,
                        Input = child.Input,
                        Timestamp = Now,
                    });
                StartChild(instance, child);
                break;
            case SendEventOrchestratorAction sent:
                state.AddEvent(
                    new EventSentEvent(sent.Id)
                    {
                        InstanceId = sent.Instance!.InstanceId,
                        Name = sent.EventName,
                        Input = sent.EventData,
                        Timestamp = Now,
                    });
                if (instances.TryGetValue(sent.Instance.InstanceId, out var receiver))
                {
                    Tell(receiver, new EventRaisedEvent(-1, sent.EventData) { Name = sent.EventName });
                }

                break;
        }
    }

    private void Due()
    {
        while (timers.TryPeek(out _, out var at) && at <= Now)
        {
            var due = timers.Dequeue();
            if (due.Execution == due.Instance.Execution)
            {
                Tell(due.Instance, due.Fired);
            }
        }
    }

    private HistoryEvent Answer(ScheduleTaskOrchestratorAction task, string instanceId)
    {
        try
        {
            return new TaskCompletedEvent(-1, task.Id, Functions.Call(task.Name!, task.Input, instanceId));
        }
        catch (Exception problem)
        {
            return new TaskFailedEvent(-1, task.Id, null, null, new CoreFailure(problem));
        }
    }

    private void StartChild(AzureInstance parent, CreateSubOrchestrationAction action)
    {
        if (!Functions.Has(action.Name!))
        {
            var missing = new CoreFailure("None", $"no orchestrator '{action.Name}'", null, null, isNonRetriable: true);
            Tell(parent, new SubOrchestrationInstanceFailedEvent(-1, action.Id, null, null, missing));
            return;
        }

        Begin(new AzureInstance(action.InstanceId!, action.Name!), action.Input, new ParentInstance
        {
            Name = parent.Name,
            OrchestrationInstance = new OrchestrationInstance { InstanceId = parent.Id, ExecutionId = $"{parent.Execution}" },
            TaskScheduleId = action.Id,
            Version = "",
        });
    }

    private void End(AzureInstance instance, ParentInstance? parent, OrchestrationCompleteOrchestratorAction end)
    {
        if (end.OrchestrationStatus == OrchestrationStatus.ContinuedAsNew)
        {
            instance.History = [];
            var waiting = instance.Inbox.OfType<EventRaisedEvent>().ToList();
            instance.Inbox.Clear();
            Tell(instance, Started(instance, end.Result, parent));
            foreach (var message in end.CarryoverEvents.Concat(waiting))
            {
                Tell(instance, message);
            }

            return;
        }

        instance.End(end);
        if (parent is not null
            && instances[parent.OrchestrationInstance.InstanceId] is { } above
            && $"{above.Execution}" == parent.OrchestrationInstance.ExecutionId)
        {
            Tell(above, end.OrchestrationStatus == OrchestrationStatus.Completed
                ? new SubOrchestrationInstanceCompletedEvent(-1, parent.TaskScheduleId, end.Result)
                : new SubOrchestrationInstanceFailedEvent(-1, parent.TaskScheduleId, null, null, end.FailureDetails));
        }
    }
}
