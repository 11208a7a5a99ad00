using System.Text.Json;
using System.Text.Json.Serialization;

namespace FunctionsCommerce.Functions.Http.CustomerPortal;

/// <summary>The document's spelling: <c>created_at</c>, <c>IN_PROGRESS</c>. What is empty is null rather than absent, as FastAPI writes it.</summary>
internal static class CustomerPortalJson
{
    public static JsonSerializerOptions Options { get; } =
        new(WireJson.Options(JsonNamingPolicy.SnakeCaseLower, JsonNamingPolicy.SnakeCaseUpper)) { DefaultIgnoreCondition = JsonIgnoreCondition.Never };
}
