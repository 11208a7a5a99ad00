using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;

namespace FunctionsCommerce.Workers.Tests.Durable;

public sealed class RetryTests
{
    [Fact]
    public async Task A_policy_waits_longer_after_each_failure_up_to_its_longest_interval()
    {
        await using var host = await DurableHost.Start(typeof(Activities), typeof(RetryTests.Functions));

        var id = await host.Run("BacksOff");
        for (var second = 0; second < 40; second++)
        {
            await host.Advance(TimeSpan.FromSeconds(1));
        }

        host.Journal.Lines.Where(line => line.StartsWith("tried", StringComparison.Ordinal))
            .ShouldBe(["tried at 0", "tried at 5", "tried at 15", "tried at 27", "tried at 39"]);
        (await host.Output<int>(id)).ShouldBe(5);
    }

    [Fact]
    public async Task After_the_last_attempt_the_failure_is_thrown()
    {
        await using var host = await DurableHost.StartForgetful(typeof(Activities), typeof(RetryTests.Functions));

        var id = await host.Run("TriesThrice");
        await host.Advance(TimeSpan.FromSeconds(1));
        await host.Advance(TimeSpan.FromSeconds(1));

        (await host.Output<string>(id)).ShouldBe("Attempt 3");
    }

    [Fact]
    public async Task A_policy_does_not_begin_again_after_its_timeout()
    {
        await using var host = await DurableHost.Start(typeof(Activities), typeof(RetryTests.Functions));

        var id = await host.Run("GivesUpAfterTenSeconds");
        for (var i = 0; i < 5; i++)
        {
            await host.Advance(TimeSpan.FromSeconds(4));
        }

        (await host.Output<string>(id)).ShouldBe("Attempt 4");
    }

    [Fact]
    public async Task A_policy_can_choose_the_failures_that_it_handles()
    {
        await using var host = await DurableHost.Start(typeof(Activities), typeof(RetryTests.Functions));

        var id = await host.Run("HandlesTimeoutsOnly");

        (await host.Output<string>(id)).ShouldBe("Attempt 1");
    }

    [Fact]
    public async Task A_handler_decides_by_attempt_and_failure_and_may_wait_on_a_durable_timer()
    {
        await using var host = await DurableHost.StartForgetful(typeof(Activities), typeof(RetryTests.Functions));

        var id = await host.Run("HandlesItself");
        await host.Advance(TimeSpan.FromMinutes(1));
        await host.Advance(TimeSpan.FromMinutes(1));

        (await host.Output<string>(id)).ShouldBe("3; 1 Attempt 1 0; 2 Attempt 2 60");
    }

    [Fact]
    public async Task A_handler_that_says_no_ends_the_retries()
    {
        await using var host = await DurableHost.Start(typeof(Activities), typeof(RetryTests.Functions));

        var id = await host.Run("HandlerSaysNo");

        (await host.Output<string>(id)).ShouldBe("Attempt 2");
    }

    [Fact]
    public async Task A_retry_survives_a_crash_in_its_delay()
    {
        await using var host = await DurableHost.Start(typeof(Activities), typeof(RetryTests.Functions));

        var id = await host.Run("BacksOff");
        for (var i = 0; i < 40; i++)
        {
            await host.CrashAndRestart();
            await host.Advance(TimeSpan.FromSeconds(1));
        }

        (await host.Output<int>(id)).ShouldBe(5);
        host.Journal.Lines.Count(line => line == "flaky").ShouldBe(5);
    }

    public static class Functions
    {
        [Function("BacksOff")]
        public static Task<int> BacksOff([OrchestrationTrigger] TaskOrchestrationContext context) => context.CallActivityAsync<int>(
            "Flaky", 4, TaskOptions.FromRetryPolicy(new RetryPolicy(10, TimeSpan.FromSeconds(5), 2, TimeSpan.FromSeconds(12))));

        [Function("TriesThrice")]
        public static Task<string> TriesThrice([OrchestrationTrigger] TaskOrchestrationContext context) =>
            Catch(context, new RetryPolicy(3, TimeSpan.FromSeconds(1)));

        [Function("GivesUpAfterTenSeconds")]
        public static Task<string> GivesUp([OrchestrationTrigger] TaskOrchestrationContext context) =>
            Catch(context, new RetryPolicy(100, TimeSpan.FromSeconds(4), retryTimeout: TimeSpan.FromSeconds(10)));

        [Function("HandlesTimeoutsOnly")]
        public static Task<string> HandlesTimeoutsOnly([OrchestrationTrigger] TaskOrchestrationContext context) =>
            Catch(
                context,
                new RetryPolicy(100, TimeSpan.FromSeconds(4)) { HandleFailure = failure => failure.IsCausedBy<TimeoutException>() });

        [Function("HandlesItself")]
        public static async Task<string> HandlesItself([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            var log = new List<string>();
            var result = await context.CallActivityAsync<int>("Flaky", 2, TaskOptions.FromRetryHandler(async retry =>
            {
                log.Add($"{retry.LastAttemptNumber} {retry.LastFailure.ErrorMessage} {retry.TotalRetryTime.TotalSeconds}");
                await retry.OrchestrationContext.CreateTimer(TimeSpan.FromMinutes(1), CancellationToken.None);
                return true;
            }));
            return $"{result}; {string.Join("; ", log)}";
        }

        [Function("HandlerSaysNo")]
        public static Task<string> HandlerSaysNo([OrchestrationTrigger] TaskOrchestrationContext context) =>
            Catch(context, new RetryHandler(retry => retry.LastAttemptNumber < 2));

        private static async Task<string> Catch(TaskOrchestrationContext context, TaskRetryOptions retry)
        {
            try
            {
                return $"{await context.CallActivityAsync<int>("Flaky", 1000, new TaskOptions(retry))}";
            }
            catch (TaskFailedException failed)
            {
                return failed.FailureDetails.ErrorMessage;
            }
        }
    }
}
