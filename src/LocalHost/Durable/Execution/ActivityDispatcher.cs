using FunctionsCommerce.LocalHost.Durable.Binding;
using FunctionsCommerce.LocalHost.Durable.History;
using FunctionsCommerce.LocalHost.Durable.Storage;
using FunctionsCommerce.LocalHost.Storage;
using Microsoft.DurableTask.Client;

namespace FunctionsCommerce.LocalHost.Durable.Execution;

/// <summary>Calls activities, a limited number at a time, and passes on their results.</summary>
internal sealed class ActivityDispatcher(
    DurableSettings settings, DurableFunctions functions, LocalDatabase database, IServiceProvider services, WorkCounter work) : IDisposable
{
    private readonly FairQueue<ActivityWork> waiting = new();
    private readonly CancellationTokenSource stopping = new();
    private readonly WorkCounter running = new();
    private readonly Lock gate = new();
    private int count;
    private long finished;
    private bool closed;

    public Action<ActivityWork, InboundEvent> Answered { get; set; } = (_, _) => { };

    public DurableTaskClient? Client { get; set; }

    /// <summary>Activities run since the start.</summary>
    public long Finished => Interlocked.Read(ref finished);

    public void Enqueue(IReadOnlyList<ActivityWork> activities)
    {
        if (activities.Count == 0)
        {
            return;
        }

        lock (gate)
        {
            if (closed)
            {
                return;
            }

            work.Begin(activities.Count);
            foreach (var activity in activities)
            {
                waiting.Enqueue(activity.Instance, activity);
            }
        }

        StartMore();
    }

    /// <summary>Begins no more activities, and waits for the running ones. What is left is called again at the next start.</summary>
    public async Task StopAsync()
    {
        Close();
        var patience = Task.Delay(settings.StopPatience, TimeProvider.System);
        if (await Task.WhenAny(running.WhenZeroAsync(), patience) == patience)
        {
            await stopping.CancelAsync();
            await Task.WhenAny(running.WhenZeroAsync(), Task.Delay(settings.StopPatience, TimeProvider.System));
        }
    }

    /// <summary>Begins no more activities.</summary>
    public void Close()
    {
        lock (gate)
        {
            closed = true;
            while (waiting.TryDequeue(out _))
            {
                work.End();
            }
        }
    }

    public void Dispose() => stopping.Dispose();

    private void StartMore()
    {
        while (true)
        {
            ActivityWork activity;
            lock (gate)
            {
                if (closed || count >= settings.MaxConcurrentActivities || !waiting.TryDequeue(out activity))
                {
                    return;
                }

                count++;
                running.Begin();
            }

            _ = Task.Run(() => RunAsync(activity));
        }
    }

    private async Task RunAsync(ActivityWork activity)
    {
        var answer = await CallAsync(activity);
        if (answer is not null)
        {
            Interlocked.Increment(ref finished);
            Answered(activity, answer);
        }

        lock (gate)
        {
            count--;
        }

        running.End();
        work.End();
        StartMore();
    }

    /// <summary>Null when the engine's stop cut it off: how far it came is unknown, and it is called again.</summary>
    private async Task<InboundEvent?> CallAsync(ActivityWork activity)
    {
        try
        {
            if (!functions.TryGetActivity(activity.Name, out var function))
            {
                return new TaskFailed(activity.Task, Failures.NoSuchActivity(activity.Name));
            }

            if (activity.IsRecovered
                && await Recovery.CountRestartAsync(database, activity.Instance, activity.Task) is var restarts
                && restarts > settings.MaxRestarts)
            {
                return new TaskFailed(activity.Task, Failures.Poison($"Activity '{activity.Name}'", restarts));
            }

            var call = new DurableCall(
                activity.InstanceId, activity.Input, settings.DataConverter, stopping.Token)
            { Client = Client, Services = services };
            return new TaskCompleted(activity.Task, await function.RunAsync(call));
        }
        catch (Exception) when (stopping.IsCancellationRequested)
        {
            return null;
        }
        catch (Exception problem)
        {
            return new TaskFailed(activity.Task, Failure.From(problem));
        }
    }
}
