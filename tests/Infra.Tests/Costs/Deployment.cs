using System.Globalization;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Infra.Tests.Bicep;
using FunctionsCommerce.Infra.Tests.Code;
using Microsoft.Azure.Functions.Worker;

namespace FunctionsCommerce.Infra.Tests.Costs;

/// <summary>What a deployment's parameters and the code say that has a price.</summary>
internal sealed record Deployment(
    string Name, double HttpGb, double WorkersGb, int HttpReady, double? AutoscaleUnits, int Regions, bool KeepsThirtyDays,
    bool IsPremiumBus, bool IsPremiumFrontDoor,
    int WebPubSubUnits, int MetricAlerts, int LogAlerts, double WebTestsPerSecond, double ProbesPerSecond, double LogGbPerDay)
{
    /// <summary>In Azure each of these is scaled, and paid for, by itself; orchestrations and activities are one together.</summary>
    public static IReadOnlyList<string> ScaleGroups { get; } =
    [
        .. CodeApp.Workers.Triggers<ServiceBusTriggerAttribute>().Select(trigger => trigger.SubscriptionName!),
        .. CodeApp.Workers.Triggers<CosmosDBTriggerAttribute>().Select(trigger => $"feed of {trigger.ContainerName}"),
        .. CodeApp.Workers.Triggers<TimerTriggerAttribute>().Select(trigger => $"timer {trigger.Schedule}"),
        "durable",
    ];

    public static int Deliveries(string subject) => EventTopic.Subscriptions.Values.Count(subjects => subjects.Contains(subject));

    public static Deployment Of(string name, Snapshot snapshot, PriceList prices)
    {
        var apps = snapshot.Of("Microsoft.Web/sites").ToDictionary(app => app.Name.Split('-')[^1]);
        double Gb(string app) => Number(apps[app], "functionAppConfig", "scaleAndConcurrency", "instanceMemoryMB") / 1024;
        var account = snapshot.Of("Microsoft.DocumentDB/databaseAccounts").Single();
        var autoscale = snapshot.Of("Microsoft.DocumentDB/databaseAccounts/sqlDatabases").Concat(
            snapshot.Of("Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers"))
            .Select(each => each.Text("options", "autoscaleSettings", "maxThroughput")).Where(most => most.Length > 0).Select(
                most => double.Parse(most, CultureInfo.InvariantCulture)).ToList();
        var probe = snapshot.Of("Microsoft.Cdn/profiles/originGroups")
            .Single(group => group.Name == "functions")
            .Text("healthProbeSettings", "probeIntervalInSeconds");
        return new Deployment(
            name,
            Gb("http"),
            Gb("workers"),
            apps["http"].Properties!["functionAppConfig"]!["scaleAndConcurrency"]!["alwaysReady"]!
                .AsArray()
                .Sum(ready => (int)ready!["instanceCount"]!),
            autoscale.Count == 0 ? null : autoscale.Sum(),
            account.Properties!["locations"]!.AsArray().Count,
            account.Text("backupPolicy", "continuousModeProperties", "tier") == "Continuous30Days",
            snapshot.Of("Microsoft.ServiceBus/namespaces").Single().Json["sku"]!["name"]!.ToString() == "Premium",
            snapshot.Of("Microsoft.Cdn/profiles").Single().Json["sku"]!["name"]!.ToString().StartsWith("Premium", StringComparison.Ordinal),
            snapshot.Of("Microsoft.SignalRService/webPubSub").Single().Json["sku"]!["name"]!.ToString() == "Standard_S1" ? 1 : 0,
            snapshot.Of("Microsoft.Insights/metricAlerts").Count(),
            snapshot.Of("Microsoft.Insights/scheduledQueryRules").Count(),
            snapshot.Of("Microsoft.Insights/webtests")
                .Sum(test => test.Properties!["Locations"]!.AsArray().Count / Number(test, "Frequency")),
            probe.Length == 0 ? 0 : prices.FrontDoor.Places / double.Parse(probe, CultureInfo.InvariantCulture),
            Number(snapshot.Of("Microsoft.OperationalInsights/workspaces").Single(), "workspaceCapping", "dailyQuotaGb"));
    }

    private static double Number(Resource resource, params string[] path) =>
        double.Parse(resource.Text(path), CultureInfo.InvariantCulture);
}
