using FunctionsCommerce.Azure.Cosmos;
using FunctionsCommerce.Azure.Messages;
using Microsoft.Extensions.Configuration;

namespace FunctionsCommerce.Azure;

/// <summary>Where the Azure services are. The names are those that the triggers' connections have, too; where an emulator is used, the
/// connection's own name (<c>Cosmos</c>, <c>ServiceBus</c>, <c>Blobs</c>) holds its connection string.</summary>
public sealed record AzureSettings
{
    public required CosmosSettings Cosmos { get; init; }

    public string? ServiceBusNamespace { get; init; }

    public string? ServiceBusConnectionString { get; init; }

    public string? BlobsAddress { get; init; }

    public string? BlobsConnectionString { get; init; }

    /// <summary>The vault's key that the key ring is encrypted with, without a version.</summary>
    public string? KeyRingKey { get; init; }

    /// <summary>The Communication Services resource, for mail and text messages.</summary>
    public string? EmailEndpoint { get; init; }

    public string? EmailSender { get; init; }

    /// <summary>Optional: not every store has a number.</summary>
    public string? SmsFrom { get; init; }

    /// <summary>Optional: not every store has a channel.</summary>
    public string? WhatsAppChannelId { get; init; }

    public string? WhatsAppTemplate { get; init; }

    public string WhatsAppTemplateLanguage { get; init; } = "en";

    /// <summary>The Web PubSub resource of the kind Socket.IO.</summary>
    public string? RealtimeEndpoint { get; init; }

    /// <summary>Optional: without it nothing is sent to Application Insights.</summary>
    public string? InsightsConnectionString { get; init; }

    public static AzureSettings From(IConfiguration configuration)
    {
        var cosmos = configuration.GetSection(CosmosSettings.Section);
        return new AzureSettings
        {
            Cosmos = (cosmos.Get<CosmosSettings>() ?? new CosmosSettings()) with { ConnectionString = Text(cosmos.Value) },
            ServiceBusNamespace = Text(configuration["ServiceBus:fullyQualifiedNamespace"]),
            ServiceBusConnectionString = Text(configuration["ServiceBus"]),
            BlobsAddress = Text(configuration["Blobs:serviceUri"]),
            BlobsConnectionString = Text(configuration["Blobs"]),
            KeyRingKey = Text(configuration["DataProtection:KeyUri"]),
            EmailEndpoint = Text(configuration["Email:Endpoint"]),
            EmailSender = Text(configuration["Email:Sender"]),
            SmsFrom = Text(configuration["Sms:From"]),
            WhatsAppChannelId = Text(configuration["WhatsApp:ChannelId"]),
            WhatsAppTemplate = Text(configuration["WhatsApp:Template"]),
            WhatsAppTemplateLanguage = Text(configuration["WhatsApp:TemplateLanguage"]) ?? "en",
            RealtimeEndpoint = Text(configuration["Realtime:Endpoint"]),
            InsightsConnectionString = Text(configuration["APPLICATIONINSIGHTS_CONNECTION_STRING"]),
        };
    }

    /// <summary>What is missing or wrong, each by the setting's name.</summary>
    public IEnumerable<string> Problems()
    {
        if (Cosmos.Problem() is { } problem)
        {
            yield return problem;
        }

        if (ServiceBusConnectionString is null && ServiceBusNamespace is null)
        {
            yield return "ServiceBus__fullyQualifiedNamespace is missing: the Service Bus namespace, such as name.servicebus.windows.net.";
        }

        if (BlobsConnectionString is null && !IsAddress(BlobsAddress))
        {
            yield return "Blobs__serviceUri is missing or no address: the storage account's blobs, such as https://name.blob.core.windows.net/.";
        }

        if ((BlobsConnectionString is null || KeyRingKey is not null) && !IsAddress(KeyRingKey))
        {
            yield return "DataProtection__KeyUri is missing or no address: the key that protects the key ring, such as https://name.vault.azure.net/keys/keyring.";
        }

        if (!IsAddress(EmailEndpoint))
        {
            yield return "Email__Endpoint is missing or no address: the Communication Services resource, such as https://name.communication.azure.com/.";
        }

        if (EmailSender is null)
        {
            yield return "Email__Sender is missing: the address that mail is sent from.";
        }

        if (WhatsAppChannelId is not null && !Guid.TryParse(WhatsAppChannelId, out _))
        {
            yield return "WhatsApp__ChannelId is no GUID: the registration id of the WhatsApp channel with Communication Services.";
        }

        if (!IsAddress(RealtimeEndpoint))
        {
            yield return "Realtime__Endpoint is missing or no address: Web PubSub for Socket.IO, such as https://name.webpubsub.azure.com/.";
        }

        if (InsightsConnectionString?.Contains("InstrumentationKey=", StringComparison.OrdinalIgnoreCase) == false)
        {
            yield return "APPLICATIONINSIGHTS_CONNECTION_STRING is not a connection string: it lacks InstrumentationKey.";
        }
    }

    internal WhatsAppSettings? WhatsApp =>
        WhatsAppChannelId is { } channel ? new(Guid.Parse(channel), WhatsAppTemplate, WhatsAppTemplateLanguage) : null;

    private static string? Text(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;

    private static bool IsAddress(string? value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var address) && address.Scheme is ("https" or "http");
}
