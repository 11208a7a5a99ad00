using FunctionsCommerce.Core.Pricing;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.RasCurrys;

/// <summary>Maps Core's errors to this API's statuses and codes.</summary>
internal static class RasCurrysErrors
{
    public const string RateLimited = "RATE_LIMIT_EXCEEDED";

    public static (int Status, object Body) From(Error error, string currency, DateTimeOffset now)
    {
        var (status, code) = error.Code switch
        {
            ErrorCode.Validation => (400, "VALIDATION_ERROR"),
            ErrorCode.InvalidOtp => (400, "INVALID_OTP"),
            ErrorCode.SignatureMismatch => (400, "SIGNATURE_MISMATCH"),
            ErrorCode.Unauthenticated => (401, "TOKEN_REQUIRED"),
            ErrorCode.InvalidCredentials => (401, "INVALID_CREDENTIALS"),
            ErrorCode.InvalidToken => (403, "INVALID_TOKEN"),
            ErrorCode.EmailNotVerified => (403, "EMAIL_NOT_VERIFIED"),
            ErrorCode.Forbidden => (403, "FORBIDDEN"),
            ErrorCode.NotFound => (404, "NOT_FOUND"),
            ErrorCode.MethodNotAllowed => (405, "METHOD_NOT_ALLOWED"),
            ErrorCode.Conflict or ErrorCode.OutOfStock or ErrorCode.PriceMismatch => (409, "CONFLICT"),
            ErrorCode.PayloadTooLarge => (413, "PAYLOAD_TOO_LARGE"),
            ErrorCode.UnsupportedMediaType => (415, "UNSUPPORTED_MEDIA_TYPE"),
            ErrorCode.KeyReused => (422, "VALIDATION_ERROR"),
            ErrorCode.AccountLocked => (423, "ACCOUNT_LOCKED"),
            ErrorCode.PhoneRequired => (428, "PHONE_REQUIRED"),
            ErrorCode.RateLimited => (429, RateLimited),
            ErrorCode.Unavailable => (503, "SERVICE_UNAVAILABLE"),
            ErrorCode.Internal => (500, "SERVER_ERROR"),
        };
        return (status, error.Code == ErrorCode.RateLimited
            ? new RasCurrysLimited(false, code, error.Message, (now + (error.RetryAfter ?? TimeSpan.Zero)).ToUnixTimeMilliseconds())
            : new RasCurrysRefusal(false, new RasCurrysError(code, error.Message, DetailsOf(error, currency))));
    }

    private static object? DetailsOf(Error error, string currency) => error switch
    {
        { FieldErrors.Count: > 0 } => new FaultDetails(
            [.. error.FieldErrors.Select(fault => new FaultResponse(fault.Field, fault.Message, fault.Value))]),
        { Data: Quote quote } => new QuoteDetails(QuoteResponse.From(quote, currency)),
        _ => null,
    };

    private sealed record FaultDetails(IReadOnlyList<FaultResponse> Fields);

    private sealed record QuoteDetails(QuoteResponse Quote);
}

/// <summary>A wrong input.</summary>
internal sealed record FaultResponse(string Field, string Message, object? Value);
