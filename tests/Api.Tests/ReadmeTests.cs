using System.Diagnostics;
using System.Text.RegularExpressions;

namespace FunctionsCommerce.Api.Tests;

/// <summary>The README's lines are run as printed, but for the address.</summary>
public sealed partial class ReadmeTests(DemoStoreHost store) : IClassFixture<DemoStoreHost>
{
    [ShellFact]
    public async Task The_customers_way_through_the_store_works_as_printed()
    {
        var script = Walk().Match(await File.ReadAllTextAsync(Path.Combine(Repository.Root, "README.md"))).Groups["script"].Value
            .Replace("http://127.0.0.1:7071", store.App.Address.ToString().TrimEnd('/'), StringComparison.Ordinal);

        var (exitCode, output) = await Bash("set -eu\n" + script);

        exitCode.ShouldBe(0, output);
        output.ShouldNotContain("\"success\":false");
        output.ShouldContain("Ultra Dry Skin Moisturizer");
        output.ShouldContain("\"status\":\"paid\"");
        Count(output, "order_paid").ShouldBe(1);
        output.ShouldContain("\"verifiedPurchase\":true");
        output.ShouldContain("\"status\":\"requested\"");
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    private static async Task<(int ExitCode, string Output)> Bash(string script)
    {
        var folder = Directory.CreateTempSubdirectory("readme").FullName;
        try
        {
            using var process = Process.Start(new ProcessStartInfo("bash", ["-c", script])
            {
                WorkingDirectory = folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            return (process.ExitCode, output + await errors);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [GeneratedRegex(@"## A customer's way.*?```bash\n(?<script>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Walk();
}

/// <summary>Needs bash and curl; skipped, saying so, where they are not.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ShellFactAttribute : FactAttribute
{
    public ShellFactAttribute()
    {
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        if (Array.Find(["bash", "curl"], tool => !path.Any(folder => File.Exists(Path.Combine(folder, tool)))) is { } missing)
        {
            Skip = $"{missing} is not on this machine";
        }
    }
}
