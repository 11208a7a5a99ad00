namespace FunctionsCommerce.Client;

/// <summary>An answer that the API does not describe: by a proxy, or by a store of another version than this client.</summary>
public sealed class UnexpectedAnswerException(
    string message, int status, string? body, IReadOnlyDictionary<string, IEnumerable<string>> headers,
    Exception? inner) : Exception(message, inner)
{
    public int Status { get; } = status;

    public string? Body { get; } = body;

    public IReadOnlyDictionary<string, IEnumerable<string>> Headers { get; } = headers;
}
