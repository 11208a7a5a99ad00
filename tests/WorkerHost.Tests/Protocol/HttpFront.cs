using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace FunctionsCommerce.WorkerHost.Tests.Protocol;

/// <summary>Takes requests as the Functions host does: finds the function, invokes it, and forwards the request to the worker's own
/// server.</summary>
internal sealed class HttpFront : IAsyncDisposable
{
    /// <summary>What the Functions host takes.</summary>
    private const long MaxBody = 100 * 1024 * 1024;
    private static readonly string[] NotForwarded = ["Host", "Connection", "Transfer-Encoding", "Keep-Alive", "Expect"];

    private readonly FunctionApp app;
    private readonly WebApplication server;
    private readonly List<HttpRoute> routes;
    private readonly HttpClient worker = new(
        new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, AutomaticDecompression = DecompressionMethods.None });

    private HttpFront(FunctionApp app, WebApplication server)
    {
        this.app = app;
        this.server = server;

        // The host offers a request to functions in the order of their names, whatever their routes.
        var constraints = server.Services.GetRequiredService<IInlineConstraintResolver>();
        routes = [.. app.Functions.Where(function => function.TriggerType == "httpTrigger").OrderBy(
            function => function.Name, StringComparer.OrdinalIgnoreCase)
            .Select(function => HttpRoute.Of(function, constraints))];
        server.Run(Serve);
    }

    public Uri Address => new(server.Urls.First());

    public static async Task<HttpFront> Open(FunctionApp app)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MaxBody;
            kestrel.Listen(IPAddress.Loopback, 0);
        });
        builder.Services.Configure<RouteOptions>(
            options => options.SetParameterPolicy<Microsoft.AspNetCore.Routing.Constraints.RegexInlineRouteConstraint>("regex"));
        builder.Logging.ClearProviders();
        var front = new HttpFront(app, builder.Build());
        await front.server.StartAsync();
        return front;
    }

    public async ValueTask DisposeAsync()
    {
        worker.Dispose();
        await server.DisposeAsync();
    }

    private async Task Serve(HttpContext context)
    {
        foreach (var route in routes)
        {
            if (route.Match(context) is { } values)
            {
                await Forward(context, route.Function, values);
                return;
            }
        }

        context.Response.StatusCode = StatusCodes.Status404NotFound;
    }

    private async Task Forward(HttpContext context, string function, RouteValueDictionary values)
    {
        var id = Guid.NewGuid().ToString();
        var metadata = new JsonObject(
            [
                .. values.Select(
                    value => KeyValuePair.Create<string, JsonNode?>(value.Key, new JsonObject { ["string"] = $"{value.Value}" })),
            ]);
        var invocation = app.Invoke(
            function, [new JsonObject { ["name"] = "request", ["data"] = new JsonObject { ["http"] = new JsonObject() } }], metadata, id);
        using var request = ToWorker(context.Request, id);
        using var response = await worker.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, context.RequestAborted);
        context.Response.StatusCode = (int)response.StatusCode;
        foreach (var (name, value) in response.Headers.Concat(response.Content.Headers).Where(header => !NotForwarded.Contains(header.Key)))
        {
            context.Response.Headers[name] = value.ToArray();
        }

        await response.Content.CopyToAsync(context.Response.Body, context.RequestAborted);
        await invocation;
    }

    private HttpRequestMessage ToWorker(HttpRequest incoming, string id)
    {
        var hasBody = incoming.ContentLength > 0 || incoming.Headers.TransferEncoding.Count > 0;
        var request = new HttpRequestMessage(
            new HttpMethod(incoming.Method), new Uri(app.HttpUri!, incoming.Path.ToUriComponent() + incoming.QueryString))
        {
            Content = hasBody ? new StreamContent(incoming.Body) : null,
        };
        foreach (var (name, value) in incoming.Headers.Where(
            header => !NotForwarded.Contains(header.Key) && !header.Key.StartsWith("X-Forwarded-", StringComparison.OrdinalIgnoreCase)))
        {
            if (!request.Headers.TryAddWithoutValidation(name, (IEnumerable<string?>)value))
            {
                request.Content?.Headers.TryAddWithoutValidation(name, (IEnumerable<string?>)value);
            }
        }

        // The host's own view replaces what came.
        request.Headers.TryAddWithoutValidation("X-Forwarded-For", $"{incoming.HttpContext.Connection.RemoteIpAddress}");
        request.Headers.TryAddWithoutValidation("X-Forwarded-Host", incoming.Host.Value);
        request.Headers.TryAddWithoutValidation("X-Forwarded-Proto", incoming.Scheme);
        request.Headers.TryAddWithoutValidation("x-ms-invocation-id", id);
        return request;
    }
}
