using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace FunctionsCommerce.Workers.Tests.Durable;

public sealed class ExternalEventTests
{
    [Fact]
    public async Task An_orchestrator_waits_for_an_event_and_gets_its_payload()
    {
        await using var host = await DurableHost.StartForgetful(typeof(ExternalEventTests.Functions));

        var id = await host.Run("WaitsForApproval");
        await host.Client.RaiseEventAsync(id, "Approval", new Greeting("Ada", 1));
        await host.Idle();

        (await host.Output<Greeting>(id)).ShouldBe(new Greeting("Ada", 1));
    }

    [Fact]
    public async Task Names_of_events_do_not_mind_case()
    {
        await using var host = await DurableHost.Start(typeof(ExternalEventTests.Functions));

        var id = await host.Run("WaitsForApproval");
        await host.Client.RaiseEventAsync(id, "aPPROVAL", new Greeting("Ada", 1));
        await host.Idle();

        (await host.Output<Greeting>(id)).ShouldBe(new Greeting("Ada", 1));
    }

    [Fact]
    public async Task An_event_that_comes_early_is_kept_until_it_is_awaited()
    {
        await using var host = await DurableHost.StartForgetful(typeof(ExternalEventTests.Functions));

        var id = await host.Run("WaitsForAThenB");
        await host.Client.RaiseEventAsync(id, "B", 2);
        await host.Idle();
        await host.CrashAndRestart();
        await host.Client.RaiseEventAsync(id, "A", 1);
        await host.Idle();

        (await host.Output<string>(id)).ShouldBe("1 2");
    }

    [Fact]
    public async Task Events_of_one_name_are_received_in_the_order_in_which_they_were_raised()
    {
        await using var host = await DurableHost.Start(typeof(ExternalEventTests.Functions));

        var id = await host.Run("CollectsFive");
        for (var i = 1; i <= 5; i++)
        {
            await host.Client.RaiseEventAsync(id, "number", i);
        }

        await host.Idle();

        (await host.Output<string>(id)).ShouldBe("1 2 3 4 5");
    }

    [Fact]
    public async Task An_event_can_be_raised_before_the_orchestration_took_its_first_step()
    {
        await using var host = await DurableHost.Start(typeof(ExternalEventTests.Functions));

        var id = await host.Client.ScheduleNewOrchestrationInstanceAsync(
            "WaitsForApproval", new StartOrchestrationOptions("soon", host.Clock.GetUtcNow().AddHours(1)));
        await host.Client.RaiseEventAsync(id, "Approval", new Greeting("Early", 1));
        await host.Idle();
        await host.Advance(TimeSpan.FromHours(1));

        (await host.Output<Greeting>(id))!.Name.ShouldBe("Early");
    }

    [Fact]
    public async Task Waiting_for_an_event_with_a_timeout_throws_when_it_does_not_come()
    {
        await using var host = await DurableHost.StartForgetful(typeof(ExternalEventTests.Functions));

        var id = await host.Run("WaitsAnHour");
        await host.Advance(TimeSpan.FromHours(1));

        (await host.Output<string>(id)).ShouldBe("timeout");
    }

    [Fact]
    public async Task An_event_within_the_timeout_leaves_no_timer_behind()
    {
        await using var host = await DurableHost.StartForgetful(typeof(ExternalEventTests.Functions));

        var id = await host.Run("WaitsAnHour");
        await host.Client.RaiseEventAsync(id, "go", "gone");
        await host.Idle();

        (await host.Output<string>(id)).ShouldBe("gone");
        host.Engine.NextTimer.ShouldBeNull();
    }

    [Fact]
    public async Task A_wait_that_was_cancelled_takes_no_event_from_a_later_one()
    {
        await using var host = await DurableHost.StartForgetful(typeof(ExternalEventTests.Functions));

        var id = await host.Run("WaitsAnHourThenForEver");
        await host.Advance(TimeSpan.FromHours(1));
        await host.Client.RaiseEventAsync(id, "go", "late");
        await host.Idle();

        (await host.Output<string>(id)).ShouldBe("timeout late");
    }

    [Fact]
    public async Task Of_two_waits_for_one_name_the_younger_gets_the_first_event()
    {
        await using var host = await DurableHost.Start(typeof(ExternalEventTests.Functions));

        var id = await host.Run("WaitsTwice");
        await host.Client.RaiseEventAsync(id, "go", "first");
        await host.Client.RaiseEventAsync(id, "go", "second");
        await host.Idle();

        (await host.Output<string>(id)).ShouldBe("second first");
    }

    [Fact]
    public async Task The_first_of_several_events_decides_a_race()
    {
        await using var host = await DurableHost.StartForgetful(typeof(ExternalEventTests.Functions));

        var id = await host.Run("WaitsForEither");
        await host.Client.RaiseEventAsync(id, "no");
        await host.Client.RaiseEventAsync(id, "yes");
        await host.Idle();

        (await host.Output<string>(id)).ShouldBe("no");
    }

    [Fact]
    public async Task An_event_for_no_instance_or_one_that_is_over_is_refused()
    {
        await using var host = await DurableHost.Start(typeof(ExternalEventTests.Functions));
        var id = await host.Run("WaitsForEither");
        await host.Client.RaiseEventAsync(id, "yes");
        await host.Idle();

        await Should.ThrowAsync<ArgumentException>(() => host.Client.RaiseEventAsync("nobody", "yes"));
        await Should.ThrowAsync<InvalidOperationException>(() => host.Client.RaiseEventAsync(id, "yes"));
    }

    [Fact]
    public async Task An_orchestration_can_send_an_event_to_another()
    {
        await using var host = await DurableHost.Start(typeof(ExternalEventTests.Functions));

        await host.Run("WaitsForApproval", id: "receiver");
        await host.Run("SendsApproval", "receiver");

        (await host.Output<Greeting>("receiver")).ShouldBe(new Greeting("from a friend", 3));
    }

    public static class Functions
    {
        [Function("WaitsForApproval")]
        public static Task<Greeting> WaitsForApproval([OrchestrationTrigger] TaskOrchestrationContext context) =>
            context.WaitForExternalEvent<Greeting>("Approval");

        [Function("WaitsForAThenB")]
        public static async Task<string> WaitsForAThenB([OrchestrationTrigger] TaskOrchestrationContext context) =>
            $"{await context.WaitForExternalEvent<int>("A")} {await context.WaitForExternalEvent<int>("B")}";

        [Function("CollectsFive")]
        public static async Task<string> CollectsFive([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            var numbers = new List<int>();
            while (numbers.Count < 5)
            {
                numbers.Add(await context.WaitForExternalEvent<int>("number"));
            }

            return string.Join(' ', numbers);
        }

        [Function("WaitsAnHour")]
        public static async Task<string> WaitsAnHour([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            try
            {
                return await context.WaitForExternalEvent<string>("go", TimeSpan.FromHours(1));
            }
            catch (TaskCanceledException)
            {
                return "timeout";
            }
        }

        [Function("WaitsAnHourThenForEver")]
        public static async Task<string> WaitsAnHourThenForEver([OrchestrationTrigger] TaskOrchestrationContext context) =>
            $"{await WaitsAnHour(context)} {await context.WaitForExternalEvent<string>("go")}";

        [Function("WaitsTwice")]
        public static async Task<string> WaitsTwice([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            var older = context.WaitForExternalEvent<string>("go");
            var younger = context.WaitForExternalEvent<string>("go");
            return $"{await older} {await younger}";
        }

        [Function("WaitsForEither")]
        public static async Task<string> WaitsForEither([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            var yes = context.WaitForExternalEvent<object>("yes");
            var no = context.WaitForExternalEvent<object>("no");
            return await Task.WhenAny(yes, no) == yes ? "yes" : "no";
        }

        [Function("SendsApproval")]
        public static Task SendsApproval([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            context.SendEvent(context.GetInput<string>()!, "Approval", new Greeting("from a friend", 3));
            return Task.CompletedTask;
        }
    }
}
