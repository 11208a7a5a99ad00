using System.Text.Json;

namespace FunctionsCommerce.Functions.Http.RasCurrys;

/// <summary>This API's spelling, and its envelope: <c>success</c> stands beside the fields of the answer.</summary>
internal static class RasCurrysJson
{
    private static ReadOnlySpan<byte> Opening => "{\"success\":true"u8;

    public static JsonSerializerOptions Options { get; } = WireJson.Options(JsonNamingPolicy.CamelCase, JsonNamingPolicy.SnakeCaseLower);

    /// <param name="data">A record: its fields stand at the root.</param>
    public static byte[] Envelope<T>(T? data, string? message)
    {
        var fields = data is null ? [] : Inside(JsonSerializer.SerializeToUtf8Bytes(data, Options));
        var note = message is null ? [] : Inside(JsonSerializer.SerializeToUtf8Bytes(new RasCurrysMessage(message), Options));
        return [.. Opening, .. After(fields), .. After(note), (byte)'}'];
    }

    private static ReadOnlySpan<byte> Inside(byte[] json) => json.AsSpan(1, json.Length - 2);

    private static byte[] After(ReadOnlySpan<byte> fields) => fields.IsEmpty ? [] : [(byte)',', .. fields];
}

internal sealed record RasCurrysMessage(string Message);

/// <summary>The body of a refusal.</summary>
internal sealed record RasCurrysRefusal(bool Success, RasCurrysError Error);

internal sealed record RasCurrysError(string Code, string Message, object? Details);

/// <summary>The body of a 429. <see cref="RetryAfter"/> in milliseconds since 1970.</summary>
internal sealed record RasCurrysLimited(bool Success, string Error, string Message, long RetryAfter);
