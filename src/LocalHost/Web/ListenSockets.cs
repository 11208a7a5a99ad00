using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;

namespace FunctionsCommerce.LocalHost.Web;

/// <summary>Binds before the server starts: so the own address is known to all settings, and ports that are taken are found without a
/// race.</summary>
internal sealed class ListenSockets : IDisposable
{
    /// <summary>As the server's own.</summary>
    private const int Backlog = 512;
    private readonly Dictionary<EndPoint, Socket> waiting = [];
    private readonly Dictionary<EndPoint, Socket> taken = [];

    /// <summary>Where the host is reached from this machine; no slash at the end.</summary>
    public string Address { get; private set; } = "";

    /// <summary>The host is about to end; clients that have connected get an answer first.</summary>
    public bool IsDraining { get; set; }

    public ICollection<EndPoint> Endpoints => waiting.Keys;

    /// <exception cref="IOException">A port is taken.</exception>
    public void Bind(string urls)
    {
        foreach (var url in Split(urls))
        {
            var binding = Parse(url);

            var ip = AddressOf(binding.Host);
            var endpoint = TryBind(ip, binding.Port, out var problem) ?? throw new IOException($"Cannot listen on {url}: {problem}");
            if (binding.Host == "localhost" && Socket.OSSupportsIPv6)
            {
                TryBind(IPAddress.IPv6Loopback, endpoint.Port, out _);
            }

            Address = Address.Length > 0 ? Address : $"http://{HostOf(ip)}:{endpoint.Port}";
        }
    }

    /// <exception cref="StartException">Some address is none to listen on.</exception>
    public static void Check(string urls)
    {
        foreach (var url in Split(urls))
        {
            Parse(url);
        }
    }

    private static string[] Split(string urls) => urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static BindingAddress Parse(string url)
    {
        try
        {
            var binding = BindingAddress.Parse(url);
            if (binding.Scheme == Uri.UriSchemeHttp && binding.Port is >= 0 and <= IPEndPoint.MaxPort && !binding.IsUnixPipe)
            {
                return binding;
            }
        }
        catch (FormatException)
        {
            // The message below says more.
        }

        throw new StartException(
            $"Cannot listen on '{url}': it must be an address such as http://127.0.0.1:7071. The embedded host speaks http only.");
    }

    /// <summary>Binds a port of this machine only; false when it is taken.</summary>
    public bool TryBindLocal(int port)
    {
        if (TryBind(IPAddress.Loopback, port, out _) is null)
        {
            return false;
        }

        if (Socket.OSSupportsIPv6)
        {
            TryBind(IPAddress.IPv6Loopback, port, out _);
        }

        return true;
    }

    /// <summary>Hands a socket to the server.</summary>
    public Socket Take(EndPoint endpoint)
    {
        if (!waiting.Remove(endpoint, out var socket))
        {
            return SocketTransportOptions.CreateDefaultBoundListenSocket(endpoint);
        }

        taken[endpoint] = socket;
        return socket;
    }

    /// <summary>What the server listens with; null when it is none of these.</summary>
    public Socket? Of(EndPoint endpoint) => taken.GetValueOrDefault(endpoint);

    /// <summary>Frees what the server did not take.</summary>
    public void Dispose()
    {
        foreach (var socket in waiting.Values)
        {
            socket.Dispose();
        }
    }

    private IPEndPoint? TryBind(IPAddress address, int port, out string? problem)
    {
        Socket? socket = null;
        try
        {
            problem = null;
            socket = SocketTransportOptions.CreateDefaultBoundListenSocket(new IPEndPoint(address, port));

            // Two processes may bind the same port as long as neither listens: listening makes it ours.
            socket.Listen(Backlog);
            var endpoint = (IPEndPoint)socket.LocalEndPoint!;
            waiting.Add(endpoint, socket);
            return endpoint;
        }
        catch (SocketException taken)
        {
            socket?.Dispose();
            problem = taken.Message;
            return null;
        }
    }

    private static IPAddress AddressOf(string host) =>
        IPAddress.TryParse(host.Trim('[', ']'), out var ip) ? ip : host == "localhost" ? IPAddress.Loopback : IPAddress.IPv6Any;

    private static string HostOf(IPAddress ip) => ip switch
    {
        _ when ip.Equals(IPAddress.Any) || ip.Equals(IPAddress.IPv6Any) => "127.0.0.1",
        { AddressFamily: AddressFamily.InterNetworkV6 } => $"[{ip}]",
        _ => ip.ToString(),
    };
}
