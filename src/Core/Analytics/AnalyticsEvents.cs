using FunctionsCommerce.Core.Events;

namespace FunctionsCommerce.Core.Analytics;

/// <summary>A visitor looked at a product or logged in, for the first time that day.</summary>
/// <param name="Visitor">Who: the partition of the customer or of the visitor without an account.</param>
/// <param name="CustomerId">Null without an account.</param>
/// <param name="FirstVisit">A visitor without an account was never seen before; for customers the account tells.</param>
public sealed record VisitorSeen(string Visitor, long? CustomerId, bool FirstVisit) : DomainEvent;
