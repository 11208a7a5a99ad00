using System.Reflection;
using System.Runtime.Loader;

namespace FunctionsCommerce.AzureSdk.Tests;

/// <summary>The real packages' assemblies, read beside this process's own: nothing of them is run. What both use (the framework, Azure.Core)
/// is this process's.</summary>
public sealed class RealAssemblies : AssemblyLoadContext
{
    private static readonly string[] Frameworks = ["net10.0", "net9.0", "net8.0", "net6.0", "netstandard2.1", "netstandard2.0"];

    private readonly Dictionary<string, string> files;

    private RealAssemblies(IEnumerable<string> paths)
        : base("real packages") => files = paths.ToDictionary(path => Path.GetFileNameWithoutExtension(path)!);

    public static RealAssemblies Instance { get; } = new(Packages.SelectMany(AssembliesOf));

    /// <summary>The type of that name in any of the packages; null when there is none.</summary>
    public Type? Find(string fullName) => files.Keys.Select(name => LoadFromAssemblyName(new AssemblyName(name)).GetType(fullName)).FirstOrDefault(type => type is not null);

    protected override Assembly? Load(AssemblyName assemblyName) =>
        assemblyName.Name is { } name && files.TryGetValue(name, out var path) ? LoadFromAssemblyPath(path) : null;

    private static IEnumerable<string> Packages => Metadata("RealPackage");

    private static IEnumerable<string> AssembliesOf(string package)
    {
        var library = Path.Combine(Metadata("PackageFolder").Single(), package.ToLowerInvariant(), "lib");
        var framework = Frameworks.Select(name => Path.Combine(library, name)).FirstOrDefault(Directory.Exists)
            ?? throw new DirectoryNotFoundException($"{package} has no assemblies in {library}: restore the solution.");
        return Directory.EnumerateFiles(framework, "*.dll");
    }

    private static IEnumerable<string> Metadata(string key) =>
        typeof(RealAssemblies).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Where(data => data.Key == key).Select(data => data.Value!);
}
