namespace FunctionsCommerce.Core.Shared;

/// <summary>The catalogue of refusals that more than one room uses.</summary>
public static class Errors
{
    public static Error Invalid(string field, string message, object? value = null) => Invalid([new FieldError(field, message, value)]);

    public static Error Invalid(IReadOnlyList<FieldError> faults) => new(ErrorCode.Validation, faults[0].Message) { FieldErrors = faults };

    /// <param name="what">The resource in the user's words: "Order".</param>
    public static Error NotFound(string what) => new(ErrorCode.NotFound, $"{what} not found");

    public static Error Conflict(string message) => new(ErrorCode.Conflict, message);

    public static Error OutOfStock(string message) => new(ErrorCode.OutOfStock, message);

    public static Error Forbidden(string message = "You are not allowed to do this") => new(ErrorCode.Forbidden, message);

    public static Error Unauthenticated() => new(ErrorCode.Unauthenticated, "Authentication required");

    public static Error InvalidToken() => new(ErrorCode.InvalidToken, "The token is invalid or has expired");

    public static Error RateLimited(TimeSpan retryAfter) =>
        new(ErrorCode.RateLimited, "Too many requests. Please try again later.") { RetryAfter = retryAfter };

    public static Error Unavailable(string message, TimeSpan? retryAfter = null) =>
        new(ErrorCode.Unavailable, message) { RetryAfter = retryAfter ?? TimeSpan.FromSeconds(5) };
}
