using FunctionsCommerce.Core.Events;

namespace FunctionsCommerce.Core.Support;

/// <summary>A customer opened a ticket.</summary>
public sealed record TicketOpened(long CustomerId, long TicketId, string Subject) : DomainEvent;

/// <summary>A reply was written; the customer is notified of replies by staff.</summary>
public sealed record TicketReplied(long CustomerId, long TicketId, long MessageId, string Subject, bool ByStaff) : DomainEvent;
