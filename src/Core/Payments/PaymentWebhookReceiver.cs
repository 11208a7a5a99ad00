using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;
using Microsoft.Extensions.Logging;

namespace FunctionsCommerce.Core.Payments;

/// <summary>A webhook that was taken in. It goes when the gateway has long stopped repeating it.</summary>
[Stored(Containers.Keys, "gatewayEvent")]
public sealed record GatewayEventKey : Document
{
    public const int Seconds = 30 * 24 * 60 * 60;

    public required string GatewayEventId { get; init; }

    public override string Id => IdOf(GatewayEventId);

    public override string Partition => Id;

    public static string IdOf(string gatewayEventId) => "gateway-event:" + gatewayEventId;
}

/// <summary>Takes in webhooks: verifies, remembers and passes on; what they mean is worked out after the gateway has its answer.</summary>
public sealed partial class PaymentWebhookReceiver(
    IDocumentStore store, EventFactory events, RazorpaySignatures signatures, ILogger<PaymentWebhookReceiver> log)
{
    /// <summary>The largest body: ten times what the gateway sends, and little enough for the bus however much of it must be
    /// escaped.</summary>
    public const int MaxBytes = 40 * 1024;

    /// <summary>Passes the webhook on as <see cref="GatewayEventReceived"/>, once.</summary>
    /// <param name="body">The bytes as they came: the signature covers them, not what they parse to.</param>
    /// <param name="signature">Header <c>x-razorpay-signature</c>.</param>
    /// <param name="eventId">Header <c>x-razorpay-event-id</c>; without it the body stands for itself.</param>
    /// <returns><see cref="ErrorCode.SignatureMismatch"/> when it is not from the gateway. A repeated one is fine.</returns>
    public async Task<Result<Unit>> ReceiveAsync(ReadOnlyMemory<byte> body, string? signature, string? eventId, CancellationToken ct)
    {
        if (!signatures.IsWebhook(body.Span, signature))
        {
            LogForged(body.Length, signature is null ? "missing" : "wrong", Convert.ToHexStringLower(SHA256.HashData(body.Span)));
            BusinessMetrics.FraudSignals.Add(1);
            return new Error(ErrorCode.SignatureMismatch, "The signature does not match");
        }

        var key = new GatewayEventKey { GatewayEventId = IdFrom(eventId, body.Span), Ttl = GatewayEventKey.Seconds };
        var batch = new DocumentBatch(Containers.Keys, key.Partition)
            .Create(key)
            .Emit(
                events.Create(
                    key.Partition, new GatewayEventReceived(key.GatewayEventId, WithoutTokens(Encoding.UTF8.GetString(body.Span)))));
        if (!await store.TryCommitAsync(batch, ct))
        {
            LogRepeated(key.GatewayEventId);
        }

        return default(Unit);
    }

    private static string IdFrom(string? eventId, ReadOnlySpan<byte> body) => eventId switch
    {
        null or "" => Convert.ToHexStringLower(SHA256.HashData(body)),
        _ when PlainId().IsMatch(eventId) => eventId,
        _ => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(eventId))),
    };

    /// <summary>With a token, money can be charged: it goes no further. The signature is checked by now.</summary>
    private static string WithoutTokens(string payload) => Token().Replace(payload, "$1null");

    [GeneratedRegex("(\"token(?:_id)?\"\\s*:\\s*)\"[^\"]*\"", RegexOptions.CultureInvariant)]
    private static partial Regex Token();

    // Document ids take neither slashes nor any length.
    [GeneratedRegex("^[A-Za-z0-9_-]{1,64}$", RegexOptions.CultureInvariant)]
    private static partial Regex PlainId();

    [LoggerMessage(EventId = 4101, EventName = "FraudSignal", Level = LogLevel.Warning,
        Message = "Fraud signal: webhook of {Length} bytes with a {Problem} signature, body SHA-256 {BodyHash}")]
    private partial void LogForged(int length, string problem, string bodyHash);

    [LoggerMessage(Level = LogLevel.Information, Message = "Webhook {GatewayEventId} was taken in before")]
    private partial void LogRepeated(string gatewayEventId);
}
