using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Files;

/// <summary>Deletes uploads with their files: those of an erased customer, and those never used.</summary>
public sealed class UploadCleanup(IDocumentStore store, IFileStore files, TimeProvider time)
{
    /// <summary>A form that is filled in for longer loses its pictures.</summary>
    private static readonly TimeSpan UnusedLifetime = TimeSpan.FromDays(1);
    private const int MaxInOneRun = 1000;

    public async ValueTask DeleteAllAsync(string partition, CancellationToken ct) =>
        await DeleteAsync(new Query<Upload, Upload>(all => all, partition), ct);

    /// <summary>The file of what no upload stands for any more.</summary>
    public Task DeleteFileAsync(string path, CancellationToken ct) => files.DeleteAsync(path, ct);

    /// <summary>A query that finds little; what is left goes with the next run.</summary>
    public async ValueTask DeleteUnusedAsync(CancellationToken ct)
    {
        var until = time.GetUtcNow() - UnusedLifetime;
        await DeleteAsync(
            new Query<Upload, Upload>(all => all.Where(upload => upload.IsUnused && upload.CreatedAt < until).Take(MaxInOneRun)), ct);
    }

    /// <summary>The file first: a record without a file is found again, a file without a record is not.</summary>
    private async ValueTask DeleteAsync(Query<Upload, Upload> query, CancellationToken ct)
    {
        List<Upload> found = [];
        await foreach (var upload in store.AllAsync(query, ct))
        {
            found.Add(upload);
        }

        foreach (var upload in found)
        {
            await files.DeleteAsync(upload.FilePath, ct);
            await store.DeleteAsync(upload, ct);
        }
    }
}
