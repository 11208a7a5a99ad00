using FunctionsCommerce.Tests.Cosmos;
using FunctionsCommerce.Tests.ServiceBus;

namespace FunctionsCommerce.Topology.Tests.Load;

/// <summary>What goes wrong: processes die and come again, networks break or stand still, services are slow, refuse, and lose
/// answers.</summary>
internal sealed class Chaos(StoreDeployment store, Random random)
{
    private static readonly string[] Writes = ["batch", "create", "replace", "upsert", "delete"];
    private readonly List<Task> restarts = [];

    /// <summary>What was done, for the reader of a failure.</summary>
    public List<string> Log { get; } = [];

    public int Kills { get; private set; }

    public async Task RunAsync(CancellationToken end)
    {
        while (!end.IsCancellationRequested)
        {
            await DoAsync();
            await Task.Delay(random.Next(300, 1500), end).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Everything is well, and everybody runs.</summary>
    public async Task EndAsync()
    {
        await Task.WhenAll(restarts);
        await store.Services.Cosmos.Inject();
        await store.Services.Bus.InjectAsync();
        await store.Observer.Post("/local/razorpay/reset", new { });
        foreach (var network in store.Instances.SelectMany(instance => instance.Networks))
        {
            network.Heal();
        }
    }

    private Task DoAsync() => random.Next(10) switch
    {
        < 3 => Kill(),
        3 => CosmosAsync(new CosmosEndpointFault(429, RetryAfterMs: 30, Count: random.Next(5, 40))),
        4 => CosmosAsync(random.Next(3) switch
        {
            0 => new CosmosEndpointFault(503, Count: random.Next(1, 10)),
            1 => new CosmosEndpointFault(DelayMs: 700, Count: random.Next(5, 30)),
            _ => new CosmosEndpointFault(Cut: true, After: true, Kinds: Writes, Count: random.Next(1, 6)),
        }),
        5 => CosmosAsync(new CosmosEndpointFault(503, After: true, Kinds: Writes, Count: random.Next(1, 6))),
        6 => BusAsync(new ServiceBusEndpointFault(
            Pick("send", "settle", "schedule"), Pick("busy", "timeout", "internal", "cut"), random.Next(2) == 0, random.Next(1, 6))),
        7 => CutBusAsync(),
        8 => GatewayAsync(Pick<object>(
            new { status = 503, count = 3 }, new { path = "refunds.create", status = 502, after = true },
            new { path = "payment_links", status = 502, after = true }, new { path = "webhooks", outcome = "lost", count = 2 },
            new { delayMs = 1500, count = 4 })),
        _ => Network(),
    };

    private Task Kill()
    {
        var running = store.Instances.Where(instance => instance.Address is not null).ToArray();
        if (running.Length < 2)
        {
            return Task.CompletedTask;
        }

        var victim = running[random.Next(running.Length)];
        Say("kill " + victim.Name);
        Kills++;
        victim.Kill();
        restarts.Add(RestartAsync(victim, TimeSpan.FromMilliseconds(random.Next(0, 3000))));
        return Task.CompletedTask;
    }

    private static async Task RestartAsync(StoreInstance instance, TimeSpan after)
    {
        await Task.Delay(after);
        await Task.Run(instance.StartAsync);
    }

    private Task Network()
    {
        var instance = store.Instances[random.Next(store.Instances.Count)];
        var network = instance.Networks.ElementAt(random.Next(3));
        var (how, lasts) = (random.Next(3), TimeSpan.FromMilliseconds(random.Next(200, 4000)));
        Say($"network {instance.Name} {how} for {lasts.TotalMilliseconds} ms");
        switch (how)
        {
            case 0:
                network.Break();
                break;
            case 1:
                network.Cut();
                break;
            default:
                network.Stall();
                break;
        }

        restarts.Add(HealAsync(network, lasts));
        return Task.CompletedTask;
    }

    private static async Task HealAsync(TcpProxy network, TimeSpan after)
    {
        await Task.Delay(after);
        network.Heal();
    }

    private Task CosmosAsync(CosmosEndpointFault fault)
    {
        Say(fault.ToString());
        return store.Services.Cosmos.Inject(fault);
    }

    private Task BusAsync(ServiceBusEndpointFault fault)
    {
        Say(fault.ToString());
        return store.Services.Bus.InjectAsync(fault);
    }

    private Task CutBusAsync()
    {
        Say("cut bus");
        return store.Services.Bus.CutAsync();
    }

    private async Task GatewayAsync(object fault)
    {
        Say("gateway " + fault);
        await store.Observer.Post("/local/razorpay/faults", fault);
    }

    private T Pick<T>(params T[] some) => some[random.Next(some.Length)];

    private void Say(string what) => Log.Add($"{DateTime.UtcNow:HH:mm:ss.f} {what}");
}
