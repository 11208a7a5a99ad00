// Checked against Azure/azure-sdk-for-net: sdk/storage/Azure.Storage.Blobs/api/Azure.Storage.Blobs.net10.0.cs
// Also: sdk/storage/Azure.Storage.Blobs/src/Models/BlobUploadOptions.cs
// Left out: access tiers, transfer options, legal holds, what the service computes but nobody here reads.

#nullable disable // as the package: its signatures say nothing about null

namespace Azure.Storage.Blobs.Models;

/// <summary>How a blob is written.</summary>
public class BlobUploadOptions
{
    public BlobHttpHeaders HttpHeaders { get; set; }

    public IDictionary<string, string> Metadata { get; set; }

    public IDictionary<string, string> Tags { get; set; }

    public BlobRequestConditions Conditions { get; set; }

    public IProgress<long> ProgressHandler { get; set; }
}

/// <summary>The headers a blob is served with.</summary>
public class BlobHttpHeaders
{
    public string CacheControl { get; set; }

    public string ContentDisposition { get; set; }

    public string ContentEncoding { get; set; }

    public byte[] ContentHash { get; set; }

    public string ContentLanguage { get; set; }

    public string ContentType { get; set; }
}

/// <summary>What must hold of the blob, beside the ETag conditions of the base.</summary>
public class BlobLeaseRequestConditions : RequestConditions
{
    public string TagConditions { get; set; }
}

/// <summary>What must hold of the blob.</summary>
public class BlobRequestConditions : BlobLeaseRequestConditions
{
    public string LeaseId { get; set; }
}

/// <summary>The blob as written.</summary>
public class BlobContentInfo
{
    internal BlobContentInfo() { }

    public ETag ETag { get; internal init; }

    public DateTimeOffset LastModified { get; internal init; }

    public string VersionId { get; internal init; }
}
