using Azure.Core;
using Azure.Storage.Blobs;

namespace FunctionsCommerce.Azure.Files;

/// <summary>Makes the connection to the container of uploads: one per application.</summary>
public static class BlobContainers
{
    /// <summary>A version of the service's REST API that Azurite speaks, too.</summary>
    private static BlobClientOptions Options => new(BlobClientOptions.ServiceVersion.V2025_05_05);

    /// <summary>The container in an emulator.</summary>
    public static BlobContainerClient At(string connectionString) =>
        new BlobServiceClient(connectionString, Options).GetBlobContainerClient(BlobFileStore.Container);

    /// <summary>The container in a storage account, reached with the app's identity.</summary>
    public static BlobContainerClient At(Uri service, TokenCredential credential) =>
        new BlobServiceClient(service, credential, Options).GetBlobContainerClient(BlobFileStore.Container);
}
