namespace FunctionsCommerce.Core.ImportExport.Formats;

/// <summary>A file that is read row by row: one row, or object, is in memory as a whole, so it must not be the whole file.</summary>
internal sealed class RowLimitStream(Stream file) : Stream
{
    /// <summary>As much as the API takes of one product as JSON.</summary>
    public const int MaxRowBytes = 1024 * 1024;
    private long read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>A row is complete: the next one may be as large.</summary>
    public void NextRow() => read = 0;

    /// <exception cref="UnreadableFileException">The row is too large.</exception>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (read > MaxRowBytes)
        {
            throw new UnreadableFileException($"A row is larger than {MaxRowBytes / 1024} KB");
        }

        var some = await file.ReadAsync(buffer, cancellationToken);
        read += some;
        return some;
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
}
