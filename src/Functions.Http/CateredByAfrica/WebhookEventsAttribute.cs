using System.Text.Json.Nodes;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

/// <summary>Names of events that webhooks can be told of.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class WebhookEventsAttribute : RuleAttribute
{
    public override string? Fault(string field, object value) =>
        ((IEnumerable<string>)value).All(WebhookEvents.All.Contains) ? null : $"{field} must be of {string.Join(", ", WebhookEvents.All)}";

    public override void Describe(JsonObject schema) =>
        schema["items"]!["enum"] = new JsonArray([.. WebhookEvents.All.Select(name => JsonValue.Create(name))]);
}
