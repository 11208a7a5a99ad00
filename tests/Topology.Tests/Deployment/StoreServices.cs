using System.Text.RegularExpressions;
using FunctionsCommerce.Azure.Cosmos;
using FunctionsCommerce.LocalHost.Functions;
using FunctionsCommerce.Tests.Cosmos;
using FunctionsCommerce.Tests.ServiceBus;

namespace FunctionsCommerce.Topology.Tests.Deployment;

/// <summary>What all instances use: documents, bus and payment gateway, none of which dies. The gateway is the sandbox of a host of this
/// process, over which tests also look into the store.</summary>
internal sealed partial class StoreServices : IAsyncDisposable
{
    public const string Database = "topology";

    private StoreServices(CosmosEndpoint cosmos, ServiceBusEndpoint bus, string folder, int webhookPort)
    {
        Cosmos = cosmos;
        Bus = bus;
        Folder = folder;
        Directory.CreateDirectory(KeyRing);
        Directory.CreateDirectory(Path.Combine(folder, "observer"));
        Directory.CreateSymbolicLink(Path.Combine(folder, "observer", "keyring"), KeyRing);
        Observer = new StoreHost();
        var settings = new Dictionary<string, string?>(Observer.Options.Settings);
        foreach (var (name, value) in Settings)
        {
            settings[name] = value;
        }

        settings["LocalHost:SandboxStoreUrl"] = $"http://127.0.0.1:{webhookPort}";
        Observer.Options = Observer.Options with
        {
            DataFolder = Path.Combine(folder, "observer"),
            Functions = FunctionRole.Http,
            Cosmos = new CosmosSettings
            {
                ConnectionString = cosmos.ConnectionString,
                Database = Database,
                ReadPatience = TimeSpan.FromSeconds(30),
                WritePatience = TimeSpan.FromSeconds(30),
            },
            ServiceBus = bus.ConnectionString,
            Settings = settings,
        };
    }

    public CosmosEndpoint Cosmos { get; }

    public ServiceBusEndpoint Bus { get; }

    /// <summary>An instance that no fault meets.</summary>
    public StoreHost Observer { get; }

    public string Folder { get; }

    /// <summary>Beside the uploads in Azure: all instances open what one has sealed.</summary>
    public string KeyRing => Path.Combine(Folder, "keyring");

    public string TaskHub => Path.Combine(Folder, "task-hub");

    public int StorePort => new Uri(Part("AccountEndpoint", Cosmos.ConnectionString)).Port;

    public int BusPort => new Uri(Part("Endpoint", Bus.ConnectionString)).Port;

    public int GatewayPort => Observer.App.Address.Port;

    /// <summary>The same for all instances.</summary>
    public static IReadOnlyDictionary<string, string> Settings { get; } = new Dictionary<string, string>
    {
        ["Auth:SigningKey"] = "a-signing-key-of-all-instances-of-32-bytes",
        ["Auth:HashKey"] = "a-hash-key-of-all-instances-of-at-least-32-bytes",
        ["Razorpay:KeyId"] = "rzp_test_topology",
        ["Razorpay:KeySecret"] = "topology-key-secret",
        ["Razorpay:WebhookSecret"] = "topology-webhook-secret",
        ["Admin:Email"] = StoreHost.AdminEmail,
        ["Admin:Password"] = StoreHost.AdminPassword,
        ["RateLimits:Enabled"] = "false",
        ["CashOnDelivery:NewOpenOrders"] = "100000",
        ["CashOnDelivery:NewPieces"] = "1000000",
        ["CashOnDelivery:NewAmount"] = "1000000000000000",
        ["CashOnDelivery:OpenOrders"] = "100000",
        ["LocalHost:DevelopmentPorts"] = "false",
        ["LocalHost:RequestLog"] = "false",
    };

    /// <param name="webhookPort">Where the gateway posts its webhooks.</param>
    public static async Task<StoreServices> StartAsync(int webhookPort)
    {
        var folder = Path.Combine(Path.GetTempPath(), "topology-" + Guid.NewGuid().ToString("n"));
        var services = new StoreServices(await CosmosEndpoint.Start(), await ServiceBusEndpoint.StartAsync(), folder, webhookPort);
        await services.Observer.InitializeAsync();
        return services;
    }

    public string CosmosAt(int port) => Cosmos.ConnectionString.Replace(
        Part("AccountEndpoint", Cosmos.ConnectionString), $"http://127.0.0.1:{port}/", StringComparison.Ordinal);

    public string ServiceBusAt(int port) => Bus.ConnectionString.Replace(
        Part("Endpoint", Bus.ConnectionString), $"sb://127.0.0.1:{port}", StringComparison.Ordinal);

    /// <summary>Time passes for everything that is not an instance.</summary>
    public async Task AdvanceAsync(TimeSpan by)
    {
        await Cosmos.Advance(Database, by);
        await Bus.AdvanceAsync(by);
        await Observer.Post("/local/clock/advance", new { seconds = by.TotalSeconds });
    }

    public async ValueTask DisposeAsync()
    {
        await Observer.DisposeAsync();
        Bus.Dispose();
        Cosmos.Dispose();
        Directory.Delete(Folder, recursive: true);
    }

    private static string Part(string name, string connectionString) =>
        Regex.Match(connectionString, $"(?<=(?:^|;){name}=)[^;]+").Value;
}
