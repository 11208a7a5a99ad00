using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Notifications;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;
using Microsoft.Extensions.Logging;

namespace FunctionsCommerce.Core.Marketing;

/// <summary>Sends a campaign in steps, each told by an event: first the audience is frozen page by page, then it is sent to in batches.
/// Every step can be repeated; a process that dies leaves nobody out and sends to nobody twice knowingly.</summary>
public sealed class CampaignSender(
    IDocumentStore store, AudienceReader audience, IMessageSender sender, TrackingLinks links, EventFactory events, TimeProvider time,
    StoreSettings shop, MarketingSettings settings, ILogger<CampaignSender> log)
{
    /// <summary>As many as one batch of the store takes.</summary>
    public const int PageSize = Batch.MaxWrites;

    private const int MaxAttempts = 3;
    private const int Parallel = 8;

    /// <summary>Does the step if it is the next one. It throws when the carrier refused somebody: the event comes again, later.</summary>
    public async Task Handle(CampaignStep step, CancellationToken ct)
    {
        if (await Read(step.CampaignId, ct) is not { Status: CampaignStatus.Sending } campaign || campaign.Progress.Step != step.Step)
        {
            return;
        }

        var progress = campaign.Progress;
        if (!progress.Frozen)
        {
            var cursor = await FreezePage(campaign, progress.Cursor, ct);
            progress = progress with { Cursor = cursor ?? progress.Cursor, Frozen = cursor is null };
        }

        if (progress.Frozen && !await SendBatch(campaign, ct))
        {
            await Finish(campaign.CampaignId, ct);
            return;
        }

        var next = campaign with { Progress = progress with { Step = progress.Step + 1 } };
        var batch = new Batch(Containers.Marketing, campaign.Partition)
            .Replace(next)
            .Emit(events.Create(campaign.Partition, new CampaignStep(campaign.CampaignId, next.Progress.Step)));
        if (!(await store.Commit(batch, ct)).Ok)
        {
            // An open was counted meanwhile, or it was cancelled: look again, what was done stays done.
            await Handle(step, ct);
        }
    }

    /// <summary>Writes down the recipients among the next customers, also those who get nothing, and why.</summary>
    /// <returns>After which account to go on; null when the audience is complete.</returns>
    public async ValueTask<long?> FreezePage(Campaign campaign, long after, CancellationToken ct)
    {
        var page = await audience.Page(campaign, after, PageSize, ct);
        foreach (var account in page.Members)
        {
            var skip = Eligibility.Refusal(account, campaign.Channel, campaign.Style);
            await store.Create(
                new CampaignSend
                {
                    CampaignId = campaign.CampaignId,
                    CustomerId = account.AccountId,
                    Outcome = skip is null ? SendOutcome.Pending : SendOutcome.Skipped,
                    Skip = skip,
                },
                ct);
        }

        return page.Cursor;
    }

    /// <summary>Sends to the next recipients. False when there are none left.</summary>
    public async ValueTask<bool> SendBatch(Campaign campaign, CancellationToken ct)
    {
        // Whoever claimed these is gone: nobody knows whether the carrier has them.
        foreach (var lost in await Find(campaign, SendOutcome.Claimed, ct))
        {
            await store.Commit(new Batch(Containers.Marketing, campaign.Partition).Replace(lost with { Outcome = SendOutcome.Unknown }), ct);
        }

        var pending = await Find(campaign, SendOutcome.Pending, ct);
        if (pending.Count == 0)
        {
            return false;
        }

        var text = new CampaignText(campaign, links, shop);
        var refused = 0;
        var options = new ParallelOptions { MaxDegreeOfParallelism = Parallel, CancellationToken = ct };
        await System.Threading.Tasks.Parallel.ForEachAsync(pending, options, async (send, token) =>
        {
            if (!await Send(campaign, send, text, token))
            {
                Interlocked.Increment(ref refused);
            }
        });
        return refused == 0 ? pending.Count == PageSize : throw new CarrierRefusedException(refused);
    }

    /// <summary>Counts and closes.</summary>
    public async Task Finish(long campaignId, CancellationToken ct)
    {
        while (await Read(campaignId, ct) is { Status: CampaignStatus.Sending } campaign)
        {
            var now = time.GetUtcNow();
            var sent = campaign with
            {
                Status = CampaignStatus.Sent,
                SentAt = now,
                UpdatedAt = now,
                Counts = campaign.Counts with
                {
                    Sent = await Count(campaign, SendOutcome.Sent, ct),
                    Failed = await Count(campaign, SendOutcome.Failed, ct),
                    Skipped = await Count(campaign, SendOutcome.Skipped, ct),
                    Unknown = await Count(campaign, SendOutcome.Unknown, ct),
                    Delivered = (int)await store.Count(
                        new Query<CampaignSend, CampaignSend>(all => all.Where(send => send.DeliveredAt != null), campaign.Partition), ct),
                },
            };
            DomainEvent told = sent.Channel == MessageChannel.Email
                ? new CampaignSent(campaignId, sent.Name ?? "", sent.Counts.Sent)
                : new MessagesSent(campaignId, sent.Channel.Word(), sent.Counts.Sent, sent.Counts.Failed);
            var batch = new Batch(Containers.Marketing, sent.Partition).Replace(sent).Emit(events.Create(sent.Partition, told));
            if ((await store.Commit(batch, ct)).Ok)
            {
                return;
            }
        }
    }

    /// <summary>False when the carrier refused and shall be asked again.</summary>
    private async ValueTask<bool> Send(Campaign campaign, CampaignSend send, CampaignText text, CancellationToken ct)
    {
        var account = await store.Read<Account>(Caller.PartitionOf(send.CustomerId), Account.DocumentId, ct);
        var skip = account is null ? SkipReason.Suspended : Eligibility.Refusal(account, campaign.Channel, campaign.Style);
        if (skip is not null)
        {
            await Save(send with { Outcome = SendOutcome.Skipped, Skip = skip }, ct);
            return true;
        }

        if (await Save(send with { Outcome = SendOutcome.Claimed }, ct) is not { } claimed)
        {
            return true;
        }

        try
        {
            await sender.Send(text.For(account!), ct);
        }
        catch (Exception e) when (!ct.IsCancellationRequested)
        {
            CampaignLog.Refused(log, campaign.CampaignId, send.CustomerId, e);
            var last = send.Attempts + 1 >= MaxAttempts;
            await Save(claimed with { Outcome = last ? SendOutcome.Failed : SendOutcome.Pending, Attempts = send.Attempts + 1 }, ct);
            return last;
        }

        var now = time.GetUtcNow();
        DateTimeOffset? delivered = settings.DeliveryReports ? null : now;

        // Whatever was noted meanwhile (an open, or that we were thought dead), it was sent.
        await store.Update<CampaignSend>(
            claimed.Partition,
            claimed.Id,
            current => current with { Outcome = SendOutcome.Sent, SentAt = now, DeliveredAt = current.DeliveredAt ?? delivered },
            Errors.NotFound("Recipient"),
            ct,
            (batch, known) =>
            {
                if (delivered is not null && campaign.Channel != MessageChannel.Email)
                {
                    batch.Emit(events.Create(known.Partition, new MessageDelivered(campaign.CampaignId, campaign.Channel.Word(), "delivered", known.CustomerId)));
                }
            });
        return true;
    }

    private async ValueTask<CampaignSend?> Save(CampaignSend send, CancellationToken ct)
    {
        var commit = await store.Commit(new Batch(Containers.Marketing, send.Partition).Replace(send), ct);
        return commit.Ok ? send with { ETag = commit.ETags[0] } : null;
    }

    private async ValueTask<IReadOnlyList<CampaignSend>> Find(Campaign campaign, SendOutcome outcome, CancellationToken ct) =>
        (await store.Query(
            new Query<CampaignSend, CampaignSend>(all => all.Where(send => send.Outcome == outcome).Take(PageSize), campaign.Partition) { PageSize = PageSize }, ct)).Items;

    private async ValueTask<int> Count(Campaign campaign, SendOutcome outcome, CancellationToken ct) =>
        (int)await store.Count(new Query<CampaignSend, CampaignSend>(all => all.Where(send => send.Outcome == outcome), campaign.Partition), ct);

    private ValueTask<Campaign?> Read(long id, CancellationToken ct) => store.Read<Campaign>(Campaign.PartitionOf(id), Campaign.DocumentId, ct);
}

/// <summary>The carrier did not take some messages of a batch; they are tried again.</summary>
public sealed class CarrierRefusedException(int count) : Exception($"The carrier refused {count} messages.");

internal static partial class CampaignLog
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "Campaign {Campaign}: the carrier refused the message to {Customer}")]
    public static partial void Refused(ILogger log, long campaign, long customer, Exception e);
}
