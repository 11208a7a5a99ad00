using System.Globalization;
using System.Text.Json;
using Azure;
using FunctionsCommerce.Azure.Rest;
using FunctionsCommerce.Core.Notifications;

namespace FunctionsCommerce.Azure.Messages;

/// <summary>Text messages through Communication Services' REST API (2021-03-07).</summary>
/// <param name="from">The number to send from; null where none was bought.</param>
public sealed class SmsSender(RestService service, string? from, TimeProvider time)
{
    private const string Path = "/sms?api-version=2021-03-07";

    /// <summary>Returns when the carrier has taken the message.</summary>
    public async Task SendAsync(OutboundMessage message, CancellationToken ct)
    {
        if (from is null)
        {
            throw new InvalidOperationException("Sms__From is missing: the number that text messages are sent from.");
        }

        Check(await service.PostJsonAsync(Path, BodyOf(message, from), [], ct));
    }

    /// <summary>The repeatability id makes a repeated request one message. The tag comes back in the delivery report.</summary>
    private object BodyOf(OutboundMessage message, string sender) => new
    {
        from = sender,
        smsRecipients = new[]
        {
            new
            {
                to = message.To,
                repeatabilityRequestId = MessageIds.ToGuid(message).ToString(),
                repeatabilityFirstSent = time.GetUtcNow().ToString("r", CultureInfo.InvariantCulture),
            },
        },
        message = message.Body,
        smsSendOptions = new { enableDeliveryReport = true, tag = message.MessageId },
    };

    /// <summary>The request as a whole is accepted also when its one recipient is not.</summary>
    private static void Check(BinaryData answer)
    {
        using var document = JsonDocument.Parse(answer);
        foreach (var recipient in document.RootElement.GetProperty("value").EnumerateArray())
        {
            if (!recipient.GetProperty("successful").GetBoolean())
            {
                var status = recipient.GetProperty("httpStatusCode").GetInt32();
                var reason = recipient.TryGetProperty("errorMessage", out var text) ? text.GetString() : "";
                throw status is 408 or 429 or >= 500
                    ? new RequestFailedException(status, $"The carrier could not take a text message: {status} {reason}")
                    : new InvalidOperationException($"The carrier refused a text message: {status} {reason}");
            }
        }
    }
}
