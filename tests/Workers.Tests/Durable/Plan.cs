using System.Text.Json.Serialization;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace FunctionsCommerce.Workers.Tests.Durable;

/// <summary>What a random orchestration does. Its result can be told without running it.</summary>
[JsonDerivedType(typeof(Call), "call")]
[JsonDerivedType(typeof(Fail), "fail")]
[JsonDerivedType(typeof(Retry), "retry")]
[JsonDerivedType(typeof(Wait), "wait")]
[JsonDerivedType(typeof(Event), "event")]
[JsonDerivedType(typeof(Late), "late")]
[JsonDerivedType(typeof(Child), "child")]
[JsonDerivedType(typeof(All), "all")]
[JsonDerivedType(typeof(Race), "race")]
[JsonDerivedType(typeof(Again), "again")]
public abstract record Step
{
    public abstract string Result { get; }
}

public sealed record Call(string Word) : Step
{
    public override string Result => Word;
}

public sealed record Fail(string Word) : Step
{
    public override string Result => $"!{Word}";
}

public sealed record Retry(string Key, int Failures) : Step
{
    public override string Result => $"r{Key}";
}

public sealed record Wait(int Seconds) : Step
{
    public override string Result => $"t{Seconds}";
}

public sealed record Event(string Name) : Step
{
    public override string Result => $"e{Name}";
}

/// <summary>An event that does not come in time.</summary>
public sealed record Late(int Seconds) : Step
{
    public override string Result => "late";
}

public sealed record Child(Plan Plan) : Step
{
    public override string Result => Plan.Result;
}

public sealed record All(Plan[] Plans) : Step
{
    public override string Result => $"[{string.Join('|', Plans.Select(plan => plan.Result))}]";
}

/// <summary>An activity against a timer of many days, which is cancelled.</summary>
public sealed record Race(string Word) : Step
{
    public override string Result => $"<{Word}";
}

/// <summary>Continues as new with the rest; only in a plan that is an instance's own.</summary>
public sealed record Again : Step
{
    public override string Result => "^";
}

public sealed record Plan(string Id, Step[] Steps)
{
    [JsonIgnore]
    public string Result => string.Join(',', Steps.Select(step => step.Result));

    /// <summary>The events of this instance, not of its children.</summary>
    public IEnumerable<string> Events() => Steps.SelectMany(step => step switch
    {
        Event e => [e.Name],
        All all => all.Plans.SelectMany(plan => plan.Events()),
        _ => Enumerable.Empty<string>(),
    });

    /// <summary>This and all that become instances.</summary>
    public IEnumerable<Plan> Instances() => Parts().Where(plan => plan.Id.Length > 0);

    public static Plan Random(Random random, string id, int depth)
    {
        var next = 0;
        Plan Make(string instance, int level, bool isOwn) =>
            new(isOwn ? instance : "", [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => One(instance, level, isOwn))]);
        Step One(string instance, int level, bool isOwn) => random.Next(isOwn ? 14 : 13) switch
        {
            <= 2 => new Call($"w{next++}"),
            3 => new Fail($"f{next++}"),
            4 => new Retry($"{id}.{next++}", random.Next(1, 4)),
            5 or 6 => new Wait(random.Next(0, 100)),
            7 => new Event($"n{next++}"),
            8 => new Late(random.Next(1, 50)),
            9 => new Race($"c{next++}"),
            10 when level > 0 => new Child(Make($"{instance}-{next++}", level - 1, true)),
            11 or 12 when level > 0 => new All([.. Enumerable.Range(0, random.Next(2, 4)).Select(_ => Make(instance, level - 1, false))]),
            13 => new Again(),
            _ => new Call($"w{next++}"),
        };
        return Make(id, depth, true);
    }

    private IEnumerable<Plan> Parts() => Steps.SelectMany(step => step switch
    {
        Child child => child.Plan.Parts(),
        All all => all.Plans.SelectMany(plan => plan.Parts()),
        _ => [],
    }).Prepend(this);
}

/// <summary>Where a plan stands: what came out so far, and from which step it goes on.</summary>
public sealed record Progress(Plan Plan, int From, string[] Results);

/// <summary>Carries plans out.</summary>
public sealed class PlanFunctions(Journal journal)
{
    private static readonly TaskOptions Patiently = TaskOptions.FromRetryPolicy(new RetryPolicy(10, TimeSpan.FromSeconds(3), 1.5));

    [Function("Plan")]
    public static async Task<string> Run([OrchestrationTrigger] TaskOrchestrationContext context)
    {
        var progress = context.GetInput<Progress>()!;
        var results = progress.Results.ToList();
        for (var i = progress.From; i < progress.Plan.Steps.Length; i++)
        {
            if (progress.Plan.Steps[i] is Again)
            {
                context.ContinueAsNew(progress with { From = i + 1, Results = [.. results, "^"] });
                return "";
            }

            results.Add(await Do(context, progress.Plan.Steps[i]));
        }

        return string.Join(',', results);
    }

    [Function("Say")]
    public string Say([ActivityTrigger] string word)
    {
        journal.Write(word);
        return word;
    }

    [Function("Break")]
    public Task Break([ActivityTrigger] string word) => throw new CardDeclinedException(word);

    [Function("Stumble")]
    public Task<string> Stumble([ActivityTrigger] Retry retry) =>
        journal.Write(retry.Key) <= retry.Failures ? throw new CardDeclinedException(retry.Key) : Task.FromResult($"r{retry.Key}");

    private static async Task<string> Do(TaskOrchestrationContext context, Step step)
    {
        switch (step)
        {
            case Call call:
                return await context.CallActivityAsync<string>("Say", call.Word);
            case Fail fail:
                return await Caught(context, fail);
            case Retry retry:
                return await context.CallActivityAsync<string>("Stumble", retry, Patiently);
            case Wait wait:
                await context.CreateTimer(TimeSpan.FromSeconds(wait.Seconds), CancellationToken.None);
                return wait.Result;
            case Event e:
                return await context.WaitForExternalEvent<string>(e.Name);
            case Late late:
                return await TimedOut(context, late);
            case Child child:
                return await context.CallSubOrchestratorAsync<string>(
                    "Plan", new Progress(child.Plan, 0, []), new SubOrchestrationOptions(instanceId: child.Plan.Id));
            case All all:
                var results = await Task.WhenAll(all.Plans.Select(plan => Side(context, plan)));
                return $"[{string.Join('|', results)}]";
            case Race race:
                return await Won(context, race);
            default:
                throw new InvalidOperationException($"{step}");
        }
    }

    private static async Task<string> Side(TaskOrchestrationContext context, Plan plan)
    {
        var results = new List<string>();
        foreach (var step in plan.Steps)
        {
            results.Add(await Do(context, step));
        }

        return string.Join(',', results);
    }

    private static async Task<string> Caught(TaskOrchestrationContext context, Fail fail)
    {
        try
        {
            await context.CallActivityAsync("Break", fail.Word);
            return "";
        }
        catch (TaskFailedException failed)
        {
            return $"!{failed.FailureDetails.ErrorMessage}";
        }
    }

    private static async Task<string> TimedOut(TaskOrchestrationContext context, Late late)
    {
        try
        {
            return await context.WaitForExternalEvent<string>("nobody sends this", TimeSpan.FromSeconds(late.Seconds));
        }
        catch (TaskCanceledException)
        {
            return "late";
        }
    }

    private static async Task<string> Won(TaskOrchestrationContext context, Race race)
    {
        using var cancellation = new CancellationTokenSource();
        var timer = context.CreateTimer(TimeSpan.FromDays(100), cancellation.Token);
        var call = context.CallActivityAsync<string>("Say", race.Word);
        var first = await Task.WhenAny(timer, call);
        cancellation.Cancel();
        return first == call ? $"<{await call}" : "timer";
    }
}
