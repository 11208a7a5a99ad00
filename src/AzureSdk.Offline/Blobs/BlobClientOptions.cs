// Checked against Azure/azure-sdk-for-net: sdk/storage/Azure.Storage.Blobs/api/Azure.Storage.Blobs.net10.0.cs
// Left out: all settings of its own. The default version differs from release to release.

using Azure.Core;

namespace Azure.Storage.Blobs;

/// <summary>Settings of the blob clients; retries and diagnostics are in the base.</summary>
public class BlobClientOptions : ClientOptions
{
    public BlobClientOptions(ServiceVersion version = ServiceVersion.V2026_10_06) => Version = version;

    public ServiceVersion Version { get; }

    /// <summary>Versions of the service's REST API.</summary>
    public enum ServiceVersion
    {
        V2019_02_02 = 1,
        V2019_07_07,
        V2019_12_12,
        V2020_02_10,
        V2020_04_08,
        V2020_06_12,
        V2020_08_04,
        V2020_10_02,
        V2020_12_06,
        V2021_02_12,
        V2021_04_10,
        V2021_06_08,
        V2021_08_06,
        V2021_10_04,
        V2021_12_02,
        V2022_11_02,
        V2023_01_03,
        V2023_05_03,
        V2023_08_03,
        V2023_11_03,
        V2024_02_04,
        V2024_05_04,
        V2024_08_04,
        V2024_11_04,
        V2025_01_05,
        V2025_05_05,
        V2025_07_05,
        V2025_11_05,
        V2026_02_06,
        V2026_04_06,
        V2026_06_06,
        V2026_10_06,
    }
}
