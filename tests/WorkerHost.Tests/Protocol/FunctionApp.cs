using System.Diagnostics;
using System.Text.Json.Nodes;
using FunctionsCommerce.Infra.Tests.Published;

namespace FunctionsCommerce.WorkerHost.Tests.Protocol;

/// <summary>A published app that runs as in Azure: started, told of its host, indexed, all functions loaded.</summary>
internal sealed class FunctionApp : IAsyncDisposable
{
    /// <summary>The machine may be building at the same time.</summary>
    private static readonly TimeSpan StartTimeout = TimeSpan.FromMinutes(2);

    private readonly WorkerChannel channel;
    private readonly WorkerProcess process;
    private Dictionary<string, LoadedFunction> functions = [];

    private FunctionApp(WorkerChannel channel, WorkerProcess process)
    {
        this.channel = channel;
        this.process = process;
    }

    public IReadOnlyCollection<LoadedFunction> Functions => [.. functions.Values];

    /// <summary>Where the worker takes requests (its HttpUri capability); null where it takes none.</summary>
    public Uri? HttpUri { get; private set; }

    /// <summary>From the start of the process until its functions were loaded.</summary>
    public TimeSpan LoadTime { get; private set; }

    public long MemoryInMb => process.MemoryInMb;

    public string Logs => string.Join('\n', process.Output.Concat(channel.Logs).TakeLast(40));

    /// <param name="project">Functions.Http or Functions.Workers.</param>
    /// <param name="settings">The app's settings, as environment variables.</param>
    public static async Task<FunctionApp> Start(string project, IReadOnlyDictionary<string, string> settings)
    {
        var folder = (await PublishedApp.Of(project)).Folder;
        var watch = Stopwatch.StartNew();
        var channel = await WorkerChannel.Open();
        var app = new FunctionApp(channel, WorkerProcess.Start(folder, $"FunctionsCommerce.{project}.dll", channel.Port, settings));
        try
        {
            await app.Load(folder);
            app.LoadTime = watch.Elapsed;
            return app;
        }
        catch (Exception problem)
        {
            var logs = app.Logs;
            await app.DisposeAsync();
            throw new InvalidOperationException($"{project} does not start: {problem.Message}\n{logs}", problem);
        }
    }

    public LoadedFunction Function(string name) => functions[name];

    /// <summary>One invocation; answers the worker's response.</summary>
    public Task<JsonNode> Invoke(string name, JsonArray inputs, JsonObject metadata, string? id = null)
    {
        id ??= Guid.NewGuid().ToString();
        return channel.Ask(
            "invocationRequest",
            "invocationResponse",
            new JsonObject
            {
                ["invocationId"] = id,
                ["functionId"] = functions[name].Id,
                ["inputData"] = inputs,
                ["triggerMetadata"] = metadata,
                ["traceContext"] = new JsonObject(),
                ["retryContext"] = new JsonObject(),
            },
            id);
    }

    public async ValueTask DisposeAsync()
    {
        process.Dispose();
        await channel.DisposeAsync();
    }

    private async Task Load(string folder)
    {
        await Task.WhenAny(channel.Started, process.Exited).WaitAsync(StartTimeout);
        var init = await channel.Ask("workerInitRequest", "workerInitResponse", new JsonObject
        {
            ["hostVersion"] = "4.1037.0",
            ["workerDirectory"] = folder,
            ["functionAppDirectory"] = folder,
            ["capabilities"] = new JsonObject { ["V2Compatable"] = "True", ["EnableUserCodeException"] = "True" },
        });
        HttpUri = init["capabilities"]?[nameof(HttpUri)] is { } address ? new Uri($"{address}") : null;
        var index = await channel.Ask(
            "functionsMetadataRequest", "functionMetadataResponse", new JsonObject { ["functionAppDirectory"] = folder });
        var all = index["functionMetadataResults"]!.AsArray().Select(function => function!).ToList();
        foreach (var metadata in all)
        {
            var id = $"{metadata["functionId"]}";
            var loaded = await channel.Ask(
                "functionLoadRequest", "functionLoadResponse", new JsonObject { ["functionId"] = id, ["metadata"] = metadata.DeepClone() },
                id);
            Outcome.Of(loaded).IsSuccess.ShouldBeTrue(loaded.ToJsonString());
        }

        functions = all.Select(LoadedFunction.From).ToDictionary(function => function.Name);
    }
}
