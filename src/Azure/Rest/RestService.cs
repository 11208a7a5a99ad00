using Azure;
using Azure.Core;
using Azure.Core.Pipeline;

namespace FunctionsCommerce.Azure.Rest;

/// <summary>How to reach an Azure service by REST: retries and diagnostics are in the base.</summary>
public sealed class RestOptions : ClientOptions
{
    /// <summary>An attempt is given up after 20 seconds instead of 100: all four together must end before a message's lock does (five
    /// minutes).</summary>
    public static readonly TimeSpan AttemptTimeout = TimeSpan.FromSeconds(20);

    public RestOptions()
    {
        Retry.NetworkTimeout = AttemptTimeout;
        AddPolicy(new LongPausePolicy(), HttpPipelinePosition.PerRetry);
    }
}

/// <summary>Calls an Azure service by the pipeline that all Azure SDKs use: with the app's identity, and again when the service throttles
/// or fails.</summary>
/// <param name="scope">What the identity's token is for.</param>
public sealed class RestService(Uri endpoint, string scope, TokenCredential credential, RestOptions options)
{
    private readonly HttpPipeline pipeline = HttpPipelineBuilder.Build(options, new BearerTokenAuthenticationPolicy(credential, scope));

    public Task<BinaryData> PostJsonAsync(
        string path, object body, IEnumerable<(string Name, string Value)> headers, CancellationToken ct) =>
        PostAsync(path, BinaryData.FromObjectAsJson(body), "application/json", headers, ct);

    /// <summary>The answer's body.</summary>
    /// <exception cref="RequestFailedException">The service did not accept it, however often asked.</exception>
    public Task<BinaryData> PostAsync(
        string path, BinaryData body, string contentType, IEnumerable<(string Name, string Value)> headers, CancellationToken ct) =>
        SendAsync(
            path,
            request =>
            {
                request.Headers.Add("Content-Type", contentType);
                foreach (var (name, value) in headers)
                {
                    request.Headers.Add(name, value);
                }

                request.Content = RequestContent.Create(body);
            },
            ct);

    /// <summary>The same where all is said by the address.</summary>
    /// <exception cref="RequestFailedException">As above.</exception>
    public Task<BinaryData> PostAsync(string path, CancellationToken ct) => SendAsync(path, _ => { }, ct);

    /// <exception cref="RequestFailedException">As above.</exception>
    public Task<BinaryData> GetAsync(string path, CancellationToken ct) =>
        SendAsync(path, request => request.Method = RequestMethod.Get, ct);

    private async Task<BinaryData> SendAsync(string path, Action<Request> fill, CancellationToken ct)
    {
        using var call = pipeline.CreateMessage();
        call.Request.Method = RequestMethod.Post;
        call.Request.Uri.Reset(new Uri(endpoint, path));
        call.Request.Headers.Add("Accept", "application/json");
        fill(call.Request);
        await pipeline.SendAsync(call, ct);
        return call.Response.Status is >= 200 and < 300 ? call.Response.Content : throw new RequestFailedException(call.Response);
    }
}
