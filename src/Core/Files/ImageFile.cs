using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Files;

/// <summary>An uploaded picture, known to be one by its content: neither its name nor its declared type is trusted.</summary>
public sealed record ImageFile(ReadOnlyMemory<byte> Content, string ContentType, string Extension)
{
    public const int MaxBytes = 5 * 1024 * 1024;

    public static readonly Error TooLarge = new(ErrorCode.PayloadTooLarge, "An image must not be larger than 5 MB");

    /// <summary><see cref="ErrorCode.PayloadTooLarge"/> above 5 MB, <see cref="ErrorCode.UnsupportedMediaType"/> when it is no JPEG, PNG or WebP.</summary>
    public static Result<ImageFile> From(ReadOnlyMemory<byte> content)
    {
        if (content.Length > MaxBytes)
        {
            return TooLarge;
        }

        var start = content.Span;
        if (start.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
        {
            return new ImageFile(content, "image/png", "png");
        }

        if (start.Length > 3 && start[0] == 0xFF && start[1] == 0xD8 && start[2] == 0xFF)
        {
            return new ImageFile(content, "image/jpeg", "jpg");
        }

        return start.Length > 12 && start.StartsWith("RIFF"u8) && start[8..].StartsWith("WEBP"u8)
            ? new ImageFile(content, "image/webp", "webp")
            : new Error(ErrorCode.UnsupportedMediaType, "Only JPEG, PNG and WebP images are accepted");
    }
}
