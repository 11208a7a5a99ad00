using System.Text.Json;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.RocketryBox;

/// <summary>This API's spelling: <c>createdAt</c>, <c>in-progress</c>.</summary>
internal static class RocketryBoxJson
{
    public static JsonSerializerOptions Options { get; } = WireJson.Options(JsonNamingPolicy.CamelCase, JsonNamingPolicy.KebabCaseLower);
}

/// <summary>The envelope of every answer.</summary>
internal sealed record RocketryBoxAnswer<T>(bool Success, T? Data);

/// <summary>The envelope of every refusal.</summary>
internal sealed record RocketryBoxRefusal(bool Success, RocketryBoxError Error);

internal sealed record RocketryBoxError(string Code, string Message, object? Details);

/// <summary>The data of an answer that only says something.</summary>
internal sealed record MessageResponse(string Message);

/// <summary>The page of a list; stands inside <c>data</c>.</summary>
internal sealed record MetaResponse(int Page, int Limit, long Total, long Pages)
{
    public static MetaResponse From<T>(Paged<T> paged) => new(paged.Request.Page, paged.Request.Limit, paged.Total, paged.TotalPages);
}

/// <summary>Patterns that hold for all input of this API.</summary>
internal static class RocketryBoxRules
{
    public const string Phone = "[0-9]{10}";
    public const string Pincode = "[0-9]{6}";
}
