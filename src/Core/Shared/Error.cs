namespace FunctionsCommerce.Core.Shared;

/// <summary>One wrong input: the field in camelCase dotted form (<c>items[0].quantity</c>), what it must be, and what came.</summary>
/// <remarks><see cref="Value"/> is echoed to callers: never a password, code or token.</remarks>
public sealed record FieldError(string Field, string Message, object? Value = null)
{
    /// <summary>Nothing came where something must.</summary>
    public bool Missing { get; init; }

    /// <summary>A parameter of the question rather than a field of what was sent.</summary>
    public bool InQuery { get; init; }
}

/// <summary>A refusal that the caller can understand. Knows no HTTP; each API turns it into its own envelope.</summary>
public sealed record Error(ErrorCode Code, string Message)
{
    /// <summary>The wrong inputs, all of them; empty unless <see cref="ErrorCode.Validation"/>.</summary>
    public IReadOnlyList<FieldError> FieldErrors { get; init; } = [];

    /// <summary>What helps the caller to do it right, such as the current quote.</summary>
    public object? Data { get; init; }

    /// <summary>When a retry can succeed.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
