using FunctionsCommerce.Core.Events;

namespace FunctionsCommerce.Core.Accounts;

/// <summary>A customer account was created. <paramref name="Channel"/> is the API it came through.</summary>
public sealed record CustomerRegistered(long CustomerId, string CustomerName, string Email, string Channel) : DomainEvent;

/// <summary>An account was imported: it counts, and nobody is welcomed.</summary>
public sealed record CustomerImported(long CustomerId) : DomainEvent;

/// <summary>A mail with a login code is due. The code is generated with the mail and is in no event.</summary>
public sealed record LoginCodeRequested(long CustomerId, string Channel) : DomainEvent
{
    /// <summary><see cref="Account.SecretVersion"/> at the request: after a change of the secrets the mail is no longer due.</summary>
    public int SecretVersion { get; init; }
}

/// <summary>A mail with the code that verifies the email is due. The code is generated with the mail and is in no event.</summary>
/// <param name="CustomerId">0 for an unknown email: known and unknown emails cause the same work.</param>
public sealed record EmailVerificationRequested(long CustomerId, string Channel) : DomainEvent
{
    /// <summary><see cref="Account.SecretVersion"/> at the request: after a change of the secrets the mail is no longer due.</summary>
    public int SecretVersion { get; init; }
}

/// <summary>A reset mail is due. The token or code is generated with the mail and is in no event.</summary>
/// <param name="CustomerId">0 for an unknown email: known and unknown emails cause the same work.</param>
public sealed record PasswordResetRequested(long CustomerId, string Channel) : DomainEvent
{
    /// <summary><see cref="Account.SecretVersion"/> at the request: after a change of the secrets the mail is no longer due.</summary>
    public int SecretVersion { get; init; }
}

/// <summary>A customer's birth date was set, corrected or erased.</summary>
/// <param name="Before">The date before; null when it was not known.</param>
public sealed record BirthDateChanged(long CustomerId, DateOnly? Before) : DomainEvent;

/// <summary>Staff changed a customer's data.</summary>
public sealed record CustomerUpdated(long CustomerId) : DomainEvent;

/// <summary>A used refresh token came again: its session was ended, and the owner is notified by mail.</summary>
public sealed record SessionReuseDetected(long CustomerId, string Channel, DateTimeOffset At) : DomainEvent;
