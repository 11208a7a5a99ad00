using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace FunctionsCommerce.Api.Tests.Operation;

/// <summary>Takes in what an OTLP exporter sends over HTTP.</summary>
internal sealed class Collector : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentQueue<(string Path, byte[] Body)> received = [];

    private Collector(WebApplication app) => this.app = app;

    public string Address => app.Urls.First();

    public IReadOnlyList<Span> Spans =>
        [.. received.Where(request => request.Path == "/v1/traces").SelectMany(request => Span.Parse(request.Body))];

    /// <summary>Names stand in the protobuf as they are.</summary>
    public string Metrics =>
        string.Concat(received.Where(request => request.Path == "/v1/metrics").Select(request => Encoding.Latin1.GetString(request.Body)));

    public static async Task<Collector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var collector = new Collector(builder.Build());
        collector.app.Run(collector.TakeAsync);
        await collector.app.StartAsync();
        return collector;
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        received.Enqueue((context.Request.Path, body.ToArray()));
        context.Response.ContentType = "application/x-protobuf";
    }
}
