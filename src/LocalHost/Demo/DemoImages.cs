using System.IO.Compression;
using FunctionsCommerce.Core.Catalog.Search;
using FunctionsCommerce.Core.Files;

namespace FunctionsCommerce.LocalHost.Demo;

/// <summary>Pictures for products that were never photographed: one colour for each kind.</summary>
public static class DemoImages
{
    private const int Side = 240;
    private const int PerKind = 3;
    private static readonly string[] ExampleKinds = [
        "moisturizer", "cleanser", "bb-cream", "night-cream", "fixer", "foundation", "decor-range", "bag",
    ];

    /// <summary>Puts the pictures of all demo products where their URLs lead.</summary>
    public static async Task SaveAsync(IFileStore files, CancellationToken ct)
    {
        foreach (var kind in ExampleKinds.Concat(DemoKinds.All.Select(KeyOf)).Distinct())
        {
            for (var n = 1; n <= PerKind; n++)
            {
                await files.SaveAsync(PathOf(kind, n), Png(ColourOf(kind, n)), "image/png", ct);
            }
        }
    }

    internal static string UrlOf(DemoKind kind, int n) => Url(KeyOf(kind), n);

    internal static string Url(string kind, int n) => "/files/" + PathOf(kind, n);

    private static string KeyOf(DemoKind kind) => Tokenizer.Join(kind.Name, '-');

    private static string PathOf(string kind, int n) => $"demo/{kind}-{n}.png";

    /// <summary>A soft colour that follows from the name.</summary>
    private static (byte Red, byte Green, byte Blue) ColourOf(string kind, int n)
    {
        var hash = kind.Aggregate(17u * (uint)n, (sum, c) => (sum * 31) + c);
        return ((byte)(150 + (hash % 90)), (byte)(140 + (hash / 90 % 90)), (byte)(140 + (hash / 8100 % 90)));
    }

    private static byte[] Png((byte Red, byte Green, byte Blue) colour)
    {
        using var png = new MemoryStream();
        png.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10]);
        byte[] header = [0, 0, 0, Side, 0, 0, 0, Side, 8, 3, 0, 0, 0];
        Chunk(png, "IHDR"u8, header);
        Chunk(png, "PLTE"u8, [colour.Red, colour.Green, colour.Blue]);

        // Every row is one filter byte and the palette's only index, all zero.
        using var rows = new MemoryStream();
        using (var packed = new ZLibStream(rows, CompressionLevel.Optimal, leaveOpen: true))
        {
            packed.Write(new byte[Side * (Side + 1)]);
        }

        Chunk(png, "IDAT"u8, rows.ToArray());
        Chunk(png, "IEND"u8, []);
        return png.ToArray();
    }

    private static void Chunk(Stream png, ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        byte[] checkedPart = [.. type, .. data];
        png.Write(BitConverter.GetBytes(System.Net.IPAddress.HostToNetworkOrder(data.Length)));
        png.Write(checkedPart);
        png.Write(BitConverter.GetBytes(System.Net.IPAddress.HostToNetworkOrder((int)Crc(checkedPart))));
    }

    private static uint Crc(ReadOnlySpan<byte> data)
    {
        var crc = uint.MaxValue;
        foreach (var b in data)
        {
            crc ^= b;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xedb88320;
            }
        }

        return ~crc;
    }
}
