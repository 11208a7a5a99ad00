// Checked against Azure/azure-sdk-for-net: sdk/storage/Azure.Storage.Blobs/api/Azure.Storage.Blobs.net10.0.cs
// Left out: transfer validation, copy and lease state, encryption.

#nullable disable // as the package: its signatures say nothing about null

namespace Azure.Storage.Blobs.Models;

/// <summary>Which part of a blob is read, and under which conditions.</summary>
public class BlobDownloadOptions
{
    public BlobRequestConditions Conditions { get; set; }

    public IProgress<long> ProgressHandler { get; set; }

    public HttpRange Range { get; set; }
}

/// <summary>A blob in memory.</summary>
public class BlobDownloadResult
{
    internal BlobDownloadResult() { }

    public BinaryData Content { get; internal init; }

    public BlobDownloadDetails Details { get; internal init; }
}

/// <summary>A blob as it comes in; dispose of it.</summary>
public class BlobDownloadStreamingResult : IDisposable
{
    internal BlobDownloadStreamingResult() { }

    public Stream Content { get; internal init; }

    public BlobDownloadDetails Details { get; internal init; }

    public void Dispose()
    {
        Content?.Dispose();
        GC.SuppressFinalize(this);
    }
}

/// <summary>The headers that came with it.</summary>
public class BlobDownloadDetails
{
    public string CacheControl { get; internal init; }

    public string ContentDisposition { get; internal init; }

    public string ContentEncoding { get; internal init; }

    public byte[] ContentHash { get; internal init; }

    public string ContentLanguage { get; internal init; }

    public long ContentLength { get; internal init; }

    public string ContentType { get; internal init; }

    public DateTimeOffset CreatedOn { get; internal init; }

    public ETag ETag { get; internal init; }

    public DateTimeOffset LastModified { get; internal init; }

    public IDictionary<string, string> Metadata { get; internal init; }
}
