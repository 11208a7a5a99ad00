using System.Diagnostics;
using System.Reflection;
using System.Text.Json.Nodes;

namespace FunctionsCommerce.Infra.Tests.Bicep;

/// <summary>The Bicep compiler that the project restored. It needs no network: types are inside it, modules are files here.</summary>
internal static class BicepCompiler
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>What a deployer exports before a first deployment.</summary>
    public static IReadOnlyDictionary<string, string> Deployer { get; } = new Dictionary<string, string>
    {
        ["ALERT_EMAIL"] = "operator@shop.example",
        ["ADMIN_EMAIL"] = "owner@shop.example",
        ["ADMIN_PASSWORD"] = "a-long-first-password",
        ["RAZORPAY_KEY_ID"] = "rzp_live_1DP5mmOlF5G5ag",
        ["RAZORPAY_KEY_SECRET"] = "thisissomegatewaysecret",
        ["RAZORPAY_WEBHOOK_SECRET"] = "thisissomewebhooksecret",
        ["SIGNING_KEY"] = new string('k', 64),
        ["HASH_KEY"] = new string('h', 64),
        ["STORE_NAME"] = "Shop",
        ["STORE_CURRENCY"] = "INR",
    };

    /// <summary>Null where the compiler does not run.</summary>
    public static string? Program { get; } = typeof(BicepCompiler).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .SingleOrDefault(metadata => metadata.Key == "Bicep")?.Value is { } path && File.Exists(path) ? path : null;

    /// <summary>The template that Azure gets, and what the compiler says of the file: nothing, when there is neither an error nor a
    /// warning.</summary>
    public static async Task<(string Template, string Complaints)> BuildAsync(string file, CancellationToken ct)
    {
        var (_, complaints, template) = await Run(["build", file, "--stdout"], ct);
        return (template, complaints);
    }

    /// <summary>Every resource that a parameter file deploys, with all that can be known before it is deployed.</summary>
    /// <param name="environment">What the parameter file reads; null: <see cref="Deployer"/>.</param>
    /// <param name="added">Parameters that are written behind those of the file.</param>
    public static async Task<Snapshot> Snapshot(
        string infra, string parameters, CancellationToken ct, IReadOnlyDictionary<string, string>? environment = null, string added = "")
    {
        var (exit, complaints, json) = await Evaluate(infra, parameters, environment ?? Deployer, ct, added);
        exit.ShouldBe(0, complaints);
        return new Snapshot(JsonNode.Parse(json)!.AsObject());
    }

    /// <summary>What stops a deployment; empty when nothing does.</summary>
    public static async Task<string> WhyRefused(
        string infra, string parameters, IReadOnlyDictionary<string, string> environment, CancellationToken ct)
    {
        var (exit, complaints, _) = await Evaluate(infra, parameters, environment, ct);
        return exit == 0 ? "" : complaints;
    }

    private static async Task<(int Exit, string Complaints, string Json)> Evaluate(
        string infra, string parameters, IReadOnlyDictionary<string, string> environment, CancellationToken ct, string added = "")
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

            await File.AppendAllTextAsync(Path.Combine(folder, parameters), "\n" + added, ct);
            var (exit, complaints, _) = await Run(
                [
                    "snapshot", Path.Combine(folder, parameters), "--mode", "overwrite",
                    "--subscription-id", Guid.Empty.ToString(), "--resource-group", "group", "--location", "northeurope",
                ],
                ct,
                environment);
            return (
                exit, complaints,
                exit == 0 ? await File.ReadAllTextAsync(Path.Combine(folder, Path.ChangeExtension(parameters, ".snapshot.json")), ct) : "");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<(int Exit, string Complaints, string Output)> Run(
        IEnumerable<string> arguments, CancellationToken ct, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(Program!, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1";
        start.Environment["BICEP_TRACING_ENABLED"] = "false";
        foreach (var (name, value) in environment ?? Deployer)
        {
            start.Environment[name] = value;
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(Patience);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(limit.Token);
        var complaints = await process.StandardError.ReadToEndAsync(limit.Token);
        var written = await output;
        await process.WaitForExitAsync(limit.Token);
        return (process.ExitCode, complaints, written);
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
