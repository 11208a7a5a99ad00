using FunctionsCommerce.Core.Events;

namespace FunctionsCommerce.Core.Accounts;

/// <summary>A customer account came into being. <paramref name="Channel"/> is the API it came through.</summary>
public sealed record CustomerRegistered(long CustomerId, string CustomerName, string Email, string Channel) : DomainEvent;

/// <summary>The mail with the code for a login is due. The code is made when the mail is: it is in no event.</summary>
public sealed record LoginCodeRequested(long CustomerId, string Channel) : DomainEvent
{
    /// <summary><see cref="Account.SecretVersion"/> when it was asked for: after a change of the secrets no mail is due any more.</summary>
    public int SecretVersion { get; init; }
}

/// <summary>The mail with the code that verifies the account's email is due. The code is made when the mail is: it is in no event.</summary>
/// <param name="CustomerId">0 when nobody has the email: asking for somebody and for nobody takes the same work.</param>
public sealed record EmailVerificationRequested(long CustomerId, string Channel) : DomainEvent
{
    /// <summary><see cref="Account.SecretVersion"/> when it was asked for: after a change of the secrets no mail is due any more.</summary>
    public int SecretVersion { get; init; }
}

/// <summary>The reset mail is due. The token or code is made when the mail is: it is in no event.</summary>
/// <param name="CustomerId">0 when nobody has the email: asking for somebody and for nobody takes the same work.</param>
public sealed record PasswordResetRequested(long CustomerId, string Channel) : DomainEvent
{
    /// <summary><see cref="Account.SecretVersion"/> when it was asked for: after a change of the secrets no mail is due any more.</summary>
    public int SecretVersion { get; init; }
}

/// <summary>A customer's birth date became known, was corrected, or went with the person.</summary>
/// <param name="Before">What it was; null when it was not known.</param>
public sealed record BirthDateChanged(long CustomerId, DateOnly? Before) : DomainEvent;

/// <summary>Staff changed what is known of a customer.</summary>
public sealed record CustomerUpdated(long CustomerId) : DomainEvent;

/// <summary>A used refresh token came again: its session was ended, and the owner is notified by mail.</summary>
public sealed record SessionReuseDetected(long CustomerId, string Channel, DateTimeOffset At) : DomainEvent;
