using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Webhooks;

/// <summary>A webhook with its secret, which is shown this once.</summary>
public sealed record WebhookWithSecret(Webhook Webhook, string Secret);

/// <summary>Webhooks, for staff.</summary>
public sealed class WebhookService(
    IDocumentStore store, WebhookSecrets secrets, WebhookEvents news, WebhookSettings settings, WebhookAddressGuard addresses,
    EventFactory events, IdGenerator ids,
    TimeProvider time)
{
    private static readonly Error Missing = Errors.NotFound("Webhook");
    private static readonly TimeSpan DnsPatience = TimeSpan.FromSeconds(2);

    /// <param name="secret">Null: one is made.</param>
    public async ValueTask<Result<WebhookWithSecret>> CreateAsync(
        string url, IReadOnlyList<string> eventNames, string? secret, CancellationToken ct)
    {
        if (await FaultsAsync(url, eventNames, ct) is { Count: > 0 } faults)
        {
            return Errors.Invalid(faults);
        }

        secret ??= WebhookSecrets.New();
        var now = time.GetUtcNow();
        var webhook = new Webhook
        {
            WebhookId = ids.Next(),
            Url = url,
            Events = [.. eventNames.Distinct()],
            SealedSecret = secrets.Seal(secret),
            CreatedAt = now,
            UpdatedAt = now,
        };
        await store.CreateAsync(webhook, ct);
        return new WebhookWithSecret(webhook, secret);
    }

    /// <summary>Newest first.</summary>
    public async ValueTask<IReadOnlyList<Webhook>> ListAsync(CancellationToken ct)
    {
        var all = new List<Webhook>();
        await foreach (var webhook in store.AllAsync(new Query<Webhook, Webhook>(some => some, Webhook.AllPartition), ct))
        {
            all.Add(webhook);
        }

        return [.. all.OrderByDescending(webhook => webhook.CreatedAt)];
    }

    public async ValueTask<Result<Webhook>> GetAsync(long webhookId, CancellationToken ct) =>
        await ReadAsync(webhookId, ct) is { } webhook ? webhook : Missing;

    /// <summary>Running deliveries end with their next attempt.</summary>
    public ValueTask<Result<Webhook>> DeleteAsync(long webhookId, CancellationToken ct) => store.UpdateAsync<Webhook>(
        async _ => await ReadAsync(webhookId, ct) is { } webhook
            ? Decision.Save(new DocumentBatch(Containers.Webhooks, Webhook.AllPartition).Delete(webhook), webhook)
            : Missing,
        ct);

    /// <summary>A new secret, from the next attempt on. It also wakes a webhook that was disabled.</summary>
    public async ValueTask<Result<WebhookWithSecret>> RotateAsync(long webhookId, CancellationToken ct)
    {
        var secret = WebhookSecrets.New();
        var rotated = await store.UpdateAsync<Webhook>(
            Webhook.AllPartition,
            Webhook.IdOf(webhookId),
            webhook => webhook with { SealedSecret = secrets.Seal(secret), IsActive = true, UpdatedAt = time.GetUtcNow() },
            Missing,
            ct);
        return rotated.Map(webhook => new WebhookWithSecret(webhook, secret));
    }

    /// <summary>Newest first, of the last 30 days.</summary>
    public async ValueTask<Result<Paged<WebhookDelivery>>> DeliveriesAsync(long webhookId, PageRequest page, CancellationToken ct)
    {
        if (await ReadAsync(webhookId, ct) is null)
        {
            return Missing;
        }

        return await store.PageAsync(
            new Query<WebhookDelivery, WebhookDelivery>(
                all => all.OrderByDescending(delivery => delivery.CreatedAt), WebhookDelivery.PartitionOf(webhookId)), page, ct);
    }

    public async ValueTask<Result<WebhookDelivery>> RedeliverAsync(long webhookId, long deliveryId, CancellationToken ct)
    {
        var known = await store.ReadAsync<WebhookDelivery>(WebhookDelivery.PartitionOf(webhookId), WebhookDelivery.IdOf(deliveryId), ct);
        return await ReadAsync(webhookId, ct) is null ? Missing
            : known is null ? Errors.NotFound("Delivery")
            : await RequestAsync(
                known with
                {
                    ETag = null,
                    DeliveryId = ids.Next(),
                    Status = DeliveryStatus.Pending,
                    Attempts = [],
                    CreatedAt = time.GetUtcNow(),
                },
                ct);
    }

    public async ValueTask<Result<WebhookDelivery>> PingAsync(long webhookId, CancellationToken ct)
    {
        if (await ReadAsync(webhookId, ct) is null)
        {
            return Missing;
        }

        var id = ids.Next();
        return await RequestAsync(
            Delivery(webhookId, id, WebhookEvents.Ping, time.GetUtcNow(), $$"""{"webhookId":"hook_{{Base36.Encode(webhookId)}}"}"""), ct);
    }

    /// <summary>The deliveries that an event means: one for each receiver of each of the events that it becomes. Called again it makes no
    /// second ones.</summary>
    public async ValueTask<IReadOnlyList<(long WebhookId, long DeliveryId)>> PrepareAsync(EventMessage message, CancellationToken ct)
    {
        if (message.Event is WebhookDeliveryRequested requested)
        {
            return [(requested.WebhookId, requested.DeliveryId)];
        }

        var webhooks = (await ListAsync(ct)).Where(webhook => webhook.IsActive).ToArray();
        if (webhooks.Length == 0)
        {
            return [];
        }

        var due = new List<(long WebhookId, long DeliveryId)>();
        foreach (var (one, index) in (await news.FromAsync(message.Event, ct)).Select((one, index) => (one, index)))
        {
            foreach (var webhook in webhooks.Where(webhook => webhook.Events.Contains(one.Event)))
            {
                // An order that is completed is updated as well: two deliveries of one event.
                var delivery = Delivery(
                    webhook.WebhookId, index == 0 ? message.EventId : IdGenerator.Sibling(message.EventId), one.Event, message.OccurredAt,
                    one.Data.ToJsonString());
                await store.CreateAsync(delivery, ct);
                due.Add((delivery.WebhookId, delivery.DeliveryId));
            }
        }

        return due;
    }

    private ValueTask<Webhook?> ReadAsync(long webhookId, CancellationToken ct) =>
        store.ReadAsync<Webhook>(Webhook.AllPartition, Webhook.IdOf(webhookId), ct);

    private WebhookDelivery Delivery(long webhookId, long id, string name, DateTimeOffset occurredAt, string data) => new WebhookDelivery
    {
        WebhookId = webhookId,
        DeliveryId = id,
        MessageId = id,
        Event = name,
        OccurredAt = occurredAt,
        Data = data,
        CreatedAt = time.GetUtcNow(),
    }.Fresh();

    private async ValueTask<Result<WebhookDelivery>> RequestAsync(WebhookDelivery delivery, CancellationToken ct)
    {
        var requested = events.Create(delivery.Partition, new WebhookDeliveryRequested(delivery.WebhookId, delivery.DeliveryId));
        await store.TryCommitAsync(new DocumentBatch(Containers.Webhooks, delivery.Partition).Create(delivery).Emit(requested), ct);
        return delivery;
    }

    private async ValueTask<List<FieldError>> FaultsAsync(string url, IReadOnlyList<string> eventNames, CancellationToken ct)
    {
        var faults = new List<FieldError>();
        if (!WebUrl.IsLink(url) || !Uri.TryCreate(url, UriKind.Absolute, out var uri))
        {
            faults.Add(new FieldError("url", "url must be an absolute https address", url));
        }
        else if (!settings.AllowPrivateAddresses
            && (uri.Scheme != "https" || uri.IsLoopback || await addresses.IsPrivateAsync(uri.IdnHost, DnsPatience, ct)))
        {
            faults.Add(new FieldError("url", "url must be a public https address", url));
        }

        faults.AddRange(
            eventNames.Where(name => !WebhookEvents.All.Contains(name))
                .Select(name => new FieldError("events", $"events must be one of {string.Join(", ", WebhookEvents.All)}", name)));
        return faults;
    }
}
