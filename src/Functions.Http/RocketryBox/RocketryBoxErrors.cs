using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.RocketryBox;

/// <summary>Maps Core's errors to this API's statuses and codes.</summary>
internal static class RocketryBoxErrors
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
            ErrorCode.Internal => (500, "INTERNAL_ERROR"),
        };
        return (status, new RocketryBoxRefusal(false, new RocketryBoxError(code, error.Message, DetailsOf(error))));
    }

    /// <summary>All that is wrong with each field, in the order in which it was found; or what the order costs now.</summary>
    private static object? DetailsOf(Error error)
    {
        if (error.Code == ErrorCode.PriceMismatch)
        {
            return new QuoteDetails(error.Data);
        }

        if (error.FieldErrors.Count == 0)
        {
            return null;
        }

        var details = new OrderedDictionary<string, List<string>>();
        foreach (var fault in error.FieldErrors)
        {
            if (!details.TryGetValue(fault.Field, out var messages))
            {
                details.Add(fault.Field, messages = []);
            }

            messages.Add(fault.Message);
        }

        return details;
    }

    private sealed record QuoteDetails(object? Quote);
}
