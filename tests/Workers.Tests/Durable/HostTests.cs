using System.Text.Json;
using FunctionsCommerce.Api.Tests;
using FunctionsCommerce.LocalHost.Durable;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace FunctionsCommerce.Workers.Tests.Durable;

public sealed class HostTests
{
    [Fact]
    public async Task The_embedded_host_runs_orchestrations_that_its_functions_start_on_its_clock()
    {
        await using var host = await TestHost.Start(options => options with { MoreFunctions = [typeof(Functions)] });

        await host.Store.Advance(TimeSpan.FromMinutes(1));
        var waiting = await Listing(host);
        await host.Store.Restart();
        await host.Store.Advance(TimeSpan.FromDays(3));
        var over = await Listing(host);

        waiting.GetProperty("status").GetString().ShouldBe("Running");
        waiting.GetProperty("nextTimer").GetDateTimeOffset().ShouldBeGreaterThan(DateTimeOffset.UtcNow);
        over.GetProperty("status").GetString().ShouldBe("Completed");
        over.GetProperty("output").GetString().ShouldBe("Reminded host-test");
        host.Store.Service<DurableEngine>().IsIdle.ShouldBeTrue();
        (await host.Store.Get("/local/orchestrations/host-test/history")).Text.ShouldContain("TimerFired");
    }

    private static async Task<JsonElement> Listing(TestHost host) =>
        JsonDocument.Parse((await host.Store.Get("/local/orchestrations")).Text).RootElement.EnumerateArray()
            .Single(o => o.GetProperty("instanceId").GetString() == "host-test");

    public static class Functions
    {
        [Function("StartsReminder")]
        public static async Task Start(
            [TimerTrigger("30 * * * * *")] TimerInfo timer, [DurableClient] DurableTaskClient client, CancellationToken ct)
        {
            if (await client.GetInstanceAsync("host-test", ct) is null)
            {
                await client.ScheduleNewOrchestrationInstanceAsync("Reminder", new StartOrchestrationOptions("host-test"), ct);
            }
        }

        [Function("Reminder")]
        public static async Task<string> Remind([OrchestrationTrigger] TaskOrchestrationContext context)
        {
            await context.CreateTimer(TimeSpan.FromDays(2), CancellationToken.None);
            return await context.CallActivityAsync<string>("Remind");
        }

        [Function("Remind")]
        public static string Remind([ActivityTrigger] string? ignored, string instanceId) => $"Reminded {instanceId}";
    }
}
