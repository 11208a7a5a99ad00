using System.Globalization;
using System.Text;
using FunctionsCommerce.Infra.Tests.Bicep;
using FunctionsCommerce.Infra.Tests.Parity;

namespace FunctionsCommerce.Infra.Tests.Costs;

/// <summary>docs/cost.md says what a month costs, computed from counted operations, the parameters of dev and prod, and prices of one
/// date.</summary>
[Collection(Deployments.Name)]
public sealed class MonthlyCostTests(DeploymentFixture deployments)
{
    private const string Begin = "<!-- computed: WRITE_COSTS=1 dotnet test tests/Infra.Tests --filter MonthlyCostTests -->\n";
    private const string End = "<!-- end of computed -->";
    private static readonly double[] OrdersPerHour = [0, 10, 1_000, 36_000];
    private static readonly string Page = Path.Combine(Repository.Root, "docs", "cost.md");

    [BicepFact]
    public async Task The_table_of_months_is_what_the_template_and_the_counted_operations_come_to()
    {
        var page = (await File.ReadAllTextAsync(Page)).ReplaceLineEndings("\n");
        var (start, end) = (page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, page.IndexOf(End, StringComparison.Ordinal));
        start.ShouldBeInRange(Begin.Length, end);

        var computed = await ComputeAsync(page);
        if (Environment.GetEnvironmentVariable("WRITE_COSTS") is "1")
        {
            await File.WriteAllTextAsync(Page, page[..start] + computed + page[end..]);
            return;
        }

        page[start..end].ShouldBe(computed, "Compute it anew: WRITE_COSTS=1 dotnet test tests/Infra.Tests --filter MonthlyCostTests");
    }

    [Fact]
    public void One_timer_wakes_the_workers() =>
        Deployment.ScaleGroups.Where(group => group.StartsWith("timer", StringComparison.Ordinal)).ShouldHaveSingleItem();

    [BicepFact]
    public async Task More_orders_cost_more_and_nothing_is_free_of_its_parameter()
    {
        var prices = PriceList.Read();
        var units = CountedUnits.Read(await File.ReadAllTextAsync(Page));
        var prod = Deployment.Of("prod", await deployments.Of("prod"), prices);
        double Of(Deployment deployment, double orders) => new MonthlyCost(deployment, prices, units, orders).Rows().Values.Sum();

        OrdersPerHour.Select(orders => Of(prod, orders)).ShouldBeInOrder(SortDirection.Ascending);
        foreach (var dearer in new[]
        {
            prod with { HttpReady = 3 }, prod with { Regions = 2 }, prod with { IsPremiumBus = true },
            prod with { IsPremiumFrontDoor = true }, prod with { AutoscaleUnits = 40_000 },
            prod with { LogAlerts = prod.LogAlerts + 1 }, prod with { WebPubSubUnits = 2 },
            prod with { ProbesPerSecond = prod.ProbesPerSecond * 10 },
        })
        {
            Of(dearer, 10).ShouldBeGreaterThan(Of(prod, 10), dearer.ToString());
        }
    }

    private async Task<string> ComputeAsync(string page)
    {
        var prices = PriceList.Read();
        var units = CountedUnits.Read(page);
        var text = new StringBuilder();
        var one = new MonthlyCost(Deployment.Of("dev", await deployments.Of("dev"), prices), prices, units, 1);
        text.Append(
            CultureInfo.InvariantCulture,
            $"Prices of {prices.Date}. An order: {one.UnitsPerOrder:0} request units, {prices.Order.Requests:0} requests, ")
            .Append(
                CultureInfo.InvariantCulture,
                $"{prices.Order.Events.Values.Sum():0} events in {prices.Order.Events.Sum(sent => sent.Value * Deployment.Deliveries(sent.Key)):0} deliveries. ")
            .Append(CultureInfo.InvariantCulture, $"The workers' functions are scaled in {Deployment.ScaleGroups.Count} groups.\n\n");
        foreach (var name in new[] { "dev", "prod" })
        {
            Append(text, Deployment.Of(name, await deployments.Of(name), prices), prices, units);
        }

        var prod = Deployment.Of("prod", await deployments.Of("prod"), prices);
        text.Append(
            CultureInfo.InvariantCulture,
            $"`workersZoneRedundant` would add {MonthlyCost.WorkersZones(prod, prices):0} (two instances that wait for each group); it is off.\n");
        return text.ToString();
    }

    private static string Peak(MonthlyCost month) =>
        month.PeakUnits.ToString("#,0", CultureInfo.InvariantCulture) + (month.NeedsAutoscale ? " (not with serverless)" : "");

    private static void Append(StringBuilder text, Deployment deployment, PriceList prices, IReadOnlyDictionary<string, double> units)
    {
        var months = OrdersPerHour.Select(orders => new MonthlyCost(deployment, prices, units, orders)).ToList();
        var rows = months.Select(month => month.Rows()).ToList();
        text.Append(
            CultureInfo.InvariantCulture,
            $"| {deployment.Name}, orders an hour | {string.Join(" | ", OrdersPerHour.Select(orders => orders.ToString("#,0", CultureInfo.InvariantCulture)))} |\n|---|---|---|---|---|\n");
        foreach (var row in rows[0].Keys)
        {
            Row(row, rows.Select(month => month[row]), "");
        }

        Row("sum", rows.Select(month => month.Values.Sum()), "**");
        text.Append(CultureInfo.InvariantCulture, $"| request units a second at peaks | {string.Join(" | ", months.Select(Peak))} |\n\n");

        void Row(string name, IEnumerable<double> values, string bold) =>
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {bold}{name}{bold} | {string.Join(" | ", values.Select(value => bold + value.ToString("#,0", CultureInfo.InvariantCulture) + bold))} |\n");
    }
}
