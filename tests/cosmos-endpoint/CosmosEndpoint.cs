using System.Diagnostics;
using System.Net.Http.Json;
using FunctionsCommerce.Api.Tests.Node;

namespace FunctionsCommerce.Tests.Cosmos;

/// <summary>A Cosmos DB endpoint in a Node process, which ends with this one.</summary>
public sealed class CosmosEndpoint : IDisposable
{
    private const string Package = "@zeit/cosmosdb-query@0.7.2";

    /// <summary>The key that every Cosmos emulator has.</summary>
    private const string Key = "C2y6yDjf5/R+ob0N8A7Cgv30VRDJIWEHLM+4QDU5DE2nQ9nDuVTqobD4b8mGGyPMbIZnqyMsEcaGQy67XIw/Jw==";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly Lazy<string?> Missing = new(() => NodePackages.Problem(Package));
    private static readonly Lazy<Task<CosmosEndpoint>> One = new(Start);

    private readonly Process process;
    private readonly HttpClient http;

    private CosmosEndpoint(Process process, Uri address)
    {
        this.process = process;
        http = new HttpClient { BaseAddress = address };
        ConnectionString = $"AccountEndpoint={address};AccountKey={Key};";
    }

    /// <summary>Why there can be none here; null when there can.</summary>
    public static string? Problem => Missing.Value;

    /// <summary>The one that tests share, each with a database of its own.</summary>
    public static Task<CosmosEndpoint> Shared => One.Value;

    public string ConnectionString { get; }

    public static async Task<CosmosEndpoint> Start()
    {
        var start = new ProcessStartInfo("node", [Path.Combine(AppContext.BaseDirectory, "cosmos-endpoint", "server.js")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            Environment = { ["NODE_PATH"] = Path.Combine(NodePackages.Folder(Package), "node_modules"), ["PORT"] = "0" },
        };
        var process = Process.Start(start)!;
        var ready = await process.StandardOutput.ReadLineAsync().WaitAsync(Patience);
        return ready?.Split(' ') is ["ready", var address]
            ? new CosmosEndpoint(process, new Uri(address))
            : throw new InvalidOperationException($"The Cosmos endpoint did not start: {ready}");
    }

    /// <summary>Lets time pass in one database, for what expires.</summary>
    public Task Advance(string database, TimeSpan by) => Tell("test/advance", new { database, seconds = (long)by.TotalSeconds });

    /// <summary>Makes a database with the documents of another.</summary>
    public Task Copy(string database, string copy) => Tell("test/copy", new { database, copy });

    /// <summary>What becomes of the next requests for documents; nothing any more without faults.</summary>
    public Task Inject(params IEnumerable<CosmosEndpointFault> faults) => Tell("test/faults", faults);

    public void Dispose()
    {
        http.Dispose();
        process.StandardInput.Dispose();
        process.Dispose();
    }

    private async Task Tell(string path, object wish)
    {
        using var answer = await http.PostAsJsonAsync(path, wish);
        answer.EnsureSuccessStatusCode();
    }
}

/// <param name="Status">What is answered; null: the right answer, late.</param>
/// <param name="RetryAfterMs">What a throttled request is told.</param>
/// <param name="Cut">The connection breaks instead of an answer.</param>
/// <param name="After">The work is done, and only its answer is lost.</param>
/// <param name="Kinds">Only requests of these kinds (read, query, plan, feed, create, replace, upsert, delete, batch); null: any.</param>
/// <param name="Container">Only requests to this container; null: to any.</param>
public sealed record CosmosEndpointFault(
    int? Status = null, int? RetryAfterMs = null, int? DelayMs = null, bool Cut = false, bool After = false, string[]? Kinds = null,
    string? Container = null, int Count = 1);
