using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using FunctionsCommerce.Core.Files;

namespace FunctionsCommerce.Azure.Files;

/// <summary>Keeps uploads as blobs. Front Door serves the container under its own name, so the URLs are the same as LocalHost's.</summary>
public sealed class BlobFileStore(BlobContainerClient container) : IFileStore
{
    /// <summary>The container: the same name in Bicep.</summary>
    public const string Container = "files";

    private const int NotFound = 404;

    public async Task<string> SaveAsync(string path, ReadOnlyMemory<byte> content, string contentType, CancellationToken ct)
    {
        FilePath.MustBePlain(path);
        var options = new BlobUploadOptions
        {
            HttpHeaders = new BlobHttpHeaders { ContentType = contentType, CacheControl = FilePath.CacheControl(path) },
        };
        await TriedAsync(() => container.GetBlobClient(path).UploadAsync(BinaryData.FromBytes(content), options, ct));
        return $"/{Container}/{path}";
    }

    public async Task<StoredFile?> OpenAsync(string path, CancellationToken ct)
    {
        if (!FilePath.IsPlain(path))
        {
            return null;
        }

        try
        {
            var download = (await TriedAsync(() => container.GetBlobClient(path).DownloadStreamingAsync(cancellationToken: ct))).Value;
            return new StoredFile(download.Content, download.Details.ContentType);
        }
        catch (RequestFailedException missing) when (missing.Status == NotFound)
        {
            return null;
        }
    }

    public Task DeleteAsync(string path, CancellationToken ct) =>
        FilePath.IsPlain(path) ? TriedAsync(() => container.DeleteBlobIfExistsAsync(path, cancellationToken: ct)) : Task.CompletedTask;

    /// <summary>The SDK has asked again and again by then.</summary>
    private static async Task<T> TriedAsync<T>(Func<Task<T>> call)
    {
        try
        {
            return await call();
        }
        catch (RequestFailedException outage) when (outage.Status is 0 or 408 or 429 or >= 500)
        {
            throw new FilesUnavailableException($"Blob storage answered {outage.Status}.", outage);
        }
        catch (AggregateException outage) when (outage.InnerExceptions.All(
            inner => inner is RequestFailedException or TaskCanceledException))
        {
            throw new FilesUnavailableException("Blob storage does not answer.", outage);
        }
    }
}
