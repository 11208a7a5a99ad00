using System.Text;
using System.Text.Json;
using FunctionsCommerce.Core.Files;
using FunctionsCommerce.Core.Shared;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace FunctionsCommerce.Functions.Http.Hosting;

/// <summary>What a form brought: its text fields as a JSON object, as if they had come so, and its files.</summary>
internal sealed record FormContent(byte[] Fields, IReadOnlyList<AttachedFile> Files);

/// <summary>A <c>multipart/form-data</c> body of text fields and files, read part by part so that nothing larger than allowed is ever in memory.</summary>
internal static class FormBody
{
    private const int MaxText = 64 * 1024;
    private const int MaxParts = 50;

    public static bool IsForm(HttpRequest request) => Boundary(request) is not null;

    /// <param name="field">The name of the files' parts, also as <c>name[]</c>. Files under other names are ignored.</param>
    public static async Task<Result<FormContent>> Read(HttpRequest request, string field, int maxFiles, CancellationToken ct)
    {
        if (Boundary(request) is not { } boundary)
        {
            return new Error(ErrorCode.UnsupportedMediaType, "The request body must be multipart/form-data");
        }

        if (request.ContentLength > ((long)maxFiles * AttachedFile.MaxBytes) + (MaxParts * 1024) + MaxText)
        {
            return AttachedFile.TooLarge;
        }

        try
        {
            return await Read(new MultipartReader(boundary, request.Body), field, maxFiles, ct);
        }
        catch (Exception exception) when (exception is InvalidDataException || (exception is IOException and not BadHttpRequestException && !ct.IsCancellationRequested))
        {
            return Errors.Invalid("body", "The request body is not valid multipart/form-data");
        }
    }

    private static async Task<Result<FormContent>> Read(MultipartReader reader, string field, int maxFiles, CancellationToken ct)
    {
        List<AttachedFile> files = [];
        var texts = new OrderedDictionary<string, string>();
        var left = MaxText;
        for (var parts = 0; await reader.ReadNextSectionAsync(ct) is { } section; parts++)
        {
            if (parts == MaxParts)
            {
                return Errors.Invalid("body", $"A form has at most {MaxParts} parts");
            }

            if (section.GetContentDispositionHeader() is not { } disposition || HeaderUtilities.RemoveQuotes(disposition.Name).Value is not { Length: > 0 } name)
            {
                continue;
            }

            if (!disposition.IsFileDisposition())
            {
                if (await Bytes(section.Body, left, ct) is not { } text)
                {
                    return new Error(ErrorCode.PayloadTooLarge, "The text fields of the form are too large");
                }

                left -= text.Length;
                texts[name] = Encoding.UTF8.GetString(text);
                continue;
            }

            if (name != field && name != field + "[]")
            {
                continue;
            }

            if (files.Count == maxFiles)
            {
                return Errors.Invalid(field, $"{field} takes at most {maxFiles} files");
            }

            var content = await Bytes(section.Body, AttachedFile.MaxBytes, ct);
            var fileName = HeaderUtilities.RemoveQuotes(disposition.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName).Value ?? "";
            if (!(content is null ? AttachedFile.TooLarge : AttachedFile.From(fileName, content)).Try(out var file, out var refused))
            {
                return refused;
            }

            files.Add(file);
        }

        return new FormContent(JsonSerializer.SerializeToUtf8Bytes(texts), files);
    }

    private static string? Boundary(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            && HeaderUtilities.RemoveQuotes(type.Boundary).Value is { Length: > 0 and <= 70 } boundary
            ? boundary
            : null;

    /// <summary>Null when there is more.</summary>
    private static async Task<byte[]?> Bytes(Stream part, int max, CancellationToken ct)
    {
        using var content = new MemoryStream();
        var chunk = new byte[16 * 1024];
        int read;
        while ((read = await part.ReadAsync(chunk, ct)) > 0)
        {
            content.Write(chunk, 0, read);
            if (content.Length > max)
            {
                return null;
            }
        }

        return content.ToArray();
    }
}
