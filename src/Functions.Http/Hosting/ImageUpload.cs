using System.Text;
using System.Text.Unicode;
using FunctionsCommerce.Core.Files;
using FunctionsCommerce.Core.Shared;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace FunctionsCommerce.Functions.Http.Hosting;

/// <summary>The images of a <c>multipart/form-data</c> body, read part by part so that nothing larger than allowed is ever in memory.</summary>
internal static class ImageUpload
{
    private const int MaxOverhead = 64 * 1024;

    private const int MaxTexts = 100;

    public static bool IsForm(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase);

    /// <summary>One image at least, <paramref name="maxImages"/> at most, all under <paramref name="field"/>. Other parts are ignored.</summary>
    public static Task<Result<IReadOnlyList<ImageFile>>> Read(HttpRequest request, string field, int maxImages, CancellationToken ct) =>
        Read(request, field, maxImages, null, ct);

    /// <summary>As above, and puts the other fields into <paramref name="texts"/>: then no image is needed.</summary>
    public static async Task<Result<IReadOnlyList<ImageFile>>> Read(
        HttpRequest request, string field, int maxImages, Dictionary<string, StringValues>? texts, CancellationToken ct)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            || HeaderUtilities.RemoveQuotes(type.Boundary) is not { Length: > 0 and <= 70 } boundary)
        {
            return new Error(ErrorCode.UnsupportedMediaType, "The request body must be multipart/form-data");
        }

        if (request.ContentLength > ((long)maxImages * ImageFile.MaxBytes) + MaxOverhead)
        {
            return ImageFile.TooLarge;
        }

        try
        {
            return await Read(new MultipartReader(boundary.ToString(), request.Body), field, maxImages, texts, ct);
        }
        catch (Exception exception) when (exception is InvalidDataException || (exception is IOException and not BadHttpRequestException && !ct.IsCancellationRequested))
        {
            return Errors.Invalid("body", "The request body is not valid multipart/form-data");
        }
    }

    private static async Task<Result<IReadOnlyList<ImageFile>>> Read(
        MultipartReader reader, string field, int maxImages, Dictionary<string, StringValues>? texts, CancellationToken ct)
    {
        List<ImageFile> images = [];
        while (await reader.ReadNextSectionAsync(ct) is { } section)
        {
            if (section.GetContentDispositionHeader() is not { } disposition)
            {
                continue;
            }

            if (HeaderUtilities.RemoveQuotes(disposition.Name) != field)
            {
                if (texts is not null && disposition.IsFormDisposition() && !await AddText(texts, section, disposition, ct))
                {
                    return Errors.Invalid("body", "The form has too many or too large fields, or text that is not valid UTF-8");
                }

                continue;
            }

            if (!disposition.IsFileDisposition())
            {
                return Errors.Invalid(field, $"{field} must be a file");
            }

            if (images.Count == maxImages)
            {
                return Errors.Invalid(field, $"{field} takes at most {maxImages} {(maxImages == 1 ? "image" : "images")}");
            }

            var content = await Content(section.Body, ImageFile.MaxBytes, ct);
            if (!(content is null ? ImageFile.TooLarge : ImageFile.From(content)).Try(out var image, out var refused))
            {
                return refused;
            }

            images.Add(image);
        }

        return images.Count > 0 || texts is not null ? images : Errors.Invalid(field, $"{field} is required");
    }

    /// <summary>False when there is more than a form may have.</summary>
    private static async Task<bool> AddText(
        Dictionary<string, StringValues> texts, MultipartSection section, ContentDispositionHeaderValue disposition, CancellationToken ct)
    {
        var name = HeaderUtilities.RemoveQuotes(disposition.Name).ToString();
        if (texts.Count == MaxTexts || await Content(section.Body, MaxOverhead, ct) is not { } bytes || !Utf8.IsValid(bytes))
        {
            return false;
        }

        texts[name] = StringValues.Concat(texts.GetValueOrDefault(name), Encoding.UTF8.GetString(bytes));
        return true;
    }

    /// <summary>Null when there is more than allowed.</summary>
    private static async Task<byte[]?> Content(Stream part, int maxBytes, CancellationToken ct)
    {
        using var content = new MemoryStream();
        var chunk = new byte[16 * 1024];
        int read;
        while ((read = await part.ReadAsync(chunk, ct)) > 0)
        {
            content.Write(chunk, 0, read);
            if (content.Length > maxBytes)
            {
                return null;
            }
        }

        return content.ToArray();
    }
}
