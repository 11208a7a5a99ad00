using FunctionsCommerce.Core.Realtime;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

/// <summary>How to connect to the WebSocket events: docs/realtime.md.</summary>
public sealed class RealtimeFunctions(CateredByAfricaApi api, RealtimeConnections connections)
{
    [Function("CateredByAfrica_ConnectRealtime")]
    [Operation(
        "Where and how to connect to the WebSocket events", AccessLevel.Staff, Answer = typeof(RealtimeConnectionResponse),
        Extension = true)]
    [LoginOnly]
    public Task<IResult> Connect(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = CateredByAfricaApi.Base + "/realtime/connection")] HttpRequest request,
        CancellationToken ct) =>
        api.StaffAsync(request, ct, async caller => api.Data(RealtimeConnectionResponse.From(await connections.OpenAsync(caller, ct))));
}
