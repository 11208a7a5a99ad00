using System.Diagnostics.Metrics;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using FunctionsCommerce.Azure;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.Functions.Http.Hosting.OpenApi;
using FunctionsCommerce.Infra.Tests.Bicep;

namespace FunctionsCommerce.Infra.Tests.Parity;

/// <summary>Who is paged knows what to do, and what pages is really measured.</summary>
[Collection(Deployments.Name)]
public sealed partial class OperationTests(DeploymentFixture deployments)
{
    private static readonly string[] Headings = ["## What it means", "## First query", "## Likely causes", "## What to do"];

    [BicepTheory]
    [InlineData("dev")]
    [InlineData("prod")]
    public async Task Every_alert_has_its_runbook_and_names_it(string parameters)
    {
        var alerts = Alerts(await deployments.Of(parameters)).ToList();

        alerts.Count.ShouldBeGreaterThan(12);
        foreach (var alert in alerts)
        {
            var page = $"docs/runbooks/{NameOf(alert)}.md";
            var file = Path.Combine(Repository.Root, page);
            File.Exists(file).ShouldBeTrue(page);
            var text = await File.ReadAllTextAsync(file);
            Headings.ShouldAllBe(heading => text.Contains(heading), page);
            alert.Text("description").ShouldContain(page);
        }
    }

    [BicepFact]
    public async Task Every_runbook_of_an_alert_has_its_alert()
    {
        var alerts = Alerts(await deployments.Of("prod")).Select(NameOf).ToHashSet();

        Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs", "runbooks"), "*.md").Where(
            file => File.ReadAllText(file).Contains(Headings[1], StringComparison.Ordinal))
            .Select(file => Path.GetFileNameWithoutExtension(file)).Except(alerts).ShouldBeEmpty();
    }

    [BicepFact]
    public async Task Every_metric_of_the_stores_own_that_an_alert_or_the_workbook_names_is_emitted()
    {
        var asked = string.Concat(Alerts(await deployments.Of("prod")).Select(alert => alert.Properties!.ToJsonString()))
            + await File.ReadAllTextAsync(Path.Combine(DeploymentFixture.Folder, "workbook.json"));

        var named = Metric().Matches(asked).Select(match => match.Groups[1].Value).Distinct().ToList();

        named.Count.ShouldBeGreaterThan(4);
        named.Except(Emitted()).ShouldBeEmpty();
    }

    [BicepFact]
    public async Task What_asks_for_the_stores_health_asks_a_route_that_exists()
    {
        var prod = await deployments.Of("prod");
        var routes = HttpOperations.All.Where(operation => operation.Verb == "get").Select(operation => "/" + operation.Route).ToHashSet();

        var probe = prod.Of("Microsoft.Cdn/profiles/originGroups")
            .Single(group => group.Name == "functions")
            .Text("healthProbeSettings", "probePath");
        var test = prod.Of("Microsoft.Insights/webtests").Single().Text("Request", "RequestUrl");

        routes.ShouldContain(probe);
        routes.ShouldContain(route => test.Contains(route, StringComparison.Ordinal));
    }

    [BicepFact]
    public async Task Probes_cost_nothing_in_dev() =>
        (await deployments.Of("dev")).Of("Microsoft.Cdn/profiles/originGroups").Single(
            group => group.Name == "functions").Properties!["healthProbeSettings"].ShouldBeNull();

    [BicepFact]
    public async Task Prod_tells_of_its_cost_and_limits_what_one_address_may_ask()
    {
        var prod = await deployments.Of("prod");

        prod.Of("Microsoft.Consumption/budgets").ShouldHaveSingleItem();
        prod.Of("Microsoft.Network/FrontDoorWebApplicationFirewallPolicies").ShouldHaveSingleItem();
        prod.Of("Microsoft.Cdn/profiles/securityPolicies").ShouldHaveSingleItem();
    }

    [BicepFact]
    public async Task A_private_network_leaves_no_public_way_to_documents_secrets_and_storage()
    {
        var snapshot = await BicepCompiler.Snapshot(
            DeploymentFixture.Folder, "dev.bicepparam", CancellationToken.None,
            added: "param privateNetwork = true\nparam busSku = 'Premium'\n");

        snapshot.Of("Microsoft.Network/privateEndpoints").Count().ShouldBe(9);
        foreach (var type in new[]
        {
            "Microsoft.DocumentDB/databaseAccounts",
            "Microsoft.KeyVault/vaults",
            "Microsoft.ServiceBus/namespaces",
        })
        {
            snapshot.Of(type).ShouldHaveSingleItem().Text("publicNetworkAccess").ShouldBe("Disabled", type);
        }

        snapshot.Of("Microsoft.Storage/storageAccounts").Where(
            account => account.Name.StartsWith("sthttp", StringComparison.Ordinal)
                || account.Name.StartsWith("stwork", StringComparison.Ordinal))
            .ShouldAllBe(account => account.Text("publicNetworkAccess") == "Disabled");
        snapshot.Of("Microsoft.Web/sites").ShouldAllBe(app => app.Text("virtualNetworkSubnetId").Contains("/subnets/"));
    }

    [BicepFact]
    public async Task Every_service_says_what_it_does()
    {
        var scopes = (await deployments.Of("prod")).Of("Microsoft.Insights/diagnosticSettings").Select(setting => setting.Id).ToList();

        foreach (var service in new[]
        {
            "Microsoft.DocumentDB/databaseAccounts",
            "Microsoft.ServiceBus/namespaces",
            "Microsoft.KeyVault/vaults",
            "Microsoft.Cdn/profiles",
            "Microsoft.Web/sites",
        })
        {
            scopes.ShouldContain(id => id.Contains(service, StringComparison.OrdinalIgnoreCase), service);
        }
    }

    [Fact]
    public async Task The_page_of_failed_jobs_names_every_job()
    {
        var page = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "runbooks", "failed-jobs.md"));
        var code = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "src", "Core", "Scheduling", "StoreJobs.cs"))
            + await File.ReadAllTextAsync(Path.Combine(Repository.Root, "src", "Core", "Scheduling", "OrderJobs.cs"))
            + await File.ReadAllTextAsync(Path.Combine(Repository.Root, "src", "Functions.Workers", "Jobs", "JobFunctions.cs"));

        var jobs = Job().Matches(code).Select(match => match.Groups[1].Value).ToList();

        jobs.Count.ShouldBe(17);
        jobs.Where(job => !page.Contains($"`{job}`", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    private static IEnumerable<Resource> Alerts(Snapshot snapshot) =>
        snapshot.Of("Microsoft.Insights/metricAlerts").Concat(snapshot.Of("Microsoft.Insights/scheduledQueryRules"));

    /// <summary><c>alert-store-prod-abc123-outbox-age</c>: what follows the token.</summary>
    private static string NameOf(Resource alert) => AlertName().Match(alert.Text("description")).Groups[1].Value;

    private static HashSet<string> Emitted()
    {
        var names = new HashSet<string>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, _) => names.Add(instrument.Name);
        listener.Start();
        RuntimeHelpers.RunClassConstructor(typeof(BusinessMetrics).TypeHandle);
        RuntimeHelpers.RunClassConstructor(typeof(InstrumentedDocumentStore).TypeHandle);
        RuntimeHelpers.RunClassConstructor(
            typeof(AzureSetup).Assembly.GetType("FunctionsCommerce.Azure.Cosmos.CosmosCharges", throwOnError: true)!.TypeHandle);
        return names;
    }

    [GeneratedRegex(@"\\?""((?:commerce|store|cosmos)\.[a-z_.]+)\\?""")]
    private static partial Regex Metric();

    [GeneratedRegex(@"new\(""(\w+_\w+)"", ")]
    private static partial Regex Job();

    [GeneratedRegex(@"docs/runbooks/([a-z-]+)\.md")]
    private static partial Regex AlertName();
}
