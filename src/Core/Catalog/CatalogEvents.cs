using FunctionsCommerce.Core.Events;

namespace FunctionsCommerce.Core.Catalog;

/// <summary>A product was created or changed by staff.</summary>
public sealed record ProductSaved(long ProductId, string ProductName) : DomainEvent;

/// <summary>A customer reviewed a product.</summary>
public sealed record ReviewPosted(long ReviewId, long ProductId, long CustomerId, int Rating) : DomainEvent;
