using System.Net;
using System.Net.Sockets;

namespace FunctionsCommerce.Functions.Http.Hosting;

/// <summary>The caller for rate limits: an IPv4 address, or the /64 network of an IPv6 address (which belongs to one customer).</summary>
internal static class ClientAddress
{
    /// <summary>Front Door's id of the profile that sent the request.</summary>
    public const string FrontDoorIdHeader = "X-Azure-FDID";

    /// <summary>The address that opened the connection to Front Door. X-Azure-ClientIP and X-Forwarded-For can be sent by the client;
    /// the Functions host replaces the latter by its own connection.</summary>
    public const string SocketAddressHeader = "X-Azure-SocketIP";

    /// <param name="frontDoorId">The profile whose header is trusted; empty: none.</param>
    /// <param name="forwardedHops">Trusted proxies that append to X-Forwarded-For, where no Front Door is configured.</param>
    /// <param name="found">False when Front Door is configured and the request did not name its client: the connection's address stands
    /// in.</param>
    public static IPAddress? Of(HttpRequest request, string frontDoorId, int forwardedHops, out bool found)
    {
        var address = request.HttpContext.Connection.RemoteIpAddress;
        found = true;
        if (frontDoorId.Length > 0)
        {
            found = FromFrontDoor(request, frontDoorId, out var socket);
            address = found ? socket : address;
        }
        else if (forwardedHops > 0 && Forwarded(request.Headers["X-Forwarded-For"].ToString(), forwardedHops) is { } client)
        {
            address = client;
        }

        return address is { IsIPv4MappedToIPv6: true } ? address.MapToIPv4() : address;
    }

    /// <summary>An IPv4 address, or the /64 of an IPv6 address.</summary>
    public static UInt128 NetworkOf(IPAddress? address) => NetworkOf(address, prefixBytes: 8);

    /// <summary>The /48 of an IPv6 address, of which one customer may have all; null for IPv4.</summary>
    public static UInt128? WiderNetworkOf(IPAddress? address) =>
        address is { AddressFamily: AddressFamily.InterNetworkV6 } ? NetworkOf(address, prefixBytes: 6) : null;

    private static UInt128 NetworkOf(IPAddress? address, int prefixBytes)
    {
        if (address is null)
        {
            return UInt128.Zero;
        }

        Span<byte> bytes = stackalloc byte[16];
        bytes.Clear();
        address.TryWriteBytes(bytes, out _);
        if (address.AddressFamily == AddressFamily.InterNetworkV6)
        {
            bytes[prefixBytes..].Clear();
        }

        return System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(bytes);
    }

    private static bool FromFrontDoor(HttpRequest request, string frontDoorId, out IPAddress? address)
    {
        address = null;
        return string.Equals(request.Headers[FrontDoorIdHeader].ToString(), frontDoorId, StringComparison.OrdinalIgnoreCase)
            && IPAddress.TryParse(request.Headers[SocketAddressHeader].ToString(), out address);
    }

    /// <summary>Each proxy appends whom it saw, so the trusted part is the end of the list; what stands before it anybody can
    /// write.</summary>
    private static IPAddress? Forwarded(string header, int hops)
    {
        var entries = header.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return entries.Length >= hops && IPEndPoint.TryParse(entries[^hops], out var client) ? client.Address : null;
    }
}
