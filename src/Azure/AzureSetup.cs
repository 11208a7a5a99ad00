using Azure.Communication.Email;
using Azure.Core;
using Azure.Identity;
using Azure.Messaging.ServiceBus;
using Azure.Storage.Blobs;
using FunctionsCommerce.Azure.Bus;
using FunctionsCommerce.Azure.Cosmos;
using FunctionsCommerce.Azure.Files;
using FunctionsCommerce.Azure.Keys;
using FunctionsCommerce.Azure.Messages;
using FunctionsCommerce.Azure.Monitoring;
using FunctionsCommerce.Azure.Realtime;
using FunctionsCommerce.Azure.Rest;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Files;
using FunctionsCommerce.Core.Health;
using FunctionsCommerce.Core.Notifications;
using FunctionsCommerce.Core.Realtime;
using FunctionsCommerce.Core.Shared.Settings;
using FunctionsCommerce.Core.Storage;
using Microsoft.Azure.Cosmos;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace FunctionsCommerce.Azure;

/// <summary>Registers what Core has at its edges, as Azure has it. Everywhere with the app's managed identity.</summary>
public static class AzureSetup
{
    private static readonly TimeSpan TokenPatience = TimeSpan.FromSeconds(5);

    /// <exception cref="OptionsValidationException">Settings are missing; it names all of them.</exception>
    public static IServiceCollection AddAzure(this IServiceCollection services, IConfiguration configuration)
    {
        SecretSettings.Check(configuration);
        var settings = AzureSettings.From(configuration);
        if (settings.Problems().ToList() is { Count: > 0 } problems)
        {
            throw new OptionsValidationException(nameof(AzureSettings), typeof(AzureSettings), problems);
        }

        return services
            .AddSingleton<TokenCredential>(_ => new DefaultAzureCredential())
            .AddCosmosStore(settings.Cosmos)
            .AddEventBus(settings)
            .AddFiles(settings)
            .AddKeyRing(settings.KeyRingKey is { } key ? new Uri(key) : null)
            .AddMessages(settings)
            .AddRealtime(settings)
            .AddMonitoring(settings.InsightsConnectionString);
    }

    /// <summary>The document store alone. A <see cref="TokenCredential"/> is needed unless the settings hold a connection string.</summary>
    public static IServiceCollection AddCosmosStore(this IServiceCollection services, CosmosSettings settings) => services
        .AddSingleton(provider => CosmosClients.Create(settings, provider.GetService<TokenCredential>()))
        .AddSingleton<IDocumentStore>(
            provider => new InstrumentedDocumentStore(new CosmosStore(provider.GetRequiredService<CosmosClient>(), settings)));

    /// <summary>The bus alone, of an emulator or namespace that a connection string names.</summary>
    public static IServiceCollection AddServiceBus(this IServiceCollection services, string connectionString) =>
        services.AddServiceBus(_ => new ServiceBusClient(connectionString));

    private static IServiceCollection AddEventBus(this IServiceCollection services, AzureSettings settings) =>
        settings.ServiceBusConnectionString is { } connectionString
            ? services.AddServiceBus(connectionString)
            : services.AddServiceBus(
                provider => new ServiceBusClient(settings.ServiceBusNamespace, provider.GetRequiredService<TokenCredential>()));

    private static IServiceCollection AddServiceBus(
        this IServiceCollection services, Func<IServiceProvider, ServiceBusClient> client) => services
        .AddSingleton(client)
        .AddSingleton(provider => provider.GetRequiredService<ServiceBusClient>().CreateSender(EventTopic.Events))
        .AddSingleton<IEventBus, ServiceBusEventBus>()
        .AddSingleton(
            provider => new HealthProbe("bus", IsRequired: false, ct => OpenLinkAsync(provider.GetRequiredService<ServiceBusSender>(), ct)))
        .AddSingleton<ServiceBusRedelivery>()
        .AddSingleton<IDeadLetterQueue, ServiceBusDeadLetters>();

    private static IServiceCollection AddFiles(this IServiceCollection services, AzureSettings settings) => services
        .AddSingleton(provider => settings.BlobsConnectionString is { } connectionString
            ? BlobContainers.At(connectionString)
            : BlobContainers.At(new Uri(settings.BlobsAddress!), provider.GetRequiredService<TokenCredential>()))
        .AddSingleton(
            provider => new HealthProbe(
                "files", IsRequired: false, ct => FindAsync(provider.GetRequiredService<BlobContainerClient>(), ct)))
        .AddSingleton<IFileStore, BlobFileStore>();

    /// <summary>A batch knows how much the namespace takes: for that the link must be open. No message is sent.</summary>
    private static async ValueTask<string?> OpenLinkAsync(ServiceBusSender sender, CancellationToken ct)
    {
        using var batch = await sender.CreateMessageBatchAsync(ct);
        return null;
    }

    private static async ValueTask<string?> FindAsync(BlobContainerClient container, CancellationToken ct) =>
        await container.ExistsAsync(ct) ? null : "the container is missing";

    private static IServiceCollection AddMessages(this IServiceCollection services, AzureSettings settings) => services
        .AddSingleton(new CarrierFaults(AzureFaults.OutageIn))
        .AddSingleton<IMessageSender>(provider =>
        {
            var endpoint = new Uri(settings.EmailEndpoint!);
            var credential = provider.GetRequiredService<TokenCredential>();
            var service = CommunicationService.Create(endpoint, credential, new RestOptions());
            var mail = new EmailClient(endpoint, credential, MailSender.Options());
            var time = provider.GetRequiredService<TimeProvider>();
            return new CommunicationSender(
                new MailSender(mail, settings.EmailSender!), new SmsSender(service, settings.SmsFrom, time),
                new WhatsAppSender(service, settings.WhatsApp, time));
        });

    private static IServiceCollection AddRealtime(this IServiceCollection services, AzureSettings settings) => services
        .AddSingleton<IRealtimePush>(provider => new WebPubSubPush(WebPubSubPush.Create(
            new Uri(settings.RealtimeEndpoint!), provider.GetRequiredService<TokenCredential>(), new RestOptions())))
        .AddSingleton<IRealtimeAccess>(provider => WebPubSubAccess.Create(
            new Uri(settings.RealtimeEndpoint!), provider.GetRequiredService<TokenCredential>(), new RestOptions(), TokenPatience));
}
