using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Files;

/// <summary>A file as it is served.</summary>
public sealed record StoredFile(Stream Content, string ContentType);

/// <summary>Keeps uploads. Blob storage in Azure, a folder in LocalHost.</summary>
/// <remarks>Outages throw <see cref="FilesUnavailableException"/>.</remarks>
public interface IFileStore
{
    /// <summary>Stores a file under a path such as <c>avatars/1x9k.jpg</c> and answers the URL it is served from.</summary>
    Task<string> SaveAsync(string path, ReadOnlyMemory<byte> content, string contentType, CancellationToken ct);

    /// <summary>Null when there is no such file.</summary>
    Task<StoredFile?> OpenAsync(string path, CancellationToken ct);

    Task DeleteAsync(string path, CancellationToken ct);
}

/// <summary>The file store is unavailable.</summary>
public sealed class FilesUnavailableException(string message, Exception? inner = null) : DependencyUnavailableException(message, inner);
