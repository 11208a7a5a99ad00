using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Webhooks;

/// <summary>The settings <c>Webhooks__*</c>.</summary>
public sealed record WebhookSettings
{
    public const string Section = "Webhooks";

    /// <summary>Plain http, and addresses of private networks: for LocalHost only.</summary>
    public bool AllowPrivateAddresses { get; init; }

    /// <summary>How long a receiver has for its whole answer.</summary>
    [Range(typeof(TimeSpan), "00:00:00.001", "00:05:00")]
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(15);
}

/// <summary>Makes one attempt at a delivery and writes down how it went.</summary>
public sealed class WebhookSender(
    IDocumentStore store, WebhookSecrets secrets, IHttpClientFactory clients, WebhookSettings settings, TimeProvider time)
{
    public const string HttpClientName = "webhooks";
    private static readonly Error Gone = Errors.NotFound("Delivery");

    /// <summary>Returns the delivery after the attempt. An attempt already made is not repeated.</summary>
    /// <param name="isLast">There is no other after it: a failure is final.</param>
    /// <exception cref="NotYetVisibleException">The delivery, which outlives all its attempts, cannot be seen yet.</exception>
    public async Task<DeliveryStatus> AttemptAsync(long webhookId, long deliveryId, int number, bool isLast, CancellationToken ct)
    {
        var partition = WebhookDelivery.PartitionOf(webhookId);
        var webhook = await store.ReadAsync<Webhook>(Webhook.AllPartition, Webhook.IdOf(webhookId), ct);
        var delivery = await store.RequireAsync<WebhookDelivery>(partition, WebhookDelivery.IdOf(deliveryId), ct);
        if (webhook is null)
        {
            return DeliveryStatus.Failed;
        }

        if (delivery.Status != DeliveryStatus.Pending || delivery.Attempts.Any(attempt => attempt.Number == number))
        {
            return delivery.Status;
        }

        var attempt = webhook.IsActive
            ? await SendAsync(webhook, delivery, number, ct)
            : new DeliveryAttempt(number, time.GetUtcNow(), null, "The webhook is disabled");
        var stop = isLast || !webhook.IsActive || attempt.StatusCode == (int)HttpStatusCode.Gone;
        var saved = await store.UpdateAsync<WebhookDelivery>(
            partition,
            delivery.Id,
            current => current.Attempts.Any(known => known.Number == number) ? current : current with
            {
                Attempts = [.. current.Attempts, attempt],
                Status = attempt.Problem is null ? DeliveryStatus.Delivered : stop ? DeliveryStatus.Failed : DeliveryStatus.Pending,
            },
            Gone,
            ct);
        if (attempt.StatusCode == (int)HttpStatusCode.Gone)
        {
            await store.UpdateAsync<Webhook>(
                webhook.Partition, webhook.Id,
                current => current.IsActive ? current with { IsActive = false, UpdatedAt = time.GetUtcNow() } : current, Gone, ct);
        }

        return saved.TryGetValue(out var now, out _) ? now.Status : DeliveryStatus.Failed;
    }

    private async Task<DeliveryAttempt> SendAsync(Webhook webhook, WebhookDelivery delivery, int number, CancellationToken ct)
    {
        var now = time.GetUtcNow();

        // The network's time, not the shop's.
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(settings.Timeout);
        try
        {
            using var request = Request(webhook, delivery, now);
            using var client = clients.CreateClient(HttpClientName);
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseContentRead, limit.Token);
            var code = (int)response.StatusCode;
            return new DeliveryAttempt(
                number, now, code,
                response.IsSuccessStatusCode
                    ? null
                    : code is >= 300 and < 400 ? "Redirects are not followed" : $"The receiver answered {code}");
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return new DeliveryAttempt(number, now, null, $"No whole answer within {settings.Timeout.TotalSeconds} seconds");
        }
        catch (Exception problem) when (problem is HttpRequestException or IOException)
        {
            return new DeliveryAttempt(number, now, null, DeliveryProblem.Of(problem));
        }
    }

    /// <summary>Events' ids grow with time, so receivers can restore their order.</summary>
    private static JsonNode? Data(WebhookDelivery delivery)
    {
        var data = JsonNode.Parse(delivery.Data);
        if (data is JsonObject fields)
        {
            fields["sequence"] = delivery.MessageId;
        }

        return data;
    }

    private HttpRequestMessage Request(Webhook webhook, WebhookDelivery delivery, DateTimeOffset now)
    {
        var secret = secrets.Open(webhook.SealedSecret);
        var unsigned = new JsonObject
        {
            ["event"] = delivery.Event,
            ["timestamp"] = delivery.OccurredAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
            ["data"] = Data(delivery),
        }.ToJsonString();
        var body = $"{unsigned[..^1]},\"signature\":\"{WebhookSecrets.Sign(secret, unsigned)}\"}}";
        var id = "msg_" + Base36.Encode(delivery.MessageId);
        var timestamp = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var request = new HttpRequestMessage(HttpMethod.Post, webhook.Url)
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        request.Headers.TryAddWithoutValidation("User-Agent", "FunctionsCommerce-Webhooks/1");
        request.Headers.TryAddWithoutValidation("webhook-id", id);
        request.Headers.TryAddWithoutValidation("webhook-timestamp", timestamp);
        request.Headers.TryAddWithoutValidation("webhook-signature", WebhookSecrets.SignStandard(secret, id, timestamp, body));
        return request;
    }
}
