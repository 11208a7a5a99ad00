using System.Buffers.Binary;

namespace FunctionsCommerce.Core.Files;

/// <summary>Copies a JPEG without its application segments and comments, but for JFIF's, colour profiles and Adobe's colour
/// transform.</summary>
internal static class JpegMetadata
{
    private const byte App0 = 0xE0;
    private const byte App1 = 0xE1;
    private const byte App2 = 0xE2;
    private const byte App14 = 0xEE;
    private const byte App15 = 0xEF;
    private const byte Comment = 0xFE;
    private const byte StartOfScan = 0xDA;
    private const byte EndOfImage = 0xD9;

    private static ReadOnlySpan<byte> ExifName => "Exif\0\0"u8;

    public static byte[] Remove(ReadOnlySpan<byte> bytes)
    {
        using var clean = new MemoryStream(bytes.Length);
        var orientation = 1;
        var rest = bytes[2..];
        while (rest.Length >= 4 && rest[0] == 0xFF)
        {
            var marker = rest[1];
            if (marker == 0xFF)
            {
                rest = rest[1..];
                continue;
            }

            if (marker == EndOfImage)
            {
                break;
            }

            var length = Math.Min(2 + BinaryPrimitives.ReadUInt16BigEndian(rest[2..]), rest.Length);
            if (length < 4)
            {
                break;
            }

            if (marker == StartOfScan)
            {
                length += ScanLength(rest[length..]);
            }

            var segment = rest[..length];
            if (marker == App1 && segment[4..].StartsWith(ExifName))
            {
                orientation = Math.Max(orientation, ExifOrientation.Read(segment[(4 + ExifName.Length)..]));
            }

            if (IsNeeded(marker, segment[4..]))
            {
                clean.Write(segment);
            }

            rest = rest[length..];
        }

        byte[] end = rest.Length >= 2 && rest[0] == 0xFF && rest[1] == EndOfImage ? [0xFF, EndOfImage] : [];
        return [0xFF, 0xD8, .. Orientation(orientation), .. clean.ToArray(), .. end];
    }

    /// <summary>Up to the next marker that is no restart and no escaped 0xFF.</summary>
    private static int ScanLength(ReadOnlySpan<byte> data)
    {
        for (var index = 0; index < data.Length - 1; index++)
        {
            if (data[index] == 0xFF && data[index + 1] is not (0x00 or 0xFF or (>= 0xD0 and <= 0xD7)))
            {
                return index;
            }
        }

        return data.Length;
    }

    private static bool IsNeeded(byte marker, ReadOnlySpan<byte> content) => marker switch
    {
        App0 => content.StartsWith("JFIF\0"u8),
        App2 => content.StartsWith("ICC_PROFILE\0"u8),
        App14 => content.StartsWith("Adobe"u8),
        >= App1 and <= App15 or Comment => false,
        _ => true,
    };

    private static byte[] Orientation(int orientation)
    {
        if (orientation == 1)
        {
            return [];
        }

        byte[] exif = [.. ExifName, .. ExifOrientation.Write(orientation)];
        return [0xFF, App1, 0, (byte)(exif.Length + 2), .. exif];
    }
}
