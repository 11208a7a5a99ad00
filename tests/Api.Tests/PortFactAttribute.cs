using System.Net;
using System.Net.Sockets;

namespace FunctionsCommerce.Api.Tests;

/// <summary>Needs curl and one of the ports that the documents print; skipped, saying so, where either is not to be had.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PortFactAttribute : FactAttribute
{
    public PortFactAttribute(int port)
    {
        Port = port;
        Skip = !File.Exists("/usr/bin/curl") ? "curl is not installed." : IsTaken(port) ? $"Port {port} is taken." : null;
    }

    public int Port { get; }

    private static bool IsTaken(int port)
    {
        try
        {
            using var probe = new TcpListener(IPAddress.Loopback, port);
            probe.Start();
            return false;
        }
        catch (SocketException)
        {
            return true;
        }
    }
}
