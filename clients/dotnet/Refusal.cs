using System.Net.Http.Headers;
using System.Text.Json;

namespace FunctionsCommerce.Client;

/// <summary>What a refusal of any API says.</summary>
public sealed record Refusal
{
    public required int Status { get; init; }

    /// <summary>The API's word for it, such as <c>VALIDATION_ERROR</c>; null where the API has none.</summary>
    public string? Code { get; init; }

    /// <summary>A text for people.</summary>
    public required string Message { get; init; }

    /// <summary>All wrong inputs, in the order in which they were found.</summary>
    public IReadOnlyList<FieldError> Errors { get; init; } = [];

    /// <summary>How long to wait before the same call; null where that would not help.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Leads to the store's log.</summary>
    public string? RequestId { get; init; }

    /// <summary>The path that was called.</summary>
    public string Path { get; init; } = "";

    /// <summary>What an order costs now, where the price was wrong.</summary>
    internal JsonElement? Quote { get; init; }

    internal bool IsLogin => Path.EndsWith("/auth/login", StringComparison.Ordinal);

    internal bool IsCoupon => Path.EndsWith("coupon", StringComparison.Ordinal);

    /// <summary>Whether this input is one of the wrong ones.</summary>
    public bool Has(string field) => Errors.Any(error => error.Field == field);

    internal static async Task<Refusal> ReadAsync(HttpResponseMessage response, CancellationToken ct)
    {
        var refusal = new Refusal
        {
            Status = (int)response.StatusCode,
            Message = response.ReasonPhrase is { Length: > 0 } reason ? reason : $"The store answered {(int)response.StatusCode}",
            RetryAfter = response.Headers.RetryAfter is { } wait ? WaitOf(wait) : null,
            RequestId = response.Headers.TryGetValues("X-Request-Id", out var ids) ? ids.FirstOrDefault() : null,
            Path = response.RequestMessage?.RequestUri?.AbsolutePath ?? "",
        };
        if (response.Content.Headers.ContentType?.MediaType is not "application/json")
        {
            return refusal;
        }

        try
        {
            var body = await response.Content.ReadAsByteArrayAsync(ct).ConfigureAwait(false);
            using var document = JsonDocument.Parse(body);
            return RefusalReader.Read(refusal, document.RootElement);
        }
        catch (JsonException)
        {
            // A proxy's answer: the status is all there is.
            return refusal;
        }
    }

    private static TimeSpan? WaitOf(RetryConditionHeaderValue wait) => wait.Delta ?? (wait.Date - DateTimeOffset.UtcNow);
}
