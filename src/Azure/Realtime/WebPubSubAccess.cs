using System.Globalization;
using System.Text.Json;
using Azure;
using Azure.Core;
using Azure.Identity;
using FunctionsCommerce.Azure.Rest;
using FunctionsCommerce.Core.Realtime;

namespace FunctionsCommerce.Azure.Realtime;

/// <summary>Lets browsers in to Web PubSub for Socket.IO: with keys switched off, its clients' tokens are the service's own to make
/// (REST API 2024-01-01).</summary>
/// <param name="patience">For all attempts together: a browser waits.</param>
public sealed class WebPubSubAccess(RestService service, Uri endpoint, TimeSpan patience) : IRealtimeAccess
{
    private const string ClientPath = $"/clients/socketio/hubs/{WebPubSubPush.Hub}";

    public static WebPubSubAccess Create(Uri endpoint, TokenCredential credential, RestOptions options, TimeSpan patience) =>
        new(WebPubSubPush.Create(endpoint, credential, options), endpoint, patience);

    public async Task<RealtimeGrant> GrantAsync(string user, TimeSpan lifetime, CancellationToken ct)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(patience);
        try
        {
            return new RealtimeGrant(
                endpoint.GetLeftPart(UriPartial.Authority), ClientPath,
                TokenIn(await service.PostAsync(PathOf(user, lifetime), limit.Token)));
        }
        catch (RequestFailedException refused)
        {
            throw new RealtimeUnavailableException($"Web PubSub gave no token: {refused.Status} {refused.ErrorCode}", refused);
        }
        catch (AuthenticationFailedException nobody)
        {
            throw new RealtimeUnavailableException("The app's identity could not be proven to Web PubSub.", nobody);
        }
        catch (Exception silence) when (silence is AggregateException
            || (silence is OperationCanceledException && !ct.IsCancellationRequested))
        {
            throw new RealtimeUnavailableException("Web PubSub does not answer.", silence);
        }
    }

    private static string PathOf(string user, TimeSpan lifetime) => string.Create(
        CultureInfo.InvariantCulture,
        $"/api/hubs/{WebPubSubPush.Hub}/:generateToken?userId={Uri.EscapeDataString(user)}&minutesToExpire={(int)lifetime.TotalMinutes}&api-version=2024-01-01");

    private static string TokenIn(BinaryData answer)
    {
        try
        {
            using var document = JsonDocument.Parse(answer);
            return document.RootElement is { ValueKind: JsonValueKind.Object } root && root.TryGetProperty("token", out var token)
                && token.ValueKind == JsonValueKind.String && token.GetString() is { Length: > 0 } text
                    ? text
                    : throw new RealtimeUnavailableException("Web PubSub answers without a token.");
        }
        catch (JsonException)
        {
            throw new RealtimeUnavailableException("Web PubSub answers what cannot be read.");
        }
    }
}
