using System.Collections.Concurrent;
using System.Net;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;

namespace FunctionsCommerce.WorkerHost.Tests.Protocol;

/// <summary>The host's end of the stream between host and worker.</summary>
internal sealed class WorkerChannel : IAsyncDisposable
{
    private const string Method = "/AzureFunctionsRpcMessages.FunctionRpc/EventStream";
    private static readonly TimeSpan AnswerTimeout = TimeSpan.FromMinutes(2);

    private readonly WebApplication server;
    private readonly Channel<JsonObject> outgoing = Channel.CreateUnbounded<JsonObject>();
    private readonly ConcurrentDictionary<string, TaskCompletionSource<JsonNode>> waiting = new();
    private readonly TaskCompletionSource started = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private WorkerChannel(WebApplication server)
    {
        this.server = server;
        server.Map(Method, (RequestDelegate)Serve);
    }

    public int Port => new Uri(server.Urls.First()).Port;

    /// <summary>What the worker logs through the host.</summary>
    public ConcurrentQueue<string> Logs { get; } = new();

    /// <summary>Ends when the worker has opened the stream.</summary>
    public Task Started => started.Task;

    public static async Task<WorkerChannel> Open()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Limits.MaxRequestBodySize = null;
            kestrel.Limits.MinRequestBodyDataRate = null;
            kestrel.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http2);
        });
        builder.Logging.ClearProviders();
        var channel = new WorkerChannel(builder.Build());
        await channel.server.StartAsync();
        return channel;
    }

    /// <summary>Sends a request and answers the response that belongs to it.</summary>
    /// <param name="id">What the response names it by, where several may be under way.</param>
    public async Task<JsonNode> Ask(string request, string response, JsonObject content, string id = "")
    {
        var answer = waiting.GetOrAdd(response + id, _ => new(TaskCreationOptions.RunContinuationsAsynchronously));
        await outgoing.Writer.WriteAsync(new JsonObject { ["requestId"] = Guid.NewGuid().ToString(), [request] = content });
        return await answer.Task.WaitAsync(AnswerTimeout);
    }

    public async ValueTask DisposeAsync() => await server.DisposeAsync();

    private async Task Serve(HttpContext context)
    {
        context.Response.ContentType = "application/grpc";
        await context.Response.StartAsync();
        await context.Response.Body.FlushAsync();
        var sending = Send(context);
        try
        {
            while (await WorkerMessages.Read(context.Request.Body, context.RequestAborted) is { } message)
            {
                Receive(message);
            }
        }
        catch (Exception end) when (end is IOException or OperationCanceledException)
        {
            // The worker was stopped.
        }

        outgoing.Writer.TryComplete();
        await sending.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task Send(HttpContext context)
    {
        await foreach (var message in outgoing.Reader.ReadAllAsync(context.RequestAborted))
        {
            await context.Response.Body.WriteAsync(WorkerMessages.ToFrame(message), context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
        }
    }

    private void Receive(JsonObject message)
    {
        foreach (var (kind, content) in message)
        {
            switch (kind)
            {
                case "requestId":
                    break;
                case "startStream":
                    started.TrySetResult();
                    break;
                case "rpcLog":
                    Logs.Enqueue($"{content!["category"]}: {content["message"]} {content["exception"]?["message"]}");
                    break;
                default:
                    Answer(kind + (content!["invocationId"] ?? content["functionId"]), content);
                    break;
            }
        }
    }

    private void Answer(string key, JsonNode content)
    {
        if (waiting.TryRemove(key, out var answer))
        {
            answer.TrySetResult(content);
        }
    }
}
