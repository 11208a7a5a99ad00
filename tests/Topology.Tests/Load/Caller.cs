using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;

namespace FunctionsCommerce.Topology.Tests.Load;

/// <summary>Calls the store as a good client does: whatever got no answer, or one that says "later", is sent again under the same key, to
/// whichever instance.</summary>
internal sealed class Caller(StoreDeployment store) : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(3);
    private static readonly HttpStatusCode[] Later =
        [HttpStatusCode.TooManyRequests, HttpStatusCode.BadGateway, HttpStatusCode.ServiceUnavailable, HttpStatusCode.GatewayTimeout];

    private readonly HttpClient http = new(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false })
    {
        Timeout = TimeSpan.FromSeconds(15),
    };

    private int calls;
    private int keys;

    /// <summary>Answers that no client should get, and calls that were never answered.</summary>
    public ConcurrentQueue<string> Problems { get; } = new();

    public int Calls => calls;

    /// <summary>Attempts that got no answer, or "later".</summary>
    public int Repeated { get; private set; }

    /// <summary>The answer; null: there was none for minutes, which is a problem.</summary>
    public async Task<Answer?> SendAsync(HttpMethod method, string path, object? body, string token)
    {
        var key = method == HttpMethod.Post ? $"key-{Interlocked.Increment(ref keys)}" : null;
        var started = TimeProvider.System.GetTimestamp();
        var last = "";
        Interlocked.Increment(ref calls);
        while (TimeProvider.System.GetElapsedTime(started) < Longest)
        {
            var answer = await TryAsync(method, path, body, token, key);
            if (answer is not null && !Later.Contains(answer.Status)
                && !(answer.Status == HttpStatusCode.Conflict && answer.Text.Contains("is in progress", StringComparison.Ordinal)))
            {
                if (answer.Status is HttpStatusCode.Unauthorized or >= HttpStatusCode.InternalServerError)
                {
                    Problems.Enqueue($"{method} {path} answered {(int)answer.Status}: {answer.Text}");
                }

                return answer;
            }

            last = answer is null ? "no answer" : $"{(int)answer.Status} {answer.Text}";
            Repeated++;
            await Task.Delay(TimeSpan.FromMilliseconds(100 + Random.Shared.Next(400)));
        }

        Problems.Enqueue($"{method} {path} {key} got no answer in {Longest.TotalMinutes} minutes: {last}");
        return null;
    }

    public void Dispose() => http.Dispose();

    private async Task<Answer?> TryAsync(HttpMethod method, string path, object? body, string token, string? key)
    {
        if (store.HttpAddress() is not { } address)
        {
            return null;
        }

        try
        {
            using var request = new HttpRequestMessage(method, new Uri(address, path));
            request.Content = body is null ? null : JsonContent.Create(body, body.GetType());
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
            if (key is not null)
            {
                request.Headers.Add("Idempotency-Key", key);
            }

            using var response = await http.SendAsync(request);
            return new Answer(response.StatusCode, await response.Content.ReadAsByteArrayAsync(), new Dictionary<string, string>());
        }
        catch (Exception broken) when (broken is HttpRequestException or TaskCanceledException or IOException)
        {
            return null;
        }
    }
}
