using System.Text.Json;
using System.Text.Json.Serialization;

namespace FunctionsCommerce.Functions.Http.Webhooks;

internal sealed record WebhookAnswer(string Status);

internal sealed record WebhookRefusal(string Status, string Error, string Message);

internal static class WebhookJson
{
    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };
}
