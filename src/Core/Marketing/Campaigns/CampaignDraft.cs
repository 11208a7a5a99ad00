using FunctionsCommerce.Core.Marketing.Templates;
using FunctionsCommerce.Core.Notifications;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Marketing.Campaigns;

/// <summary>A new campaign.</summary>
public sealed record CampaignDraft
{
    public const int MaxName = 255;
    public const int MaxSubject = 500;
    public const int MaxBody = 200_000;
    public const int MaxMessage = 1600;
    public const int MaxRecipients = 10_000;

    public required MessageChannel Channel { get; init; }

    public string? Name { get; init; }

    public string? Subject { get; init; }

    public required string Body { get; init; }

    public CampaignStyle Style { get; init; }

    public required RecipientType Recipients { get; init; }

    public IReadOnlyList<long> RecipientIds { get; init; } = [];

    public DateTimeOffset? ScheduleAt { get; init; }

    /// <param name="bodyField">What the API calls the body.</param>
    internal List<FieldError> Faults(DateTimeOffset now, string bodyField)
    {
        List<FieldError> faults = [];
        Check(bodyField, Body, Channel == MessageChannel.Email, faults);
        Check("subject", Subject, html: false, faults);
        if (Recipients == RecipientType.Custom && RecipientIds.Count == 0)
        {
            faults.Add(new FieldError("recipientIds", "recipientIds must name the recipients of a custom audience"));
        }

        if (ScheduleAt <= now)
        {
            faults.Add(new FieldError("scheduleAt", "scheduleAt must be in the future", ScheduleAt));
        }

        return faults;
    }

    private static void Check(string field, string? text, bool html, List<FieldError> faults)
    {
        if (text is not null && TemplateText.Parse(text, html).Fault is { } fault)
        {
            faults.Add(new FieldError(field, fault));
        }
    }
}
