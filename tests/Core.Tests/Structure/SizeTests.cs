using System.Reflection;
using FunctionsCommerce.Api.Tests;

namespace FunctionsCommerce.Core.Tests.Structure;

/// <summary>What a reader can hold in mind: few things in a folder, short files, few dependencies.</summary>
public sealed class SizeTests
{
    private const int FilesInFolder = 20;
    private const int LinesInFile = 250;
    private const int Parameters = 8;

    [Fact]
    public void Folders_of_Core_hold_few_files() =>
        Sources("src/Core")
            .GroupBy(Path.GetDirectoryName)
            .Where(folder => folder.Count() > FilesInFolder)
            .Select(folder => folder.Key)
            .ShouldBeEmpty();

    [Fact]
    public void Files_are_short() =>
        Sources("src").Where(file => File.ReadLines(file).Count() > LinesInFile).ShouldBeEmpty();

    [Fact]
    public void Types_of_Core_have_few_constructor_parameters() =>
        typeof(CoreSetup).Assembly.GetTypes()
            .Where(type => !type.Name.StartsWith('<') && !type.Name.Contains("AnonymousType", StringComparison.Ordinal))
            .Where(type => type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
                .Any(constructor => constructor.GetParameters().Length > Parameters))
            .Select(type => type.Name)
            .ShouldBeEmpty();

    private static IEnumerable<string> Sources(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
                && !file.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal));
}
