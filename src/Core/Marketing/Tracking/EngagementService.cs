using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Marketing.Campaigns;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Marketing.Tracking;

/// <summary>What recipients do with a campaign. Each recipient counts once for each action.</summary>
public sealed class EngagementService(IDocumentStore store, TrackingTokens tokens, EventFactory events, TimeProvider time)
{
    private static readonly Error Unknown = Errors.NotFound("Link");

    /// <summary>The pixel was loaded. A token that is not ours does nothing.</summary>
    public async Task OpenAsync(string token, EngagementContext visit, CancellationToken ct)
    {
        if (tokens.Read(TrackingKind.Open, token) is { } tracked)
        {
            await MarkAsync(tracked, send => Opened(send, visit), ct);
        }
    }

    /// <summary>The link's target. A click also counts as an open, because pictures may be blocked.</summary>
    public async ValueTask<Result<string>> ClickAsync(string token, EngagementContext visit, CancellationToken ct)
    {
        if (tokens.Read(TrackingKind.Click, token) is not { } tracked)
        {
            return Unknown;
        }

        await MarkAsync(
            tracked,
            send => Opened(send, visit) is { OpenedAt: not null } opened && !BotDetector.IsMachine(visit, send.SentAt, time.GetUtcNow())
                ? opened with { ClickedAt = send.ClickedAt ?? time.GetUtcNow() }
                : Opened(send, visit),
            ct);
        return tracked.Url;
    }

    /// <summary>Whether the token is valid; the page checks it before it shows its button.</summary>
    public bool CanUnsubscribe(string token) => tokens.Read(TrackingKind.Unsubscribe, token) is not null;

    /// <summary>No marketing until the customer agrees again. Idempotent.</summary>
    public async ValueTask<Result<Unit>> UnsubscribeAsync(string token, CancellationToken ct)
    {
        if (tokens.Read(TrackingKind.Unsubscribe, token) is not { } tracked)
        {
            return Unknown;
        }

        var now = time.GetUtcNow();
        var account = await store.UpdateAsync<Account>(
            CurrentUser.PartitionOf(tracked.CustomerId),
            Account.DocumentId,
            account => account.MarketingConsent
                ? account with { MarketingConsent = false, UnsubscribedAt = now, UpdatedAt = now }
                : account,
            Unknown,
            ct);
        if (account.IsOk)
        {
            await MarkAsync(tracked, send => send.UnsubscribedAt is null ? send with { UnsubscribedAt = now } : send, ct);
        }

        // A missing account counts as unsubscribed.
        return default(Unit);
    }

    /// <summary>The carrier's report about one message of a campaign; only the first counts.</summary>
    public async Task DeliveredAsync(long campaignId, long customerId, CancellationToken ct) => await MarkAsync(
        new TrackingPayload(campaignId, customerId, ""),
        send => send is { DeliveredAt: null, UndeliveredAt: null } ? send with { DeliveredAt = time.GetUtcNow() } : send,
        ct,
        (
            batch,
            campaign) => batch.Emit(
                events.Create(campaign.Partition, new MessageDelivered(campaignId, campaign.Channel.Word(), "delivered", customerId))));

    /// <summary>The carrier could not deliver one message of a campaign that it had taken; only the first report counts.</summary>
    public async Task NotDeliveredAsync(long campaignId, long customerId, CancellationToken ct) => await MarkAsync(
        new TrackingPayload(campaignId, customerId, ""),
        send => send is { DeliveredAt: null, UndeliveredAt: null } ? send with { UndeliveredAt = time.GetUtcNow() } : send,
        ct,
        (
            batch,
            campaign) => batch.Emit(
                events.Create(campaign.Partition, new MessageDelivered(campaignId, campaign.Channel.Word(), "failed", customerId))));

    private CampaignRecipient Opened(CampaignRecipient send, EngagementContext visit)
    {
        var now = time.GetUtcNow();
        return BotDetector.IsMachine(visit, send.SentAt, now)
            ? send.MachineOpenedAt is null && send.OpenedAt is null ? send with { MachineOpenedAt = now } : send
            : send.OpenedAt is null ? send with { OpenedAt = now } : send;
    }

    /// <summary>The record and the campaign's figures change together or not at all.</summary>
    private ValueTask MarkAsync(
        TrackingPayload tracked, Func<CampaignRecipient, CampaignRecipient> change, CancellationToken ct,
        Action<DocumentBatch, Campaign>? also = null)
    {
        var partition = Campaign.PartitionOf(tracked.CampaignId);
        return store.UpdateAsync(
            async _ =>
            {
                var send = await store.ReadAsync<CampaignRecipient>(partition, CampaignRecipient.IdOf(tracked.CustomerId), ct);
                var campaign = await store.ReadAsync<Campaign>(partition, Campaign.DocumentId, ct);
                if (send is null || campaign is null)
                {
                    return null;
                }

                var changed = change(send);
                if (ReferenceEquals(changed, send) || changed == send)
                {
                    return null;
                }

                var batch = new DocumentBatch(Containers.Marketing, partition)
                    .Replace(changed)
                    .Replace(campaign with { Counts = campaign.Counts.Plus(send, changed) });
                also?.Invoke(batch, campaign);
                return batch;
            },
            ct);
    }
}
