using System.Buffers.Binary;

namespace FunctionsCommerce.Core.Files;

/// <summary>What the first bytes of an image say.</summary>
internal readonly record struct ImageHeader(string ContentType, string Extension, int Width, int Height)
{
    private static ReadOnlySpan<byte> PngStart =>
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, (byte)'I', (byte)'H', (byte)'D', (byte)'R'];

    public static ImageHeader? Read(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0x89, ..] => Png(bytes),
        [0xFF, 0xD8, 0xFF, ..] => Jpeg(bytes),
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', ..] => WebP(bytes),
        _ => null,
    };

    private static ImageHeader? Png(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= 33 && bytes.StartsWith(PngStart)
            ? new("image/png", "png", BinaryPrimitives.ReadInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadInt32BigEndian(bytes[20..]))
            : null;

    /// <summary>Walks the segments up to the frame header, which holds the size.</summary>
    private static ImageHeader? Jpeg(ReadOnlySpan<byte> bytes)
    {
        var rest = bytes[2..];
        while (rest.Length >= 9 && rest[0] == 0xFF)
        {
            var marker = rest[1];
            if (marker == 0xFF)
            {
                rest = rest[1..];
                continue;
            }

            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return new(
                    "image/jpeg", "jpg", BinaryPrimitives.ReadUInt16BigEndian(rest[7..]), BinaryPrimitives.ReadUInt16BigEndian(rest[5..]));
            }

            var length = 2 + BinaryPrimitives.ReadUInt16BigEndian(rest[2..]);
            if (length < 4 || length > rest.Length)
            {
                return null;
            }

            rest = rest[length..];
        }

        return null;
    }

    /// <summary>Lossy, lossless or extended: each keeps the size elsewhere.</summary>
    private static ImageHeader? WebP(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 30 || !bytes[8..].StartsWith("WEBP"u8))
        {
            return null;
        }

        var chunk = bytes[12..16];
        if (chunk.SequenceEqual("VP8 "u8))
        {
            return bytes[23..].StartsWith((ReadOnlySpan<byte>)[0x9D, 0x01, 0x2A])
                ? Found(
                    BinaryPrimitives.ReadUInt16LittleEndian(bytes[26..]) & 0x3FFF,
                    BinaryPrimitives.ReadUInt16LittleEndian(bytes[28..]) & 0x3FFF)
                : null;
        }

        if (chunk.SequenceEqual("VP8L"u8))
        {
            var bits = BinaryPrimitives.ReadUInt32LittleEndian(bytes[21..]);
            return bytes[20] == 0x2F ? Found((int)(bits & 0x3FFF) + 1, (int)((bits >> 14) & 0x3FFF) + 1) : null;
        }

        return chunk.SequenceEqual("VP8X"u8) ? Found(UInt24(bytes[24..]) + 1, UInt24(bytes[27..]) + 1) : null;

        static ImageHeader Found(int width, int height) => new("image/webp", "webp", width, height);

        static int UInt24(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);
    }
}
