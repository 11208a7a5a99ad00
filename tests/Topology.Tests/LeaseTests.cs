using FunctionsCommerce.Azure.Cosmos;
using FunctionsCommerce.Core.Pricing;
using FunctionsCommerce.LocalHost;
using FunctionsCommerce.LocalHost.Functions;
using FunctionsCommerce.Tests.Cosmos;
using FunctionsCommerce.Tests.ServiceBus;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.Extensions.DependencyInjection;

namespace FunctionsCommerce.Topology.Tests;

/// <summary>Two hosts with the workers' functions share out what runs once: change feeds, timers, orchestrations; and one takes over what
/// the other had.</summary>
public sealed class LeaseTests : IAsyncLifetime
{
    private const int Coupons = 10;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly string folder = Path.Combine(Path.GetTempPath(), "leases-" + Guid.NewGuid().ToString("n"));
    private CosmosEndpoint? cosmos;
    private ServiceBusEndpoint? bus;

    public async Task InitializeAsync()
    {
        if (CosmosEndpoint.Problem is null && ServiceBusEndpoint.Problem is null)
        {
            (cosmos, bus) = (await CosmosEndpoint.Start(), await ServiceBusEndpoint.StartAsync());
        }
    }

    public Task DisposeAsync()
    {
        cosmos?.Dispose();
        bus?.Dispose();
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        return Task.CompletedTask;
    }

    [TopologyFact]
    public async Task Changes_times_and_orchestrations_are_handled_once_and_go_on_when_their_host_ends()
    {
        var first = await StartAsync("first");
        await using var second = await StartAsync("second");
        var client = second.Services.GetRequiredService<DurableTaskClient>();

        await AddCouponsAsync(second, "FIRST");
        await UntilAsync(() => Probe.Changes.Count == Coupons && Probe.Times.Count >= 3);
        await client.ScheduleNewOrchestrationInstanceAsync(Probe.Orchestrator, "", new StartOrchestrationOptions("one"));
        await UntilAsync(() => Probe.Activities.Count == 1);
        await Should.ThrowAsync<Exception>(
            () => client.ScheduleNewOrchestrationInstanceAsync(Probe.Orchestrator, "", new StartOrchestrationOptions("one")));
        (await client.GetInstanceAsync("two")).ShouldBeNull();

        await first.DisposeAsync();
        await AddCouponsAsync(second, "SECOND");
        await client.RaiseEventAsync("one", Probe.Go, "");
        var times = Probe.Times.Count;
        await UntilAsync(
            () => Probe.Changes.Count == 2 * Coupons && Probe.Activities.Count == 2 && Probe.Times.Count >= times + 2);

        Probe.Changes.Values.ShouldAllBe(changes => changes == 1);
        Probe.Times.ShouldBeUnique();
        Probe.Activities.ShouldBe(["before", "after"]);
        (await client.GetInstanceAsync("one"))!.IsCompleted.ShouldBeTrue();
    }

    private static async Task AddCouponsAsync(LocalHostApp host, string prefix)
    {
        var now = host.Clock.GetUtcNow();
        for (var i = 0; i < Coupons; i++)
        {
            var coupon = new Coupon
            {
                CouponId = 0,
                Code = prefix + i,
                CouponType = CouponType.Fixed,
                Value = 100,
                StartsAt = now,
                EndsAt = now.AddDays(1),
                CreatedAt = now,
                UpdatedAt = now,
            };
            (await host.Services.GetRequiredService<CouponService>().CreateAsync(coupon, CancellationToken.None)).IsOk.ShouldBeTrue();
        }
    }

    private static async Task UntilAsync(Func<bool> condition)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!condition())
        {
            await Task.Delay(TimeSpan.FromMilliseconds(20), patience.Token);
        }
    }

    private Task<LocalHostApp> StartAsync(string name) => LocalHostApp.StartAsync(
        new LocalHostOptions
        {
            Urls = "http://127.0.0.1:0",
            DataFolder = Path.Combine(folder, name),
            Empty = true,
            Functions = FunctionRole.Workers,
            TaskHubFolder = Path.Combine(folder, "task-hub"),
            Cosmos = new CosmosSettings
            {
                ConnectionString = cosmos!.ConnectionString,
                ReadPatience = Patience,
                WritePatience = Patience,
            },
            ServiceBus = bus!.ConnectionString,
            MoreFunctions = [typeof(Probe)],
            Settings = StoreServices.Settings.ToDictionary(each => each.Key, each => (string?)each.Value),
        },
        CancellationToken.None);
}
