using System.Text.Json;
using FunctionsCommerce.Core.Marketing.Tracking;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

/// <summary>What we read of an event: <c>Microsoft.Communication.SMSDeliveryReportReceived</c>, or the question that begins a
/// subscription.</summary>
internal sealed record GridEvent(string? EventType, GridData? Data)
{
    /// <summary>Null when it is no list of events.</summary>
    public static IReadOnlyList<GridEvent>? Parse(byte[] body)
    {
        try
        {
            return JsonSerializer.Deserialize<List<GridEvent?>>(body, JsonSerializerOptions.Web)?.OfType<GridEvent>().ToList();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public DeliveryReport? ToReport() => (EventType, Data) is ("Microsoft.Communication.SMSDeliveryReportReceived", { Tag: { } messageId, DeliveryStatus: { } status })
        ? new DeliveryReport(messageId, status.Equals("Delivered", StringComparison.OrdinalIgnoreCase))
        : null;
}

/// <param name="Tag">The message's id, as the sender gave it.</param>
internal sealed record GridData(string? Tag, string? DeliveryStatus, string? ValidationCode);

internal sealed record GridConsent(string ValidationResponse);
