// Checked against Azure/azure-sdk-for-net: sdk/storage/Azure.Storage.Blobs/api/Azure.Storage.Blobs.net10.0.cs
// Left out: uploads from a path, the overload with every option as a parameter, OpenWrite; the synchronous twins.

#nullable disable // as the package: its signatures say nothing about null

using Azure.Core;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;

namespace Azure.Storage.Blobs;

/// <summary>One blob.</summary>
public class BlobClient : BlobBaseClient
{
    protected BlobClient() { }

    public BlobClient(string connectionString, string blobContainerName, string blobName) => throw Offline.Only(nameof(BlobClient));

    public BlobClient(Uri blobUri, BlobClientOptions options = null) => throw Offline.Only(nameof(BlobClient));

    public BlobClient(Uri blobUri, TokenCredential credential, BlobClientOptions options = null) => throw Offline.Only(nameof(BlobClient));

    /// <summary>Without overwrite or options a blob that is there already is a 409.</summary>
    public virtual Task<Response<BlobContentInfo>> UploadAsync(BinaryData content) => throw Offline.Only(nameof(BlobClient));

    public virtual Task<Response<BlobContentInfo>> UploadAsync(BinaryData content, CancellationToken cancellationToken) =>
        throw Offline.Only(nameof(BlobClient));

    public virtual Task<Response<BlobContentInfo>> UploadAsync(
        BinaryData content,
        bool overwrite = false,
        CancellationToken cancellationToken = default
    ) => throw Offline.Only(nameof(BlobClient));

    /// <summary>Overwrites unless the options' conditions say otherwise.</summary>
    public virtual Task<Response<BlobContentInfo>> UploadAsync(
        BinaryData content,
        BlobUploadOptions options,
        CancellationToken cancellationToken = default
    ) => throw Offline.Only(nameof(BlobClient));

    public virtual Task<Response<BlobContentInfo>> UploadAsync(Stream content) => throw Offline.Only(nameof(BlobClient));

    public virtual Task<Response<BlobContentInfo>> UploadAsync(Stream content, CancellationToken cancellationToken) =>
        throw Offline.Only(nameof(BlobClient));

    public virtual Task<Response<BlobContentInfo>> UploadAsync(
        Stream content,
        bool overwrite = false,
        CancellationToken cancellationToken = default
    ) => throw Offline.Only(nameof(BlobClient));

    public virtual Task<Response<BlobContentInfo>> UploadAsync(
        Stream content,
        BlobUploadOptions options,
        CancellationToken cancellationToken = default
    ) => throw Offline.Only(nameof(BlobClient));
}
