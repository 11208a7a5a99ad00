using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Notifications;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Marketing.Campaigns;

/// <summary>Email campaigns and messages for staff. Each change emits an event; an orchestration does the sending.</summary>
public sealed class CampaignService(
    IDocumentStore store, SegmentQuery audience, EventFactory events, QuietHours quiet, TimeProvider time, MarketingSettings settings)
{
    private static readonly TimeSpan FirstLook = TimeSpan.FromMilliseconds(50);

    /// <summary>A draft, or scheduled when it says when. Twice under one id is once.</summary>
    /// <returns>Or the faults; <see cref="ErrorCode.NotFound"/> for a recipient who is no customer.</returns>
    public async ValueTask<Result<Campaign>> CreateAsync(CurrentUser staff, CampaignDraft draft, long id, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        var faults = draft.Faults(now, draft.Channel == MessageChannel.Email ? "body" : "content");
        if (faults.Count > 0)
        {
            return Errors.Invalid(faults);
        }

        long[] recipients = draft.Recipients == RecipientType.Custom ? [.. draft.RecipientIds.Distinct().Order()] : [];
        if ((await audience.CustomersAsync(recipients, ct)).Count < recipients.Length)
        {
            return Errors.NotFound("Recipient");
        }

        var campaign = new Campaign
        {
            CampaignId = id,
            Channel = draft.Channel,
            Name = draft.Name,
            Subject = draft.Subject,
            Body = draft.Body,
            Style = draft.Style,
            Recipients = draft.Recipients,
            RecipientIds = recipients,
            ScheduleAt = draft.ScheduleAt,
            Status = draft.ScheduleAt is null ? CampaignStatus.Draft : CampaignStatus.Scheduled,
            CreatedBy = staff.AccountId,
            CreatedAt = now,
            UpdatedAt = now,
        };
        var estimate = await audience.EstimateAsync(campaign, ct);
        campaign = campaign with
        {
            EstimatedRecipients = estimate,
            EstimatedCost = MessagePricing.Cost(settings, campaign.Channel, campaign.Body, estimate),
        };
        var batch = new DocumentBatch(Containers.Marketing, campaign.Partition).Create(campaign);
        if (campaign.Status == CampaignStatus.Scheduled)
        {
            Tell(batch, campaign);
        }

        return await store.TryCommitAsync(batch, ct) ? campaign : (await ReadAsync(id, ct))!;
    }

    /// <summary>An SMS or WhatsApp message: sent now, or scheduled.</summary>
    public async ValueTask<Result<Campaign>> MessageAsync(CurrentUser staff, CampaignDraft draft, long id, CancellationToken ct) =>
        !(await CreateAsync(staff, draft, id, ct)).TryGetValue(out var message, out var refused) ? refused
            : message.Status == CampaignStatus.Draft ? await SendAsync(id, draft.Channel, ct) : message;

    /// <summary>Starts the sending. For a small audience it waits for the result, except in quiet hours.</summary>
    /// <returns>Or <see cref="ErrorCode.Conflict"/> when it is sent, being sent or cancelled.</returns>
    public async ValueTask<Result<Campaign>> SendAsync(long id, MessageChannel channel, CancellationToken ct)
    {
        if (!(await StartAsync(id, channel, ct)).TryGetValue(out var campaign, out var refused))
        {
            return refused;
        }

        var since = time.GetTimestamp();
        var isSoon = campaign.EstimatedRecipients <= settings.SmallAudience && quiet.NextOpen(campaign.UpdatedAt) == campaign.UpdatedAt;
        for (var pause = FirstLook;
            isSoon
                && campaign is { Status: CampaignStatus.Sending, Outage: null }
                && time.GetElapsedTime(since) + pause <= settings.SendPatience;
            pause *= 2)
        {
            await Task.Delay(pause, time, ct);
            campaign = await ReadAsync(id, ct) ?? campaign;
        }

        return campaign;
    }

    /// <summary>Campaigns that should be sending by now.</summary>
    public async ValueTask<IReadOnlyList<Campaign>> DueAsync(CancellationToken ct)
    {
        var now = time.GetUtcNow();
        List<Campaign> due = [];
        await foreach (var campaign in store.AllAsync(
            new Query<Campaign, Campaign>(all => all.Where(c =>
                c.Status == CampaignStatus.Sending || (c.Status == CampaignStatus.Scheduled && c.ScheduleAt <= now))), ct))
        {
            due.Add(campaign);
        }

        return due;
    }

    /// <summary>Stops a campaign. <see cref="ErrorCode.Conflict"/> when it is sent, or cancelled already.</summary>
    public ValueTask<Result<Campaign>> CancelAsync(long id, MessageChannel channel, CancellationToken ct) => ChangeAsync(
        id,
        channel,
        campaign => campaign.Status is CampaignStatus.Sent or CampaignStatus.Cancelled
            ? Errors.Conflict($"The campaign is already {Word(campaign.Status)}")
            : campaign with { Status = CampaignStatus.Cancelled, Outage = null, UpdatedAt = time.GetUtcNow() },
        ct,
        Tell);

    /// <summary>Continues a failed campaign, or at once one that waits for its carrier, with the pending recipients.</summary>
    /// <returns>Or <see cref="ErrorCode.Conflict"/> for any other.</returns>
    public ValueTask<Result<Campaign>> ResumeAsync(long id, MessageChannel channel, CancellationToken ct) => ChangeAsync(
        id,
        channel,
        campaign => campaign is { Status: CampaignStatus.Failed } or { Status: CampaignStatus.Sending, Outage: not null }
            ? campaign with { Status = CampaignStatus.Sending, Outage = null, UpdatedAt = time.GetUtcNow() }
            : Errors.Conflict("Only a campaign that has failed or waits for its carrier can be resumed"),
        ct,
        Tell);

    private ValueTask<Result<Campaign>> StartAsync(long id, MessageChannel channel, CancellationToken ct) => ChangeAsync(
        id,
        channel,
        campaign => campaign.Status == CampaignStatus.Failed ? Errors.Conflict("The campaign has failed; it can be resumed")
            : campaign.Status is not (CampaignStatus.Draft or CampaignStatus.Scheduled) ? Errors.Conflict(
                $"The campaign is already {Word(campaign.Status)}")
            : campaign with { Status = CampaignStatus.Sending, UpdatedAt = time.GetUtcNow() },
        ct,
        Tell);

    private void Tell(DocumentBatch batch, Campaign campaign) =>
        batch.Emit(events.Create(campaign.Partition, new CampaignChanged(campaign.CampaignId)));

    private ValueTask<Result<Campaign>> ChangeAsync(
        long id, MessageChannel channel, Func<Campaign, Result<Campaign>> decide, CancellationToken ct,
        Action<DocumentBatch, Campaign>? also = null)
    {
        var missing = Errors.NotFound(channel == MessageChannel.Email ? "Campaign" : "Message");
        return store.UpdateAsync(
            Campaign.PartitionOf(id), Campaign.DocumentId, campaign => campaign.Channel == channel ? decide(campaign) : missing, missing,
            ct, also);
    }

    /// <summary>Null when there is none.</summary>
    public ValueTask<Campaign?> ReadAsync(long id, CancellationToken ct) =>
        store.ReadAsync<Campaign>(Campaign.PartitionOf(id), Campaign.DocumentId, ct);

    private static string Word(CampaignStatus status) => status switch
    {
        CampaignStatus.Sending => "being sent",
        CampaignStatus.Sent => "sent",
        _ => "cancelled",
    };
}
