using FunctionsCommerce.Core.Realtime;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

/// <summary>How to connect to the WebSocket events: docs/realtime.md.</summary>
public sealed class Realtime(CateredByAfricaApi api, RealtimeConnections connections)
{
    [Function("CateredByAfrica_ConnectRealtime")]
    [Operation("Where and how to connect to the WebSocket events", Access.Staff, Answer = typeof(RealtimeConnectionWire), Extension = true)]
    [LoginOnly]
    public Task<IResult> Connect(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = CateredByAfricaApi.Base + "/realtime/connection")] HttpRequest request, CancellationToken ct) =>
        api.Staff(request, ct, async caller => api.Data(RealtimeConnectionWire.From(await connections.Open(caller, ct))));
}
