using System.Net;
using System.Net.Sockets;

namespace FunctionsCommerce.Functions.Http.Hosting;

/// <summary>Who calls, for limits: an IPv4 address, or the /64 network of an IPv6 address (one customer has all of it).</summary>
internal static class ClientAddress
{
    public static UInt128 Of(HttpRequest request, int forwardedHops)
    {
        var address = request.HttpContext.Connection.RemoteIpAddress;
        if (forwardedHops > 0 && Forwarded(request.Headers["X-Forwarded-For"].ToString(), forwardedHops) is { } client)
        {
            address = client;
        }

        if (address is null)
        {
            return UInt128.Zero;
        }

        Span<byte> bytes = stackalloc byte[16];
        bytes.Clear();
        if (address.IsIPv4MappedToIPv6)
        {
            address = address.MapToIPv4();
        }

        address.TryWriteBytes(bytes, out _);
        if (address.AddressFamily == AddressFamily.InterNetworkV6)
        {
            bytes[8..].Clear();
        }

        return System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(bytes);
    }

    /// <summary>Each proxy appends whom it saw, so the trusted part is the end of the list; what stands before it anybody can write.</summary>
    private static IPAddress? Forwarded(string header, int hops)
    {
        var entries = header.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return entries.Length >= hops && IPEndPoint.TryParse(entries[^hops], out var client) ? client.Address : null;
    }
}
