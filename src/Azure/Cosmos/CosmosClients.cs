using Azure.Core;
using Microsoft.Azure.Cosmos;

namespace FunctionsCommerce.Azure.Cosmos;

/// <summary>Makes the connection to the account: one per application.</summary>
public static class CosmosClients
{
    /// <param name="credential">The app's identity; not needed with a connection string.</param>
    public static CosmosClient Create(CosmosSettings settings, TokenCredential? credential)
    {
        var options = OptionsOf(settings);
        return settings.ConnectionString is { } connectionString
            ? new CosmosClient(connectionString, options)
            : new CosmosClient(settings.AccountEndpoint!.AbsoluteUri, credential, options);
    }

    private static CosmosClientOptions OptionsOf(CosmosSettings settings)
    {
        var options = new CosmosClientOptions
        {
            ApplicationName = "FunctionsCommerce",
            UseSystemTextJsonSerializerWithOptions = CosmosJson.Options,
            ConnectionMode = settings.IsLocal ? ConnectionMode.Gateway : ConnectionMode.Direct,
            LimitToEndpoint = settings.IsLocal,
            EnableContentResponseOnWrite = false,
            AllowBulkExecution = false,
            MaxRetryWaitTimeOnRateLimitedRequests = settings.ThrottlePatience,
        };
        if (settings.PreferredRegions.Count > 0 && !settings.IsLocal)
        {
            options.ApplicationPreferredRegions = settings.PreferredRegions;
        }

        return options;
    }
}
