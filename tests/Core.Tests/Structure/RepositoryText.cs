using FunctionsCommerce.Api.Tests;

namespace FunctionsCommerce.Core.Tests.Structure;

/// <summary>A file of the repository that people read: a document, or source with comments.</summary>
/// <param name="Path">From the root, with <c>/</c>.</param>
internal sealed record RepositoryText(string Path, string Text)
{
    private static readonly string[] Ignored = [".git", ".data", ".vs", "bin", "obj", "node_modules", "artifacts", "TestResults"];

    private static readonly string[] Extensions =
        [
            ".cs", ".md", ".csproj", ".props", ".targets", ".bicep", ".bicepparam", ".yml", ".yaml", ".sh", ".js", ".mjs", ".ts",
            ".editorconfig",
        ];

    public static IReadOnlyList<RepositoryText> All { get; } =
    [
        .. Files(new DirectoryInfo(Repository.Root))
            .Where(file => Extensions.Contains(file.Extension) || file.Directory!.Name == ".ci")
            .Select(file => new RepositoryText(NameOf(file), File.ReadAllText(file.FullName))),
    ];

    public bool IsDocument => Path.EndsWith(".md", StringComparison.Ordinal);

    public string Folder => Path.Contains('/', StringComparison.Ordinal) ? Path[..Path.LastIndexOf('/')] : "";

    public static RepositoryText Named(string path) => All.Single(file => file.Path == path);

    /// <summary>Whether there is such a file or folder.</summary>
    /// <param name="path">From the root; may contain <c>..</c>.</param>
    public static bool Exists(string path)
    {
        var full = System.IO.Path.GetFullPath(path, Repository.Root);
        return File.Exists(full) || Directory.Exists(full);
    }

    private static string NameOf(FileInfo file) => System.IO.Path.GetRelativePath(Repository.Root, file.FullName).Replace('\\', '/');

    private static IEnumerable<FileInfo> Files(DirectoryInfo folder) =>
        folder.EnumerateFiles().Concat(folder.EnumerateDirectories().Where(inner => !Ignored.Contains(inner.Name)).SelectMany(Files));
}
