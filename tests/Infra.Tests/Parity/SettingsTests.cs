using FunctionsCommerce.Infra.Tests.Bicep;
using FunctionsCommerce.Infra.Tests.Code;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace FunctionsCommerce.Infra.Tests.Parity;

/// <summary>What the apps are told in Azure.</summary>
[Collection(Deployments.Name)]
public sealed class SettingsTests(DeploymentFixture deployments)
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
        }
    }

    [BicepTheory]
    [InlineData("dev")]
    [InlineData("prod")]
    public async Task Secrets_are_in_the_vault(string parameters)
    {
        var settings = BicepFacts.Apps(await deployments.Of(parameters)).SelectMany(BicepFacts.SettingsOf).Where(setting => Secrets.IsSecret(setting.Key)).ToList();

        settings.Where(setting => setting.Value is not "" && !setting.Value.StartsWith("@Microsoft.KeyVault(VaultName=kv-", StringComparison.Ordinal)).ShouldBeEmpty();
        settings.ShouldNotBeEmpty();
    }

    [Fact]
    public void The_programs_register_what_these_tests_register()
    {
        var calls = (string app) => File.ReadAllText(Path.Combine(Repository.Root, "src", app, "Program.cs")).Split("builder.Services")[1].Split(';')[0];

        calls("Functions.Http").ShouldBe(
            ".AddAzure(builder.Configuration).AddCore(builder.Configuration).AddHttpApis(builder.Configuration).AddHostedService<IdRangeService>().AddHostedService<CatalogFollower>().AddHostedService<FirstAdminSetup>()",
            "CodeApp.Http must register the same.");
        calls("Functions.Workers").ShouldBe(
            ".AddAzure(builder.Configuration).AddCore(builder.Configuration).AddHostedService<IdRangeService>()",
            "CodeApp.Workers must register the same.");
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
}
