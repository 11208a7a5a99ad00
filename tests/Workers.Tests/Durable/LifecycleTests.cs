using DurableTask.Core.Exceptions;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace FunctionsCommerce.Workers.Tests.Durable;

public sealed class LifecycleTests
{
    [Fact]
    public async Task Starting_an_orchestration_twice_makes_one_instance()
    {
        await using var host = await DurableHost.Start(typeof(LifecycleTests.Functions));
        await host.Run("WaitsForEver", id: "campaign-1");

        await Should.ThrowAsync<OrchestrationAlreadyExistsException>(() => host.Run("WaitsForEver", id: "campaign-1"));

        (await host.Client.GetAllInstancesAsync().CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task The_id_of_an_instance_that_is_over_can_be_used_again()
    {
        await using var host = await DurableHost.Start(typeof(LifecycleTests.Functions));
        await host.Run("Echo", "first", "again");

        await host.Run("Echo", "second", "again");

        (await host.Output<string>("again")).ShouldBe("second");
        (await host.Client.GetAllInstancesAsync().CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task Of_a_hundred_starts_at_once_with_one_id_one_succeeds()
    {
        await using var host = await DurableHost.Start(typeof(LifecycleTests.Functions));

        var starts = Enumerable.Range(0, 100).Select(async _ =>
        {
            try
            {
                await host.Client.ScheduleNewOrchestrationInstanceAsync("WaitsForEver", new StartOrchestrationOptions("one"));
                return 1;
            }
            catch (OrchestrationAlreadyExistsException)
            {
                return 0;
            }
        });

        (await Task.WhenAll(starts)).Sum().ShouldBe(1);
    }

    [Fact]
    public async Task An_orchestrator_that_does_not_exist_cannot_be_started()
    {
        await using var host = await DurableHost.Start(typeof(LifecycleTests.Functions));

        await Should.ThrowAsync<ArgumentException>(() => host.Run("Missing"));
    }

    [Theory]
    [InlineData("@id")]
    [InlineData("a/b")]
    [InlineData("a#b")]
    [InlineData("")]
    public async Task An_instance_id_that_Azure_refuses_is_refused_here(string id)
    {
        await using var host = await DurableHost.Start(typeof(LifecycleTests.Functions));

        await Should.ThrowAsync<ArgumentException>(() => host.Run("Echo", id: id));
    }

    [Fact]
    public async Task An_instance_tells_its_input_output_status_tags_and_times()
    {
        await using var host = await DurableHost.Start(typeof(LifecycleTests.Functions));
        var options = new StartOrchestrationOptions("told") { Tags = new Dictionary<string, string> { ["rule"] = "birthday" } };

        await host.Client.ScheduleNewOrchestrationInstanceAsync("ReportsProgress", "in", options);
        await host.Idle();
        var under = await host.Get("told");
        host.Clock.Advance(TimeSpan.FromMinutes(5));
        await host.Client.RaiseEventAsync("told", "finish");
        await host.Idle();
        var over = await host.Get("told");

        under.RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Running);
        under.ReadCustomStatusAs<Greeting>().ShouldBe(new Greeting("half way", 50));
        over.ReadInputAs<string>().ShouldBe("in");
        over.ReadOutputAs<string>().ShouldBe("out");
        over.ReadCustomStatusAs<Greeting>().ShouldBe(new Greeting("all", 100));
        over.Tags["rule"].ShouldBe("birthday");
        (over.LastUpdatedAt - over.CreatedAt).ShouldBe(TimeSpan.FromMinutes(5));
    }

    [Fact]
    public async Task Inputs_and_outputs_are_fetched_only_when_asked_for()
    {
        await using var host = await DurableHost.Start(typeof(LifecycleTests.Functions));
        await host.Run("Echo", "word", "lean");

        var lean = await host.Client.GetInstanceAsync("lean");

        lean!.SerializedInput.ShouldBeNull();
        lean.SerializedOutput.ShouldBeNull();
        (await host.Client.GetInstanceAsync("nobody")).ShouldBeNull();
    }

    [Fact]
    public async Task Callers_can_wait_for_the_start_and_for_the_end()
    {
        await using var host = await DurableHost.Start(typeof(LifecycleTests.Functions));

        await host.Client.ScheduleNewOrchestrationInstanceAsync("ReportsProgress", "in", new StartOrchestrationOptions("waited"));
        var started = await host.Client.WaitForInstanceStartAsync("waited");
        var end = host.Client.WaitForInstanceCompletionAsync("waited", getInputsAndOutputs: true);
        await host.Client.RaiseEventAsync("waited", "finish");

        started.RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Running);
        (await end).ReadOutputAs<string>().ShouldBe("out");
    }

    [Fact]
    public async Task A_terminated_orchestration_ends_at_once_with_the_given_output_and_does_nothing_more()
    {
        await using var host = await DurableHost.Start(typeof(LifecycleTests.Functions), typeof(Activities));
        var id = await host.Run("NotesEveryHour");

        await host.Client.TerminateInstanceAsync(id, "enough");
        await host.Idle();
        await host.Advance(TimeSpan.FromHours(5));

        var instance = await host.Get(id);
        instance.RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Terminated);
        instance.ReadOutputAs<string>().ShouldBe("enough");
        host.Journal.Lines.ShouldBe(["hour"]);
        await Should.ThrowAsync<InvalidOperationException>(() => host.Client.TerminateInstanceAsync(id));
    }

    [Theory]
    [InlineData(true, OrchestrationRuntimeStatus.Terminated)]
    [InlineData(false, OrchestrationRuntimeStatus.Running)]
    public async Task Children_end_with_their_parent_where_the_termination_is_recursive(bool recursive, OrchestrationRuntimeStatus child)
    {
        await using var host = await DurableHost.Start(typeof(LifecycleTests.Functions));
        await host.Run("HasGrandchild", 2, "top");

        await host.Client.TerminateInstanceAsync("top", new TerminateInstanceOptions("over", recursive));
        await host.Idle();

        (await host.Get("top")).RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Terminated);
        (await host.Get("top-2")).RuntimeStatus.ShouldBe(child);
        (await host.Get("top-2-1")).RuntimeStatus.ShouldBe(child);
    }

    [Fact]
    public async Task A_terminated_child_is_a_failure_for_its_parent()
    {
        await using var host = await DurableHost.Start(typeof(LifecycleTests.Functions));
        await host.Run("HasGrandchild", 1, "top");

        await host.Client.TerminateInstanceAsync("top-1", (object)"stopped");
        await host.Idle();

        (await host.Get("top")).FailureDetails!.InnerFailure!.ErrorMessage.ShouldContain("stopped");
    }

    [Fact]
    public async Task A_suspended_orchestration_does_nothing_until_it_is_resumed_and_loses_nothing()
    {
        await using var host = await DurableHost.Start(typeof(LifecycleTests.Functions), typeof(Activities));
        var id = await host.Run("NotesEveryHour");

        await host.Client.SuspendInstanceAsync(id, "wait");
        await host.Idle();
        var suspended = await host.Get(id);
        await host.Advance(TimeSpan.FromHours(5));
        await host.CrashAndRestart();
        var notes = host.Journal.Lines.Count;
        await host.Client.ResumeInstanceAsync(id);
        await host.Idle();

        suspended.RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Suspended);
        notes.ShouldBe(1);
        host.Journal.Lines.Count.ShouldBe(2);
        (await host.Get(id)).RuntimeStatus.ShouldBe(OrchestrationRuntimeStatus.Running);
    }

    [Fact]
    public async Task Events_for_a_suspended_orchestration_arrive_in_order_when_it_is_resumed()
    {
        await using var host = await DurableHost.StartForgetful(typeof(ExternalEventTests.Functions));
        var id = await host.Run("CollectsFive");
        await host.Client.RaiseEventAsync(id, "number", 1);
        await host.Client.SuspendInstanceAsync(id);
        await host.Client.SuspendInstanceAsync(id);
        await host.Client.RaiseEventAsync(id, "number", 2);
        await host.Client.RaiseEventAsync(id, "number", 3);
        await host.Idle();
        await host.CrashAndRestart();

        await host.Client.ResumeInstanceAsync(id);
        await host.Client.RaiseEventAsync(id, "number", 4);
        await host.Client.RaiseEventAsync(id, "number", 5);
        await host.Idle();

        (await host.Output<string>(id)).ShouldBe("1 2 3 4 5");
    }

    /// <summary>An event may be stored while the turn that sets the one before it aside is still being written.</summary>
    [Fact]
    public async Task Events_that_arrive_while_others_are_set_aside_keep_their_order()
    {
        await using var host = await DurableHost.StartForgetful(typeof(ExternalEventTests.Functions));

        var ids = await Task.WhenAll(Enumerable.Range(0, 60).Select(_ => Task.Run(async () =>
        {
            var id = await host.Run("CollectsFive");
            await host.Client.SuspendInstanceAsync(id);
            for (var number = 1; number <= 5; number++)
            {
                await host.Client.RaiseEventAsync(id, "number", number);
            }

            await host.Client.ResumeInstanceAsync(id);
            return id;
        })));
        await host.Idle();

        foreach (var id in ids)
        {
            (await host.Output<string>(id)).ShouldBe("1 2 3 4 5");
        }
    }

    [Fact]
    public async Task Instances_that_are_over_can_be_purged_and_others_cannot()
    {
        await using var host = await DurableHost.Start(typeof(LifecycleTests.Functions));
        await host.Run("Echo", "x", "over");
        await host.Run("WaitsForEver", id: "waits");

        var purged = await host.Client.PurgeInstanceAsync("over");
        var kept = await host.Client.PurgeInstanceAsync("waits");

        purged.PurgedInstanceCount.ShouldBe(1);
        kept.PurgedInstanceCount.ShouldBe(0);
        (await host.Client.GetInstanceAsync("over")).ShouldBeNull();
        host.Engine.ExportHistory("over").ShouldBeNull();
    }

    [Fact]
    public async Task Instances_are_purged_by_time_and_status()
    {
        await using var host = await DurableHost.Start(typeof(LifecycleTests.Functions));
        await host.Run("Echo", "x", "old");
        await host.Run("Fails", "x", "old-failed");
        await host.Advance(TimeSpan.FromDays(10));
        await host.Run("Echo", "x", "young");

        var purged = await host.Client.PurgeAllInstancesAsync(
            new PurgeInstancesFilter(null, host.Clock.GetUtcNow().AddDays(-5), [OrchestrationRuntimeStatus.Completed]));

        purged.PurgedInstanceCount.ShouldBe(1);
        (await host.Client.GetAllInstancesAsync().Select(instance => instance.InstanceId).ToListAsync()).ShouldBe(["old-failed", "young"]);
    }

    [Fact]
    public async Task Instances_are_found_by_status_time_and_prefix()
    {
        await using var host = await DurableHost.Start(typeof(LifecycleTests.Functions));
        await host.Run("Echo", "x", "a-1");
        await host.Run("WaitsForEver", id: "a-2");
        await host.Advance(TimeSpan.FromDays(1));
        await host.Run("Echo", "x", "b-1");

        async Task<string> Find(OrchestrationQuery query) =>
            string.Join(' ', await host.Client.GetAllInstancesAsync(query).Select(instance => instance.InstanceId).ToListAsync());

        (await Find(new OrchestrationQuery(InstanceIdPrefix: "a-"))).ShouldBe("a-1 a-2");
        (await Find(new OrchestrationQuery(Statuses: [OrchestrationRuntimeStatus.Completed]))).ShouldBe("a-1 b-1");
        (await Find(new OrchestrationQuery(CreatedFrom: host.Clock.GetUtcNow().AddHours(-1)))).ShouldBe("b-1");
        (await Find(new OrchestrationQuery(CreatedTo: host.Clock.GetUtcNow().AddHours(-1)))).ShouldBe("a-1 a-2");
    }

    [Fact]
    public async Task Instances_are_listed_by_pages()
    {
        await using var host = await DurableHost.Start(typeof(LifecycleTests.Functions));
        for (var i = 0; i < 7; i++)
        {
            await host.Run("Echo", "x", $"i-{i}");
        }

        var sizes = await host.Client.GetAllInstancesAsync(new OrchestrationQuery(PageSize: 3))
            .AsPages()
            .Select(page => page.Values.Count)
            .ToListAsync();

        sizes.ShouldBe([3, 3, 1]);
    }

    [Fact]
    public async Task An_instance_can_be_restarted_with_its_input_under_its_id_or_a_new_one()
    {
        await using var host = await DurableHost.Start(typeof(LifecycleTests.Functions));
        await host.Run("Echo", "again", "re");
        await host.Run("WaitsForEver", id: "waits");

        var same = await host.Client.RestartAsync("re");
        var other = await host.Client.RestartAsync("re", restartWithNewInstanceId: true);
        await host.Idle();

        same.ShouldBe("re");
        (await host.Output<string>(other)).ShouldBe("again");
        await Should.ThrowAsync<InvalidOperationException>(() => host.Client.RestartAsync("waits"));
        await Should.ThrowAsync<ArgumentException>(() => host.Client.RestartAsync("nobody"));
    }

    [Fact]
    public async Task The_listing_for_developers_tells_what_each_instance_waits_for_or_died_of()
    {
        await using var host = await DurableHost.Start(typeof(LifecycleTests.Functions), typeof(Activities));
        await host.Run("Fails", "x", "failed");
        await host.Run("NotesEveryHour", id: "hourly");

        var listing = host.Engine.Orchestrations(10);

        listing.Select(o => o.InstanceId).ShouldBe(["hourly", "failed"]);
        listing[0].NextTimer.ShouldBe(host.Clock.GetUtcNow().AddHours(1));
        listing[1].Error.ShouldBe("As told");
        listing[1].Status.ShouldBe("Failed");
    }

    public static class Functions
    {
        [Function("WaitsForEver")]
        public static Task WaitsForEver([OrchestrationTrigger] TaskOrchestrationContext context) =>
            context.WaitForExternalEvent<string>("never");

        [Function("Echo")]
        public static string Echo([OrchestrationTrigger] TaskOrchestrationContext context) => context.GetInput<string>()!;

        [Function("Fails")]
        public static Task Fails([OrchestrationTrigger] TaskOrchestrationContext context) => throw new CardDeclinedException("As told");

        [Function("ReportsProgress")]
        public static async Task<string> ReportsProgress([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            context.SetCustomStatus(new Greeting("half way", 50));
            await context.WaitForExternalEvent<object>("finish");
            context.SetCustomStatus(new Greeting("all", 100));
            return "out";
        }

        [Function("NotesEveryHour")]
        public static async Task NotesEveryHour([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            while (true)
            {
                await context.CallActivityAsync("Note", "hour");
                await context.CreateTimer(TimeSpan.FromHours(1), CancellationToken.None);
            }
        }

        [Function("HasGrandchild")]
        public static async Task HasGrandchild([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            var depth = context.GetInput<int>();
            await (depth == 0
                ? context.WaitForExternalEvent<object>("never")
                : context.CallSubOrchestratorAsync(
                    "HasGrandchild", depth - 1, new SubOrchestrationOptions(instanceId: $"{context.InstanceId}-{depth}")));
        }
    }
}
