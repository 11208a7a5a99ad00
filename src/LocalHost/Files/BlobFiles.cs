using Azure;
using Azure.Storage.Blobs;

namespace FunctionsCommerce.LocalHost.Files;

/// <summary>Uploads in blob storage, where LocalHost was asked to keep them there.</summary>
internal static class BlobFiles
{
    /// <exception cref="IOException">The storage is out of reach.</exception>
    public static async Task CreateAsync(BlobContainerClient container, CancellationToken ct)
    {
        try
        {
            await container.CreateIfNotExistsAsync(cancellationToken: ct);
        }
        catch (Exception problem) when (problem is RequestFailedException or AggregateException)
        {
            throw new IOException($"The blobs at {container.Uri} are out of reach: {problem.Message}", problem);
        }
    }
}
