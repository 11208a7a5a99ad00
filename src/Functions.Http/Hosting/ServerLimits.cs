using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace FunctionsCommerce.Functions.Http.Hosting;

/// <summary>How the server in front of the functions is set, in the worker's process as in LocalHost.</summary>
public static class ServerLimits
{
    /// <summary>What the Functions host takes. Functions hold their own, tighter limits and answer in their API's words; a server with a
    /// lower limit hangs up on a client that is still sending.</summary>
    public const long MaxBodyBytes = 100 * 1024 * 1024;

    public static void Apply(KestrelServerOptions kestrel)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = MaxBodyBytes;
    }
}
