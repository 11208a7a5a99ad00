using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.PureEssence;

/// <summary>Maps Core's errors to this API's statuses and codes.</summary>
internal static class PureEssenceErrors
{
    public static (int Status, object Body) From(Error error)
    {
        var (status, code) = error.Code switch
        {
            ErrorCode.Validation or ErrorCode.InvalidOtp or ErrorCode.SignatureMismatch => (400, "VALIDATION_ERROR"),
            ErrorCode.Unauthenticated or ErrorCode.InvalidToken or ErrorCode.InvalidCredentials => (401, "UNAUTHORIZED"),
            ErrorCode.Forbidden or ErrorCode.EmailNotVerified or ErrorCode.PhoneRequired => (403, "FORBIDDEN"),
            ErrorCode.NotFound => (404, "NOT_FOUND"),
            ErrorCode.MethodNotAllowed => (405, "METHOD_NOT_ALLOWED"),
            ErrorCode.Conflict or ErrorCode.OutOfStock or ErrorCode.PriceMismatch => (409, "CONFLICT"),
            ErrorCode.PayloadTooLarge => (413, "PAYLOAD_TOO_LARGE"),
            ErrorCode.UnsupportedMediaType => (415, "UNSUPPORTED_MEDIA_TYPE"),
            ErrorCode.KeyReused => (422, "VALIDATION_ERROR"),
            ErrorCode.RateLimited or ErrorCode.AccountLocked => (429, "RATE_LIMIT_EXCEEDED"),
            ErrorCode.Unavailable => (503, "SERVICE_UNAVAILABLE"),
            ErrorCode.Internal => (500, "SERVER_ERROR"),
        };
        return (status, new PureEssenceRefusal(false, new PureEssenceError(code, error.Message, DetailsOf(error))));
    }

    private static object? DetailsOf(Error error) => error.FieldErrors switch
    {
        [var fault, ..] => new FaultDetails(fault.Field, fault.Value),
        _ when error.Code == ErrorCode.PriceMismatch => new QuoteDetails(error.Data),
        _ => null,
    };

    private sealed record FaultDetails(string Field, object? Value);

    private sealed record QuoteDetails(object? Quote);
}
