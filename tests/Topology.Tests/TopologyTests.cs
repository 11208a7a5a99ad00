using System.Diagnostics;
using System.Globalization;
using System.Net;
using FunctionsCommerce.Api.Tests.CateredByAfrica;
using FunctionsCommerce.Topology.Tests.Checks;
using FunctionsCommerce.Topology.Tests.Load;
using Xunit.Abstractions;

namespace FunctionsCommerce.Topology.Tests;

/// <summary>The store as Azure runs it, under load and under faults. <c>TOPOLOGY_SECONDS</c> says for how long (30 without it),
/// <c>TOPOLOGY_SEED</c> which faults come in which order: the same seed is the same plan, not the same run.</summary>
public sealed class TopologyTests(ITestOutputHelper output)
{
    private const int Customers = 14;
    private const int DrainSteps = 9;
    private static readonly int Seconds = Number("TOPOLOGY_SECONDS") ?? 30;

    [TopologyFact]
    public async Task Nothing_acknowledged_is_lost_or_doubled_however_instances_die_and_services_fail()
    {
        var seed = Number("TOPOLOGY_SEED") ?? Random.Shared.Next();
        output.WriteLine($"TOPOLOGY_SEED={seed} TOPOLOGY_SECONDS={Seconds}");
        var started = Stopwatch.StartNew();
        await using var store = await StoreDeployment.StartAsync(new Random(seed));
        await using var receiver = new Receiver(_ => HttpStatusCode.OK);
        using var shop = new Shop(store);
        await shop.OpenAsync(Customers, receiver.Url);
        var chaos = new Chaos(store, new Random(seed + 1));
        output.WriteLine($"Open after {started.Elapsed.TotalSeconds:F0} s");
        using var end = new CancellationTokenSource(TimeSpan.FromSeconds(Seconds));

        var failing = chaos.RunAsync(end.Token);
        var shopping = shop.Customers.Select((customer, i) => new Shopping(shop, customer, new Random(seed + 2 + i)).RunAsync(end.Token));
        await Task.WhenAll(shopping.Append(failing).Append(EndAsync(failing, chaos, store)));
        output.WriteLine($"The last answer after {started.Elapsed.TotalSeconds:F0} s");
        var left = await new Drain(shop).RunAsync(DrainSteps);

        output.WriteLine($"Drained after {started.Elapsed.TotalSeconds:F0} s");
        var ledger = new Ledger(store.Observer);
        var pieces = shop.Products.ToDictionary(product => product, product => product == shop.Products[^1] ? Shop.Rare : Shop.Pieces);
        string[] violations =
        [
            .. left is null ? (string[])[] : [left], .. shop.Caller.Problems, .. await OrderChecks.ViolationsAsync(shop, ledger),
            .. await GoodsChecks.ViolationsAsync(ledger, pieces), .. await EventChecks.ViolationsAsync(shop, ledger, receiver),
        ];
        output.WriteLine(
            $"{shop.Customers.Sum(customer => customer.Orders.Count)} orders in {shop.Caller.Calls} calls, {shop.Caller.Repeated} repeated, {chaos.Kills} kills");
        if (violations.Length > 0)
        {
            Assert.Fail(Story(seed, violations, chaos, store));
        }
    }

    /// <summary>Who still waits for an answer gets one from a store that is well: what died with a key in its hands is given up.</summary>
    private static async Task EndAsync(Task failing, Chaos chaos, StoreDeployment store)
    {
        await failing;
        await chaos.EndAsync();
        await store.AdvanceAsync(TimeSpan.FromSeconds(61));
    }

    private static string Story(int seed, string[] violations, Chaos chaos, StoreDeployment store)
    {
        var file = Path.Combine(Path.GetTempPath(), $"topology-{seed}.log");
        File.WriteAllLines(file, chaos.Log.Concat(store.Instances.SelectMany(each => each.Log.Prepend($"--- {each.Name}"))));
        return $"TOPOLOGY_SEED={seed}, log in {file}\n{string.Join('\n', violations)}";
    }

    private static int? Number(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
