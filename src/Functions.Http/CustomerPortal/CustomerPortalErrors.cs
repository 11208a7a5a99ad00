using System.Globalization;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.CustomerPortal;

/// <summary>Core's refusals as FastAPI writes them: a sentence, or every wrong input with its place.</summary>
internal static class CustomerPortalErrors
{
    private const string Body = "body";

    public static (int Status, object Body) From(Error error)
    {
        var status = error.Code switch
        {
            ErrorCode.Validation or ErrorCode.KeyReused => 422,
            ErrorCode.InvalidOtp or ErrorCode.SignatureMismatch => 400,
            ErrorCode.Unauthenticated or ErrorCode.InvalidToken or ErrorCode.InvalidCredentials => 401,
            ErrorCode.Forbidden or ErrorCode.EmailNotVerified or ErrorCode.PhoneRequired => 403,
            ErrorCode.NotFound => 404,
            ErrorCode.MethodNotAllowed => 405,

            // Only what is still being worked on can be asked for again.
            ErrorCode.Conflict when error.RetryAfter is not null => 409,
            ErrorCode.Conflict or ErrorCode.OutOfStock or ErrorCode.PriceMismatch => 400,
            ErrorCode.PayloadTooLarge => 413,
            ErrorCode.UnsupportedMediaType => 415,
            ErrorCode.RateLimited or ErrorCode.AccountLocked => 429,
            ErrorCode.Unavailable => 503,
            ErrorCode.Internal => 500,
        };
        return (
            status,
            status == 422
                ? new FieldErrorsResponse([.. FaultsOf(error).Select(FieldErrorResponse.From)])
                : new RefusalResponse(error.Message));
    }

    private static IReadOnlyList<FieldError> FaultsOf(Error error) =>
        error.FieldErrors.Count > 0 ? error.FieldErrors : [new FieldError(Idempotency.Header, error.Message)];

    private sealed record RefusalResponse(string Detail);

    private sealed record FieldErrorsResponse(IReadOnlyList<FieldErrorResponse> Detail);

    private sealed record FieldErrorResponse(IReadOnlyList<object> Loc, string Msg, string Type)
    {
        public static FieldErrorResponse From(FieldError fault) =>
            new(LocOf(fault), fault.Message, fault.Missing ? "missing" : fault.Field == Body ? "json_invalid" : "value_error");

        /// <summary><c>items[0].name</c> of the body is <c>["body", "items", 0, "name"]</c>.</summary>
        private static IReadOnlyList<object> LocOf(FieldError fault) => fault switch
        {
            { Field: Body } => [Body],
            { Field: Idempotency.Header } => ["header", fault.Field],
            { InQuery: true } => ["query", .. StepsOf(fault.Field)],
            _ => [Body, .. StepsOf(fault.Field)],
        };

        private static IEnumerable<object> StepsOf(string field) => field.Split('.', '[')
            .Select(step => step.EndsWith(']') ? (object)int.Parse(step[..^1], CultureInfo.InvariantCulture) : step);
    }
}
