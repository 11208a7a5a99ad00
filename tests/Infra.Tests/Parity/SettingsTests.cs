using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using FunctionsCommerce.Infra.Tests.Bicep;
using FunctionsCommerce.Infra.Tests.Code;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace FunctionsCommerce.Infra.Tests.Parity;

/// <summary>What the apps are told in Azure.</summary>
[Collection(Deployments.Name)]
public sealed partial class SettingsTests(DeploymentFixture deployments)
{
    [BicepTheory]
    [InlineData("dev")]
    [InlineData("prod")]
    public async Task Both_apps_start_with_what_Bicep_tells_them(string parameters)
    {
        foreach (var settings in BicepFacts.Apps(await deployments.Of(parameters)))
        {
            var app = CodeApp.All.Single(app => app.Name == BicepFacts.AppOf(settings));
            var configuration = new ConfigurationBuilder().AddInMemoryCollection(BicepFacts.SettingsOf(settings).Select(Known)).Build();
            var services = new ServiceCollection();
            services.AddLogging();

            app.Register(services, configuration);

            using var built = services.BuildServiceProvider();
            built.GetRequiredService<IStartupValidator>().Validate();

            // The worker tells the host that it speaks OpenTelemetry itself: otherwise each request would be two rows.
            built.GetRequiredService<IOptions<WorkerOptions>>().Value.Capabilities.ShouldContainKey("WorkerOpenTelemetryEnabled", app.Name);
        }
    }

    [Theory]
    [InlineData("Functions.Http")]
    [InlineData("Functions.Workers")]
    public async Task The_host_writes_one_row_for_each_request(string app) =>
        ((string?)JsonNode.Parse(
            await File.ReadAllTextAsync(
                Path.Combine(Repository.Root, "src", app, "host.json")))!["telemetryMode"]).ShouldBe("OpenTelemetry");

    [BicepTheory]
    [InlineData("dev")]
    [InlineData("prod")]
    public async Task Secrets_are_in_the_vault(string parameters)
    {
        var settings = BicepFacts.Apps(await deployments.Of(parameters))
            .SelectMany(BicepFacts.SettingsOf)
            .Where(setting => Secrets.IsSecret(setting.Key))
            .ToList();

        settings.Where(
            setting => setting.Value is not "" && !setting.Value.StartsWith("@Microsoft.KeyVault(VaultName=kv-", StringComparison.Ordinal))
            .ShouldBeEmpty();
        settings.ShouldNotBeEmpty();
    }

    [BicepTheory]
    [InlineData("Auth__PreviousSigningKey")]
    [InlineData("Razorpay__PreviousKeySecret")]
    [InlineData("Razorpay__PreviousWebhookSecret")]
    public async Task While_a_secret_is_rotated_the_apps_that_read_it_get_the_previous_one_from_the_vault(string setting)
    {
        var environment = new Dictionary<string, string>(BicepCompiler.Deployer) { ["PREVIOUS_SECRETS"] = setting };

        var snapshot = await BicepCompiler.Snapshot(DeploymentFixture.Folder, "prod.bicepparam", CancellationToken.None, environment);

        BicepFacts.Apps(snapshot).Select(app => BicepFacts.SettingsOf(app)[setting])
            .ShouldAllBe(
                value => value.StartsWith("@Microsoft.KeyVault(VaultName=kv-", StringComparison.Ordinal)
                    && value.EndsWith($"SecretName={setting.Replace("__", "--")})", StringComparison.Ordinal));
        BicepFacts.Apps(await deployments.Of("prod")).ShouldAllBe(app => BicepFacts.SettingsOf(app)[setting].Length == 0);
    }

    [Fact]
    public void The_programs_register_what_these_tests_register()
    {
        string Calls(string app) => string.Concat(
            File.ReadAllText(Path.Combine(Repository.Root, "src", app, "Program.cs")).Split("builder.Services")[1].Split(';')[0]
                .Where(letter => !char.IsWhiteSpace(letter)));

        Calls("Functions.Http").ShouldBe(
            ".AddAzure(builder.Configuration).AddCore(builder.Configuration).AddHttpApis(builder.Configuration).AddHostedService<IdRangeService>().AddHostedService<CatalogIndexBackgroundService>().AddHostedService<AdminBootstrapService>()",
            "CodeApp.Http must register the same.");
        Calls("Functions.Workers").ShouldBe(
            ".AddAzure(builder.Configuration).AddCore(builder.Configuration).AddHostedService<IdRangeService>()",
            "CodeApp.Workers must register the same.");
    }

    [Fact]
    public async Task Both_apps_start_with_the_sample_and_what_the_page_about_emulators_exports()
    {
        var sample = JsonNode.Parse(
            await File.ReadAllTextAsync(Path.Combine(Repository.Root, "local.settings.sample.json")))!["Values"]!.AsObject();
        var settings = sample.ToDictionary(setting => setting.Key, setting => (string?)setting.Value);
        var exports = Export()
            .Matches(await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "emulators.md")))
            .Select(match => match.Groups[1].Value)
            .ToList();
        exports.Count.ShouldBeGreaterThan(5);
        foreach (var name in exports)
        {
            settings.ShouldContainKey(name);
            settings[name] = name.EndsWith("Email", StringComparison.Ordinal) ? "admin@example.com" : $"{name} {new string('x', 64)}";
        }

        foreach (var app in CodeApp.All)
        {
            var configuration = new ConfigurationBuilder()
                .AddInMemoryCollection(
                    settings.Select(
                        setting => KeyValuePair.Create(setting.Key.Replace("__", ":", StringComparison.Ordinal), setting.Value)))
                .Build();
            var services = new ServiceCollection();
            services.AddLogging();
            app.Register(services, configuration);
            using var built = services.BuildServiceProvider();
            built.GetRequiredService<IStartupValidator>().Validate();
        }
    }

    /// <summary>What only Azure knows is an address here, or a connection string.</summary>
    private static KeyValuePair<string, string?> Known(KeyValuePair<string, string> setting) => KeyValuePair.Create<string, string?>(
        setting.Key.Replace("__", ":", StringComparison.Ordinal),
        setting switch
        {
            { Key: "APPLICATIONINSIGHTS_CONNECTION_STRING" } => $"InstrumentationKey={Guid.Empty}",
            { Value: ['[', ..] } => "https://known.in.azure",
            { Value: ['@', ..] } => $"resolved from the vault for {setting.Key}",
            _ => setting.Value,
        });

    /// <summary>Of the lines that begin with export.</summary>
    [GeneratedRegex(@"(?<=^export .*)\b([A-Z]\w+__\w+)=", RegexOptions.Multiline)]
    private static partial Regex Export();
}
