// Checked against Azure/azure-sdk-for-net: sdk/storage/Azure.Storage.Blobs/api/Azure.Storage.Blobs.net10.0.cs
// Left out: all but finding a container.

#nullable disable // as the package: its signatures say nothing about null

using Azure.Core;

namespace Azure.Storage.Blobs;

/// <summary>A storage account's blobs.</summary>
public class BlobServiceClient
{
    protected BlobServiceClient() { }

    public BlobServiceClient(string connectionString) => throw Offline.Only(nameof(BlobServiceClient));

    public BlobServiceClient(string connectionString, BlobClientOptions options) => throw Offline.Only(nameof(BlobServiceClient));

    public BlobServiceClient(Uri serviceUri, BlobClientOptions options = null) => throw Offline.Only(nameof(BlobServiceClient));

    public BlobServiceClient(Uri serviceUri, TokenCredential credential, BlobClientOptions options = null) =>
        throw Offline.Only(nameof(BlobServiceClient));

    public virtual string AccountName => throw Offline.Only(nameof(BlobServiceClient));

    public virtual Uri Uri => throw Offline.Only(nameof(BlobServiceClient));

    public virtual BlobContainerClient GetBlobContainerClient(string blobContainerName) => throw Offline.Only(nameof(BlobServiceClient));
}
