using System.Diagnostics;
using System.Net.Http.Json;
using FunctionsCommerce.Api.Tests.Node;

namespace FunctionsCommerce.Tests.ServiceBus;

/// <summary>A Service Bus namespace in a Node process, which ends with this one.</summary>
public sealed class ServiceBusEndpoint : IDisposable
{
    public const string Package = "rhea@3.0.4";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly Lazy<string?> Missing = new(() => NodePackages.Problem(Package));

    private readonly Process process;
    private readonly HttpClient http;

    private ServiceBusEndpoint(Process process, string port, string control)
    {
        this.process = process;
        http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{control}") };
        ConnectionString =
            $"Endpoint=sb://127.0.0.1:{port};SharedAccessKeyName=RootManageSharedAccessKey;SharedAccessKey=SAS_KEY_VALUE;UseDevelopmentEmulator=true;";
    }

    /// <summary>Why there can be none here; null when there can.</summary>
    public static string? Problem => Missing.Value;

    public string ConnectionString { get; }

    public static async Task<ServiceBusEndpoint> StartAsync()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "servicebus-endpoint");
        var start = new ProcessStartInfo("node", [Path.Combine(folder, "server.js")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            Environment =
            {
                ["NODE_PATH"] = Path.Combine(NodePackages.Folder(Package), "node_modules"),
                ["SBCONFIG"] = Path.Combine(folder, "servicebus.json"),
                ["PORT"] = "0",
            },
        };
        var process = Process.Start(start)!;
        var ready = await process.StandardOutput.ReadLineAsync().WaitAsync(Patience);
        return ready?.Split(' ') is ["ready", var port, var control]
            ? new ServiceBusEndpoint(process, port, control)
            : throw new InvalidOperationException($"The Service Bus endpoint did not start: {ready}");
    }

    /// <summary>Lets time pass: locks end, scheduled messages come, duplicates are forgotten.</summary>
    public Task AdvanceAsync(TimeSpan by) => TellAsync("test/advance", new { seconds = by.TotalSeconds });

    /// <summary>What becomes of the next operations; nothing any more without faults.</summary>
    public Task InjectAsync(params IEnumerable<ServiceBusEndpointFault> faults) => TellAsync("test/faults", faults);

    /// <summary>Empties the topics.</summary>
    public Task ResetAsync() => TellAsync("test/reset", new { });

    /// <summary>Breaks all connections.</summary>
    public Task CutAsync() => TellAsync("test/cut", new { });

    public async Task<ServiceBusEndpointState> StateAsync() => (await http.GetFromJsonAsync<ServiceBusEndpointState>("test/state"))!;

    public void Dispose()
    {
        http.Dispose();
        process.StandardInput.Dispose();
        process.Dispose();
    }

    private async Task TellAsync(string path, object wish)
    {
        using var answer = await http.PostAsJsonAsync(path, wish);
        if (!answer.IsSuccessStatusCode)
        {
            throw new InvalidOperationException($"{path}: {answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
        }
    }
}

/// <param name="Kind">send, schedule, settle, renew or receive.</param>
/// <param name="What">busy, timeout, internal; denied, which is not tried again; silence: no answer; cut: the connection breaks instead of
/// an answer.</param>
/// <param name="After">The work is done, and only its answer is lost.</param>
public sealed record ServiceBusEndpointFault(string Kind, string What, bool After = false, int Count = 1);

/// <param name="Published">Messages that went to the subscriptions.</param>
/// <param name="Duplicates">Messages that were dropped.</param>
public sealed record ServiceBusEndpointState(
    int Published, int Duplicates, int Scheduled, IReadOnlyDictionary<string, ServiceBusQueueState> Subscriptions);

public sealed record ServiceBusQueueState(int Waiting, int Locked, int Dead);
