using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace FunctionsCommerce.Core.Payments;

/// <summary>One call to the gateway: credentials, time limit, retries, and refusals as <see cref="Error"/>s.</summary>
internal sealed partial class RazorpayTransport
{
    private readonly IHttpClientFactory clients;
    private readonly ILogger<RazorpayTransport> log;
    private readonly AuthenticationHeaderValue credentials;
    private readonly ResiliencePipeline<Answer> once;
    private readonly ResiliencePipeline<Answer> again;
    private volatile bool lastCallFailed;

    public RazorpayTransport(
        IHttpClientFactory clients,
        RazorpaySettings settings,
        ILogger<RazorpayTransport> log,
        [FromKeyedServices(PaymentsSetup.NetworkClock)] TimeProvider? network = null)
    {
        this.clients = clients;
        this.log = log;
        credentials = new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{settings.KeyId}:{settings.KeySecret}")));

        // These delays are the network's, not the shop's: they run on the machine's clock even where the shop's is moved by hand.
        once = new ResiliencePipelineBuilder<Answer> { TimeProvider = network }.AddTimeout(settings.Timeout).Build();
        again = new ResiliencePipelineBuilder<Answer> { TimeProvider = network }
            .AddRetry(new RetryStrategyOptions<Answer>
            {
                MaxRetryAttempts = 2,
                Delay = TimeSpan.FromMilliseconds(250),
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Randomizer = UpdateRetry.Default.Random,
                ShouldHandle = static outcome => ValueTask.FromResult(
                    outcome.Outcome.Exception is { } e ? IsOutage(e) : outcome.Outcome.Result.IsOutage),
            })
            .AddTimeout(settings.Timeout)
            .Build();
    }

    /// <summary>For the health probe: the last call to the gateway got no answer, or not the gateway's.</summary>
    public bool LastCallFailed => lastCallFailed;

    public Task<Result<T>> GetAsync<T>(string path, ErrorCode refusal, CancellationToken ct) =>
        SendAsync<T>(HttpMethod.Get, path, null, null, again, refusal, ct);

    /// <summary>For what must not be sent twice.</summary>
    public Task<Result<T>> PostOnceAsync<T>(string path, object body, ErrorCode refusal, CancellationToken ct) =>
        SendAsync<T>(HttpMethod.Post, path, body, null, once, refusal, ct);

    /// <summary>For what the gateway does once however often it is asked.</summary>
    public Task<Result<T>> PostAsync<T>(string path, object body, ErrorCode refusal, CancellationToken ct, string? idempotencyKey = null) =>
        SendAsync<T>(HttpMethod.Post, path, body, idempotencyKey, again, refusal, ct);

    private async Task<Result<T>> SendAsync<T>(
        HttpMethod method, string path, object? body, string? idempotencyKey, ResiliencePipeline<Answer> pipeline, ErrorCode refusal,
        CancellationToken ct)
    {
        var context = ResilienceContextPool.Shared.Get(continueOnCapturedContext: true, ct);
        try
        {
            var answer = await pipeline.ExecuteAsync(
                async around => await AttemptAsync(method, path, body, idempotencyKey, around.CancellationToken), context);
            lastCallFailed = answer.IsOutage;
            return answer.IsSuccess ? Read<T>(answer.Body) : Refused(method, path, answer, refusal);
        }
        catch (Exception e) when (IsOutage(e) && !ct.IsCancellationRequested)
        {
            lastCallFailed = true;
            LogOutage(method.Method, path, e.Message);
            return Errors.Unavailable("The payment gateway does not answer");
        }
        catch (JsonException e)
        {
            LogOutage(method.Method, path, e.Message);
            return Errors.Unavailable("The payment gateway sent an unreadable answer");
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private async Task<Answer> AttemptAsync(HttpMethod method, string path, object? body, string? idempotencyKey, CancellationToken ct)
    {
        using var request = new HttpRequestMessage(method, path);
        request.Headers.Authorization = credentials;
        if (body is not null)
        {
            request.Content = JsonContent.Create(body, body.GetType(), options: RazorpayJson.Options);
        }

        if (idempotencyKey is not null)
        {
            request.Headers.Add("X-Refund-Idempotency", idempotencyKey);
        }

        using var client = clients.CreateClient(PaymentsSetup.HttpClientName);
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseContentRead, ct);
        return new Answer((int)response.StatusCode, await response.Content.ReadAsByteArrayAsync(ct));
    }

    private Error Refused(HttpMethod method, string path, Answer answer, ErrorCode refusal)
    {
        var error = ReadRefusal(answer.Body);
        LogRefusal(method.Method, path, answer.Status, error?.Code, error?.Description);

        // 401 and 403 are our own wrong keys: nothing the customer did, and right again once the settings are.
        if (answer.IsOutage || answer.Status is 401 or 403)
        {
            return Errors.Unavailable("The payment gateway is out of service");
        }

        var message = error?.Description ?? "The payment gateway refused";
        return refusal == ErrorCode.Validation ? Errors.Invalid(error?.Field ?? "payment", message) : new Error(refusal, message);
    }

    private static T Read<T>(byte[] body) =>
        JsonSerializer.Deserialize<T>(body, RazorpayJson.Options) ?? throw new JsonException("The answer is null.");

    private static Refusal? ReadRefusal(byte[] body)
    {
        try
        {
            return JsonSerializer.Deserialize<RefusalBody>(body, RazorpayJson.Options)?.Error;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool IsOutage(Exception e) =>
        e is HttpRequestException or TimeoutRejectedException or IOException or OperationCanceledException;

    [LoggerMessage(Level = LogLevel.Error, Message = "Payment gateway: {Method} {Path} did not come through: {Reason}")]
    private partial void LogOutage(string method, string path, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Payment gateway refused {Method} {Path}: {Status} {Code} {Description}")]
    private partial void LogRefusal(string method, string path, int status, string? code, string? description);

    private readonly record struct Answer(int Status, byte[] Body)
    {
        public bool IsSuccess => Status is >= 200 and < 300;

        /// <summary>Worth asking again. 409 is the gateway still busy with the same request.</summary>
        public bool IsOutage => Status is 408 or 409 or 429 or >= 500;
    }
}
