namespace FunctionsCommerce.Client;

/// <summary>The store refused a call. Its message is a text for people.</summary>
public class StoreException(Refusal refusal) : Exception(refusal.Message)
{
    public Refusal Refusal { get; } = refusal;

    /// <summary>The HTTP status.</summary>
    public int Status => Refusal.Status;

    /// <inheritdoc cref="Refusal.Code"/>
    public string? Code => Refusal.Code;

    /// <inheritdoc cref="Refusal.Errors"/>
    public IReadOnlyList<FieldError> Errors => Refusal.Errors;
}
