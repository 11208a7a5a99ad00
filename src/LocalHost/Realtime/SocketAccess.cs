using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Realtime;

namespace FunctionsCommerce.LocalHost.Realtime;

/// <summary>The way to this host's own sockets. They look at <c>auth.token</c> themselves and need no token in the query.</summary>
internal sealed class SocketAccess(StoreSettings store) : IRealtimeAccess
{
    public Task<RealtimeGrant> GrantAsync(string user, TimeSpan lifetime, CancellationToken ct) =>
        Task.FromResult(new RealtimeGrant(store.PublicUrl.TrimEnd('/'), EngineIoServer.Path, ""));
}
