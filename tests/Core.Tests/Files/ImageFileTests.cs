using System.Text;
using FunctionsCommerce.Core.Files;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Tests.Files;

public sealed class ImageFileTests
{
    private const string PngOf = "89504E470D0A1A0A0000000D49484452";
    private const string PngRest = "0802000000907753DE";

    [Theory]
    [InlineData(PngOf + "0000000100000001" + PngRest, "image/png", "png")]
    [InlineData("FFD8FFE000104A46494600010100000100010000FFC0000B080010001001011100", "image/jpeg", "jpg")]
    [InlineData("FFD8FFFEFFFF", null, null)]
    [InlineData("52494646240000005745425056503820180000003001009D002A01000100003400", null, null)]
    [InlineData("52494646240000005745425056503820180000003001009D012A01000100003400", "image/webp", "webp")]
    [InlineData("524946461A000000574542505650384C0D0000002F00000010071011118888080000", "image/webp", "webp")]
    [InlineData("52494646160000005745425056503858000000000000000000000000000000000000", "image/webp", "webp")]
    [InlineData(PngOf + "0000000000000001" + PngRest, null, null)]
    [InlineData(PngOf + "7FFFFFFF00000001" + PngRest, null, null)]
    [InlineData(PngOf, null, null)]
    public void A_picture_is_known_by_its_content(string content, string? contentType, string? extension)
    {
        var image = ImageFile.From(Convert.FromHexString(content));

        (image.IsOk ? image.Value.ContentType : null).ShouldBe(contentType);
        (image.IsOk ? image.Value.Extension : null).ShouldBe(extension);
    }

    [Theory]
    [InlineData("")]
    [InlineData("MZ\u0090 a program called photo.jpg")]
    [InlineData("GIF89a")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>")]
    [InlineData("RIFF1234WAVEfmt ")]
    public void Anything_else_is_refused(string content) =>
        ImageFile.From(Encoding.Latin1.GetBytes(content)).Error!.Code.ShouldBe(ErrorCode.UnsupportedMediaType);

    [Fact]
    public void More_than_5_MB_are_refused() =>
        ImageFile.From(new byte[(5 * 1024 * 1024) + 1]).Error!.Code.ShouldBe(ErrorCode.PayloadTooLarge);

    [Theory]
    [InlineData("00003FFF00003FFF")]
    [InlineData("0000200000001A00")]
    public void Few_bytes_that_claim_many_pixels_are_refused(string size) =>
        ImageFile.From(Convert.FromHexString(PngOf + size + PngRest)).Error!.Code.ShouldBe(ErrorCode.UnsupportedMediaType);
}
