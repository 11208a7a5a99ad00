using FunctionsCommerce.LocalHost.Durable;
using FunctionsCommerce.LocalHost.Durable.Replay;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.Logging;

namespace FunctionsCommerce.Workers.Tests.Durable;

public sealed class DeterminismTests
{
    [Fact]
    public async Task New_guids_differ_from_each_other_and_are_the_same_in_every_replay()
    {
        await using var host = await DurableHost.StartForgetful(typeof(DeterminismTests.Functions), typeof(Activities));

        var id = await host.Run("MakesGuids");

        var guids = (await host.Output<Guid[]>(id))!;
        guids.Distinct().Count().ShouldBe(4);
        guids[..2].ShouldBe(host.Journal.Lines.Select(Guid.Parse));
    }

    [Fact]
    public async Task New_guids_are_those_that_Azure_makes()
    {
        await using var host = await DurableHost.Start(typeof(DeterminismTests.Functions), typeof(Activities));

        await host.Run("MakesGuids", id: "i1");

        // Version 5 of "i1_2026-01-01T00:00:00.0000000Z_0" in the SDK's namespace.
        (await host.Output<Guid[]>("i1"))![0].ShouldBe(Guid.Parse("e4fd7904-ed4f-56fb-89c1-068e29d5113c"));
    }

    [Fact]
    public async Task A_replay_safe_logger_writes_each_line_once()
    {
        await using var host = await DurableHost.StartForgetful(typeof(DeterminismTests.Functions), typeof(Activities));

        await host.Run("Logs");

        host.Log.Lines.Where(line => line.StartsWith("step", StringComparison.Ordinal)).ShouldBe(["step 0", "step 1", "step 2", "step 3"]);
    }

    [Theory]
    [InlineData("AwaitsForeign")]
    [InlineData("AwaitsForeignElsewhere")]
    [InlineData("AwaitsForeignAfterAnActivity")]
    [InlineData("RunsOnAnotherThread")]
    public async Task Awaiting_what_is_not_the_contexts_fails_with_a_clear_message(string name)
    {
        await using var host = await DurableHost.Start(typeof(DeterminismTests.Functions), typeof(Activities));

        var instance = await RunIllegal(host, name);

        instance.RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Failed);
        instance.FailureDetails!.ErrorMessage.ShouldContain("not a task of its TaskOrchestrationContext");
    }

    [Fact]
    public async Task Awaiting_a_foreign_task_beside_a_durable_one_is_found_when_it_ends()
    {
        await using var host = await DurableHost.Start(typeof(DeterminismTests.Functions), typeof(Activities));

        var instance = await RunIllegal(host, "AwaitsForeignBesideATimer");

        instance.FailureDetails!.ErrorMessage.ShouldContain("not a task of its TaskOrchestrationContext");
    }

    [Fact]
    public async Task Durable_entities_are_refused_with_a_clear_message()
    {
        await using var host = await DurableHost.Start(typeof(DeterminismTests.Functions));

        var id = await host.Run("UsesEntities");

        (await host.Get(id)).FailureDetails!.ErrorMessage.ShouldContain("no durable entities");
    }

    [Theory]
    [InlineData(
        typeof(OtherActivity),
        "Event 8 in the history of 'x' (orchestrator 'Changes') is activity 'Nothing' (task 2), but the code now did activity 'Hello' (task 2).")]
    [InlineData(typeof(TimerInstead), "is activity 'Note' (task 1), but the code now did a timer (task 1).")]
    [InlineData(typeof(OneMore), "is activity 'Note' (task 1), but the code now did activity 'Nothing' (task 1).")]
    [InlineData(
        typeof(OneLess),
        "Event 8 in the history of 'x' (orchestrator 'Changes') is activity 'Nothing' (task 2), but the code now did the end (Completed).")]
    [InlineData(
        typeof(Beside),
        "Event 3 in the history of 'x' (orchestrator 'Changes') is nothing more in this turn, but the code now did activity 'Note' (task 1).")]
    public async Task Code_that_changed_under_a_running_instance_is_reported_by_step(Type changed, string report)
    {
        await using var host = await DurableHost.Start(typeof(Original), typeof(Activities));
        await host.Run("Changes", id: "x");

        await host.CrashAndRestart(changed, typeof(Activities));
        await host.Client.RaiseEventAsync("x", "go");
        await host.Idle();

        var instance = await host.Get("x");
        instance.RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Failed);
        instance.FailureDetails!.ErrorType.ShouldBe(typeof(HistoryMismatchException).FullName);
        instance.FailureDetails.ErrorMessage.ShouldContain(report);
        host.Log.Lines.ShouldContain(line => line.Contains(report));
        host.Journal.Lines.ShouldBe(["a"]);
    }

    [Fact]
    public async Task A_recorded_history_is_replayed_against_todays_code()
    {
        await using var host = await DurableHost.Start(typeof(Original), typeof(Activities));
        await host.Run("Changes", id: "x");
        var waiting = host.Engine.ExportHistory("x")!;
        await host.Client.RaiseEventAsync("x", "go");
        await host.Idle();
        var over = host.Engine.ExportHistory("x")!;
        await host.Crash();

        await host.Restart(typeof(Beside), typeof(Activities));
        var other = new ReplayTester(host.Functions, host.Settings);
        await host.CrashAndRestart(typeof(Original), typeof(Activities));
        var same = new ReplayTester(host.Functions, host.Settings);

        same.Replay(over).ShouldBe(new ReplayReport(null, 5));
        same.Replay(waiting).IsDeterministic.ShouldBeTrue();
        other.Replay(over).Problem!.ShouldContain("Event 3");
        other.Replay(waiting).IsDeterministic.ShouldBeFalse();
    }

    /// <summary>The foreign task ends when the orchestrator waits for it: one that has ended before is awaited by nobody.</summary>
    private static async Task<OrchestrationMetadata> RunIllegal(DurableHost host, string name)
    {
        Functions.Foreign = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await host.Run(name, id: "illegal");
        Functions.Foreign.SetResult();

        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        return await host.Client.WaitForInstanceCompletionAsync("illegal", getInputsAndOutputs: true, patience.Token);
    }

    public static class Functions
    {
        internal static TaskCompletionSource Foreign { get; set; } = new();

        [Function("MakesGuids")]
        public static async Task<Guid[]> MakesGuids([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            var first = context.NewGuid();
            var second = context.NewGuid();
            await context.CallActivityAsync("Note", $"{first}");
            await context.CallActivityAsync("Note", $"{second}");
            return [first, second, context.NewGuid(), context.NewGuid()];
        }

        [Function("Logs")]
        public static async Task Logs([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            var logger = context.CreateReplaySafeLogger<DeterminismTests>();
            for (var i = 0; i < 4; i++)
            {
                logger.Log(LogLevel.Information, 0, i, null, (number, _) => $"step {number}");
                await context.CallActivityAsync("Nothing");
            }
        }

        [Function("AwaitsForeign")]
        public static Task AwaitsForeign([OrchestrationTrigger] TaskOrchestrationContext context) => Foreign.Task;

        [Function("AwaitsForeignElsewhere")]
        public static async Task AwaitsForeignElsewhere([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            var timer = context.CreateTimer(TimeSpan.FromDays(1), CancellationToken.None);
            await Foreign.Task.ConfigureAwait(false);
            await context.CallActivityAsync("Nothing");
            await timer;
        }

        [Function("AwaitsForeignAfterAnActivity")]
        public static async Task AwaitsForeignAfterAnActivity([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            await context.CallActivityAsync("Nothing");
            await Foreign.Task;
        }

        [Function("RunsOnAnotherThread")]
        public static Task RunsOnAnotherThread([OrchestrationTrigger] TaskOrchestrationContext context) =>
            Task.Run(() => context.CallActivityAsync("Nothing"));

        [Function("AwaitsForeignBesideATimer")]
        public static async Task AwaitsForeignBesideATimer([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            _ = context.CreateTimer(TimeSpan.FromDays(1), CancellationToken.None);
            await Foreign.Task;
        }

        [Function("UsesEntities")]
        public static string UsesEntities([OrchestrationTrigger] TaskOrchestrationContext context) => $"{context.Entities}";
    }

    public static class Original
    {
        [Function("Changes")]
        public static async Task Changes([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            await context.CallActivityAsync("Hello", "1");
            await context.CallActivityAsync("Note", "a");
            await context.CallActivityAsync("Nothing");
            await context.WaitForExternalEvent<object>("go");
        }
    }

    public static class OtherActivity
    {
        [Function("Changes")]
        public static async Task Changes([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            await context.CallActivityAsync("Hello", "1");
            await context.CallActivityAsync("Note", "a");
            await context.CallActivityAsync("Hello", "2");
        }
    }

    public static class TimerInstead
    {
        [Function("Changes")]
        public static async Task Changes([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            await context.CallActivityAsync("Hello", "1");
            await context.CreateTimer(TimeSpan.FromDays(1), CancellationToken.None);
        }
    }

    public static class OneMore
    {
        [Function("Changes")]
        public static async Task Changes([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            await context.CallActivityAsync("Hello", "1");
            await context.CallActivityAsync("Nothing");
            await context.CallActivityAsync("Note", "a");
        }
    }

    public static class OneLess
    {
        [Function("Changes")]
        public static async Task Changes([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            await context.CallActivityAsync("Hello", "1");
            await context.CallActivityAsync("Note", "a");
        }
    }

    public static class Beside
    {
        [Function("Changes")]
        public static async Task Changes([OrchestrationTrigger] TaskOrchestrationContext context) =>
            await Task.WhenAll(context.CallActivityAsync("Hello", "1"), context.CallActivityAsync("Note", "a"));
    }
}
