namespace FunctionsCommerce.LocalHost.Storage;

/// <summary>The data folder holds password hashes, mails and secrets: on Unix only its owner can read it.</summary>
internal static class PrivateFiles
{
    private const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode OwnerFolder = Owner | UnixFileMode.UserExecute;

    /// <summary>Makes a data folder, or closes one that is ours: one that is empty or holds <paramref name="known"/>, with all that lies in
    /// it.</summary>
    public static void MakeFolder(string folder, string known)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
            return;
        }

        var isOurs = !Directory.Exists(folder)
            || !Directory.EnumerateFileSystemEntries(folder).Any()
            || File.Exists(Path.Combine(folder, known));
        Directory.CreateDirectory(folder, OwnerFolder);
        if (!isOurs)
        {
            return;
        }

        File.SetUnixFileMode(folder, OwnerFolder);
        foreach (var inside in Directory.EnumerateDirectories(folder, "*", SearchOption.AllDirectories))
        {
            File.SetUnixFileMode(inside, OwnerFolder);
        }

        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            File.SetUnixFileMode(file, Owner);
        }
    }

    public static FileStream Open(string path, FileMode mode, FileAccess access = FileAccess.ReadWrite, FileShare share = FileShare.None)
    {
        var options = new FileStreamOptions { Mode = mode, Access = access, Share = share };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = Owner;
        }

        return new FileStream(path, options);
    }

    public static void WriteText(string path, string text)
    {
        using var file = Open(path, FileMode.Create, FileAccess.Write);
        using var writer = new StreamWriter(file);
        writer.Write(text);
    }

    /// <summary>So that SQLite finds it, and makes its other files with the same mode.</summary>
    public static void Touch(string path) => Open(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite).Dispose();
}
