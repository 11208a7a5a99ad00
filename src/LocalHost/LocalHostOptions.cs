using FunctionsCommerce.Azure.Cosmos;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.LocalHost.Functions;

namespace FunctionsCommerce.LocalHost;

/// <summary>How to start the embedded host.</summary>
public sealed record LocalHostOptions
{
    /// <summary>Where it listens, parted by semicolons. Port 0: a free one.</summary>
    public string Urls { get; init; } = "http://127.0.0.1:7071";

    public string DataFolder { get; init; } = "./.data";

    /// <summary>A new data folder gets the first admin only, not the demo store.</summary>
    public bool Empty { get; init; }

    /// <summary>Where the built back office lies. Without it there is none.</summary>
    public string BackOfficeFolder { get; init; } = Path.Combine(AppContext.BaseDirectory, "back-office");

    /// <summary>Documents are kept in this Cosmos DB; queues, mailbox, files and orchestrations stay in the data folder. Null: all
    /// does.</summary>
    public CosmosSettings? Cosmos { get; init; }

    /// <summary>Uploads are kept in this blob storage (a connection string). Null: in the data folder.</summary>
    public string? Blobs { get; init; }

    /// <summary>Events go over this Service Bus (a connection string); the topic and its subscriptions exist. Null: over queues in the data
    /// folder.</summary>
    public string? ServiceBus { get; init; }

    /// <summary>Which functions run here. When it is not all, the store is several processes, which share Cosmos DB and Service
    /// Bus.</summary>
    public FunctionRole Functions { get; init; }

    /// <summary>The folder of the task hub that all processes with the workers' functions share. Null: orchestrations stay in the data
    /// folder.</summary>
    public string? TaskHubFolder { get; init; }

    /// <summary>Wraps the store, for tests.</summary>
    public Func<IDocumentStore, IDocumentStore> AroundStore { get; init; } = store => store;

    /// <summary>Puts other services in the place of the host's, as tests do.</summary>
    public Action<IServiceCollection> Replace { get; init; } = _ => { };

    /// <summary>Also listen on the development ports of two APIs (3000, 5000; docs/api), where they are free.</summary>
    public bool DevelopmentPorts { get; init; }

    /// <summary>Settings above all others, with colons: <c>Store:Currency</c>.</summary>
    public IReadOnlyDictionary<string, string?> Settings { get; init; } = new Dictionary<string, string?>();

    /// <summary>Function classes beside the store's own.</summary>
    public IReadOnlyList<Type> MoreFunctions { get; init; } = [];

    /// <summary>Takes the logs, too.</summary>
    public ILoggerProvider? Logs { get; init; }

    /// <summary>Logs go to standard error, so that standard output holds the ready line only.</summary>
    public bool LogToConsole { get; init; }
}
