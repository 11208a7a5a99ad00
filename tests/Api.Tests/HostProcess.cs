using System.Diagnostics;
using System.Text.RegularExpressions;
using FunctionsCommerce.Azure.Cosmos;

namespace FunctionsCommerce.Api.Tests;

/// <summary>The store in a process of its own, so that it can be killed.</summary>
internal sealed partial class HostProcess : IDisposable
{
    private readonly Process process;

    private HostProcess(Process process, Uri address)
    {
        this.process = process;
        Address = address;
    }

    public Uri Address { get; }

    /// <summary>Answers when the process says that it serves.</summary>
    public static async Task<HostProcess> Start(string dataFolder, CosmosSettings? cosmos = null)
    {
        var start = new ProcessStartInfo(
            "dotnet",
            [
                Path.Combine(AppContext.BaseDirectory, "FunctionsCommerce.LocalHost.dll"),
                "--urls", "http://127.0.0.1:0", "--data", dataFolder, .. StoreOf(cosmos),
            ])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = dataFolder,
        };
        start.Environment["RateLimits__Enabled"] = "false";
        start.Environment["CashOnDelivery__NewOpenOrders"] = "100000";
        start.Environment["CashOnDelivery__NewPieces"] = "100000";
        start.Environment["CashOnDelivery__NewAmount"] = "0";

        // They are for the tests of the documented addresses, which run beside this.
        start.Environment["LocalHost__DevelopmentPorts"] = "false";
        var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var ready = await process.StandardOutput.ReadLineAsync()
            ?? throw new InvalidOperationException("The host did not start: " + await errors);
        return new HostProcess(process, new Uri(Url().Match(ready).Value));
    }

    /// <summary>As <c>kill -9</c>: nothing is flushed, nobody is told.</summary>
    public void Kill()
    {
        process.Kill();
        process.WaitForExit();
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            Kill();
        }

        process.Dispose();
    }

    private static string[] StoreOf(CosmosSettings? cosmos) =>
        cosmos is null ? [] : ["--store", "cosmos", "--cosmos", cosmos.ConnectionString!, "--database", cosmos.Database];

    [GeneratedRegex(@"http://[\d.:]+")]
    private static partial Regex Url();
}
