using System.Text.Json;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

/// <summary>This API's spelling: <c>totalOrders</c>, <c>with_orders</c>.</summary>
internal static class CateredByAfricaJson
{
    public static JsonSerializerOptions Options { get; } = WireJson.Options(JsonNamingPolicy.CamelCase, JsonNamingPolicy.SnakeCaseLower);
}

/// <summary>The envelope of every answer.</summary>
internal sealed record CateredByAfricaAnswer<T>(bool Success, T? Data, string? Message, DateTimeOffset Timestamp);

/// <summary>The envelope of every refusal.</summary>
internal sealed record CateredByAfricaRefusal(bool Success, CateredByAfricaError Error, DateTimeOffset Timestamp);

/// <param name="RetryAfter">Seconds.</param>
internal sealed record CateredByAfricaError(
    string Code, string Message, object? Details, IReadOnlyList<FaultResponse>? Errors, long? RetryAfter);

/// <summary>One wrong input.</summary>
internal sealed record FaultResponse(string Field, object? Value, string Constraint)
{
    public static FaultResponse From(FieldError fault) => new(fault.Field, fault.Value, fault.Message);
}

/// <summary>The page of a list.</summary>
internal sealed record PaginationResponse(int Page, int Limit, long Total, long TotalPages)
{
    public static PaginationResponse From<T>(Paged<T> paged) => new(paged.Request.Page, paged.Request.Limit, paged.Total, paged.TotalPages);
}

/// <summary>The way of a list.</summary>
internal enum SortOrder
{
    Asc,
    Desc,
}
