using System.Text.Json;

namespace FunctionsCommerce.Functions.Http.PureEssence;

/// <summary>This API's spelling: <c>totalPages</c>, <c>mobile_money</c>.</summary>
internal static class PureEssenceJson
{
    public static JsonSerializerOptions Options { get; } = WireJson.Options(JsonNamingPolicy.CamelCase, JsonNamingPolicy.SnakeCaseLower);
}

/// <summary>The envelope of every answer.</summary>
internal sealed record PureEssenceAnswer<T>(bool Success, T? Data, string? Message);

/// <summary>The envelope of every refusal.</summary>
internal sealed record PureEssenceRefusal(bool Success, PureEssenceError Error);

internal sealed record PureEssenceError(string Code, string Message, object? Details);
