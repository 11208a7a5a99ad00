namespace FunctionsCommerce.LocalHost.Storage;

/// <summary>The data folder belongs to another process.</summary>
public sealed class DataFolderInUseException(string folder, Exception inner)
    : Exception($"The data folder {folder} is in use by another process. Stop that one, or start with another --data folder.", inner)
{
    public string Folder { get; } = folder;
}

/// <summary>A lock file that the operating system frees when the process ends, however it ends.</summary>
internal sealed class FolderLock : IDisposable
{
    private const int EAgainOfLinux = 11;
    private const int EAgainOfMac = 35;
    private const int SharingViolation = 32;
    private const int LockViolation = 33;
    private readonly FileStream file;

    private FolderLock(FileStream file) => this.file = file;

    public static FolderLock Take(string folder)
    {
        try
        {
            return new FolderLock(PrivateFiles.Open(Path.Combine(folder, "store.lock"), FileMode.OpenOrCreate));
        }
        catch (IOException problem) when (IsSharing(problem))
        {
            throw new DataFolderInUseException(folder, problem);
        }
    }

    public void Dispose() => file.Dispose();

    /// <summary>The system's numbers: a full or read-only disk is another matter.</summary>
    private static bool IsSharing(IOException problem) =>
        problem.HResult is EAgainOfLinux or EAgainOfMac || (problem.HResult & 0xFFFF) is SharingViolation or LockViolation;
}
