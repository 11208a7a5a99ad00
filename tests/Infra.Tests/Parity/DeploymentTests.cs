using System.Diagnostics;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using FunctionsCommerce.Infra.Tests.Bicep;
using FunctionsCommerce.Infra.Tests.Code;

namespace FunctionsCommerce.Infra.Tests.Parity;

/// <summary>How a deployment behaves: what stops it, what it shows before, what it does to requests in flight.</summary>
[Collection(Deployments.Name)]
public sealed class DeploymentTests(DeploymentFixture deployments)
{
    [BicepTheory]
    [InlineData("dev")]
    [InlineData("prod")]
    public async Task Apps_are_replaced_while_they_run(string parameters)
    {
        var apps = (await deployments.Of(parameters)).Of("Microsoft.Web/sites").ToList();

        apps.Count.ShouldBe(2);
        apps.ShouldAllBe(app => app.Text("functionAppConfig", "siteUpdateStrategy", "type") == "RollingUpdate");
    }

    [BicepTheory]
    [InlineData("dev")]
    [InlineData("prod")]
    public async Task The_platform_answers_preflights_by_the_setting_of_the_store(string parameters)
    {
        var snapshot = await deployments.Of(parameters);
        var settings = BicepFacts.SettingsOf(BicepFacts.Apps(snapshot).Single(app => BicepFacts.AppOf(app) == "http"));

        var origins = snapshot.Of("Microsoft.Web/sites").Single(
            app => app.Name.EndsWith("-http", StringComparison.Ordinal)).Properties!["siteConfig"]!["cors"]!["allowedOrigins"]!;

        origins.AsArray().Select(origin => (string)origin!).ShouldBe(
            settings.Where(setting => setting.Key.StartsWith("Store__CorsOrigins__", StringComparison.Ordinal))
                .Select(setting => setting.Value));
    }

    [BicepTheory]
    [InlineData("dev")]
    [InlineData("prod")]
    public async Task The_edge_takes_the_leave_to_read_the_staffs_API_from_pages_of_other_origins(string parameters)
    {
        var snapshot = await deployments.Of(parameters);

        var rules = snapshot.Of("Microsoft.Cdn/profiles/ruleSets/rules").Where(rule => rule.Parent == "cors").ToList();

        rules.Select(rule => rule.Properties!["conditions"]![0]!["parameters"]!["matchValues"]![0]!.ToString())
            .ShouldBe(["catered-by-africa/", "api.cateredbyafrica.com"], ignoreOrder: true);
        rules.ShouldAllBe(
            rule => rule.Properties!["actions"]!
                .ToJsonString()
                .Contains("\"headerAction\":\"Delete\",\"headerName\":\"Access-Control-Allow-Origin\""));
        snapshot.Of("Microsoft.Cdn/profiles/afdEndpoints/routes").Where(route => route.Name is not ("files" or "realtime"))
            .ShouldAllBe(route => route.Properties!["ruleSets"]![0]!["id"]!.ToString().Contains("cors"));
    }

    [BicepTheory]
    [InlineData("dev")]
    [InlineData("prod")]
    public async Task Leases_may_expire(string parameters) =>
        (await deployments.Of(parameters)).Of("Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers").Single(
            container => container.Name == "leases")
            .Text("resource", "defaultTtl").ShouldBe("-1");

    [BicepFact]
    public async Task Zones_do_not_make_workers_wait() =>
        (await deployments.Of("prod")).Of("Microsoft.Web/serverfarms").ToDictionary(
            plan => plan.Name.Split('-')[^1], plan => plan.Text("zoneRedundant"))
            .ShouldBe(new Dictionary<string, string> { ["http"] = "true", ["workers"] = "false" }, ignoreOrder: true);

    [BicepFact]
    public async Task A_restored_account_takes_the_place_of_the_stores_own_everywhere()
    {
        const string restored = "cosmos-restored-on-monday";
        var own = (await deployments.Of("prod")).Of("Microsoft.DocumentDB/databaseAccounts").Single().Name;
        var environment = new Dictionary<string, string>(BicepCompiler.Deployer) { ["COSMOS_ACCOUNT"] = restored };

        var snapshot = await BicepCompiler.Snapshot(DeploymentFixture.Folder, "prod.bicepparam", CancellationToken.None, environment);

        // Endpoint, containers, roles, alerts, logs: nothing is left that looks at the old one.
        snapshot.Resources.Where(resource => resource.Json.ToJsonString().Contains(own, StringComparison.Ordinal))
            .Select(resource => resource.Id)
            .ShouldBeEmpty();
        snapshot.Of("Microsoft.DocumentDB/databaseAccounts").Single().Name.ShouldBe(restored);
        BicepFacts.Apps(snapshot)
            .ShouldAllBe(app => BicepFacts.SettingsOf(app)["Cosmos__accountEndpoint"] == $"https://{restored}.documents.azure.com:443/");
        snapshot.Of("Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments").Count().ShouldBe(2);
        var made = BicepFacts.Of(snapshot);
        CodeFacts.Of(CodeApp.All).Where(fact => !made.Contains(fact)).ShouldBeEmpty();
    }

    [BicepFact]
    public async Task Another_bus_takes_the_place_of_the_stores_own_everywhere()
    {
        var own = (await deployments.Of("dev")).Of("Microsoft.ServiceBus/namespaces").Single().Name;

        var snapshot = await BicepCompiler.Snapshot(
            DeploymentFixture.Folder, "dev.bicepparam", CancellationToken.None,
            added: "param busSku = 'Premium'\nparam busNamespaceName = 'sb-premium'\n");

        snapshot.Resources.Where(resource => resource.Json.ToJsonString().Contains(own, StringComparison.Ordinal))
            .Select(resource => resource.Id)
            .ShouldBeEmpty();
        BicepFacts.Apps(snapshot)
            .ShouldAllBe(app => BicepFacts.SettingsOf(app)["ServiceBus__fullyQualifiedNamespace"] == "sb-premium.servicebus.windows.net");
        var made = BicepFacts.Of(snapshot);
        CodeFacts.Of(CodeApp.All).Where(fact => !made.Contains(fact)).ShouldBeEmpty();
    }

    [BicepFact]
    public async Task Hot_containers_have_throughput_that_can_be_raised_while_the_store_runs()
    {
        var containers = (await deployments.Of("prod")).Of("Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers");

        containers.Where(
            container => container.Text("options", "autoscaleSettings", "maxThroughput").Length > 0).Select(container => container.Name)
            .ShouldBe(["customers", "products"], ignoreOrder: true);
    }

    [BicepFact]
    public async Task A_second_region_has_documents_uploads_and_the_key_ring()
    {
        var one = await deployments.Of("prod");
        var environment = new Dictionary<string, string>(BicepCompiler.Deployer) { ["SECOND_REGION"] = "westeurope" };

        var two = await BicepCompiler.Snapshot(DeploymentFixture.Folder, "prod.bicepparam", CancellationToken.None, environment);

        Regions(one).ShouldBe(["northeurope"]);
        Regions(two).ShouldBe(["northeurope", "westeurope"]);
        (Sku(one), Sku(two)).ShouldBe(("Standard_ZRS", "Standard_RAGZRS"));
        two.Of("Microsoft.DocumentDB/databaseAccounts").Single().Text("enableAutomaticFailover").ShouldBe("true");
        BicepFacts.Apps(two).ShouldAllBe(app => BicepFacts.SettingsOf(app)["Cosmos__PreferredRegions__1"] == "westeurope");

        static IEnumerable<string> Regions(Snapshot snapshot) =>
            snapshot.Of("Microsoft.DocumentDB/databaseAccounts").Single().Properties!["locations"]!
                .AsArray()
                .Select(region => (string)region!["locationName"]!);

        static string Sku(Snapshot snapshot) =>
            snapshot.Of("Microsoft.Storage/storageAccounts").Single(
                account => account.Name.StartsWith("stfile", StringComparison.Ordinal)).Json["sku"]!["name"]!.ToString();
    }

    [BicepFact]
    public async Task What_if_sees_into_every_module()
    {
        var template = JsonNode.Parse((await deployments.Built).Template)!;

        var modules = Modules(template).ToList();

        modules.Count.ShouldBeGreaterThan(15);
        modules.Where(
            module => module["properties"]!["parameters"]?.ToJsonString().Contains("reference(", StringComparison.Ordinal) == true)
            .Select(module => (string?)module["name"]).ShouldBeEmpty(
                "Pass the name of a resource and look it up with `existing`: what-if skips modules whose parameters only Azure knows.");

        static IEnumerable<JsonNode> Modules(JsonNode template) =>
            (template["resources"] is JsonObject named
                ? named.Select(resource => resource.Value!)
                : template["resources"]!.AsArray().Select(resource => resource!))
                .Where(resource => (string?)resource["type"] == "Microsoft.Resources/deployments")
                .SelectMany(module => Modules(module["properties"]!["template"]!).Prepend(module));
    }

    [BicepFact]
    public async Task The_documents_account_gets_one_change_of_its_data_plane_after_the_other()
    {
        var template = JsonNode.Parse(
            (await BicepCompiler.BuildAsync(
                Path.Combine(DeploymentFixture.Folder, "modules", "cosmos.bicep"), CancellationToken.None)).Template)!;
        var resources = template["resources"] is JsonObject named
            ? named.Select(resource => resource.Value!)
            : template["resources"]!.AsArray().Select(resource => resource!);

        var loops = resources.Where(resource => resource["copy"] is not null && resource["existing"] is null).ToList();

        loops.Select(loop => ((string)loop["type"]!).Split('/')[^1]).ShouldBe(["containers", "sqlRoleAssignments"], ignoreOrder: true);
        loops.ShouldAllBe(loop => (string?)loop["copy"]!["mode"] == "serial" && (int)loop["copy"]!["batchSize"]! == 1);
    }

    [BicepTheory]
    [InlineData("rzp_live_unset", "owner@shop.example", "RAZORPAY_KEY_ID")]
    [InlineData("", "", "RAZORPAY_KEY_ID", "ADMIN_EMAIL")]
    public async Task Placeholders_stop_the_deployment_all_with_their_names(string keyId, string email, params string[] named)
    {
        var environment = new Dictionary<string, string>(BicepCompiler.Deployer) { ["RAZORPAY_KEY_ID"] = keyId, ["ADMIN_EMAIL"] = email };

        var complaint = await BicepCompiler.WhyRefused(DeploymentFixture.Folder, "prod.bicepparam", environment, CancellationToken.None);

        Named(complaint).ShouldBe(named, ignoreOrder: true);
    }

    /// <summary>Each of them is an error of its own to the compiler, which names all at once.</summary>
    [BicepFact]
    public async Task Missing_values_stop_prod_all_with_their_names()
    {
        string[] required = ["ALERT_EMAIL", "RAZORPAY_KEY_ID", "ADMIN_EMAIL", "STORE_NAME", "STORE_CURRENCY"];
        var environment = BicepCompiler.Deployer.Where(variable => !required.Contains(variable.Key)).ToDictionary();

        var complaint = await BicepCompiler.WhyRefused(DeploymentFixture.Folder, "prod.bicepparam", environment, CancellationToken.None);

        Named(complaint).ShouldBe(required, ignoreOrder: true);
        complaint.Split('\n').Count(line => line.Contains("Error ", StringComparison.Ordinal)).ShouldBe(required.Length);
    }

    [Theory]
    [InlineData("RAZORPAY_KEY_ID", "rzp_live_unset")]
    [InlineData("RAZORPAY_KEY_ID", "")]
    [InlineData("SIGNING_KEY", "short")]
    [InlineData("SIGNING_KEY", "@Microsoft.KeyVault(VaultName=kv;SecretName=Auth--SigningKey)")]
    [InlineData("HASH_KEY", "short")]
    [InlineData("RAZORPAY_KEY_SECRET", "")]
    [InlineData("RAZORPAY_WEBHOOK_SECRET", "")]
    [InlineData("ADMIN_EMAIL", "nobody")]
    [InlineData("ADMIN_PASSWORD", "12345")]
    public async Task Azd_stops_before_anything_is_made(string variable, string value)
    {
        var (exit, said) = await Hook(new Dictionary<string, string>(BicepCompiler.Deployer) { [variable] = value });

        exit.ShouldBe(1);
        said.ShouldContain(variable);
    }

    [Fact]
    public async Task Azd_goes_on_with_real_values()
    {
        (await Hook(BicepCompiler.Deployer)).ShouldBe((0, ""));
        (await Hook(
            new Dictionary<string, string>(BicepCompiler.Deployer)
            {
                ["SIGNING_KEY"] = "",
                ["HASH_KEY"] = "",
                ["ADMIN_PASSWORD"] = "",
                ["KEEP_SECRETS"] = "true",
            })).ShouldBe((0, ""));
    }

    private static IEnumerable<string> Named(string complaint) =>
        BicepCompiler.Deployer.Keys.Where(variable => Regex.IsMatch(complaint, $"\\b{variable}\\b"));

    private static async Task<(int Exit, string Said)> Hook(IReadOnlyDictionary<string, string> environment)
    {
        var start = new ProcessStartInfo(
            "sh", [Path.Combine(DeploymentFixture.Folder, "hooks", "preprovision.sh")])
        { RedirectStandardError = true };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var said = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, said);
    }
}
