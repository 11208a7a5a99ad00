using FunctionsCommerce.Core.Events;

namespace FunctionsCommerce.Core.Orders;

/// <summary>One line of an order in an event. Amounts in minor units.</summary>
public sealed record EventLine(long ProductId, string VariantKey, int Quantity, long Amount, string Category);

/// <summary>An order was placed. Total in minor units.</summary>
public sealed record OrderPlaced(
    long CustomerId, long OrderId, long Total, string Currency, OrderType OrderType, IReadOnlyList<EventLine> Lines) : DomainEvent;

/// <summary>An order of another shop was imported: it counts, and nobody is told.</summary>
public sealed record OrderImported(long CustomerId, long OrderId) : DomainEvent;

/// <summary>The order's payment was captured in full. Amount in minor units.</summary>
public sealed record OrderPaid(long CustomerId, long OrderId, long Amount) : DomainEvent;

/// <summary>An attempt to pay failed; the order can still be paid.</summary>
public sealed record OrderPaymentFailed(long CustomerId, long OrderId, string Reason) : DomainEvent;

/// <summary>The order moved on by one state.</summary>
public sealed record OrderStatusChanged(long CustomerId, long OrderId, OrderStatus From, OrderStatus To, string? Reason) : DomainEvent;

/// <summary>The carrier reported something about the parcel.</summary>
public sealed record OrderTracked(long CustomerId, long OrderId, TrackingUpdate Update) : DomainEvent;

/// <summary>Money is to be returned: the payments worker asks the gateway once per refund. Amount in minor units.</summary>
public sealed record RefundRequested(long CustomerId, long OrderId, long RefundId, long Amount) : DomainEvent;

/// <summary>Money was returned. Amounts in minor units.</summary>
public sealed record OrderRefunded(long CustomerId, long OrderId, long RefundId, long Amount, long RefundedTotal) : DomainEvent;

/// <summary>A customer asks for money back; staff decide. Amount in minor units.</summary>
public sealed record RefundAsked(long CustomerId, long OrderId, long RefundId, long Amount) : DomainEvent;

/// <summary>Staff declined a customer's request for money. Amount in minor units.</summary>
public sealed record RefundRejected(long CustomerId, long OrderId, long RefundId, long Amount, string? Note) : DomainEvent;

/// <summary>Money could not be returned: staff retry it or pay it out another way. Amount in minor units.</summary>
public sealed record RefundFailed(long CustomerId, long OrderId, long RefundId, long Amount, string? Note) : DomainEvent;

/// <summary>The order no longer needs a payment: its payment link is to be cancelled.</summary>
public sealed record PaymentLinkRevoked(long CustomerId, long OrderId, string PaymentLinkId) : DomainEvent;

/// <summary>A customer wants to send something back.</summary>
public sealed record ReturnRequested(long CustomerId, long ReturnId, long OrderId) : DomainEvent;

/// <summary>A return moved on.</summary>
public sealed record ReturnChanged(long CustomerId, long ReturnId, long OrderId, ReturnStatus Status) : DomainEvent;
