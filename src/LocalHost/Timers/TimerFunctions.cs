using FunctionsCommerce.LocalHost.Functions;
using Microsoft.Azure.Functions.Worker;

namespace FunctionsCommerce.LocalHost.Timers;

/// <summary>All timer functions on the clock.</summary>
public sealed class TimerFunctions : IDisposable
{
    private readonly List<ScheduledFunction> functions;
    private readonly CancellationTokenSource stopping = new();

    /// <param name="lease">Null: no other process runs them.</param>
    public TimerFunctions(
        FunctionIndex index, FunctionInstances instances, TimeProvider clock, ILogger<TimerFunctions> logger, TimerLease? lease = null) =>
        functions = [.. index.With<TimerTriggerAttribute>().Select(found => new ScheduledFunction(
            found.Function.Name, CronSchedule.Parse(found.Trigger.Schedule), EventFunctions.Create<TimerInfo>(found.Function, instances),
            clock, lease, logger))];

    /// <summary>No timer function is running.</summary>
    public bool IsIdle => functions.TrueForAll(function => function.Running.IsCompleted);

    /// <summary>Runs that have ended, well or not.</summary>
    public long Finished => functions.Sum(function => function.Finished);

    public void Start() => functions.ForEach(function => function.Start(stopping.Token));

    public async Task StopAsync()
    {
        await stopping.CancelAsync();
        await Task.WhenAll(functions.Select(function => function.Running));
    }

    public void Dispose()
    {
        functions.ForEach(function => function.Dispose());
        stopping.Dispose();
    }
}
