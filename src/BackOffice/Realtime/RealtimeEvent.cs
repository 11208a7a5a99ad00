using System.Globalization;
using System.Text.Json;

namespace FunctionsCommerce.BackOffice.Realtime;

/// <summary>Something that the store told while the page is open.</summary>
/// <param name="Name">As <c>order:created</c>.</param>
public sealed record RealtimeEvent(string Name, JsonElement Data)
{
    public const string OrderCreated = "order:created";
    public const string CustomerRegistered = "customer:registered";
    public const string CampaignSent = "email:sent";
    public const string MessageDelivered = "message:delivered";

    /// <summary>For people, with the page to look at; null where it comes too often to be read out.</summary>
    public (string Text, string Link)? Notice => Name switch
    {
        OrderCreated => (
            $"New order {Read("orderNumber")} of {Read("customerName")}, {Read("amount")} {Read("currency")}",
            "orders/" + Read("orderId")),
        CustomerRegistered => ($"{Read("name")} has registered", "customers/" + Read("customerId")),
        CampaignSent => (
            $"The campaign {Read("name")} is sent to {Read("sentCount")}",
            "campaigns/" + Read("campaignId")),
        _ => null,
    };

    public string Read(string field) => Data.ValueKind == JsonValueKind.Object && Data.TryGetProperty(field, out var value)
        ? value.ValueKind == JsonValueKind.Number ? value.GetDecimal().ToString(CultureInfo.InvariantCulture) : value.ToString()
        : "";
}
