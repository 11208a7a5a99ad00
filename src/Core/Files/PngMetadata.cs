using System.Buffers.Binary;
using System.Text;

namespace FunctionsCommerce.Core.Files;

/// <summary>Copies those chunks of a PNG that say how its pixels look.</summary>
internal static class PngMetadata
{
    private const int SignatureLength = 8;
    private const int ChunkOverhead = 12;

    private static readonly HashSet<string> Needed = new(StringComparer.Ordinal)
    {
        "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs", "hIST", "cICP", "mDCV", "cLLI",
        "acTL", "fcTL", "fdAT",
    };

    public static byte[] Remove(ReadOnlySpan<byte> bytes)
    {
        using var clean = new MemoryStream(bytes.Length);
        clean.Write(bytes[..SignatureLength]);
        var rest = bytes[SignatureLength..];
        while (rest.Length >= ChunkOverhead)
        {
            var length = (int)Math.Min((ulong)BinaryPrimitives.ReadUInt32BigEndian(rest) + ChunkOverhead, (ulong)rest.Length);
            var name = Encoding.Latin1.GetString(rest[4..8]);
            if (Needed.Contains(name))
            {
                clean.Write(rest[..length]);
            }
            else if (name == "eXIf" && ExifOrientation.Read(rest[8..(length - 4)]) is var orientation and not 1)
            {
                clean.Write(Chunk("eXIf"u8, ExifOrientation.Write(orientation)));
            }

            rest = name == "IEND" ? [] : rest[length..];
        }

        return clean.ToArray();
    }

    private static byte[] Chunk(ReadOnlySpan<byte> name, byte[] content)
    {
        byte[] named = [.. name, .. content];
        var chunk = new byte[named.Length + 8];
        BinaryPrimitives.WriteInt32BigEndian(chunk, content.Length);
        named.CopyTo(chunk, 4);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(4 + named.Length), Crc32(named));
        return chunk;
    }

    /// <summary>PNG's checksum (ISO 3309), bit by bit: for a few bytes.</summary>
    private static uint Crc32(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc >> 1) ^ ((crc & 1) * 0xEDB88320);
            }
        }

        return ~crc;
    }
}
