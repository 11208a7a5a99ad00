namespace FunctionsCommerce.Core.Tests.Storage;

/// <summary>The source files of Core, by their path in its folder.</summary>
internal static class CoreSources
{
    public static IReadOnlyList<(string File, string Text)> All { get; } = Read();

    private static (string, string)[] Read()
    {
        var core = Path.Combine(Root(new DirectoryInfo(AppContext.BaseDirectory)), "src", "Core");
        return [.. Directory.EnumerateFiles(core, "*.cs", SearchOption.AllDirectories)
            .Select(file => (File: Path.GetRelativePath(core, file).Replace('\\', '/'), Text: File.ReadAllText(file)))
            .Where(
                source => !source.File.StartsWith("obj/", StringComparison.Ordinal)
                    && !source.File.StartsWith("bin/", StringComparison.Ordinal))];
    }

    private static string Root(DirectoryInfo? folder) => folder switch
    {
        null => throw new InvalidOperationException("The tests do not run inside the checkout."),
        _ when File.Exists(Path.Combine(folder.FullName, "FunctionsCommerce.sln")) => folder.FullName,
        _ => Root(folder.Parent),
    };
}
