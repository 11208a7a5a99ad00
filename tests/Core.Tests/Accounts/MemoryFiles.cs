using System.Collections.Concurrent;
using FunctionsCommerce.Core.Files;

namespace FunctionsCommerce.Core.Tests.Accounts;

/// <summary>Keeps uploads in memory.</summary>
internal sealed class MemoryFiles : IFileStore
{
    private readonly ConcurrentDictionary<string, (byte[] Content, string Type)> files = new();

    public Task<string> Save(string path, ReadOnlyMemory<byte> content, string contentType, CancellationToken ct)
    {
        files[path] = (content.ToArray(), contentType);
        return Task.FromResult("/files/" + path);
    }

    public Task<StoredFile?> Open(string path, CancellationToken ct) =>
        Task.FromResult(files.TryGetValue(path, out var file) ? new StoredFile(new MemoryStream(file.Content), file.Type) : null);

    public Task Delete(string path, CancellationToken ct)
    {
        files.TryRemove(path, out _);
        return Task.CompletedTask;
    }
}
