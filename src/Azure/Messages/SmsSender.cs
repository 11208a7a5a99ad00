using System.Globalization;
using System.Text.Json;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using FunctionsCommerce.Core.Notifications;

namespace FunctionsCommerce.Azure.Messages;

/// <summary>How to reach Communication Services by REST: retries and diagnostics are in the base.</summary>
public sealed class CommunicationOptions : ClientOptions;

/// <summary>Text messages through Communication Services' REST API (2021-03-07), by the pipeline that all Azure SDKs use:
/// it retries when the service throttles or fails.</summary>
public sealed class SmsSender
{
    private const string Scope = "https://communication.azure.com//.default";
    private const string Path = "sms?api-version=2021-03-07";
    private const int Accepted = 202;

    private readonly HttpPipeline pipeline;
    private readonly Uri address;
    private readonly string? from;
    private readonly TimeProvider time;

    /// <param name="from">The number to send from; null where none was bought.</param>
    public SmsSender(Uri endpoint, string? from, TokenCredential credential, CommunicationOptions options, TimeProvider time)
    {
        pipeline = HttpPipelineBuilder.Build(options, new BearerTokenAuthenticationPolicy(credential, Scope));
        address = new Uri(endpoint, Path);
        this.from = from;
        this.time = time;
    }

    /// <summary>Returns when the carrier has taken the message.</summary>
    public async Task Send(OutboundMessage message, CancellationToken ct)
    {
        if (from is null)
        {
            throw new InvalidOperationException("Sms__From is missing: the number that text messages are sent from.");
        }

        using var call = pipeline.CreateMessage();
        call.Request.Method = RequestMethod.Post;
        call.Request.Uri.Reset(address);
        call.Request.Headers.Add("Content-Type", "application/json");
        call.Request.Headers.Add("Accept", "application/json");
        call.Request.Content = RequestContent.Create(BinaryData.FromObjectAsJson(BodyOf(message, from)));
        await pipeline.SendAsync(call, ct);
        if (call.Response.Status != Accepted)
        {
            throw new RequestFailedException(call.Response);
        }

        Check(call.Response.Content);
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
                repeatabilityRequestId = MessageIds.ToGuid(message.MessageId).ToString(),
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
                throw new InvalidOperationException(
                    $"The carrier refused a text message: {recipient.GetProperty("httpStatusCode").GetInt32()} "
                    + (recipient.TryGetProperty("errorMessage", out var reason) ? reason.GetString() : ""));
            }
        }
    }
}
