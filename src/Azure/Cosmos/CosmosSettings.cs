using System.Data.Common;

namespace FunctionsCommerce.Azure.Cosmos;

/// <summary>Where the documents are, and how long to wait for them. Section <c>Cosmos</c>.</summary>
public sealed record CosmosSettings
{
    public const string Section = "Cosmos";

    /// <summary>The database in Azure: the same name in the change-feed triggers and in Bicep.</summary>
    public const string DefaultDatabase = "commerce";

    /// <summary>The account's address, reached with the app's identity. The triggers read the same setting.</summary>
    public Uri? AccountEndpoint { get; init; }

    /// <summary>Address and key together, for emulators; in Azure there is no key. The triggers read it, too (setting
    /// <c>Cosmos</c>).</summary>
    public string? ConnectionString { get; init; }

    public string Database { get; init; } = DefaultDatabase;

    /// <summary>Regions to read from, the nearest first. Empty: the account's own order.</summary>
    public IReadOnlyList<string> PreferredRegions { get; init; } = [];

    /// <summary>How long one attempt to read may take.</summary>
    public TimeSpan ReadPatience { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long a write may take, throttling and all.</summary>
    public TimeSpan WritePatience { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long the SDK waits in all when the account throttles, in whole seconds; less than the patience above, so that the
    /// throttling is what is reported.</summary>
    public TimeSpan ThrottlePatience { get; init; } = TimeSpan.FromSeconds(4);

    /// <summary>How often a read is tried.</summary>
    public int Attempts { get; init; } = 3;

    /// <summary>Emulators on this machine speak through their gateway only.</summary>
    public bool IsLocal => Address?.IsLoopback == true;

    private Uri? Address => ConnectionString is null ? AccountEndpoint : AddressIn(ConnectionString);

    /// <summary>What is wrong with the settings, by the setting's name; null when nothing is.</summary>
    public string? Problem() => this switch
    {
        { ConnectionString: null, AccountEndpoint: null or { IsAbsoluteUri: false } } =>
            "Cosmos__accountEndpoint is missing or no address: the Cosmos DB account, such as https://name.documents.azure.com:443/.",
        { ConnectionString: not null, AccountEndpoint: not null } => "Cosmos and Cosmos__accountEndpoint are both set: keep one of them.",
        _ when Address is null => "Cosmos is not a connection string: it lacks AccountEndpoint or AccountKey.",
        _ when string.IsNullOrWhiteSpace(Database) => "Cosmos__Database is empty.",
        _ => null,
    };

    private static Uri? AddressIn(string connectionString)
    {
        try
        {
            var parts = new DbConnectionStringBuilder { ConnectionString = connectionString };
            return parts.ContainsKey("AccountKey") && parts.TryGetValue("AccountEndpoint", out var address)
                && Uri.TryCreate(address as string, UriKind.Absolute, out var uri) ? uri : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
