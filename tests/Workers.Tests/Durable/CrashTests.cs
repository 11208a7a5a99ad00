using FunctionsCommerce.LocalHost.Durable;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace FunctionsCommerce.Workers.Tests.Durable;

public sealed class CrashTests
{
    [Fact]
    public async Task An_activity_that_was_under_way_in_a_crash_is_called_again()
    {
        await using var host = await DurableHost.Start(typeof(Gate), typeof(Functions));
        host.Journal.Write("closed");
        await host.Client.ScheduleNewOrchestrationInstanceAsync("PassesTheGate", new StartOrchestrationOptions("g"));
        await host.Until(() => host.Journal.Lines.Contains("knocked"));

        await host.Crash();
        host.Journal.Write("open");
        await host.Restart();

        (await host.Output<string>("g")).ShouldBe("passed");
        host.Journal.Lines.Count(line => line == "knocked").ShouldBe(2);
    }

    [Fact]
    public async Task A_result_that_was_recorded_is_not_asked_for_again()
    {
        await using var host = await DurableHost.Start(typeof(Activities), typeof(Functions));
        var id = await host.Run("NotesAndWaits");

        for (var i = 0; i < 5; i++)
        {
            await host.CrashAndRestart();
        }

        await host.Client.RaiseEventAsync(id, "go");
        await host.Idle();
        (await host.Output<int>(id)).ShouldBe(1);
        host.Journal.Lines.ShouldBe(["once"]);
    }

    [Fact]
    public async Task What_was_acknowledged_is_there_after_a_crash_at_once()
    {
        await using var host = await DurableHost.Start(typeof(Activities), typeof(Functions));

        await host.Client.ScheduleNewOrchestrationInstanceAsync("NotesAndWaits", new StartOrchestrationOptions("s"));
        await host.Client.RaiseEventAsync("s", "go");
        await host.CrashAndRestart();

        (await host.Output<int>("s")).ShouldBeInRange(1, 2);
    }

    [Fact]
    public async Task An_activity_in_which_the_process_dies_every_time_is_given_up_as_poison()
    {
        await using var host = await DurableHost.Start(new DurableSettings { MaxRestarts = 3 }, typeof(Gate), typeof(Functions));
        host.Journal.Write("closed");
        await host.Client.ScheduleNewOrchestrationInstanceAsync("PassesTheGate", new StartOrchestrationOptions("g"));

        for (var crash = 1; crash <= 4; crash++)
        {
            await host.Until(() => host.Journal.Lines.Count(line => line == "knocked") == crash);
            await host.Crash();
            await host.Reopen();
        }

        var instance = await host.Client.WaitForInstanceCompletionAsync("g", getInputsAndOutputs: true);
        instance.FailureDetails!.InnerFailure!.ErrorType.ShouldBe("Poison");
    }

    [Fact]
    public async Task A_graceful_stop_lets_running_activities_end_and_keeps_their_results()
    {
        await using var host = await DurableHost.Start(typeof(Gate), typeof(Functions));
        host.Journal.Write("closed");
        await host.Client.ScheduleNewOrchestrationInstanceAsync("PassesTheGate", new StartOrchestrationOptions("g"));
        await host.Until(() => host.Journal.Lines.Contains("knocked"));

        var stopping = host.Engine.StopAsync();
        host.Journal.Write("open");
        await stopping;
        await host.CrashAndRestart();

        (await host.Output<string>("g")).ShouldBe("passed");
        host.Journal.Lines.Count(line => line == "knocked").ShouldBe(1);
    }

    public static class Functions
    {
        [Function("PassesTheGate")]
        public static Task<string> PassesTheGate([OrchestrationTrigger] TaskOrchestrationContext context) =>
            context.CallActivityAsync<string>("Gate");

        [Function("NotesAndWaits")]
        public static async Task<int> NotesAndWaits([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            var count = await context.CallActivityAsync<int>("Note", "once");
            await context.WaitForExternalEvent<object>("go");
            return count;
        }
    }

    public sealed class Gate(Journal journal)
    {
        [Function("Gate")]
        public async Task<string> Pass([ActivityTrigger] string? ignored, CancellationToken ct)
        {
            journal.Write("knocked");
            while (!journal.Lines.Contains("open"))
            {
                ct.ThrowIfCancellationRequested();
                await Task.Delay(1, ct);
            }

            return "passed";
        }
    }
}
