using FunctionsCommerce.Core.Events;

namespace FunctionsCommerce.Infra.Tests.Costs;

/// <summary>What a month of a deployment costs at a steady number of orders an hour.</summary>
internal sealed class MonthlyCost(Deployment deployment, PriceList prices, IReadOnlyDictionary<string, double> units, double ordersPerHour)
{
    private const double Hours = 730;
    private const double Seconds = Hours * 3600;
    private const int RequestsAtOnce = 16;
    private readonly OrderUsage order = prices.Order;

    private double PerSecond => ordersPerHour / 3600;

    private double Orders => ordersPerHour * Hours;

    public double UnitsPerOrder => order.RequestUnits.Sum(row => units[row.Key] * row.Value) + order.OtherRequestUnits;

    /// <summary>Request units a second in the busiest moments.</summary>
    public double PeakUnits => ((UnitsPerOrder * PerSecond) + (units["At rest an hour"] / 3600)) * order.Peak;

    /// <summary>More than serverless containers serve; the busiest has about six tenths of it.</summary>
    public bool NeedsAutoscale => deployment.AutoscaleUnits is null && PeakUnits * 0.6 > prices.Cosmos.ServerlessUnitsPerSecond;

    private double RequestsPerSecond => (order.Requests * PerSecond) + deployment.WebTestsPerSecond + deployment.ProbesPerSecond;

    private double DeliveriesPerOrder => order.Events.Sum(sent => sent.Value * Deployment.Deliveries(sent.Key));

    /// <summary>The rows, in the table's order.</summary>
    public IReadOnlyDictionary<string, double> Rows()
    {
        var (functions, executions, instances) = Functions();
        var gb = (Orders * 12 * order.DocumentKilobytes) / 1e6;
        return new Dictionary<string, double>
        {
            ["Front Door"] = (deployment.IsPremiumFrontDoor ? prices.FrontDoor.PremiumMonth : prices.FrontDoor.StandardMonth)
                + (order.Requests * Orders / 1e4 * prices.FrontDoor.TenThousandRequests)
                + (order.Megabytes * Orders / 1e3 * prices.FrontDoor.Gb),
            ["Functions"] = functions
                + (Math.Max(0, executions - prices.Functions.FreeExecutions) / 1e6 * prices.Functions.MillionExecutions),
            ["Cosmos DB, requests"] = Documents() * deployment.Regions,
            ["Cosmos DB, a year's orders and backup"] = gb * deployment.Regions * (prices.Cosmos.GbMonth
                + (deployment.KeepsThirtyDays ? prices.Cosmos.ThirtyDaysBackupGbMonth : 0)),
            ["Service Bus"] = Bus(),
            ["Logs"] = Logs(executions, instances),
            ["Alerts and availability test"] = (deployment.MetricAlerts * prices.Watching.MetricAlertMonth) + (deployment.LogAlerts * prices.Watching.LogAlertMonth)
                + (deployment.WebTestsPerSecond * Seconds * prices.Watching.WebTestRun),
            ["Mail"] = Orders * order.Mails * prices.Mail,
            ["Storage and vault"] = prices.Storage.BaseMonth
                + (Orders * order.StorageOperations / 1e4 * prices.Storage.TenThousandOperations),
            ["Web PubSub"] = deployment.WebPubSubUnits * prices.WebPubSubUnitMonth,
        };
    }

    /// <summary>Two instances wait for each of the workers' groups when their zones are on.</summary>
    public static double WorkersZones(Deployment deployment, PriceList prices) =>
        Deployment.ScaleGroups.Count * 2 * deployment.WorkersGb * Seconds * prices.Functions.ReadyGbSecond;

    private (double Cost, double Executions, double Instances) Functions()
    {
        var http = Busy(RequestsPerSecond, order.RequestSeconds);
        var ready = Math.Min(http, deployment.HttpReady);
        var workers = Deployment.ScaleGroups.Sum(group => Busy(CallsPerSecond(group), order.DeliverySeconds));
        var onDemand = Seconds * (((http - ready) * deployment.HttpGb) + (workers * deployment.WorkersGb));
        var waiting = Seconds * deployment.HttpGb * ((deployment.HttpReady * prices.Functions.ReadyGbSecond)
            + (ready * prices.Functions.ReadyBusyGbSecond));
        var executions = Seconds * (RequestsPerSecond + Deployment.ScaleGroups.Sum(CallsPerSecond));
        return ((Math.Max(0, onDemand - prices.Functions.FreeGbSeconds) * prices.Functions.GbSecond) + waiting, executions, http + workers);
    }

    private double CallsPerSecond(string group) => group switch
    {
        "durable" => order.OrchestrationCalls * PerSecond,
        _ when group.StartsWith("timer ", StringComparison.Ordinal) => 1.0 / 60,
        _ when group.StartsWith(
            "feed of ", StringComparison.Ordinal) => order.FeedChanges.GetValueOrDefault(group["feed of ".Length..]) * PerSecond,
        _ => order.Events.Where(sent => EventTopic.Subscriptions[group].Contains(sent.Key)).Sum(sent => sent.Value) * PerSecond,
    };

    /// <summary>Instances that are paid for, on average: whatever begins is paid for a second at least; what runs at once shares
    /// it.</summary>
    private double Busy(double perSecond, double seconds) =>
        Math.Max(1 - Math.Exp(-perSecond * prices.Functions.LeastSecondsBilled), perSecond * seconds / (RequestsAtOnce / order.Peak));

    private double Documents()
    {
        if (deployment.AutoscaleUnits is not { } most)
        {
            return ((UnitsPerOrder * Orders) + (units["At rest an hour"] * Hours)) / 1e6 * prices.Cosmos.MillionRequestUnits;
        }

        // An hour is paid for at its peak, a tenth of the most at least; what is needed beyond the parameter is added to it.
        var paid = Math.Max(PeakUnits, Math.Max(most, PeakUnits) / 10);
        return paid / 100 * prices.Cosmos.AutoscaleHundredUnitsHour * Hours;
    }

    private double Bus()
    {
        if (deployment.IsPremiumBus)
        {
            return prices.Bus.PremiumUnitMonth;
        }

        // A send, and for each delivery its receipt and its settlement.
        var millions = Orders * (order.Events.Values.Sum() + (2 * DeliveriesPerOrder)) / 1e6;
        var first = Math.Clamp(millions, prices.Bus.IncludedMillions, prices.Bus.SecondTierFromMillions) - prices.Bus.IncludedMillions;
        return prices.Bus.StandardMonth
            + (first * prices.Bus.Million)
            + (Math.Max(0, millions - prices.Bus.SecondTierFromMillions) * prices.Bus.SecondTierMillion);
    }

    private double Logs(double executions, double instances)
    {
        var kept = Math.Min(executions, Math.Max(1, instances) * prices.Logs.TracesPerSecond * Seconds);
        var gb = Math.Min(kept * order.LogKilobytesPerCall / 1e6, deployment.LogGbPerDay * Hours / 24);
        return Math.Max(0, gb - prices.Logs.FreeGb) * prices.Logs.Gb;
    }
}
