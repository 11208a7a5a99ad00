using FunctionsCommerce.Core.Events;

namespace FunctionsCommerce.Core.Marketing;

/// <summary>An email campaign went out to all its recipients.</summary>
public sealed record CampaignSent(long CampaignId, string CampaignName, int SentCount) : DomainEvent;

/// <summary>A message reached its recipient, or did not. <paramref name="Status"/> is the carrier's word: <c>delivered</c>,
/// <c>failed</c>.</summary>
/// <param name="Channel"><c>sms</c> or <c>whatsapp</c>.</param>
/// <param name="CustomerId">Null when the recipient is no customer.</param>
public sealed record MessageDelivered(long MessageId, string Channel, string Status, long? CustomerId) : DomainEvent;

/// <summary>An automation rule was carried out for a customer. <paramref name="Status"/>: <c>success</c> or <c>failed</c>.</summary>
public sealed record AutomationTriggered(long RuleId, long CustomerId, string Status) : DomainEvent;

/// <summary>All recipients of an SMS or WhatsApp message are done.</summary>
/// <param name="Channel"><c>sms</c> or <c>whatsapp</c>.</param>
public sealed record MessagesSent(long MessageId, string Channel, int SentCount, int FailedCount) : DomainEvent;

/// <summary>Staff scheduled, started or cancelled a campaign or message; wakes its orchestration.</summary>
public sealed record CampaignChanged(long CampaignId) : DomainEvent;
