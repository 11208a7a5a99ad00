using FunctionsCommerce.Core.Realtime;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

/// <param name="Token">For the query, as <c>access_token</c>; empty where none is asked for.</param>
internal sealed record RealtimeConnectionResponse(string Endpoint, string Path, string Token, DateTimeOffset ExpiresAt)
{
    public static RealtimeConnectionResponse From(RealtimeConnection connection) =>
        new(connection.Endpoint, connection.Path, connection.Token, connection.ExpiresAt);

    /// <summary>Records print their members; this one must not.</summary>
    public override string ToString() => nameof(RealtimeConnectionResponse);
}
