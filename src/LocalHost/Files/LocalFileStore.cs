using FunctionsCommerce.Core.Files;
using FunctionsCommerce.LocalHost.Storage;

namespace FunctionsCommerce.LocalHost.Files;

/// <summary>Keeps uploads in a folder. A file's content type follows from its extension, which the store's code chose by the
/// content.</summary>
public sealed class LocalFileStore(string folder) : IFileStore
{
    public const string Route = "/files/";

    public async Task<string> SaveAsync(string path, ReadOnlyMemory<byte> content, string contentType, CancellationToken ct)
    {
        FilePath.MustBePlain(path);
        var file = Locate(path)!;
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            await WriteAsync(file, content, ct);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new FilesUnavailableException($"{path} cannot be written: {problem.Message}", problem);
        }

        return Route + path;
    }

    public Task<StoredFile?> OpenAsync(string path, CancellationToken ct)
    {
        var file = Locate(path);
        return Task.FromResult(file is null || !File.Exists(file) ? null : new StoredFile(File.OpenRead(file), ContentTypeOf(file)));
    }

    public Task DeleteAsync(string path, CancellationToken ct)
    {
        if (Locate(path) is { } file)
        {
            File.Delete(file);
        }

        return Task.CompletedTask;
    }

    /// <summary>Writes a byte and takes it away again; null when that went well.</summary>
    public async Task<string?> CheckAsync(CancellationToken ct)
    {
        try
        {
            Directory.CreateDirectory(folder);
            var probe = Path.Combine(folder, ".health");
            await WriteAsync(probe, new byte[1], ct);
            File.Delete(probe);
            return null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return "cannot be written";
        }
    }

    /// <summary>Where a file is or would be; null for a path that is no plain one below the folder.</summary>
    public string? Locate(string path) => FilePath.IsPlain(path) ? Path.Combine([folder, .. path.Split('/')]) : null;

    public static string ContentTypeOf(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".jpg" or ".jpeg" => "image/jpeg",
        ".png" => "image/png",
        ".webp" => "image/webp",
        ".pdf" => "application/pdf",
        ".svg" => "image/svg+xml",
        _ => "application/octet-stream",
    };

    /// <summary>Written to a temporary file, flushed and moved: no half-written file is ever read, and acknowledged files survive a
    /// crash.</summary>
    private static async Task WriteAsync(string file, ReadOnlyMemory<byte> content, CancellationToken ct)
    {
        var fresh = $"{file}.{Guid.NewGuid():n}";
        await using (var stream = PrivateFiles.Open(fresh, FileMode.CreateNew, FileAccess.Write))
        {
            await stream.WriteAsync(content, ct);
            stream.Flush(flushToDisk: true);
        }

        File.Move(fresh, file, overwrite: true);
    }
}
