// Checked against Azure/azure-sdk-for-net: sdk/storage/Azure.Storage.Blobs/api/Azure.Storage.Blobs.net10.0.cs
// Also: sdk/storage/Azure.Storage.Blobs/src/Models/{PublicAccessType,DeleteSnapshotsOption}.cs

#nullable disable // as the package: its signatures say nothing about null

namespace Azure.Storage.Blobs.Models;

/// <summary>What is readable without credentials.</summary>
public enum PublicAccessType
{
    None,
    BlobContainer,
    Blob,
}

/// <summary>What happens to a blob's snapshots when it is deleted.</summary>
public enum DeleteSnapshotsOption
{
    None,
    IncludeSnapshots,
    OnlySnapshots,
}

/// <summary>The container as created.</summary>
public class BlobContainerInfo
{
    internal BlobContainerInfo() { }

    public ETag ETag { get; internal init; }

    public DateTimeOffset LastModified { get; internal init; }
}

/// <summary>The encryption a container's blobs get.</summary>
public class BlobContainerEncryptionScopeOptions
{
    public string DefaultEncryptionScope { get; set; }

    public bool PreventEncryptionScopeOverride { get; set; }
}
