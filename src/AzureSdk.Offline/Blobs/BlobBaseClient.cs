// Checked against Azure/azure-sdk-for-net: sdk/storage/Azure.Storage.Blobs/api/Azure.Storage.Blobs.net10.0.cs
// Left out: properties, metadata, tags, copies, leases, SAS, ranges; the synchronous twins.

#nullable disable // as the package: its signatures say nothing about null

using Azure.Core;
using Azure.Storage.Blobs.Models;

namespace Azure.Storage.Blobs.Specialized;

/// <summary>What every kind of blob can do.</summary>
public class BlobBaseClient
{
    protected BlobBaseClient() { }

    public BlobBaseClient(string connectionString, string blobContainerName, string blobName) => throw Offline.Only(nameof(BlobBaseClient));

    public BlobBaseClient(Uri blobUri, BlobClientOptions options = null) => throw Offline.Only(nameof(BlobBaseClient));

    public BlobBaseClient(Uri blobUri, TokenCredential credential, BlobClientOptions options = null) =>
        throw Offline.Only(nameof(BlobBaseClient));

    public virtual string AccountName => throw Offline.Only(nameof(BlobBaseClient));

    public virtual string BlobContainerName => throw Offline.Only(nameof(BlobBaseClient));

    public virtual string Name => throw Offline.Only(nameof(BlobBaseClient));

    public virtual Uri Uri => throw Offline.Only(nameof(BlobBaseClient));

    public virtual Task<Response<bool>> ExistsAsync(CancellationToken cancellationToken = default) =>
        throw Offline.Only(nameof(BlobBaseClient));

    public virtual Task<Response<bool>> DeleteIfExistsAsync(
        DeleteSnapshotsOption snapshotsOption = DeleteSnapshotsOption.None,
        BlobRequestConditions conditions = null,
        CancellationToken cancellationToken = default
    ) => throw Offline.Only(nameof(BlobBaseClient));

    /// <summary>The whole blob in memory; a <see cref="RequestFailedException"/> with status 404 where there is none.</summary>
    public virtual Task<Response<BlobDownloadResult>> DownloadContentAsync() => throw Offline.Only(nameof(BlobBaseClient));

    public virtual Task<Response<BlobDownloadResult>> DownloadContentAsync(CancellationToken cancellationToken) =>
        throw Offline.Only(nameof(BlobBaseClient));

    public virtual Task<Response<BlobDownloadResult>> DownloadContentAsync(
        BlobRequestConditions conditions,
        CancellationToken cancellationToken
    ) => throw Offline.Only(nameof(BlobBaseClient));

    public virtual Task<Response<BlobDownloadResult>> DownloadContentAsync(
        BlobDownloadOptions options = null,
        CancellationToken cancellationToken = default
    ) => throw Offline.Only(nameof(BlobBaseClient));

    /// <summary>The blob as it comes in.</summary>
    public virtual Task<Response<BlobDownloadStreamingResult>> DownloadStreamingAsync(
        BlobDownloadOptions options = null,
        CancellationToken cancellationToken = default
    ) => throw Offline.Only(nameof(BlobBaseClient));
}
