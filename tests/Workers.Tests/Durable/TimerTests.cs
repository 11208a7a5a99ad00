using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace FunctionsCommerce.Workers.Tests.Durable;

public sealed class TimerTests
{
    [Fact]
    public async Task A_timer_fires_when_its_time_has_come_and_not_before()
    {
        await using var host = await DurableHost.Start(typeof(TimerTests.Functions));

        var id = await host.Run("WaitsADay");
        await host.Advance(TimeSpan.FromDays(1) - TimeSpan.FromMilliseconds(1));
        var before = await host.Get(id);
        await host.Advance(TimeSpan.FromMilliseconds(1));

        before.RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Running);
        (await host.Output<DateTime>(id)).ShouldBe(new DateTime(2026, 1, 2, 0, 0, 0, DateTimeKind.Utc));
    }

    [Fact]
    public async Task A_timer_that_came_due_while_the_process_was_down_fires_at_the_start()
    {
        await using var host = await DurableHost.Start(typeof(TimerTests.Functions));

        var id = await host.Run("WaitsADay");
        await host.Crash();
        host.Clock.Advance(TimeSpan.FromDays(3));
        await host.Restart();

        (await host.Output<DateTime>(id)).ShouldBe(new DateTime(2026, 1, 4, 0, 0, 0, DateTimeKind.Utc));
    }

    [Fact]
    public async Task Timers_of_one_orchestration_fire_in_the_order_of_their_times()
    {
        await using var host = await DurableHost.StartForgetful(typeof(TimerTests.Functions));

        var id = await host.Run("ThreeTimers");
        await host.Advance(TimeSpan.FromHours(10));

        (await host.Output<string>(id)).ShouldBe("1 2 3");
    }

    [Fact]
    public async Task A_timer_in_the_past_fires_at_once()
    {
        await using var host = await DurableHost.Start(typeof(TimerTests.Functions));

        var id = await host.Run("TimerInThePast");

        (await host.Output<string>(id)).ShouldBe("done");
    }

    [Fact]
    public async Task A_cancelled_timer_throws_and_holds_nothing_up()
    {
        await using var host = await DurableHost.StartForgetful(typeof(TimerTests.Functions));

        var id = await host.Run("CancelsItsTimer");

        (await host.Output<string>(id)).ShouldBe("cancelled");
        host.Engine.NextTimer.ShouldBeNull();
    }

    [Fact]
    public async Task An_orchestration_is_not_over_while_a_timer_is_neither_fired_nor_cancelled()
    {
        await using var host = await DurableHost.Start(typeof(TimerTests.Functions));

        var id = await host.Run("ForgetsItsTimer");
        var before = await host.Get(id);
        await host.Advance(TimeSpan.FromHours(1));

        before.RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Running);
        (await host.Output<string>(id)).ShouldBe("done");
    }

    [Fact]
    public async Task The_orchestrators_time_stands_between_its_steps_and_is_the_same_in_every_replay()
    {
        await using var host = await DurableHost.StartForgetful(typeof(TimerTests.Functions));

        var id = await host.Run("TellsTheTime");
        await host.Advance(TimeSpan.FromMinutes(7));
        await host.CrashAndRestart();
        await host.Advance(TimeSpan.FromMinutes(7));

        (await host.Output<string>(id)).ShouldBe("00:00 00:07 00:14");
    }

    [Fact]
    public async Task An_orchestration_can_be_scheduled_for_later()
    {
        await using var host = await DurableHost.Start(typeof(TimerTests.Functions));

        var id = await host.Client.ScheduleNewOrchestrationInstanceAsync(
            "TimerInThePast", new StartOrchestrationOptions("later", host.Clock.GetUtcNow().AddDays(2)));
        await host.Idle();
        await host.CrashAndRestart();
        var before = await host.Get(id);
        await host.Advance(TimeSpan.FromDays(2));

        before.RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Pending);
        (await host.Output<string>(id)).ShouldBe("done");
    }

    public static class Functions
    {
        [Function("WaitsADay")]
        public static async Task<DateTime> WaitsADay([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            await context.CreateTimer(TimeSpan.FromDays(1), CancellationToken.None);
            return context.CurrentUtcDateTime;
        }

        [Function("ThreeTimers")]
        public static async Task<string> ThreeTimers([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            var order = new List<int>();
            async Task Wait(int hours)
            {
                await context.CreateTimer(TimeSpan.FromHours(hours), CancellationToken.None);
                order.Add(hours);
            }

            await Task.WhenAll(Wait(3), Wait(1), Wait(2));
            return string.Join(' ', order);
        }

        [Function("TimerInThePast")]
        public static async Task<string> TimerInThePast([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            await context.CreateTimer(context.CurrentUtcDateTime.AddDays(-1), CancellationToken.None);
            return "done";
        }

        [Function("CancelsItsTimer")]
        public static async Task<string> CancelsItsTimer([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            using var cancellation = new CancellationTokenSource();
            var timer = context.CreateTimer(TimeSpan.FromDays(1), cancellation.Token);
            await context.CreateTimer(TimeSpan.Zero, CancellationToken.None);
            cancellation.Cancel();
            try
            {
                await timer;
                return "fired";
            }
            catch (OperationCanceledException)
            {
                return "cancelled";
            }
        }

        [Function("ForgetsItsTimer")]
        public static async Task<string> ForgetsItsTimer([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            _ = context.CreateTimer(TimeSpan.FromHours(1), CancellationToken.None);
            await context.CreateTimer(TimeSpan.Zero, CancellationToken.None);
            return "done";
        }

        [Function("TellsTheTime")]
        public static async Task<string> TellsTheTime([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            var first = context.CurrentUtcDateTime;
            await context.CreateTimer(TimeSpan.FromMinutes(7), CancellationToken.None);
            var second = context.CurrentUtcDateTime;
            await context.CreateTimer(TimeSpan.FromMinutes(7), CancellationToken.None);
            return $"{first:HH:mm} {second:HH:mm} {context.CurrentUtcDateTime:HH:mm}";
        }
    }
}
