using System.Diagnostics;
using FunctionsCommerce.Api.Tests.Node;

namespace FunctionsCommerce.Storage.Tests.Files;

/// <summary>Azurite's blobs in a Node process, which ends with this one.</summary>
public sealed class Azurite
{
    private const string Package = "azurite@3.34.0";

    /// <summary>The account and the key that every Azurite has.</summary>
    private const string Account = "DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;"
        + "AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==;";

    private const string Listening = "successfully listens on ";
    private const string Program =
        "process.stdin.resume(); process.stdin.on('end', () => process.exit()); require('azurite/dist/src/blob/main.js');";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly Lazy<string?> Missing = new(() => NodePackages.Problem(Package));
    private static readonly Lazy<Task<Azurite>> One = new(Start);

    // Held: the process ends when its standard input does.
    private readonly Process process;

    private Azurite(Process process, string address)
    {
        this.process = process;
        ConnectionString = $"{Account}BlobEndpoint={address}/devstoreaccount1;";
    }

    /// <summary>Why there can be none here; null when there can.</summary>
    public static string? Problem => Missing.Value;

    /// <summary>The one that tests share.</summary>
    public static Task<Azurite> Shared => One.Value;

    public string ConnectionString { get; }

    public bool IsRunning => !process.HasExited;

    private static async Task<Azurite> Start()
    {
        var start = new ProcessStartInfo(
            "node", ["-e", Program, "azurite", "--blobPort", "0", "--inMemoryPersistence", "--silent", "--disableTelemetry"])
        {
            WorkingDirectory = NodePackages.Folder(Package),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        var process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(Patience);
        while (await process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.IndexOf(Listening, StringComparison.Ordinal) is var at and >= 0)
            {
                return new Azurite(process, line[(at + Listening.Length)..].Trim());
            }
        }

        throw new InvalidOperationException("Azurite did not start.");
    }
}
