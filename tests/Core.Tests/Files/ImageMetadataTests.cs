using System.Buffers.Binary;
using System.Text;
using FunctionsCommerce.Core.Files;

namespace FunctionsCommerce.Core.Tests.Files;

public sealed class ImageMetadataTests
{
    private const string Secret = "GPS 51.5007N 0.1246W";

    [Theory]
    [InlineData(1)]
    [InlineData(6)]
    public void A_JPEG_keeps_its_pixels_colours_and_orientation_and_nothing_else(int orientation)
    {
        byte[] scan = [0xFF, 0xDA, 0, 4, 1, 2, 0x11, 0xFF, 0x00, 0x22, 0xFF, 0xD3, 0x33];
        byte[] picture =
        [
            0xFF, 0xD8, .. Segment(0xE0, [.. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0]),
            .. Segment(0xE1, [.. "Exif\0\0"u8, .. Exif(orientation)]),
            .. Segment(0xE1, Text("http://ns.adobe.com/xap/1.0/\0" + Secret)), .. Segment(0xE2, [.. "ICC_PROFILE\0"u8, 1, 1, 7]),
            .. Segment(0xE2, Text("MPF\0" + Secret)),
            .. Segment(0xED, Text("Photoshop 3.0" + Secret)), .. Segment(0xFE, Text(Secret)),
            .. Segment(0xC0, [8, 0, 16, 0, 16, 1, 1, 0x11, 0]),
            .. scan, 0xFF, 0xD9, .. Text("a film after the picture: " + Secret),
        ];

        var clean = ImageFile.From(picture).Value.Content.ToArray();

        Latin(clean).ShouldNotContain(Secret[..3]);
        Latin(clean).ShouldNotContain("film");
        Latin(clean).ShouldContain("ICC_PROFILE");
        clean.AsSpan()[^(scan.Length + 2)..^2].ToArray().ShouldBe(scan);
        clean[^2..].ShouldBe([0xFF, 0xD9]);
        Latin(clean).Contains("Exif", StringComparison.Ordinal).ShouldBe(orientation != 1);
        ImageFile.From(clean).Value.Content.ToArray().ShouldBe(clean, "cleaning twice changes nothing");
        if (orientation != 1)
        {
            var exif = Latin(clean).IndexOf("Exif\0\0", StringComparison.Ordinal) + 6;
            ExifOrientation.Read(clean.AsSpan(exif)).ShouldBe(orientation);
        }
    }

    [Fact]
    public void A_PNG_keeps_what_its_pixels_look_like()
    {
        byte[] picture =
        [
            0x89, .. "PNG\r\n"u8, 0x1A, (byte)'\n', .. Chunk("IHDR", [0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]),
            .. Chunk("tEXt", Text("Author\0" + Secret)),
            .. Chunk("eXIf", Exif(8)), .. Chunk("iTXt", Text(Secret)), .. Chunk("tIME", [7, 0, 1, 1, 1, 1, 1]),
            .. Chunk("gAMA", [0, 0, 1, 1]),
            .. Chunk("IDAT", [1, 2, 3]), .. Chunk("IEND", []), .. Text(Secret),
        ];

        var clean = ImageFile.From(picture).Value.Content.ToArray();

        var text = Latin(clean);
        text.ShouldNotContain("GPS");
        text.ShouldNotContain("tIME");
        text.ShouldContain("gAMA");
        text.ShouldContain("IDAT\u0001\u0002\u0003");
        text.ShouldContain("eXIf");
        ExifOrientation.Read(clean.AsSpan(text.IndexOf("eXIf", StringComparison.Ordinal) + 4)).ShouldBe(8);
        ImageFile.From(clean).Value.Content.ToArray().ShouldBe(clean);
    }

    [Fact]
    public void A_WebP_says_at_its_beginning_what_it_still_has()
    {
        byte[] chunks =
        [
            .. Riff("VP8X", [0x2C, 0, 0, 0, 15, 0, 0, 15, 0, 0]), .. Riff("ICCP", [1, 2]), .. Riff("VP8L", [0x2F, 1, 2, 3, 4]),
            .. Riff("EXIF", Exif(3)),
            .. Riff("XMP ", Text(Secret)),
        ];
        byte[] picture = [.. "RIFF"u8, .. Little(chunks.Length + 4), .. "WEBP"u8, .. chunks, .. Text(Secret)];

        var clean = ImageFile.From(picture).Value.Content.ToArray();

        Latin(clean).ShouldNotContain("GPS");
        BinaryPrimitives.ReadInt32LittleEndian(clean.AsSpan(4)).ShouldBe(clean.Length - 8);
        clean[20].ShouldBe((byte)0x28, "a colour profile, EXIF, no XMP");
        ExifOrientation.Read(clean.AsSpan(Latin(clean).IndexOf("EXIF", StringComparison.Ordinal) + 8)).ShouldBe(3);
        ImageFile.From(clean).Value.Content.ToArray().ShouldBe(clean);
    }

    [Fact]
    public void Broken_pictures_end_in_a_refusal_or_a_picture_never_in_an_exception()
    {
        var random = new Random(20_261_130);
        byte[][] seeds =
        [
            [
                0xFF, 0xD8, .. Segment(0xE1, [.. "Exif\0\0"u8, .. Exif(6)]), .. Segment(0xC0, [8, 0, 16, 0, 16, 1, 1, 0x11, 0]), 0xFF, 0xDA,
                0, 4, 1, 2, 1, 0xFF, 0xD9,
            ],
            [
                0x89, .. "PNG\r\n"u8, 0x1A, (byte)'\n', .. Chunk("IHDR", [0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]),
                .. Chunk("eXIf", Exif(8)), .. Chunk("IEND", []),
            ],
            [
                .. "RIFF"u8, .. Little(60), .. "WEBP"u8, .. Riff("VP8X", [0x2C, 0, 0, 0, 15, 0, 0, 15, 0, 0]), .. Riff("EXIF", Exif(3)),
                .. Riff("VP8L", [0x2F, 1, 2, 3, 4]),
            ],
        ];
        for (var round = 0; round < 30_000; round++)
        {
            byte[] bytes = [.. seeds[round % seeds.Length]];
            for (var change = random.Next(1, 4); change > 0; change--)
            {
                bytes[random.Next(2, bytes.Length)] = (byte)random.Next(256);
            }

            _ = ImageFile.From(bytes.AsMemory(0, random.Next(2, bytes.Length + 1))).IsOk;
        }
    }

    private static byte[] Exif(int orientation) =>
    [
        .. "II*\0"u8, 8, 0, 0, 0, 2, 0, 0x0F, 0x01, 2, 0, 4, 0, 0, 0, .. "GPS "u8, 0x12, 0x01, 3, 0, 1, 0, 0, 0, (byte)orientation, 0, 0, 0,
        0, 0, 0, 0,
        .. Encoding.ASCII.GetBytes(Secret),
    ];

    private static byte[] Segment(byte marker, byte[] content) =>
        [0xFF, marker, (byte)((content.Length + 2) >> 8), (byte)(content.Length + 2), .. content];

    private static byte[] Chunk(string name, byte[] content) =>
        [0, 0, 0, (byte)content.Length, .. Encoding.ASCII.GetBytes(name), .. content, 1, 2, 3, 4];

    private static byte[] Riff(string name, byte[] content) =>
        [.. Encoding.ASCII.GetBytes(name), .. Little(content.Length), .. content, .. content.Length % 2 == 1 ? new byte[1] : []];

    private static byte[] Little(int number) => [(byte)number, (byte)(number >> 8), 0, 0];

    private static byte[] Text(string text) => Encoding.Latin1.GetBytes(text);

    private static string Latin(byte[] bytes) => Encoding.Latin1.GetString(bytes);
}
