using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace FunctionsCommerce.Api.Tests.CateredByAfrica;

/// <summary>What a receiver got.</summary>
internal sealed record Received(string Body, string Id, string Timestamp, string Signature);

/// <summary>Somebody's server that takes webhooks, and answers as a test wants it to.</summary>
internal sealed class Receiver : IAsyncDisposable
{
    private readonly HttpListener listener = new();
    private readonly Func<int, HttpStatusCode> answer;
    private readonly Task serving;

    /// <param name="answer">To the n-th request, counted from 1.</param>
    public Receiver(Func<int, HttpStatusCode> answer)
    {
        this.answer = answer;
        using (var probe = new TcpListener(IPAddress.Loopback, 0))
        {
            probe.Start();
            Url = $"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}/";
        }

        listener.Prefixes.Add(Url);
        listener.Start();
        serving = Serve();
    }

    public string Url { get; }

    public ConcurrentQueue<Received> Requests { get; } = new();

    public async ValueTask DisposeAsync()
    {
        listener.Close();
        await serving;
    }

    private async Task Serve()
    {
        try
        {
            while (true)
            {
                var context = await listener.GetContextAsync();
                using var reader = new StreamReader(context.Request.InputStream);
                var headers = context.Request.Headers;
                Requests.Enqueue(
                    new Received(
                        await reader.ReadToEndAsync(), headers["webhook-id"]!, headers["webhook-timestamp"]!,
                        headers["webhook-signature"]!));
                context.Response.StatusCode = (int)answer(Requests.Count);
                context.Response.RedirectLocation = context.Response.StatusCode == 302 ? Url + "elsewhere" : null;
                context.Response.Close();
            }
        }
        catch (Exception problem) when (problem is HttpListenerException or ObjectDisposedException)
        {
            // Closed.
        }
    }
}
