using System.Buffers.Binary;
using System.Text;

namespace FunctionsCommerce.Core.Files;

/// <summary>Copies a WebP's image, animation and colour chunks.</summary>
internal static class WebPMetadata
{
    private const int HeaderLength = 12;
    private const int ChunkHeader = 8;
    private const byte ExifFlag = 0x08;
    private const byte XmpFlag = 0x04;

    private static readonly HashSet<string> Needed = new(StringComparer.Ordinal) { "VP8X", "VP8 ", "VP8L", "ALPH", "ANIM", "ANMF", "ICCP" };

    public static byte[] Remove(ReadOnlySpan<byte> bytes)
    {
        var end = (int)Math.Min(BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]) + 8UL, (ulong)bytes.Length);
        var rest = end > HeaderLength ? bytes[HeaderLength..end] : bytes[HeaderLength..];
        using var clean = new MemoryStream(bytes.Length);
        clean.Write(bytes[..HeaderLength]);
        var orientation = 1;
        while (rest.Length >= ChunkHeader)
        {
            var size = BinaryPrimitives.ReadUInt32LittleEndian(rest[4..]);
            var length = (int)Math.Min((ulong)ChunkHeader + size + (size & 1), (ulong)rest.Length);
            var name = Encoding.Latin1.GetString(rest[..4]);
            if (Needed.Contains(name))
            {
                clean.Write(rest[..length]);
            }
            else if (name == "EXIF")
            {
                var exif = rest[ChunkHeader..length];
                orientation = ExifOrientation.Read(exif.StartsWith("Exif\0\0"u8) ? exif[6..] : exif);
            }

            rest = rest[length..];
        }

        if (orientation != 1)
        {
            var exif = ExifOrientation.Write(orientation);
            clean.Write([.. "EXIF"u8, (byte)exif.Length, 0, 0, 0, .. exif]);
        }

        return Finish(clean.ToArray(), orientation);
    }

    /// <summary>The file's size, and which extras it has, stand at its beginning.</summary>
    private static byte[] Finish(byte[] file, int orientation)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(4), (uint)file.Length - 8);
        if (file.Length > 20 && file.AsSpan(HeaderLength).StartsWith("VP8X"u8))
        {
            file[20] = (byte)((file[20] & ~(ExifFlag | XmpFlag)) | (orientation == 1 ? 0 : ExifFlag));
        }

        return file;
    }
}
