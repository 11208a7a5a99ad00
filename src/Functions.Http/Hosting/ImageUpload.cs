using FunctionsCommerce.Core.Files;
using FunctionsCommerce.Core.Shared;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace FunctionsCommerce.Functions.Http.Hosting;

/// <summary>A picture sent as <c>multipart/form-data</c>, read as it comes in: never more of it in memory than is allowed, nothing on disk.</summary>
public static class ImageUpload
{
    private const int MaxBoundary = 70;
    private const int RoomForHeaders = 64 * 1024;
    private static readonly Error NotMultipart = new(ErrorCode.UnsupportedMediaType, "The request body must be multipart/form-data");
    private static readonly Error Malformed = Errors.Invalid("body", "The request body is not valid multipart/form-data");

    /// <param name="field">The form field that holds the file.</param>
    public static async Task<Result<ImageFile>> Read(HttpRequest request, string field, CancellationToken ct)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            || HeaderUtilities.RemoveQuotes(type.Boundary) is not { Length: > 0 and <= MaxBoundary } boundary)
        {
            return NotMultipart;
        }

        if (request.ContentLength > ImageFile.MaxBytes + RoomForHeaders)
        {
            return ImageFile.TooLarge;
        }

        try
        {
            return await Find(new MultipartReader(boundary.ToString(), request.Body), field, ct);
        }
        catch (Exception exception) when (exception is IOException and not BadHttpRequestException or InvalidDataException && !ct.IsCancellationRequested)
        {
            return Malformed;
        }
    }

    private static async Task<Result<ImageFile>> Find(MultipartReader reader, string field, CancellationToken ct)
    {
        while (await reader.ReadNextSectionAsync(ct) is { } section)
        {
            if (section.GetContentDispositionHeader() is { } disposition && HeaderUtilities.RemoveQuotes(disposition.Name) == field)
            {
                return disposition.IsFileDisposition() ? await Take(section.Body, field, ct) : Errors.Invalid(field, $"{field} must be a file");
            }
        }

        return Errors.Invalid(field, $"{field} is required");
    }

    private static async Task<Result<ImageFile>> Take(Stream body, string field, CancellationToken ct)
    {
        using var content = new MemoryStream();
        var buffer = new byte[16 * 1024];
        while (await body.ReadAsync(buffer, ct) is > 0 and var count)
        {
            if (content.Length + count > ImageFile.MaxBytes)
            {
                return ImageFile.TooLarge;
            }

            content.Write(buffer, 0, count);
        }

        return content.Length == 0 ? Errors.Invalid(field, $"{field} is empty") : ImageFile.From(content.GetBuffer().AsMemory(0, (int)content.Length));
    }
}
