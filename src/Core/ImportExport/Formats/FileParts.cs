using System.Security.Cryptography;
using FunctionsCommerce.Core.Files;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.ImportExport.Formats;

/// <summary>Files of imports and exports, in parts of some megabytes: whoever writes or reads one has a part of it in memory, never
/// all.</summary>
public sealed class FileParts(IFileStore files)
{
    public const int PartBytes = 4 * 1024 * 1024;

    /// <summary>A folder that nobody can guess.</summary>
    public static string NewFolder() => FilePath.PrivateFolder + RandomNumberGenerator.GetHexString(32, lowercase: true);

    /// <summary>Of a file that does not come whole, because it is too large or its sender hangs up, nothing is left behind.</summary>
    /// <returns>How many parts and bytes; PayloadTooLarge beyond <paramref name="maxBytes"/>.</returns>
    public async ValueTask<Result<(int Parts, long Bytes)>> SaveAsync(string folder, Stream content, long maxBytes, CancellationToken ct)
    {
        var (buffer, parts, bytes, isWhole) = (new byte[PartBytes], 0, 0L, false);
        try
        {
            int read;
            while ((read = await content.ReadAtLeastAsync(buffer, PartBytes, throwOnEndOfStream: false, ct)) > 0)
            {
                bytes += read;
                if (bytes > maxBytes)
                {
                    return new Error(ErrorCode.PayloadTooLarge, $"The file is larger than {maxBytes / (1024 * 1024)} MB");
                }

                await SaveAsync(folder, parts++, buffer.AsMemory(0, read), ct);
            }

            isWhole = true;
            return (parts, bytes);
        }
        finally
        {
            if (!isWhole)
            {
                await DeleteAsync(folder, parts, CancellationToken.None);
            }
        }
    }

    public async ValueTask SaveAsync(string folder, int part, ReadOnlyMemory<byte> content, CancellationToken ct) =>
        await files.SaveAsync(PathOf(folder, part), content, "application/octet-stream", ct);

    public Stream Open(string folder, int parts) =>
        new PartStream(files, [.. Enumerable.Range(0, parts).Select(part => PathOf(folder, part))]);

    public async ValueTask DeleteAsync(string folder, int parts, CancellationToken ct)
    {
        for (var part = 0; part < parts; part++)
        {
            await files.DeleteAsync(PathOf(folder, part), ct);
        }
    }

    private static string PathOf(string folder, int part) => $"{folder}/{part:D5}";
}
