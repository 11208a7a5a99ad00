using FunctionsCommerce.Core.Events;

namespace FunctionsCommerce.Core.Carts;

/// <summary>A cart with something in it was changed, for the first time in a while (<see cref="Cart.AnnounceEvery"/>).</summary>
public sealed record CartChanged(long CustomerId, DateTimeOffset At) : DomainEvent;
