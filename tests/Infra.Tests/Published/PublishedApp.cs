using System.Diagnostics;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using FunctionsCommerce.Api.Tests;

namespace FunctionsCommerce.Infra.Tests.Published;

/// <summary>A function app as <c>dotnet publish</c> makes it, from the code that the tests were built from.</summary>
internal sealed class PublishedApp
{
    /// <summary>Where other apps lie than those of this code: tests/WorkerHost.Tests/mutations.sh shows with it that tests notice what
    /// differs.</summary>
    private static readonly string? Others = Environment.GetEnvironmentVariable("PUBLISHED_APPS");
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private PublishedApp(string folder) => Folder = folder;

    public string Folder { get; }

    /// <summary>Publishes only where the folder does not hold this very code: <c>.ci/run</c> has filled it before.</summary>
    /// <param name="project">Functions.Http or Functions.Workers.</param>
    public static async Task<PublishedApp> Of(string project)
    {
        var folder = Path.Combine(Others ?? Path.Combine(Repository.Root, "artifacts", "apps"), project.Split('.')[1].ToLowerInvariant());
        if (Others is null && !IsOfThisCode(folder, project))
        {
            await Publish(project, folder);
        }

        return new PublishedApp(folder);
    }

    public Task<string> Read(string file) => File.ReadAllTextAsync(Path.Combine(Folder, file));

    private static bool IsOfThisCode(string folder, string project) =>
        File.Exists(Path.Combine(folder, "functions.metadata"))
        && Array.TrueForAll(
            [project, "Azure", "Core"],
            name => VersionOf(
                Path.Combine(folder, $"FunctionsCommerce.{name}.dll")) == VersionOf(
                    Path.Combine(AppContext.BaseDirectory, $"FunctionsCommerce.{name}.dll")));

    /// <summary>The compiler gives each compilation an id of its own.</summary>
    private static Guid? VersionOf(string assembly)
    {
        if (!File.Exists(assembly))
        {
            return null;
        }

        using var file = new PEReader(File.OpenRead(assembly));
        var metadata = file.GetMetadataReader();
        return metadata.GetGuid(metadata.GetModuleDefinition().Mvid);
    }

    private static async Task Publish(string project, string folder)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            ArgumentList = { "publish", $"src/{project}", "-c", Configuration, "--no-restore", "-o", folder, "-v:q", "-nodeReuse:false" },
        };
        using var publishing = Process.Start(start)!;
        using var patience = new CancellationTokenSource(Patience);
        var output = await publishing.StandardOutput.ReadToEndAsync(patience.Token);
        await publishing.WaitForExitAsync(patience.Token);
        publishing.ExitCode.ShouldBe(0, output);
    }

#if DEBUG
    private const string Configuration = "Debug";
#else
    private const string Configuration = "Release";
#endif
}
