using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using FunctionsCommerce.Core;
using FunctionsCommerce.Functions.Http.Hosting;

namespace FunctionsCommerce.Api.Tests.Structure;

/// <summary>Who may know whom.</summary>
public sealed class IsolationTests
{
    [Fact]
    public void An_API_never_uses_another()
    {
        var folders = typeof(IApi).Assembly.GetTypes()
            .Where(type => type is { IsClass: true } && type.IsAssignableTo(typeof(IApi)))
            .Select(type => type.Namespace![(type.Namespace!.LastIndexOf('.') + 1)..])
            .ToList();

        var trespasses =
            from folder in folders
            from file in Directory.EnumerateFiles(Path.Combine(Sources(), folder), "*.cs", SearchOption.AllDirectories)
            from other in folders.Append("PureEssence").Except([folder])
            where Regex.IsMatch(File.ReadAllText(file), $@"(?<!Channels\.)\b{other}\b")
            select $"{Path.GetFileName(file)} knows {other}";

        trespasses.ShouldBeEmpty();
    }

    [Fact]
    public void What_all_APIs_share_knows_none_of_them_but_to_register_it()
    {
        var files = Directory.EnumerateFiles(Path.Combine(Sources(), "Hosting"), "*.cs", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(file) != "HostingSetup.cs" && Regex.IsMatch(File.ReadAllText(file), @"\bPureEssence\b"));

        files.ShouldBeEmpty();
    }

    [Fact]
    public void Core_knows_no_web_no_Azure_and_no_storage_technology() =>
        References(typeof(CoreSetup).Assembly.Location)
            .Where(name => (name.StartsWith(
                "Microsoft.AspNetCore.",
                StringComparison.Ordinal) && !name.StartsWith("Microsoft.AspNetCore.Identity", StringComparison.Ordinal)
                && !name.StartsWith("Microsoft.AspNetCore.DataProtection", StringComparison.Ordinal))
                || name.StartsWith("Azure.", StringComparison.Ordinal) || name.StartsWith("Microsoft.Azure.", StringComparison.Ordinal)
                || name.StartsWith("SQLitePCL", StringComparison.Ordinal))
            .ShouldBeEmpty();

    [Fact]
    public void HTTP_functions_start_no_orchestration() =>
        References(typeof(IApi).Assembly.Location)
            .Where(name => name.StartsWith("Microsoft.DurableTask", StringComparison.Ordinal))
            .ShouldBeEmpty();

    /// <summary>All types of other assemblies that an assembly uses.</summary>
    private static List<string> References(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        var metadata = file.GetMetadataReader();
        return
        [
            .. metadata.TypeReferences.Select(metadata.GetTypeReference)
                .Select(type => $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}"),
        ];
    }

    private static string Sources([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../src/Functions.Http"));
}
