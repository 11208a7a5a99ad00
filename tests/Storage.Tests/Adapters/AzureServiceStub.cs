using System.Net;
using System.Text.Json;
using Azure.Core;
using Azure.Core.Pipeline;
using FunctionsCommerce.Azure.Rest;

namespace FunctionsCommerce.Storage.Tests.Adapters;

/// <summary>What an Azure service was asked.</summary>
internal sealed record AskedRequest(string Address, string Body, IReadOnlyDictionary<string, string> Headers)
{
    public JsonElement Json => JsonElement.Parse(Body);
}

/// <summary>An Azure service that answers as told, one answer after the other.</summary>
internal sealed class AzureServiceStub(params (HttpStatusCode Status, string Body)[] answers) : HttpMessageHandler
{
    public List<AskedRequest> Requests { get; } = [];

    public RestOptions Options => Through(new RestOptions());

    /// <summary>The client's own options, with requests that come here and retries without a wait.</summary>
    public TOptions Through<TOptions>(TOptions options)
        where TOptions : ClientOptions
    {
        options.Transport = new HttpClientTransport(new HttpClient(this));
        options.Retry.Delay = TimeSpan.FromMilliseconds(1);
        return options;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var (status, body) = answers[Requests.Count];
        Requests.Add(new AskedRequest(
            request.RequestUri!.AbsoluteUri,
            request.Content is { } content ? await content.ReadAsStringAsync(cancellationToken) : "",
            request.Headers.Concat(request.Content?.Headers ?? Enumerable.Empty<KeyValuePair<string, IEnumerable<string>>>())
                .ToDictionary(header => header.Key, header => string.Join(",", header.Value))));
        return new HttpResponseMessage(status) { Content = new StringContent(body) };
    }
}

/// <summary>An identity whose token says what it is for.</summary>
internal sealed class AnyToken : TokenCredential
{
    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        new($"token for {requestContext.Scopes.Single()}", DateTimeOffset.MaxValue);

    public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        ValueTask.FromResult(GetToken(requestContext, cancellationToken));
}
