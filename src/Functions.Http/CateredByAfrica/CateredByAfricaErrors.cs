using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

/// <summary>Maps Core's errors to this API's statuses and codes.</summary>
internal static class CateredByAfricaErrors
{
    public static (int Status, object Body) From(Error error, DateTimeOffset now)
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
            ErrorCode.Internal => (500, "INTERNAL_ERROR"),
        };
        long? retryAfter = error.RetryAfter is { } wait ? Math.Max(1, (long)Math.Ceiling(wait.TotalSeconds)) : null;
        var faults = error.FieldErrors.Select(FaultResponse.From).ToArray();
        var wire = new CateredByAfricaError(code, error.Message, DetailsOf(error, faults), faults.Length > 0 ? faults : null, retryAfter);
        return (status, new CateredByAfricaRefusal(false, wire, now));
    }

    private static object? DetailsOf(Error error, FaultResponse[] faults) => faults switch
    {
        [var first, ..] => first,
        _ when error.Code == ErrorCode.PriceMismatch => new QuoteDetails(error.Data),
        _ => null,
    };

    private sealed record QuoteDetails(object? Quote);
}
