namespace FunctionsCommerce.Simulation.Tests.Machine;

/// <summary>Something outside of the instances that fails now and then.</summary>
internal sealed class Remote(Scheduler scheduler, string name, Func<string, Exception> outage)
{
    /// <summary>The share of calls that are refused before they have an effect.</summary>
    public double Refused { get; set; }

    /// <summary>The share of calls whose answer gets lost after the effect.</summary>
    public double Lost { get; set; }

    /// <summary>Until then most calls fail.</summary>
    public DateTimeOffset TroubleUntil { get; set; }

    private double More => scheduler.Now < TroubleUntil ? 0.4 : 0;

    /// <summary>A call over the network: the request takes a time, then it has its effect, then the answer takes a time. A caller that dies
    /// meanwhile may have been heard, or not.</summary>
    public Task<T> CallAsync<T>(Node caller, string what, Func<T> effect)
    {
        var answer = new TaskCompletionSource<T>();
        scheduler.After(Latency(), null, name, () => Serve(caller, effect, answer), $"{caller.Name} {what}");
        return answer.Task;
    }

    private void Serve<T>(Node caller, Func<T> effect, TaskCompletionSource<T> answer)
    {
        if (!caller.IsAlive && scheduler.Chance(0.5))
        {
            return;
        }

        if (scheduler.Chance(Refused + More))
        {
            scheduler.Log?.Add(scheduler.Now, $"     {name} refuses");
            Answer(caller, () => answer.SetException(outage($"The {name} refuses")));
            return;
        }

        T result;
        try
        {
            result = effect();
        }
        catch (Exception problem)
        {
            Answer(caller, () => answer.SetException(problem));
            return;
        }

        if (scheduler.Chance(Lost + (More / 2)))
        {
            scheduler.Log?.Add(scheduler.Now, $"     {name}'s answer is lost");
            Answer(caller, () => answer.SetException(outage($"The {name}'s answer is lost")));
            return;
        }

        Answer(caller, () => answer.SetResult(result));
    }

    /// <summary>Outside of any instance's context: what does not ask for its context goes on in place.</summary>
    private void Answer(Node caller, Action act) => scheduler.After(Latency(), caller, "answer", act);

    private TimeSpan Latency() => scheduler.Chance(0.02) ? scheduler.Between(50, 2000) : scheduler.Between(0.5, 10);
}
