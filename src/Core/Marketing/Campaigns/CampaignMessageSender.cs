using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Notifications;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;
using Microsoft.Extensions.Logging;

namespace FunctionsCommerce.Core.Marketing.Campaigns;

/// <summary>The outcome of handing a message to the carrier.</summary>
/// <param name="Answered">The carrier took or refused it.</param>
/// <param name="Outage">The carrier did neither: the recipient is still due. Null also for a recipient who is skipped.</param>
public readonly record struct Handover(bool Answered, CarrierOutage? Outage);

/// <summary>Sends a campaign to one recipient: claims the record, hands the message to the carrier, confirms the record.</summary>
/// <remarks>A process that dies between claim and confirmation leaves a claim, which <see cref="CampaignSender"/> turns into
/// <see cref="SendOutcome.Unknown"/>. Nothing here is cut off by a process that stops in good order: what was begun is finished.</remarks>
public sealed class CampaignMessageSender(
    IDocumentStore store, MessageCarrier carrier, FrequencyCapService contacts, EventFactory events, TimeProvider time,
    MarketingSettings settings, ILogger<CampaignMessageSender> log)
{
    private const int MaxAttempts = 3;

    /// <summary>Carriers that refuse are asked again in the campaign's next round, and no more after the third time.</summary>
    public async Task<Handover> SendAsync(Campaign campaign, CampaignRecipient send, CampaignMessageRenderer text)
    {
        var account = await store.ReadAsync<Account>(CurrentUser.PartitionOf(send.CustomerId), Account.DocumentId, CancellationToken.None);
        if ((account is null
            ? SkipReason.Deleted
            : MarketingEligibility.GetSkipReason(account, campaign.Channel, campaign.Style)) is { } refusal)
        {
            await SkipAsync(send, refusal);
            return default;
        }

        var message = text.For(account!);
        if (!await contacts.TryAcquireAsync(send.CustomerId, message.MessageId, CancellationToken.None))
        {
            await SkipAsync(send, SkipReason.FrequencyCap);
        }
        else if (await SaveAsync(send with { Outcome = SendOutcome.Claimed }) is { } claimed)
        {
            return await HandOverAsync(claimed, message);
        }

        return default;
    }

    private async Task<Handover> HandOverAsync(CampaignRecipient claimed, OutboundMessage message)
    {
        try
        {
            await carrier.SendAsync(message, CancellationToken.None);
        }
        catch (CarrierUnavailableException problem)
        {
            // No attempt of this recipient; what was not sent does not count towards the cap.
            CampaignLog.Unavailable(log, claimed.CampaignId, claimed.CustomerId, problem);
            await contacts.ReleaseAsync(claimed.CustomerId, message.MessageId, CancellationToken.None);
            await SaveAsync(claimed with { Outcome = SendOutcome.Pending });
            return new Handover(false, problem.Outage);
        }
        catch (Exception problem)
        {
            CampaignLog.Refused(log, claimed.CampaignId, claimed.CustomerId, problem);
            await RefusedAsync(claimed, message.MessageId);
            return new Handover(true, null);
        }

        await ConfirmAsync(claimed, message.Channel);
        Count("sent");
        return new Handover(true, null);
    }

    private async Task RefusedAsync(CampaignRecipient claimed, string messageId)
    {
        var attempts = claimed.Attempts + 1;
        if (attempts >= MaxAttempts)
        {
            await contacts.ReleaseAsync(claimed.CustomerId, messageId, CancellationToken.None);
            Count("failed");
        }

        await SaveAsync(claimed with { Outcome = attempts >= MaxAttempts ? SendOutcome.Failed : SendOutcome.Pending, Attempts = attempts });
    }

    /// <summary>The message was sent, whatever was recorded in the meantime (an open, or an expired claim).</summary>
    private ValueTask ConfirmAsync(CampaignRecipient claimed, MessageChannel channel)
    {
        var now = time.GetUtcNow();
        DateTimeOffset? delivered = settings.DeliveryReports ? null : now;
        return store.UpdateAsync(
            async attempt =>
            {
                if ((attempt.Number == 1
                    ? claimed
                    : await store.ReadAsync<CampaignRecipient>(claimed.Partition, claimed.Id, CancellationToken.None)) is not { } known)
                {
                    return null;
                }

                var sent = known with { Outcome = SendOutcome.Sent, SentAt = now, DeliveredAt = known.DeliveredAt ?? delivered };
                var batch = new DocumentBatch(Containers.Marketing, sent.Partition).Replace(sent);
                if (delivered is not null && channel != MessageChannel.Email)
                {
                    batch.Emit(
                        events.Create(sent.Partition, new MessageDelivered(sent.CampaignId, channel.Word(), "delivered", sent.CustomerId)));
                }

                return batch;
            },
            CancellationToken.None);
    }

    private static void Count(string outcome) =>
        BusinessMetrics.CampaignRecipients.Add(1, new KeyValuePair<string, object?>("outcome", outcome));

    private Task<CampaignRecipient?> SkipAsync(CampaignRecipient send, SkipReason reason)
    {
        Count("skipped");
        return SaveAsync(send with { Outcome = SendOutcome.Skipped, Skip = reason });
    }

    /// <summary>Null when another writer was faster.</summary>
    private Task<CampaignRecipient?> SaveAsync(CampaignRecipient send) => store.TrySaveAsync(send, CancellationToken.None).AsTask();
}

internal static partial class CampaignLog
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "Campaign {Campaign}: the carrier refused the message to {Customer}")]
    public static partial void Refused(ILogger log, long campaign, long customer, Exception e);

    [LoggerMessage(Level = LogLevel.Debug, Message = "Campaign {Campaign}: the message service is not available for {Customer}")]
    public static partial void Unavailable(ILogger log, long campaign, long customer, Exception e);
}
