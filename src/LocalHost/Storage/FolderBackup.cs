using System.Text.Json;
using SQLitePCL;

namespace FunctionsCommerce.LocalHost.Storage;

/// <summary>Copies a data folder, also of a host that runs and is busy, to one that a host can be started with.</summary>
/// <remarks>The database is copied as it is in one moment (<c>VACUUM INTO</c>: one read transaction, writers go on). Uploads are copied
/// before and after that: what a document of that moment shows was there before it or came right after.</remarks>
internal static class FolderBackup
{
    private const string Database = "store.db";
    private const string Manifest = "backup.json";

    /// <summary>Of the running process or half written.</summary>
    private static readonly string[] NotCopied = [
        Database, Database + "-wal", Database + "-shm", Database + "-journal", "store.lock", Manifest,
    ];

    /// <summary>Answers how many bytes the backup has.</summary>
    /// <exception cref="StartException">There is no store, or the target is no empty folder.</exception>
    public static long Create(string data, string to, DateTimeOffset now)
    {
        var (source, target) = Folders(data, to);
        var partial = Begin(target);
        CopyFiles(source, partial);
        Batteries_V2.Init();
        var copy = Path.Combine(partial, Database);
        PrivateFiles.Touch(copy);
        using (var connection = SqliteConnection.ForCopying(Path.Combine(source, Database)))
        {
            Try(connection.File, () => connection.CopyInto(copy));
        }

        CopyFiles(source, partial);
        PrivateFiles.WriteText(
            Path.Combine(partial, Manifest), JsonSerializer.Serialize(new { madeAt = now, layout = FolderVersion.Current }));
        Finish(partial, target);
        return Directory.EnumerateFiles(target, "*", SearchOption.AllDirectories).Sum(file => new FileInfo(file).Length);
    }

    /// <summary>Makes a data folder of a backup, which stays as it is.</summary>
    /// <exception cref="StartException">The backup is damaged, or the data folder holds something.</exception>
    public static void Restore(string from, string data)
    {
        var (source, target) = Folders(from, data);
        Batteries_V2.Init();
        var file = Path.Combine(source, Database);
        using (var connection = SqliteConnection.ForCopying(file))
        {
            Try(file, () =>
            {
                if (connection.ReadText("PRAGMA integrity_check(1)") is var found && found != "ok")
                {
                    throw new StartException($"The backup {file} is damaged ({found}). Use another one.");
                }
            });
        }

        var partial = Begin(target);
        CopyFiles(source, partial);
        File.Copy(file, Path.Combine(partial, Database));
        Finish(partial, target);
    }

    private static (string Source, string Target) Folders(string from, string to)
    {
        var (source, target) = (Path.GetFullPath(from), Path.GetFullPath(to));
        if (!File.Exists(Path.Combine(source, Database)))
        {
            throw new StartException($"There is no store in {source}: it holds no {Database}.");
        }

        return File.Exists(target) || (Directory.Exists(target) && Directory.EnumerateFileSystemEntries(target).Any())
            ? throw new StartException(
                $"{target} is not empty, and nothing is overwritten. Name a new folder, or move that one away first.")
            : (source, target);
    }

    /// <summary>Written beside and renamed: what has the name is whole.</summary>
    private static string Begin(string target)
    {
        var partial = target.TrimEnd(Path.DirectorySeparatorChar) + ".partial";
        if (Directory.Exists(partial))
        {
            Directory.Delete(partial, recursive: true);
        }

        PrivateFiles.MakeFolder(partial, Database);
        return partial;
    }

    private static void Finish(string partial, string target)
    {
        foreach (var file in Directory.EnumerateFiles(partial, "*", SearchOption.AllDirectories))
        {
            using var written = new FileStream(file, FileMode.Open, FileAccess.ReadWrite);
            written.Flush(flushToDisk: true);
        }

        if (Directory.Exists(target))
        {
            Directory.Delete(target);
        }

        Directory.Move(partial, target);
        PrivateFiles.MakeFolder(target, Database);
    }

    private static void CopyFiles(string source, string target)
    {
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(source, file);
            var copy = Path.Combine(target, path);
            if (NotCopied.Contains(path) || path.EndsWith(".new", StringComparison.Ordinal) || File.Exists(copy))
            {
                continue;
            }

            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            try
            {
                File.Copy(file, copy);
            }
            catch (FileNotFoundException)
            {
                // Replaced or deleted during the backup: no document refers to it.
            }
        }
    }

    private static void Try(string file, Action work)
    {
        try
        {
            work();
        }
        catch (SqliteException problem)
        {
            throw new StartException($"{file} cannot be copied: {problem.Message}", problem);
        }
    }
}
