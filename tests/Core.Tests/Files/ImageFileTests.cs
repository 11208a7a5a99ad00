using System.Text;
using FunctionsCommerce.Core.Files;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Tests.Files;

public sealed class ImageFileTests
{
    [Theory]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0 }, "image/png", "png")]
    [InlineData(new byte[] { 0xFF, 0xD8, 0xFF, 0xE0, 0, 16 }, "image/jpeg", "jpg")]
    [InlineData(new byte[] { 0x52, 0x49, 0x46, 0x46, 1, 2, 3, 4, 0x57, 0x45, 0x42, 0x50, 0x56 }, "image/webp", "webp")]
    public void A_picture_is_known_by_its_content(byte[] content, string contentType, string extension)
    {
        var image = ImageFile.From(content).Value;

        image.ContentType.ShouldBe(contentType);
        image.Extension.ShouldBe(extension);
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
}
