using System.Collections.Concurrent;
using System.Diagnostics.Tracing;
using System.Net;
using Azure.Core;
using Azure.Core.Diagnostics;
using Azure.Core.Pipeline;
using Azure.Identity;
using FunctionsCommerce.Azure.Realtime;
using FunctionsCommerce.Azure.Rest;
using FunctionsCommerce.Core.Realtime;

namespace FunctionsCommerce.Storage.Tests.Adapters;

public sealed class WebPubSubAccessTests
{
    private const string Token = "client.token.made-by-the-service";
    private const string Answer = $$"""{"token":"{{Token}}"}""";
    private static readonly Uri Endpoint = new("https://name.webpubsub.azure.com/");

    [Fact]
    public async Task The_service_makes_a_token_for_the_user_that_lasts_as_long_as_asked()
    {
        var service = new AzureServiceStub((HttpStatusCode.OK, Answer));

        var grant = await Access(service).GrantAsync("login 7", TimeSpan.FromMinutes(42), CancellationToken.None);

        var request = service.Requests.ShouldHaveSingleItem();
        request.Address.ShouldBe(
            "https://name.webpubsub.azure.com/api/hubs/eio_hub/:generateToken?userId=login%207&minutesToExpire=42&api-version=2024-01-01");
        request.Headers["Authorization"].ShouldBe("Bearer token for https://webpubsub.azure.com/.default");
        request.Body.ShouldBeEmpty();
        grant.ShouldBe(new RealtimeGrant("https://name.webpubsub.azure.com", "/clients/socketio/hubs/eio_hub", Token));
    }

    [Theory]
    [InlineData(HttpStatusCode.TooManyRequests)]
    [InlineData(HttpStatusCode.InternalServerError)]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    public async Task What_is_throttled_or_fails_is_asked_again(HttpStatusCode status)
    {
        var service = new AzureServiceStub((status, ""), (HttpStatusCode.OK, Answer));

        (await Grant(Access(service))).Token.ShouldBe(Token);

        service.Requests.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData(HttpStatusCode.Unauthorized, 1)]
    [InlineData(HttpStatusCode.Forbidden, 1)]
    [InlineData(HttpStatusCode.NotFound, 1)]
    [InlineData(HttpStatusCode.TooManyRequests, 4)]
    [InlineData(HttpStatusCode.InternalServerError, 4)]
    public async Task A_service_that_goes_on_refusing_is_an_outage(HttpStatusCode status, int requests)
    {
        var service = new AzureServiceStub([.. Enumerable.Repeat((status, ""), 10)]);

        (await Should.ThrowAsync<RealtimeUnavailableException>(() => Grant(Access(service)))).Message.ShouldContain($"{(int)status}");

        service.Requests.Count.ShouldBe(requests);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html>")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"token":7}""")]
    [InlineData("""{"token":""}""")]
    public async Task An_answer_without_a_token_is_an_outage(string answer) =>
        await Should.ThrowAsync<RealtimeUnavailableException>(() => Grant(Access(new AzureServiceStub((HttpStatusCode.OK, answer)))));

    [Fact]
    public async Task A_service_that_does_not_answer_is_an_outage_after_our_patience() =>
        (await Should.ThrowAsync<RealtimeUnavailableException>(() => Grant(Silent(TimeSpan.FromMilliseconds(50))))).InnerException
            .ShouldBeAssignableTo<OperationCanceledException>();

    [Fact]
    public async Task A_client_that_leaves_is_no_outage()
    {
        using var leaving = new CancellationTokenSource();
        var asked = Silent(TimeSpan.FromMinutes(1)).GrantAsync("login", TimeSpan.FromMinutes(1), leaving.Token);

        await leaving.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => asked);
    }

    [Fact]
    public async Task A_service_that_cannot_be_reached_is_an_outage()
    {
        var options = new RestOptions { Transport = new HttpClientTransport(new HttpClient(new DeadLine())) };
        options.Retry.Delay = TimeSpan.FromMilliseconds(1);

        await Should.ThrowAsync<RealtimeUnavailableException>(
            () => Grant(WebPubSubAccess.Create(Endpoint, new AnyToken(), options, TimeSpan.FromMinutes(1))));
    }

    [Fact]
    public async Task An_identity_that_is_not_there_is_an_outage() =>
        await Should.ThrowAsync<RealtimeUnavailableException>(() => Grant(
            WebPubSubAccess.Create(
                Endpoint, new NoIdentity(), new AzureServiceStub((HttpStatusCode.OK, Answer)).Options, TimeSpan.FromMinutes(1))));

    [Fact]
    public async Task Nothing_that_is_logged_or_printed_holds_the_token()
    {
        var lines = new ConcurrentQueue<string>();
        using var listener = new AzureEventSourceListener((logged, message) => lines.Enqueue(message), EventLevel.LogAlways);
        var service = new AzureServiceStub((HttpStatusCode.OK, Answer));

        var grant = await Grant(Access(service));

        grant.ToString().ShouldNotContain(Token);
        lines.ShouldContain(line => line.Contains(":generateToken", StringComparison.Ordinal));
        string.Join('\n', lines).ShouldNotContain(Token);
    }

    private static Task<RealtimeGrant> Grant(WebPubSubAccess access) =>
        access.GrantAsync("login", TimeSpan.FromMinutes(60), CancellationToken.None);

    private static WebPubSubAccess Access(AzureServiceStub service) =>
        WebPubSubAccess.Create(Endpoint, new AnyToken(), service.Options, TimeSpan.FromMinutes(1));

    private static WebPubSubAccess Silent(TimeSpan patience) => WebPubSubAccess.Create(
        Endpoint, new AnyToken(), new RestOptions { Transport = new HttpClientTransport(new HttpClient(new Silence())) }, patience);

    private sealed class Silence : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            throw new InvalidOperationException("Nobody waits for ever.");
        }
    }

    private sealed class DeadLine : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            throw new HttpRequestException("Connection refused");
    }

    private sealed class NoIdentity : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            throw new CredentialUnavailableException("No identity here.");

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            ValueTask.FromException<AccessToken>(new CredentialUnavailableException("No identity here."));
    }
}
