using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace FunctionsCommerce.Bench;

/// <summary>A server in a process of its own, killed when it is disposed.</summary>
internal sealed class Server : IDisposable
{
    private readonly Process process;

    private Server(Process process, int port)
    {
        this.process = process;
        Port = port;
    }

    public int Port { get; }

    /// <summary>Resident memory in megabytes.</summary>
    public double Megabytes
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64 / 1024.0 / 1024.0;
        }
    }

    /// <summary>What the process has used of all processors together: unlike a time, it hardly depends on what else the machine
    /// does.</summary>
    public TimeSpan Cpu
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <summary>The store, on a new data folder, without rate limits.</summary>
    public static Server LocalHost(string folder, IReadOnlyDictionary<string, string> settings)
    {
        var dll = Path.Combine(
            AppContext.BaseDirectory.Replace("/bench/bin/", "/src/LocalHost/bin/", StringComparison.Ordinal),
            "FunctionsCommerce.LocalHost.dll");
        var port = FreePort();
        var server = Start(port, [dll, "--urls", $"http://127.0.0.1:{port}", "--data", folder], settings);
        return server;
    }

    /// <summary>Kestrel and nothing else: answers every request with the bytes of a file.</summary>
    public static Server Bare(string bodyFile)
    {
        var port = FreePort();
        return Start(
            port,
            [
                Path.Combine(AppContext.BaseDirectory, "FunctionsCommerce.Bench.dll"), "bare", port.ToString(CultureInfo.InvariantCulture),
                bodyFile,
            ],
            new Dictionary<string, string>());
    }

    public static async Task ServeBare(int port, string bodyFile)
    {
        var body = await File.ReadAllBytesAsync(bodyFile);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        var app = builder.Build();
        app.Run(async context =>
        {
            context.Response.ContentType = "application/json; charset=utf-8";
            context.Response.ContentLength = body.Length;
            await context.Response.BodyWriter.WriteAsync(body);
        });
        await app.RunAsync();
    }

    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }

    private static Server Start(int port, string[] arguments, IReadOnlyDictionary<string, string> settings)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true };
        // A line for each request would be most of what the bench prints.
        start.Environment["LocalHost__RequestLog"] = "false";
        foreach (var (key, value) in settings)
        {
            start.Environment[key] = value;
        }

        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        var waited = Stopwatch.StartNew();
        while (!Answers(port))
        {
            if (process.HasExited || waited.Elapsed > TimeSpan.FromMinutes(5))
            {
                throw new InvalidOperationException($"{string.Join(' ', arguments)} did not start.");
            }

            Thread.Sleep(50);
        }

        return new Server(process, port);
    }

    private static bool Answers(int port)
    {
        try
        {
            using var client = new TcpClient();
            client.Connect(IPAddress.Loopback, port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
