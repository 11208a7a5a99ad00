// Checked against Azure/azure-sdk-for-net: sdk/storage/Azure.Storage.Blobs/api/Azure.Storage.Blobs.net10.0.cs
// Left out: all settings of its own, all service versions but one (the default differs from release to release).

using Azure.Core;

namespace Azure.Storage.Blobs;

/// <summary>Settings of the blob clients; retries and diagnostics are in the base.</summary>
public class BlobClientOptions : ClientOptions
{
    public BlobClientOptions(ServiceVersion version = ServiceVersion.V2025_01_05) => Version = version;

    public ServiceVersion Version { get; }

    /// <summary>Versions of the service's REST API.</summary>
    public enum ServiceVersion
    {
        V2025_01_05 = 25,
    }
}
