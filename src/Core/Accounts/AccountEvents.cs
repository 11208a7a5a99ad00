using FunctionsCommerce.Core.Events;

namespace FunctionsCommerce.Core.Accounts;

/// <summary>A customer account came into being. <paramref name="Channel"/> is the API it came through.</summary>
public sealed record CustomerRegistered(long CustomerId, string CustomerName, string Email, string Channel) : DomainEvent;

/// <summary>The reset mail is due. The token is made when the mail is: it is in no event.</summary>
public sealed record PasswordResetRequested(long CustomerId, string Channel) : DomainEvent;
