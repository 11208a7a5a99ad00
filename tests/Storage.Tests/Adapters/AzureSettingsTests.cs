using FunctionsCommerce.Azure;
using FunctionsCommerce.Core.Files;
using FunctionsCommerce.Core.Notifications;
using FunctionsCommerce.Core.Realtime;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace FunctionsCommerce.Storage.Tests.Adapters;

public sealed class AzureSettingsTests
{
    private static readonly Dictionary<string, string?> Complete = new()
    {
        ["Cosmos:accountEndpoint"] = "https://name.documents.azure.com:443/",
        ["ServiceBus:fullyQualifiedNamespace"] = "name.servicebus.windows.net",
        ["Blobs:serviceUri"] = "https://name.blob.core.windows.net/",
        ["DataProtection:KeyUri"] = "https://name.vault.azure.net/keys/keyring",
        ["Email:Endpoint"] = "https://name.communication.azure.com/",
        ["Email:Sender"] = "store@example.com",
        ["Realtime:Endpoint"] = "https://name.webpubsub.azure.com/",
    };

    [Fact]
    public void Complete_settings_have_no_problem() => From(Complete).Problems().ShouldBeEmpty();

    [Theory]
    [InlineData("Cosmos:accountEndpoint", "Cosmos__accountEndpoint is missing")]
    [InlineData("ServiceBus:fullyQualifiedNamespace", "ServiceBus__fullyQualifiedNamespace is missing")]
    [InlineData("Blobs:serviceUri", "Blobs__serviceUri is missing")]
    [InlineData("DataProtection:KeyUri", "DataProtection__KeyUri is missing")]
    [InlineData("Email:Endpoint", "Email__Endpoint is missing")]
    [InlineData("Email:Sender", "Email__Sender is missing")]
    [InlineData("Realtime:Endpoint", "Realtime__Endpoint is missing")]
    public void What_is_missing_is_named(string setting, string problem)
    {
        var settings = new Dictionary<string, string?>(Complete) { [setting] = " " };

        From(settings).Problems().ShouldHaveSingleItem().ShouldStartWith(problem);
    }

    [Theory]
    [InlineData("WhatsApp:ChannelId", "mine", "WhatsApp__ChannelId is no GUID")]
    [InlineData("Realtime:Endpoint", "name.webpubsub.azure.com", "Realtime__Endpoint is missing or no address")]
    [InlineData("APPLICATIONINSIGHTS_CONNECTION_STRING", "nonsense", "APPLICATIONINSIGHTS_CONNECTION_STRING is not a connection string")]
    public void What_is_wrong_is_named(string setting, string value, string problem)
    {
        var settings = new Dictionary<string, string?>(Complete) { [setting] = value };

        From(settings).Problems().ShouldHaveSingleItem().ShouldStartWith(problem);
    }

    [Fact]
    public void Everything_at_Cores_edges_is_there_and_can_be_made()
    {
        var settings = new Dictionary<string, string?>(Complete)
        {
            ["WhatsApp:ChannelId"] = Guid.NewGuid().ToString(),
            ["APPLICATIONINSIGHTS_CONNECTION_STRING"] = "InstrumentationKey=00000000-0000-0000-0000-000000000001",
        };
        using var services = new ServiceCollection()
            .AddSingleton(TimeProvider.System)
            .AddAzure(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
            .BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true });

        services.GetRequiredService<IFileStore>().ShouldNotBeNull();
        services.GetRequiredService<IMessageSender>().ShouldNotBeNull();
        services.GetRequiredService<IRealtimePush>().ShouldNotBeNull();
        services.GetRequiredService<IRealtimeAccess>().ShouldNotBeNull();
        services.GetRequiredService<TracerProvider>().ShouldNotBeNull();
        services.GetRequiredService<MeterProvider>().ShouldNotBeNull();
    }

    [Fact]
    public void The_start_names_everything_that_is_missing()
    {
        var failure = Should.Throw<OptionsValidationException>(() => new ServiceCollection().AddAzure(new ConfigurationManager()));

        failure.Failures.Count().ShouldBe(7);
    }

    [Fact]
    public void Emulators_are_reached_by_connection_strings()
    {
        var settings = From(new Dictionary<string, string?>
        {
            ["Cosmos"] = "AccountEndpoint=http://localhost:8081/;AccountKey=a2V5",
            ["Cosmos:Database"] = "other",
            ["ServiceBus"] = "Endpoint=sb://localhost;UseDevelopmentEmulator=true;",
            ["Blobs"] = "UseDevelopmentStorage=true",
            ["Email:Endpoint"] = "https://name.communication.azure.com/",
            ["Email:Sender"] = "store@example.com",
            ["Realtime:Endpoint"] = "https://name.webpubsub.azure.com/",
        });

        settings.Problems().ShouldBeEmpty();
        settings.Cosmos.IsLocal.ShouldBeTrue();
        settings.Cosmos.Database.ShouldBe("other");
    }

    [Fact]
    public void Regions_are_read_in_their_order()
    {
        var settings = From(new Dictionary<string, string?>(Complete)
        {
            ["Cosmos:PreferredRegions:0"] = "South Africa North",
            ["Cosmos:PreferredRegions:1"] = "West Europe",
        });

        settings.Cosmos.PreferredRegions.ShouldBe(["South Africa North", "West Europe"]);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("AccountEndpoint=http://localhost:8081/")]
    public void A_connection_string_that_is_none_is_named(string text)
    {
        var settings = new Dictionary<string, string?>(Complete) { ["Cosmos"] = text };
        settings.Remove("Cosmos:accountEndpoint");

        From(settings).Problems().ShouldHaveSingleItem().ShouldStartWith("Cosmos is not a connection string");
    }

    private static AzureSettings From(IEnumerable<KeyValuePair<string, string?>> settings) =>
        AzureSettings.From(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
}
