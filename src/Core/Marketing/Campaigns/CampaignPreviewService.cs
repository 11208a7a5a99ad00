using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Marketing.Tracking;
using FunctionsCommerce.Core.Notifications;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;
using Microsoft.Extensions.Logging;

namespace FunctionsCommerce.Core.Marketing.Campaigns;

/// <summary>An email campaign as it would be, with the name of the member of staff who writes it in the place of a customer's.</summary>
/// <param name="Recipients">How many would get it now; null where the audience is not chosen.</param>
/// <param name="MailedTo">Whom a test mail went to; null where none was asked for.</param>
public sealed record CampaignPreview(string Subject, string Body, int? Recipients, string? MailedTo);

/// <summary>Shows a campaign before it exists. Nothing is saved.</summary>
public sealed partial class CampaignPreviewService(
    IDocumentStore store, SegmentQuery audience, MessageCarrier carrier, TrackingLinks links, StoreSettings settings, IdGenerator ids,
    TimeProvider time, ILogger<CampaignPreviewService> log)
{
    /// <param name="withAudience">Count the recipients, which reads all customers.</param>
    /// <param name="mail">Send it to the caller's own address.</param>
    /// <returns>Or the faults of the draft; <see cref="ErrorCode.Unavailable"/> while the mail service takes nothing.</returns>
    public async ValueTask<Result<CampaignPreview>> PreviewAsync(
        CurrentUser staff, CampaignDraft draft, bool withAudience, bool mail, CancellationToken ct)
    {
        var faults = draft.Faults(time.GetUtcNow(), "body");
        if (faults.Count > 0)
        {
            return Errors.Invalid(faults);
        }

        if (await store.ReadAsync<Account>(CurrentUser.PartitionOf(staff.AccountId), Account.DocumentId, ct) is not { } writer)
        {
            return Errors.NotFound("Account");
        }

        var campaign = new Campaign
        {
            CampaignId = ids.Next(),
            Channel = MessageChannel.Email,
            Subject = draft.Subject,
            Body = draft.Body,
            Style = draft.Style,
            Recipients = draft.Recipients,
            RecipientIds = draft.RecipientIds,
            Status = CampaignStatus.Draft,
            CreatedBy = staff.AccountId,
            CreatedAt = time.GetUtcNow(),
            UpdatedAt = time.GetUtcNow(),
        };
        var message = new CampaignMessageRenderer(campaign, links, settings).Preview(writer, campaign.CampaignId);
        int? recipients = withAudience ? await audience.EstimateAsync(campaign, ct) : null;
        if (mail && await RefusesAsync(message, ct) is { } refused)
        {
            return refused;
        }

        return new CampaignPreview(message.Subject!, message.Body, recipients, mail ? message.To : null);
    }

    private async Task<Error?> RefusesAsync(OutboundMessage message, CancellationToken ct)
    {
        try
        {
            await carrier.SendAsync(message, ct);
            return null;
        }
        catch (CarrierUnavailableException outage)
        {
            return Errors.Unavailable("The mail service is not available", outage.Outage.RetryAfter);
        }
        catch (Exception refusal) when (!ct.IsCancellationRequested)
        {
            Refused(log, refusal);
            return Errors.Conflict("The mail service refuses this mail");
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The mail service refused a test mail")]
    private static partial void Refused(ILogger log, Exception e);
}
