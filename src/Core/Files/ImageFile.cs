using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Files;

/// <summary>An uploaded picture, known to be one by its content: neither its name nor its declared type is trusted. It carries no metadata
/// but its orientation.</summary>
public sealed record ImageFile(ReadOnlyMemory<byte> Content, string ContentType, string Extension)
{
    public const int MaxBytes = 5 * 1024 * 1024;

    /// <summary>What a browser still shows, in pixels.</summary>
    private const int MaxSide = 16_384;

    /// <summary>A few bytes can claim any size; shown, 50 megapixels take 200 MB of the viewer's memory. Phones make up to 50.</summary>
    private const int MaxPixels = 51_000_000;

    /// <summary><see cref="ErrorCode.PayloadTooLarge"/> above 5 MB, <see cref="ErrorCode.UnsupportedMediaType"/> when it is no JPEG, PNG or
    /// WebP or has too many pixels.</summary>
    public static Result<ImageFile> From(ReadOnlyMemory<byte> content)
    {
        if (content.Length > MaxBytes)
        {
            return TooLarge;
        }

        return ImageHeader.Read(content.Span) is { Width: > 0 and <= MaxSide, Height: > 0 and <= MaxSide } header
            && header.Width * header.Height <= MaxPixels
            ? new ImageFile(ImageMetadata.Remove(content.Span, header), header.ContentType, header.Extension)
            : new Error(ErrorCode.UnsupportedMediaType, "Only JPEG, PNG and WebP images are accepted");
    }

    public static Error TooLarge => new(ErrorCode.PayloadTooLarge, "An image must not be larger than 5 MB");
}
