using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FunctionsCommerce.Client;

/// <summary>What the clients of all five APIs have in common: they send a token, and answer a refusal as a
/// <see cref="StoreException"/>.</summary>
public abstract class ApiClient
{
    /// <summary>What a login of this API answered; null where no token is needed.</summary>
    public string? AccessToken { get; set; }

    /// <summary>Called with each answer that is a refusal, before it is thrown: for a page that logs in again after a 401.</summary>
    public Action<StoreException>? OnRefused { get; set; }

    /// <summary>The quote in a refusal whose reason is the price; null where the API tells none.</summary>
    protected abstract StoreException? PriceChanged(Refusal refusal, JsonElement quote);

    /// <summary>NSwag gives a converter to each enum, but to none in a list.</summary>
    protected static void Configure(JsonSerializerOptions options)
    {
        options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        options.Converters.Add(new JsonStringEnumConverter());
    }

    protected static Task PrepareRequestAsync(HttpClient client, HttpRequestMessage request, StringBuilder url, CancellationToken ct) =>
        Task.CompletedTask;

    protected Task PrepareRequestAsync(HttpClient client, HttpRequestMessage request, string url, CancellationToken ct)
    {
        if (AccessToken is { } token)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        return Task.CompletedTask;
    }

    /// <exception cref="StoreException">The answer is a refusal.</exception>
    protected async Task ProcessResponseAsync(HttpClient client, HttpResponseMessage response, CancellationToken ct)
    {
        if (response.IsSuccessStatusCode)
        {
            return;
        }

        var refusal = await Refusal.ReadAsync(response, ct).ConfigureAwait(false);
        var exception = (refusal.Quote is { } quote ? PriceChanged(refusal, quote) : null) ?? ExceptionOf(refusal);
        OnRefused?.Invoke(exception);
        throw exception;
    }

    private static StoreException ExceptionOf(Refusal refusal) => refusal switch
    {
        { Status: 401, IsLogin: true } when refusal.Has("otp") => new SecondStepException(refusal),
        { Status: 401, IsLogin: true } => new WrongPasswordException(refusal),
        _ when refusal.Has("couponCode") || (refusal.IsCoupon && refusal.Has("code")) => new CouponRefusedException(refusal),
        _ => new StoreException(refusal),
    };
}
