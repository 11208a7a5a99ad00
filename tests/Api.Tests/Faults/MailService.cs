using System.Collections.Concurrent;
using System.Net;
using Azure.Communication.Email;
using Azure.Core;
using Azure.Core.Pipeline;
using FunctionsCommerce.Azure.Messages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace FunctionsCommerce.Api.Tests.Faults;

/// <summary>How the mail service fails.</summary>
public enum MailTrouble
{
    /// <summary>429.</summary>
    Throttles,

    /// <summary>503.</summary>
    IsDown,

    /// <summary>Takes the request and never answers.</summary>
    Hangs,

    /// <summary>Takes the mail, and breaks the connection off before it says so.</summary>
    LosesItsAnswer,
}

/// <summary>Communication Services' mail over HTTP, in trouble to order. As the real one, it knows a mail by its operation id.</summary>
internal sealed class MailService : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentDictionary<string, string> taken = new();
    private int failing;
    private int asked;

    private MailService(WebApplication app)
    {
        this.app = app;
        app.MapPost("/emails:send", (RequestDelegate)Take);
    }

    public MailTrouble Trouble { get; set; }

    /// <summary>Requests, those that failed too.</summary>
    public int Asked => Volatile.Read(ref asked);

    /// <summary>The mails that it sends, by operation id.</summary>
    public IReadOnlyCollection<string> Sent => [.. taken.Values];

    public static async Task<MailService> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var service = new MailService(builder.Build());
        await service.app.StartAsync();
        return service;
    }

    /// <summary>The next so many requests meet the trouble.</summary>
    public void Fail(int requests) => Volatile.Write(ref failing, requests);

    /// <summary>The store's own sender, with less patience.</summary>
    public MailSender Sender()
    {
        var options = MailSender.Options();
        options.Transport = new HttpClientTransport(new HttpClient(new PlainHttp(new Uri(app.Urls.Single()))));
        options.Retry.Delay = TimeSpan.FromMilliseconds(1);
        options.Retry.MaxDelay = TimeSpan.FromMilliseconds(1);
        options.Retry.NetworkTimeout = TimeSpan.FromMilliseconds(500);
        return new MailSender(new EmailClient(new Uri("https://mail.example/"), new AnyToken(), options), "store@example.com");
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task Take(HttpContext context)
    {
        Interlocked.Increment(ref asked);
        var mail = await new StreamReader(context.Request.Body).ReadToEndAsync(context.RequestAborted);
        var fails = Volatile.Read(ref failing) > 0 && Interlocked.Decrement(ref failing) >= 0;
        switch (fails ? Trouble : null as MailTrouble?)
        {
            case MailTrouble.Throttles:
                context.Response.StatusCode = (int)HttpStatusCode.TooManyRequests;
                return;
            case MailTrouble.IsDown:
                context.Response.StatusCode = (int)HttpStatusCode.ServiceUnavailable;
                return;
            case MailTrouble.Hangs:
                await Task.Delay(Timeout.InfiniteTimeSpan, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                return;
        }

        var operation = context.Request.Headers["Operation-Id"].ToString();
        var isNew = taken.TryAdd(operation, mail);
        if (fails)
        {
            context.Abort();
            return;
        }

        context.Response.StatusCode = isNew ? (int)HttpStatusCode.Accepted : (int)HttpStatusCode.Conflict;
        await context.Response.WriteAsJsonAsync(new { id = operation, status = "Running" });
    }

    /// <summary>The identity's token goes over https only; the service of the tests has no certificate.</summary>
    private sealed class PlainHttp(Uri service) : DelegatingHandler(new SocketsHttpHandler())
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.RequestUri = new Uri(service, request.RequestUri!.PathAndQuery);
            return base.SendAsync(request, cancellationToken);
        }
    }

    private sealed class AnyToken : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new("token", DateTimeOffset.MaxValue);

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            ValueTask.FromResult(GetToken(requestContext, cancellationToken));
    }
}
