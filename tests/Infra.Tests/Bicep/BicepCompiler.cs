using System.Diagnostics;
using System.Reflection;
using System.Text.Json.Nodes;

namespace FunctionsCommerce.Infra.Tests.Bicep;

/// <summary>The Bicep compiler that the project restored. It needs no network: types are inside it, modules are files here.</summary>
internal static class BicepCompiler
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Null where the compiler does not run.</summary>
    public static string? Program { get; } = typeof(BicepCompiler).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .SingleOrDefault(metadata => metadata.Key == "Bicep")?.Value is { } path && File.Exists(path) ? path : null;

    /// <summary>What the compiler says of the file: nothing, when there is neither an error nor a warning.</summary>
    public static async Task<string> Complaints(string file, CancellationToken ct) => (await Run(["build", file, "--stdout"], ct)).Complaints;

    /// <summary>Every resource that a parameter file deploys, with all that can be known before it is deployed.</summary>
    public static async Task<Snapshot> Snapshot(string infra, string parameters, CancellationToken ct)
    {
        // The snapshot is written beside the parameters, so it is made of a copy.
        var folder = Directory.CreateTempSubdirectory("bicep-").FullName;
        try
        {
            foreach (var file in Directory.EnumerateFiles(infra, "*", SearchOption.AllDirectories))
            {
                var copy = Path.Combine(folder, Path.GetRelativePath(infra, file));
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(file, copy);
            }

            var (exit, complaints) = await Run(
                [
                    "snapshot", Path.Combine(folder, parameters), "--mode", "overwrite",
                    "--subscription-id", Guid.Empty.ToString(), "--resource-group", "group", "--location", "northeurope",
                ],
                ct);
            exit.ShouldBe(0, complaints);
            var json = await File.ReadAllTextAsync(Path.Combine(folder, Path.ChangeExtension(parameters, ".snapshot.json")), ct);
            return new Snapshot(JsonNode.Parse(json)!.AsObject());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<(int Exit, string Complaints)> Run(IEnumerable<string> arguments, CancellationToken ct)
    {
        var start = new ProcessStartInfo(Program!, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1";
        start.Environment["BICEP_TRACING_ENABLED"] = "false";
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(Patience);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(limit.Token);
        var complaints = await process.StandardError.ReadToEndAsync(limit.Token);
        await output;
        await process.WaitForExitAsync(limit.Token);
        return (process.ExitCode, complaints);
    }
}

/// <summary>A test that needs the compiler.</summary>
internal sealed class BicepFactAttribute : FactAttribute
{
    public BicepFactAttribute() => Skip = Reason;

    public static string? Reason => BicepCompiler.Program is null ? "The Bicep compiler is restored on Linux x64 only." : null;
}

/// <summary>The same with data.</summary>
internal sealed class BicepTheoryAttribute : TheoryAttribute
{
    public BicepTheoryAttribute() => Skip = BicepFactAttribute.Reason;
}
