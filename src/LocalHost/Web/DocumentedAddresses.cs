namespace FunctionsCommerce.LocalHost.Web;

/// <summary>Makes the absolute URLs in the API documents work: by host name, and by the development ports they print.</summary>
internal sealed class DocumentedAddresses
{
    private const int CateredByAfricaPort = 3000;
    private const int RasCurrysPort = 5000;
    private static readonly int[] DevelopmentPorts = [CateredByAfricaPort, RasCurrysPort];
    private static readonly string[] SharedPaths = ["/local", "/files", "/socket.io"];
    private readonly HashSet<int> ports = [];

    /// <summary>Takes the development ports that are free; answers those that are not.</summary>
    public IReadOnlyList<int> BindPorts(ListenSockets sockets)
    {
        ports.UnionWith(DevelopmentPorts.Where(sockets.TryBindLocal));
        return [.. DevelopmentPorts.Except(ports)];
    }

    public RequestDelegate Before(RequestDelegate next) => context =>
    {
        Rewrite(context);
        return next(context);
    };

    private void Rewrite(HttpContext context)
    {
        var request = context.Request;
        string? host = request.Headers.Host;
        if (Is(host, "api.cateredbyafrica.com"))
        {
            request.Path = Below("/catered-by-africa", request.Path);
        }
        else if (Is(host, "api.pureessenceapothecary.com"))
        {
            request.Path = Below("/pure-essence", request.Path);
        }
        else if (ports.Count > 0 && ports.Contains(context.Connection.LocalPort) && request.Path.StartsWithSegments("/api", out var rest))
        {
            request.Path = context.Connection.LocalPort == CateredByAfricaPort ? "/catered-by-africa" + rest : "/ras-currys/api" + rest;
        }
    }

    private static PathString Below(string prefix, PathString path) =>
        path.StartsWithSegments(prefix) || Array.Exists(SharedPaths, shared => path.StartsWithSegments(shared)) ? path : prefix + path;

    private static bool Is(string? host, string name) =>
        host is not null && host.StartsWith(name, StringComparison.OrdinalIgnoreCase) && (host.Length == name.Length || host[name.Length] == ':');
}
