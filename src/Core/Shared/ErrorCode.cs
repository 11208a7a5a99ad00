namespace FunctionsCommerce.Core.Shared;

/// <summary>All reasons for a refusal. Each API maps all of them to its own codes and statuses in one switch.</summary>
public enum ErrorCode
{
    /// <summary>Input is missing, malformed, or out of bounds.</summary>
    Validation,

    /// <summary>The operation needs a signed-in caller and none came.</summary>
    Unauthenticated,

    /// <summary>The token is malformed, expired, revoked, or meant for another API.</summary>
    InvalidToken,

    /// <summary>Email or password is wrong (never says which).</summary>
    InvalidCredentials,

    /// <summary>The account must verify its email first.</summary>
    EmailNotVerified,

    /// <summary>Too many failed logins; <see cref="Error.RetryAfter"/> says how long.</summary>
    AccountLocked,

    /// <summary>The account needs a phone number first.</summary>
    PhoneRequired,

    /// <summary>The one-time code is wrong, expired or used.</summary>
    InvalidOtp,

    /// <summary>A payment signature does not verify.</summary>
    SignatureMismatch,

    /// <summary>Signed in, but not allowed.</summary>
    Forbidden,

    /// <summary>No such resource, or not the caller's.</summary>
    NotFound,

    /// <summary>The route exists, the verb does not.</summary>
    MethodNotAllowed,

    /// <summary>The resource's state does not allow it.</summary>
    Conflict,

    /// <summary>Fewer pieces are left than were asked for.</summary>
    OutOfStock,

    /// <summary>The client's price or total differs from the store's; <see cref="Error.Data"/> holds the quote.</summary>
    PriceMismatch,

    /// <summary>An idempotency key came with another request than before.</summary>
    KeyReused,

    /// <summary>The body or file is larger than allowed.</summary>
    PayloadTooLarge,

    /// <summary>The content type, or a file's content, is not accepted.</summary>
    UnsupportedMediaType,

    /// <summary>Too many requests; <see cref="Error.RetryAfter"/> says how long.</summary>
    RateLimited,

    /// <summary>Something the store depends on is out of reach for now.</summary>
    Unavailable,

    /// <summary>A bug or an outage; details are in the log only.</summary>
    Internal,
}
