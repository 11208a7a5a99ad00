using FunctionsCommerce.Core.Files;

namespace FunctionsCommerce.Functions.Http.Hosting;

/// <summary>The kinds of files that forms hold.</summary>
internal static class FileFields
{
    /// <summary>JPEG, PNG or WebP by content, 5 MB each.</summary>
    public static FileField<ImageFile> Images(string name, int max) =>
        new(name, max, "image", ImageFile.MaxBytes, ImageFile.TooLarge, (_, content) => ImageFile.From(content));

    /// <summary>Images or PDF by content, 5 MB each.</summary>
    public static FileField<AttachedFile> Attachments(string name, int max) =>
        new(name, max, "file", AttachedFile.MaxBytes, AttachedFile.TooLarge, (fileName, content) => AttachedFile.From(fileName, content));
}
