using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.Hosting.OpenApi;

/// <summary>What a refusal means to who calls.</summary>
internal static class RefusalMeanings
{
    public static string Of(ErrorCode code) => code switch
    {
        ErrorCode.Validation => "input is missing, malformed or out of bounds.",
        ErrorCode.Unauthenticated => "no access token came.",
        ErrorCode.InvalidToken => "the token is malformed, expired, revoked, or another API's.",
        ErrorCode.InvalidCredentials => "email or password is wrong.",
        ErrorCode.EmailNotVerified => "the account must verify its email first.",
        ErrorCode.AccountLocked => "too many failed logins; see Retry-After.",
        ErrorCode.PhoneRequired => "the account needs a phone number first.",
        ErrorCode.InvalidOtp => "the code is wrong, expired or used.",
        ErrorCode.SignatureMismatch => "the payment's signature does not verify.",
        ErrorCode.Forbidden => "the caller may not do this.",
        ErrorCode.NotFound => "there is no such resource, or it is not the caller's.",
        ErrorCode.MethodNotAllowed => "the route does not take this verb.",
        ErrorCode.Conflict => "the resource's state does not allow it.",
        ErrorCode.OutOfStock => "fewer pieces are left than were asked for.",
        ErrorCode.PriceMismatch => "the price has changed; the details hold the right quote.",
        ErrorCode.KeyReused => "the idempotency key came with another request before.",
        ErrorCode.PayloadTooLarge => "the body or a file is too large.",
        ErrorCode.UnsupportedMediaType => "the content type, or a file's content, is not accepted.",
        ErrorCode.RateLimited => "too many requests; see Retry-After.",
        ErrorCode.Unavailable => "something the store depends on is out of reach for now.",
        ErrorCode.Internal => "something went wrong in the store.",
    };
}
