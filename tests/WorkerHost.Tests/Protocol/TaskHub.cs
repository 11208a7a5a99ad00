using System.Collections.Concurrent;
using System.Net;
using System.Text.Json.Nodes;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.DurableTask.Protobuf;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace FunctionsCommerce.WorkerHost.Tests.Protocol;

/// <summary>The Durable extension's end of a client that functions start orchestrations with. It runs nothing: tests read what it was
/// asked.</summary>
internal sealed class TaskHub : TaskHubSidecarService.TaskHubSidecarServiceBase, IAsyncDisposable
{
    private WebApplication? server;

    /// <summary>The orchestrations that were started, by their instance's id.</summary>
    public ConcurrentDictionary<string, StartedInstance> Started { get; } = new();

    public ConcurrentQueue<RaiseEventRequest> Events { get; } = new();

    public ConcurrentQueue<PurgeInstanceFilter> Purges { get; } = new();

    /// <summary>What the host sends for a <c>[DurableClient]</c> parameter.</summary>
    public string ClientPayload => new JsonObject
    {
        ["taskHubName"] = "store",
        ["connectionName"] = "AzureWebJobsStorage",
        ["creationUrls"] = new JsonObject
        {
            ["createNewInstancePostUri"] =
                "http://127.0.0.1:7071/runtime/webhooks/durabletask/orchestrators/{functionName}[/{instanceId}]?code=key",
        },
        ["managementUrls"] = new JsonObject
        {
            ["id"] = "INSTANCEID",
            ["statusQueryGetUri"] = "http://127.0.0.1:7071/runtime/webhooks/durabletask/instances/INSTANCEID?code=key",
        },
        ["baseUrl"] = "http://127.0.0.1:7071/runtime/webhooks/durabletask",
        ["requiredQueryStringParameters"] = "code=key",
        ["rpcBaseUrl"] = server!.Urls.First() + "/",
        ["httpBaseUrl"] = "http://127.0.0.1:7071/runtime/webhooks/durabletask",
        ["maxGrpcMessageSizeInBytes"] = int.MaxValue,
        ["grpcHttpClientTimeout"] = "\"00:01:40\"",
    }.ToJsonString();

    public static async Task<TaskHub> OpenAsync()
    {
        var hub = new TaskHub();
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.ConfigureKestrel(
            kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http2));
        builder.Logging.ClearProviders();
        builder.Services.AddGrpc();
        builder.Services.AddSingleton(hub);
        hub.server = builder.Build();
        hub.server.MapGrpcService<TaskHub>();
        await hub.server.StartAsync();
        return hub;
    }

    public override Task<CreateInstanceResponse> StartInstance(CreateInstanceRequest request, ServerCallContext context)
    {
        Started[request.InstanceId] = new StartedInstance(request.Name, request.Input);
        return Task.FromResult(new CreateInstanceResponse { InstanceId = request.InstanceId });
    }

    public override Task<GetInstanceResponse> GetInstance(GetInstanceRequest request, ServerCallContext context) =>
        Task.FromResult(!Started.TryGetValue(
            request.InstanceId, out var instance) ? new GetInstanceResponse { Exists = false } : new GetInstanceResponse
            {
                Exists = true,
                OrchestrationState = new OrchestrationState
                {
                    InstanceId = request.InstanceId,
                    Name = instance.Name,
                    OrchestrationStatus = OrchestrationStatus.Running,
                    CreatedTimestamp = Timestamp.FromDateTime(DateTime.UnixEpoch),
                    LastUpdatedTimestamp = Timestamp.FromDateTime(DateTime.UnixEpoch),
                },
            });

    public override Task<RaiseEventResponse> RaiseEvent(RaiseEventRequest request, ServerCallContext context)
    {
        Events.Enqueue(request);
        return Task.FromResult(new RaiseEventResponse());
    }

    public override Task<PurgeInstancesResponse> PurgeInstances(PurgeInstancesRequest request, ServerCallContext context)
    {
        Purges.Enqueue(request.PurgeInstanceFilter);
        return Task.FromResult(new PurgeInstancesResponse { DeletedInstanceCount = 0, IsComplete = true });
    }

    public async ValueTask DisposeAsync() => await server!.DisposeAsync();
}
