using System.Text;
using System.Text.Unicode;
using FunctionsCommerce.Core.Shared;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace FunctionsCommerce.Functions.Http.Hosting;

/// <summary>Reads <c>multipart/form-data</c> part by part, so that nothing larger than allowed is ever in memory.</summary>
internal static class FormReader
{
    private const int MaxParts = 100;
    private const int MaxPartHeaders = 1024;

    /// <summary>Of all texts together: as much as a body in JSON.</summary>
    private const int MaxTexts = JsonBody.MaxBytes;

    public static bool IsForm(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase);

    /// <summary>Files under other names are ignored, and so is a file input that a browser sends empty.</summary>
    /// <returns>UnsupportedMediaType for another body, PayloadTooLarge beyond the limits, Validation for a broken form.</returns>
    public static async Task<Result<Form<TFile>>> ReadAsync<TFile>(HttpRequest request, FileField<TFile> field, CancellationToken ct)
    {
        if (Boundary(request) is not { } boundary)
        {
            return new Error(ErrorCode.UnsupportedMediaType, "The request body must be multipart/form-data");
        }

        if (request.ContentLength > ((long)field.Max * field.MaxBytes) + (MaxParts * MaxPartHeaders) + MaxTexts)
        {
            return field.TooLarge;
        }

        try
        {
            return await ReadAsync(new MultipartReader(boundary, request.Body), field, ct);
        }
        catch (Exception exception) when (exception is InvalidDataException
            || (exception is IOException and not BadHttpRequestException && !ct.IsCancellationRequested))
        {
            return Errors.Invalid("body", "The request body is not valid multipart/form-data");
        }
    }

    /// <summary>The first file of that name, to be read while it comes; what stands after it in the form is not read.</summary>
    /// <returns>UnsupportedMediaType for another body, Validation without the file or for a broken form.</returns>
    public static async Task<Result<Stream>> OpenFileAsync(HttpRequest request, string field, CancellationToken ct)
    {
        if (Boundary(request) is not { } boundary)
        {
            return new Error(ErrorCode.UnsupportedMediaType, "The request body must be multipart/form-data");
        }

        try
        {
            var reader = new MultipartReader(boundary, request.Body);
            for (var parts = 0; parts < MaxParts && await reader.ReadNextSectionAsync(ct) is { } section; parts++)
            {
                if (section.GetContentDispositionHeader() is { } disposition
                    && disposition.IsFileDisposition()
                    && HeaderUtilities.RemoveQuotes(disposition.Name).Value == field)
                {
                    return section.Body;
                }
            }
        }
        catch (Exception exception) when (exception is InvalidDataException
            || (exception is IOException and not BadHttpRequestException && !ct.IsCancellationRequested))
        {
            return Errors.Invalid("body", "The request body is not valid multipart/form-data");
        }

        return Errors.Invalid(field, $"{field} is required");
    }

    private static async Task<Result<Form<TFile>>> ReadAsync<TFile>(MultipartReader reader, FileField<TFile> field, CancellationToken ct)
    {
        var form = new Form<TFile>();
        var textsLeft = MaxTexts;
        for (var parts = 0; await reader.ReadNextSectionAsync(ct) is { } section; parts++)
        {
            if (parts == MaxParts)
            {
                return Errors.Invalid("body", $"A form has at most {MaxParts} parts");
            }

            if (section.GetContentDispositionHeader() is not { } disposition
                || HeaderUtilities.RemoveQuotes(disposition.Name).Value is not { Length: > 0 } name)
            {
                continue;
            }

            if (field.IsCalled(name))
            {
                if (await AddFileAsync(form, section, disposition, field, ct) is { } refused)
                {
                    return refused;
                }
            }
            else if (!disposition.IsFileDisposition())
            {
                if (await BytesAsync(section.Body, textsLeft, ct) is not { } text)
                {
                    return new Error(
                        ErrorCode.PayloadTooLarge, $"The text fields of a form must not be larger than {MaxTexts / 1024} KB together");
                }

                if (!Utf8.IsValid(text))
                {
                    return Errors.Invalid(name, $"{name} is not valid UTF-8");
                }

                textsLeft -= text.Length;
                form.Texts[name] = StringValues.Concat(form.Texts.GetValueOrDefault(name), Encoding.UTF8.GetString(text));
            }
        }

        return form;
    }

    /// <summary>Null when it was taken.</summary>
    private static async Task<Error?> AddFileAsync<TFile>(
        Form<TFile> form, MultipartSection section, ContentDispositionHeaderValue disposition, FileField<TFile> field, CancellationToken ct)
    {
        var content = await BytesAsync(section.Body, field.MaxBytes, ct);
        if (!disposition.IsFileDisposition())
        {
            return content is [] && disposition.FileName.HasValue ? null : Errors.Invalid(field.Name, $"{field.Name} must be a file");
        }

        if (form.Files.Count == field.Max)
        {
            return Errors.Invalid(field.Name, $"{field.Name} takes at most {field.Max} {field.Noun}{(field.Max == 1 ? "" : "s")}");
        }

        var fileName = HeaderUtilities.RemoveQuotes(
            disposition.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName).Value
            ?? "";
        if (!(content is null ? field.TooLarge : field.From(fileName, content)).TryGetValue(out var file, out var refused))
        {
            return refused;
        }

        form.Files.Add(file);
        return null;
    }

    private static string? Boundary(HttpRequest request) =>
        IsForm(request)
            && HeaderUtilities.RemoveQuotes(
                MediaTypeHeaderValue.Parse(request.ContentType).Boundary).Value is { Length: > 0 and <= 70 } boundary
            ? boundary
            : null;

    /// <summary>Null when there is more.</summary>
    private static async Task<byte[]?> BytesAsync(Stream part, int max, CancellationToken ct)
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
