using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.Webhooks;

/// <summary>Refusals for machines: anything but a 2xx makes the sender try again.</summary>
internal static class WebhookErrors
{
    public static (int Status, object Body) From(Error error)
    {
        var (status, code) = error.Code switch
        {
            ErrorCode.SignatureMismatch => (400, "SIGNATURE_MISMATCH"),
            ErrorCode.Validation or ErrorCode.InvalidOtp => (400, "VALIDATION_ERROR"),
            ErrorCode.Unauthenticated or ErrorCode.InvalidToken or ErrorCode.InvalidCredentials => (401, "UNAUTHORIZED"),
            ErrorCode.Forbidden or ErrorCode.EmailNotVerified or ErrorCode.PhoneRequired => (403, "FORBIDDEN"),
            ErrorCode.NotFound => (404, "NOT_FOUND"),
            ErrorCode.MethodNotAllowed => (405, "METHOD_NOT_ALLOWED"),
            ErrorCode.Conflict or ErrorCode.OutOfStock or ErrorCode.PriceMismatch => (409, "CONFLICT"),
            ErrorCode.PayloadTooLarge => (413, "PAYLOAD_TOO_LARGE"),
            ErrorCode.UnsupportedMediaType => (415, "UNSUPPORTED_MEDIA_TYPE"),
            ErrorCode.KeyReused => (422, "KEY_REUSED"),
            ErrorCode.RateLimited or ErrorCode.AccountLocked => (429, "RATE_LIMIT_EXCEEDED"),
            ErrorCode.Unavailable => (503, "SERVICE_UNAVAILABLE"),
            ErrorCode.Internal => (500, "SERVER_ERROR"),
        };
        return (status, new WebhookRefusal("error", code, error.Message));
    }
}
