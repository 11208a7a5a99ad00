using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace FunctionsCommerce.Topology.Tests.Deployment;

/// <summary>One instance of the store's HTTP or workers' functions: a process, its disk, and its networks to what it uses. It can be killed
/// and started again.</summary>
internal sealed partial class StoreInstance : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);
    private readonly StoreServices services;
    private readonly string folder;
    private readonly ConcurrentQueue<string> log = new();
    private Process? process;

    public StoreInstance(StoreServices services, string role, int number, TimeSpan skew)
    {
        this.services = services;
        Role = role;
        Name = $"{role}{number}";
        folder = Path.Combine(services.Folder, Name);
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "clock"), skew.Ticks.ToString(CultureInfo.InvariantCulture));
        Directory.CreateSymbolicLink(Path.Combine(folder, "keyring"), services.KeyRing);
        Store = new TcpProxy(() => services.StorePort);
        Bus = new TcpProxy(() => services.BusPort);
        Gateway = new TcpProxy(() => services.GatewayPort);
    }

    public string Role { get; }

    public string Name { get; }

    public TcpProxy Store { get; }

    public TcpProxy Bus { get; }

    public TcpProxy Gateway { get; }

    public IEnumerable<TcpProxy> Networks => [Store, Bus, Gateway];

    /// <summary>Null while it does not run.</summary>
    public Uri? Address { get; private set; }

    /// <summary>What it wrote to its log, the last lines.</summary>
    public IEnumerable<string> Log => log;

    /// <summary>Answers when it serves. One that cannot start now, because the store is away, is started again.</summary>
    public async Task StartAsync()
    {
        var started = Stopwatch.GetTimestamp();
        while (!await TryStartAsync())
        {
            if (Stopwatch.GetElapsedTime(started) > Patience)
            {
                throw new InvalidOperationException($"{Name} does not start:\n{string.Join('\n', log)}");
            }
        }
    }

    /// <summary>As <c>kill -9</c>: nothing is flushed, nobody is told.</summary>
    public void Kill()
    {
        Address = null;
        if (process is { } running)
        {
            running.Kill();
            running.WaitForExit();
            running.Dispose();
            process = null;
        }
    }

    public void Dispose()
    {
        Kill();
        foreach (var network in Networks)
        {
            network.Dispose();
        }
    }

    private async Task<bool> TryStartAsync()
    {
        var start = new ProcessStartInfo(
            "dotnet", [Path.Combine(AppContext.BaseDirectory, "FunctionsCommerce.LocalHost.dll"), .. Arguments()])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        foreach (var (name, value) in StoreServices.Settings)
        {
            start.Environment[name.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        start.Environment["Razorpay__BaseUrl"] = $"http://127.0.0.1:{Gateway.Port}/local/razorpay/v1";
        var own = Process.Start(start)!;
        process = own;
        own.ErrorDataReceived += (_, line) => Keep(line.Data);
        own.BeginErrorReadLine();
        var ready = await own.StandardOutput.ReadLineAsync().WaitAsync(Patience);
        if (ready is null)
        {
            await own.WaitForExitAsync();
            return false;
        }

        Address = new Uri(Url().Match(ready).Value);
        _ = own.StandardOutput.ReadToEndAsync();
        return true;
    }

    private string[] Arguments() =>
    [
        "--urls", "http://127.0.0.1:0", "--data", folder, "--empty", "--functions", Role,
        "--store", "cosmos", "--cosmos", services.CosmosAt(Store.Port), "--database", StoreServices.Database,
        "--bus", "servicebus", "--servicebus", services.ServiceBusAt(Bus.Port),
        .. Role == "workers" ? (string[])["--task-hub", services.TaskHub] : [],
    ];

    private void Keep(string? line)
    {
        if (line is not null)
        {
            log.Enqueue(line);
            while (log.Count > 300 && log.TryDequeue(out _))
            {
            }
        }
    }

    [GeneratedRegex(@"http://[\d.:]+")]
    private static partial Regex Url();
}
