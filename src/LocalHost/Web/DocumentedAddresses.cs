namespace FunctionsCommerce.LocalHost.Web;

/// <summary>Serves the APIs at their own addresses (docs/api): by host name, and at their development ports.</summary>
internal sealed class DocumentedAddresses
{
    private const int CateredByAfricaPort = 3000;
    private const int RasCurrysPort = 5000;
    private static readonly int[] DevelopmentPorts = [CateredByAfricaPort, RasCurrysPort];
    private static readonly string[] SharedPaths = ["/local", "/files", "/socket.io", "/health", "/version", "/explorer"];

    private static readonly (string Name, string Path)[] HostPaths =
    [
        ("api.cateredbyafrica.com", "/catered-by-africa"),
        ("api.pureessenceapothecary.com", "/pure-essence"),
    ];

    private readonly HashSet<int> ports = [];

    /// <summary>Host names that are one API each, and where its base path begins. Front Door does the same in Azure.</summary>
    public static IReadOnlyList<(string Name, string Path)> Hosts => HostPaths;

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
        if (BasePathOf(request.Headers.Host) is { } start)
        {
            request.Path = Below(start, request.Path);
        }
        else if (ports.Count > 0 && ports.Contains(context.Connection.LocalPort) && request.Path.StartsWithSegments("/api", out var rest))
        {
            request.Path = context.Connection.LocalPort == CateredByAfricaPort ? "/catered-by-africa" + rest : "/ras-currys/api" + rest;
        }
    }

    private static PathString Below(string prefix, PathString path) =>
        path.StartsWithSegments(prefix) || Array.Exists(SharedPaths, shared => path.StartsWithSegments(shared)) ? path : prefix + path;

    private static string? BasePathOf(string? host)
    {
        if (host is not null)
        {
            foreach (var (name, path) in HostPaths)
            {
                if (Is(host, name))
                {
                    return path;
                }
            }
        }

        return null;
    }

    private static bool Is(string host, string name) =>
        host.StartsWith(name, StringComparison.OrdinalIgnoreCase) && (host.Length == name.Length || host[name.Length] == ':');
}
