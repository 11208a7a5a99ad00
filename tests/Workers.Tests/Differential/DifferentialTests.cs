using FunctionsCommerce.Workers.Tests.Durable;
using Microsoft.DurableTask.Client;
using Microsoft.DurableTask.Converters;

namespace FunctionsCommerce.Workers.Tests.Differential;

/// <summary>LocalHost's engine and the executor that runs in Azure run the same code, and it ends the same.</summary>
public sealed class DifferentialTests
{
    private const string Id = "instance";
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    /// <summary>What orchestrators read by <c>GetInput</c>.</summary>
    private static readonly Dictionary<string, Type> Inputs = new()
    {
        ["Run"] = typeof(Progress),
        ["CountsDown"] = typeof(int),
        ["DropsEvents"] = typeof(bool),
        ["SetsStatusOnce"] = typeof(bool),
        ["Parent"] = typeof(string),
    };

    private static readonly Scenario[] All =
    [
        new(typeof(ActivityTests.Functions), "Sequence", null),
        new(typeof(ActivityTests.Functions), "Notes", null),
        new(typeof(ActivityTests.Functions), "Greets", new Greeting("Ada", 1)),
        new(typeof(ActivityTests.Functions), "CallsNothing", null),
        new(typeof(ActivityTests.Functions), "Catches", null),
        new(typeof(ActivityTests.Functions), "DoesNotCatch", null),
        new(typeof(ActivityTests.Functions), "Throws", null),
        new(typeof(RetryTests.Functions), "BacksOff", null, [.. Enumerable.Repeat((object)Second, 40)]),
        new(typeof(RetryTests.Functions), "TriesThrice", null, Second, Second),
        new(typeof(RetryTests.Functions), "GivesUpAfterTenSeconds", null, [.. Enumerable.Repeat((object)(4 * Second), 5)]),
        new(typeof(RetryTests.Functions), "HandlesTimeoutsOnly", null),
        new(typeof(RetryTests.Functions), "HandlesItself", null, 60 * Second, 60 * Second),
        new(typeof(RetryTests.Functions), "HandlerSaysNo", null),
        new(typeof(ContinueAsNewTests.Functions), "CountsDown", 5),
        new(
            typeof(ContinueAsNewTests.Functions), "AddsUp", new ContinueAsNewTests.Sum(0, 0),
            [.. Enumerable.Range(1, 6).Select(number => new Raise("add", number))]),
        new(
            typeof(ContinueAsNewTests.Functions), "DropsEvents", true, new Raise("extra", "old"), new Raise("go", ""),
            new Raise("extra", "new")),
        new(typeof(ContinueAsNewTests.Functions), "SetsStatusOnce", true),
        new(typeof(SubOrchestrationTests.Functions), "Parent", "Ada"),
        new(typeof(SubOrchestrationTests.Functions), "NamesItsChild", null),
        new(typeof(SubOrchestrationTests.Functions), "CatchesItsChild", null),
        new(typeof(SubOrchestrationTests.Functions), "RetriesItsChild", null, 10 * Second, 10 * Second),
        new(typeof(SubOrchestrationTests.Functions), "TenChildren", null),
        new(typeof(ExternalEventTests.Functions), "WaitsForApproval", null, new Raise("aPPROVAL", new Greeting("Ada", 1))),
        new(typeof(ExternalEventTests.Functions), "WaitsForAThenB", null, new Raise("B", 2), new Raise("A", 1)),
        new(
            typeof(ExternalEventTests.Functions), "CollectsFive", null,
            [.. Enumerable.Range(1, 5).Select(number => new Raise("number", number))]),
        new(typeof(ExternalEventTests.Functions), "WaitsAnHour", null, Hour),
        new(typeof(ExternalEventTests.Functions), "WaitsAnHour", null, new Raise("go", "gone")),
        new(typeof(ExternalEventTests.Functions), "WaitsAnHourThenForEver", null, Hour, new Raise("go", "late")),
        new(typeof(ExternalEventTests.Functions), "WaitsTwice", null, new Raise("go", "first"), new Raise("go", "second")),
        new(typeof(ExternalEventTests.Functions), "WaitsForEither", null, new Raise("no"), new Raise("yes")),
        new(typeof(TimerTests.Functions), "WaitsADay", null, 24 * Hour),
        new(typeof(TimerTests.Functions), "ThreeTimers", null, Hour, Hour, Hour),
        new(typeof(TimerTests.Functions), "TimerInThePast", null),
        new(typeof(TimerTests.Functions), "CancelsItsTimer", null),
        new(typeof(TimerTests.Functions), "ForgetsItsTimer", null),
        new(typeof(TimerTests.Functions), "TellsTheTime", null, 420 * Second, 420 * Second),
        new(typeof(DeterminismTests.Functions), "MakesGuids", null),
    ];

    public static TheoryData<string> Scenarios => [.. All.Select(scenario => scenario.ToString())];

    [Theory]
    [MemberData(nameof(Scenarios))]
    public async Task Both_engines_end_the_same(string name)
    {
        var scenario = All.Single(one => one.ToString() == name);
        await using var host = await DurableHost.StartForgetful(scenario.Functions, typeof(Activities));
        var journal = new Journal();
        var clock = new TestClock();
        var hub = Hub(clock, _ => new Activities(journal, clock), scenario.Functions, typeof(Activities));

        await host.Run(scenario.Name, scenario.Input, Id);
        hub.Start(scenario.Name, Json(scenario.Input), Id);
        Outcome.Of(hub).ShouldBe(await Outcome.Of(host), "at the start");
        foreach (var act in scenario.Acts)
        {
            await Do(host, hub, act);
            Outcome.Of(hub).ShouldBe(await Outcome.Of(host), $"{act}");
        }

        journal.Lines.Order().ShouldBe(host.Journal.Lines.Order());
    }

    [Fact]
    public void A_thousand_random_orchestrations_end_in_Azure_as_their_code_says()
    {
        Plan[] plans = [.. Enumerable.Range(0, 1000).Select(seed => Plan.Random(new Random(seed), $"p{seed}", 2))];
        var events = plans.SelectMany(plan => plan.Instances()).ToDictionary(plan => plan.Id, plan => plan.Events().ToList());
        var hub = Hub(new TestClock(), _ => new PlanFunctions(new Journal()), typeof(PlanFunctions));

        foreach (var plan in plans)
        {
            hub.Start("Plan", Json(new Progress(plan, 0, [])), plan.Id);
        }

        for (var round = 0; round < 200 && hub.Instances.Values.Any(instance => !instance.IsOver); round++)
        {
            foreach (var instance in hub.Instances.Values.Where(instance => !instance.IsOver && events.ContainsKey(instance.Id)).ToList())
            {
                events.Remove(instance.Id, out var names);
                names!.ForEach(name => hub.Raise(instance.Id, name, Json($"e{name}")));
            }

            hub.Advance(20 * Second);
        }

        foreach (var plan in plans.SelectMany(plan => plan.Instances()))
        {
            JsonDataConverter.Default.Deserialize<string>(hub.Instances[plan.Id].Output).ShouldBe(plan.Result, plan.Id);
        }
    }

    [Theory]
    [InlineData(typeof(DeterminismTests.OtherActivity))]
    [InlineData(typeof(DeterminismTests.TimerInstead))]
    [InlineData(typeof(DeterminismTests.OneMore))]
    [InlineData(typeof(DeterminismTests.OneLess))]
    [InlineData(typeof(DeterminismTests.Beside))]
    public void Code_that_changed_under_a_running_instance_fails_it_in_Azure_as_well(Type changed)
    {
        var journal = new Journal();
        var hub = Hub(
            new TestClock(), _ => new Activities(journal, new TestClock()), typeof(DeterminismTests.Original), typeof(Activities));
        hub.Start("Changes", null, Id);

        hub.Functions = new AzureFunctions(_ => new Activities(journal, new TestClock()), changed, typeof(Activities));
        hub.Raise(Id, "go", null);

        hub.Instances[Id].Status.ShouldBe(global::DurableTask.Core.OrchestrationStatus.Failed);
        hub.Instances[Id].Failure!.ErrorType.ShouldContain("NonDeterministicOrchestrationException");
        journal.Lines.ShouldBe(["a"]);
    }

    private static AzureHub Hub(TestClock clock, Func<Type, object> make, params Type[] classes) =>
        new(new AzureFunctions(make, classes) { Inputs = Inputs }, clock);

    private static string? Json(object? value) => value is null ? null : JsonDataConverter.Default.Serialize(value);

    private static async Task Do(DurableHost host, AzureHub hub, object act)
    {
        if (act is not Raise raise)
        {
            hub.Advance((TimeSpan)act);
            await host.Advance((TimeSpan)act);
            return;
        }

        hub.Raise(Id, raise.Event, Json(raise.Payload));
        if ((await host.Get(Id)).RuntimeStatus == OrchestrationRuntimeStatus.Running)
        {
            await host.Client.RaiseEventAsync(Id, raise.Event, raise.Payload);
        }

        await host.Idle();
    }
}
