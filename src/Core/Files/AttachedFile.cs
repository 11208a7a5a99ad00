using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Files;

/// <summary>A picture or a PDF, known to be one by its content. The name is the sender's, for people to read only.</summary>
public sealed record AttachedFile(string Name, ReadOnlyMemory<byte> Content, string ContentType, string Extension)
{
    public const int MaxBytes = ImageFile.MaxBytes;
    private const int MaxName = 100;

    /// <summary><see cref="ErrorCode.PayloadTooLarge"/> above 5 MB, <see cref="ErrorCode.UnsupportedMediaType"/> when it is neither a PDF
    /// nor a JPEG, PNG or WebP image.</summary>
    public static Result<AttachedFile> From(string name, ReadOnlyMemory<byte> content)
    {
        if (content.Length > MaxBytes)
        {
            return TooLarge;
        }

        if (content.Span.StartsWith("%PDF-"u8))
        {
            return new AttachedFile(Clean(name, "pdf"), content, "application/pdf", "pdf");
        }

        return ImageFile.From(content).TryGetValue(out var image, out _)
            ? new AttachedFile(Clean(name, image.Extension), image.Content, image.ContentType, image.Extension)
            : new Error(ErrorCode.UnsupportedMediaType, "Only PDF, JPEG, PNG and WebP files are accepted");
    }

    public static Error TooLarge => new(ErrorCode.PayloadTooLarge, "A file must not be larger than 5 MB");

    /// <summary>The last part of what may be a path, without control characters, no longer than people read.</summary>
    private static string Clean(string name, string extension)
    {
        var last = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        var clean = string.Concat(last.Where(c => !UnsafeText.IsUnsafe(c) && c is not ('\n' or '\r' or '\t'))).Trim();
        return clean.Length == 0 ? "file." + extension : clean.Length > MaxName ? clean[..MaxName] : clean;
    }
}
