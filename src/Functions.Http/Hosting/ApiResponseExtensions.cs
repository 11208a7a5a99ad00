using System.Globalization;
using System.Text.Json;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.Hosting;

/// <summary>Answers in the API's envelope.</summary>
public static class ApiResponseExtensions
{
    public static IResult Refuse(this IApi api, Error error)
    {
        var (status, body) = api.Refusal(error);
        return new BytesResult(
            JsonSerializer.SerializeToUtf8Bytes(body, body.GetType(), api.Definition.Json), status)
        { RetryAfter = error.RetryAfter };
    }

    public static IResult Data<T>(this IApi api, T data, int status = StatusCodes.Status200OK, string? message = null) =>
        new BytesResult(api.Envelope(data, message), status);

    public static IResult Message(this IApi api, string message, int status = StatusCodes.Status200OK) =>
        new BytesResult(api.Envelope<object>(null, message), status);

    /// <summary>The value as data, by way of its wire record, or the refusal.</summary>
    public static IResult Reply<T, TResponse>(
        this IApi api, Result<T> result, Func<T, TResponse> wire, int status = StatusCodes.Status200OK, string? message = null) =>
        result.TryGetValue(out var value, out var refused) ? api.Data(wire(value), status, message) : api.Refuse(refused);

    /// <summary>A message that the work is done, or the refusal.</summary>
    public static IResult Reply<T>(this IApi api, Result<T> result, string message, int status = StatusCodes.Status200OK) =>
        result.TryGetValue(out _, out var refused) ? api.Message(message, status) : api.Refuse(refused);

    /// <summary>A file to download.</summary>
    public static IResult File(this IApi api, Result<byte[]> result, string contentType, string fileName) =>
        result.TryGetValue(out var bytes, out var refused)
            ? new BytesResult(bytes)
            {
                ContentType = contentType,
                Disposition = string.Create(CultureInfo.InvariantCulture, $"attachment; filename=\"{fileName}\""),
            }
            : api.Refuse(refused);

    /// <summary>A file to download that is read while it is sent.</summary>
    public static IResult File(this IApi api, Result<Stream> result, string contentType, string fileName) =>
        result.TryGetValue(out var content, out var refused) ? Results.Stream(content, contentType, fileName) : api.Refuse(refused);
}
