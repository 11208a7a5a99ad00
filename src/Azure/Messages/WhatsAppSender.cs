using System.Globalization;
using System.Text.RegularExpressions;
using FunctionsCommerce.Azure.Rest;
using FunctionsCommerce.Core.Notifications;

namespace FunctionsCommerce.Azure.Messages;

/// <summary>The store's WhatsApp channel.</summary>
/// <param name="ChannelId">The registration of the store's number with Communication Services.</param>
/// <param name="Template">A template that WhatsApp approved, with the message's text as its one parameter; null to send plain text, which
/// WhatsApp only delivers to those who wrote to the store within the last day.</param>
public sealed record WhatsAppSettings(Guid ChannelId, string? Template, string TemplateLanguage);

/// <summary>WhatsApp messages through Communication Services' REST API (2024-08-30).</summary>
/// <param name="settings">Null where the store has no channel.</param>
public sealed partial class WhatsAppSender(RestService service, WhatsAppSettings? settings, TimeProvider time)
{
    private const string Path = "/messages/notifications:send?api-version=2024-08-30";
    private const string Parameter = "text";

    /// <summary>Returns when the service has taken the message. The repeatability headers make a repeated request one message.</summary>
    public async Task SendAsync(OutboundMessage message, CancellationToken ct)
    {
        if (settings is null)
        {
            throw new InvalidOperationException("WhatsApp__ChannelId is missing: the channel that WhatsApp messages are sent through.");
        }

        await service.PostJsonAsync(
            Path,
            settings.Template is { } template ? Templated(message, settings, template) : Plain(message, settings),
            [
                ("Repeatability-Request-ID", MessageIds.ToGuid(message).ToString()),
                ("Repeatability-First-Sent", time.GetUtcNow().ToString("r", CultureInfo.InvariantCulture)),
            ],
            ct);
    }

    private static object Plain(OutboundMessage message, WhatsAppSettings settings) =>
        new { channelRegistrationId = settings.ChannelId, to = new[] { message.To }, kind = "text", content = message.Body };

    /// <summary>WhatsApp takes no line breaks in a template's parameter.</summary>
    private static object Templated(OutboundMessage message, WhatsAppSettings settings, string template) => new
    {
        channelRegistrationId = settings.ChannelId,
        to = new[] { message.To },
        kind = "template",
        template = new
        {
            name = template,
            language = settings.TemplateLanguage,
            values = new[] { new { name = Parameter, kind = "text", text = Space.Replace(message.Body, " ").Trim() } },
            bindings = new { kind = "whatsApp", body = new[] { new { refValue = Parameter } } },
        },
    };

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space { get; }
}
