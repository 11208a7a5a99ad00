using System.Buffers.Binary;

namespace FunctionsCommerce.Core.Files;

/// <summary>The one thing in EXIF data that a picture needs to be shown correctly: which way up it is.</summary>
internal static class ExifOrientation
{
    private const ushort Tag = 0x0112;
    private const ushort Short = 3;
    private const int EntrySize = 12;

    /// <param name="tiff">EXIF data from its TIFF header on.</param>
    /// <returns>2 to 8; 1 (upright) when the data says so, says nothing or cannot be read.</returns>
    public static int Read(ReadOnlySpan<byte> tiff)
    {
        if (tiff.Length < 8 || !(tiff.StartsWith("II*\0"u8) || tiff.StartsWith("MM\0*"u8)))
        {
            return 1;
        }

        var little = tiff[0] == (byte)'I';
        var directory = UInt32(tiff[4..], little);
        if (directory > tiff.Length - 2)
        {
            return 1;
        }

        var entries = tiff[(int)directory..];
        var count = UInt16(entries, little);
        entries = entries[2..];
        for (var index = 0; index < count && entries.Length >= EntrySize; index++, entries = entries[EntrySize..])
        {
            if (UInt16(entries, little) == Tag)
            {
                return UInt16(entries[8..], little) is var value and >= 2 and <= 8 ? value : 1;
            }
        }

        return 1;
    }

    /// <summary>EXIF data that says nothing but the orientation.</summary>
    public static byte[] Write(int orientation) =>
        [.. "MM\0*"u8, 0, 0, 0, 8, 0, 1, (byte)(Tag >> 8), Tag & 0xFF, 0, (byte)Short, 0, 0, 0, 1, 0, (byte)orientation, 0, 0, 0, 0, 0, 0];

    private static ushort UInt16(ReadOnlySpan<byte> bytes, bool little) =>
        little ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private static uint UInt32(ReadOnlySpan<byte> bytes, bool little) =>
        little ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
}
