namespace FunctionsCommerce.Client;

/// <summary>A wrong input.</summary>
/// <param name="Field">Where it stands in the body or query, with dots: <c>items[0].quantity</c>.</param>
/// <param name="Message">What it must be, for people.</param>
public sealed record FieldError(string Field, string Message);
