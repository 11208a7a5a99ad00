// Checked against Azure/azure-sdk-for-net: sdk/storage/Azure.Storage.Blobs/api/Azure.Storage.Blobs.net10.0.cs
// Left out: listing (its signature changed between releases), properties, policies, leases, SAS.

#nullable disable // as the package: its signatures say nothing about null

using Azure.Core;
using Azure.Storage.Blobs.Models;

namespace Azure.Storage.Blobs;

/// <summary>A container of blobs.</summary>
public class BlobContainerClient
{
    protected BlobContainerClient() { }

    public BlobContainerClient(string connectionString, string blobContainerName) => throw Offline.Only(nameof(BlobContainerClient));

    public BlobContainerClient(Uri blobContainerUri, BlobClientOptions options = null) => throw Offline.Only(nameof(BlobContainerClient));

    public BlobContainerClient(Uri blobContainerUri, TokenCredential credential, BlobClientOptions options = null) =>
        throw Offline.Only(nameof(BlobContainerClient));

    public virtual string AccountName => throw Offline.Only(nameof(BlobContainerClient));

    public virtual string Name => throw Offline.Only(nameof(BlobContainerClient));

    public virtual Uri Uri => throw Offline.Only(nameof(BlobContainerClient));

    public virtual BlobClient GetBlobClient(string blobName) => throw Offline.Only(nameof(BlobContainerClient));

    /// <summary>Null where the container was there already.</summary>
    public virtual Task<Response<BlobContainerInfo>> CreateIfNotExistsAsync(
        PublicAccessType publicAccessType = PublicAccessType.None,
        IDictionary<string, string> metadata = null,
        BlobContainerEncryptionScopeOptions encryptionScopeOptions = null,
        CancellationToken cancellationToken = default
    ) => throw Offline.Only(nameof(BlobContainerClient));

    public virtual Task<Response<BlobContainerInfo>> CreateIfNotExistsAsync(
        PublicAccessType publicAccessType,
        IDictionary<string, string> metadata,
        CancellationToken cancellationToken
    ) => throw Offline.Only(nameof(BlobContainerClient));

    public virtual Task<Response<bool>> ExistsAsync(CancellationToken cancellationToken = default) =>
        throw Offline.Only(nameof(BlobContainerClient));

    public virtual Task<Response<bool>> DeleteBlobIfExistsAsync(
        string blobName,
        DeleteSnapshotsOption snapshotsOption = DeleteSnapshotsOption.None,
        BlobRequestConditions conditions = null,
        CancellationToken cancellationToken = default
    ) => throw Offline.Only(nameof(BlobContainerClient));
}
