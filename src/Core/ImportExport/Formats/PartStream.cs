using FunctionsCommerce.Core.Files;

namespace FunctionsCommerce.Core.ImportExport.Formats;

/// <summary>Reads files one after the other as if they were one.</summary>
internal sealed class PartStream(IFileStore files, IReadOnlyList<string> paths) : Stream
{
    private Stream? current;
    private int next;
    private long position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => position;
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (current is not null || next < paths.Count)
        {
            current ??= await OpenAsync(paths[next++], cancellationToken);
            var read = await current.ReadAsync(buffer, cancellationToken);
            if (read > 0 || buffer.Length == 0)
            {
                position += read;
                return read;
            }

            await current.DisposeAsync();
            current = null;
        }

        return 0;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <summary>Files are read over a network: only asynchronously.</summary>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush()
    {
        // Nothing is written.
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        current?.Dispose();
        base.Dispose(disposing);
    }

    private async ValueTask<Stream> OpenAsync(string path, CancellationToken ct) =>
        (await files.OpenAsync(path, ct))?.Content ?? throw new FilesUnavailableException($"{path} is not there.");
}
