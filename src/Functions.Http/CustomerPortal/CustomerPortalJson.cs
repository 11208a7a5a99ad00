using System.Text.Json;
using System.Text.Json.Serialization;

namespace FunctionsCommerce.Functions.Http.CustomerPortal;

/// <summary>This API's spelling: <c>created_at</c>, <c>IN_PROGRESS</c>. Empty fields are null, not absent, as FastAPI writes
/// them.</summary>
internal static class CustomerPortalJson
{
    public static JsonSerializerOptions Options { get; } =
        new(
            WireJson.Options(JsonNamingPolicy.SnakeCaseLower, JsonNamingPolicy.SnakeCaseUpper))
        {
            DefaultIgnoreCondition = JsonIgnoreCondition.Never,
        };
}
