using System.Net;
using System.Net.Sockets;

namespace FunctionsCommerce.Core.Webhooks;

/// <summary>Which addresses are of the public internet, and the way to them. A name is looked up once for each connection, and the
/// connection goes to the very addresses that were checked: a name that means something else a moment later leads nowhere.</summary>
/// <param name="resolve">Asks the DNS for a name's addresses; an address that is written out is its own.</param>
/// <param name="connect">Connects to the first of the addresses that answers.</param>
public sealed class WebhookAddressGuard(
    Func<string, CancellationToken, Task<IPAddress[]>> resolve, Func<IPAddress[], int, CancellationToken, Task<Stream>> connect)
{
    /// <summary>The reason when an address may not be connected to.</summary>
    public const string NotPublic = "The address is not public";

    /// <summary>What is not of the public internet: RFC 6890 with its successors, and the address under which an Azure host speaks to its
    /// machines.</summary>
    private static readonly IPNetwork[] Closed =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/3", "168.63.129.16/32",
            "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20",
        }.Select(network => IPNetwork.Parse(network)),
    ];

    private static readonly string[] PrivateSuffixes =
        [
            ".localhost", ".local", ".localdomain", ".internal", ".intranet", ".private", ".corp", ".home", ".lan", ".home.arpa", ".test",
            ".invalid", ".onion", ".alt",
        ];

    private static readonly IPNetwork Global = IPNetwork.Parse("2000::/3");

    public WebhookAddressGuard()
        : this(Dns.GetHostAddressesAsync, ConnectAsync)
    {
    }

    /// <summary>Forms that carry an IPv4 address (mapped, 6to4, Teredo, NAT64) are judged by what they can lead to: none of them is public
    /// but the mapped ones of public addresses.</summary>
    public static bool IsPublic(IPAddress address)
    {
        address = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return (address.AddressFamily == AddressFamily.InterNetwork || Global.Contains(address))
            && !Closed.Any(network => network.Contains(address));
    }

    /// <summary>Whether a host is known to be none of the public internet's. One that is not known at all may still become one.</summary>
    public async ValueTask<bool> IsPrivateAsync(string host, TimeSpan patience, CancellationToken ct)
    {
        if (Literal(host) is { } address)
        {
            return !IsPublic(address);
        }

        if (IsPrivateName(host))
        {
            return true;
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(patience);
        try
        {
            return !(await resolve(host, limit.Token)).All(IsPublic);
        }
        catch (Exception problem) when (problem is SocketException or ArgumentException
            || (problem is OperationCanceledException && !ct.IsCancellationRequested))
        {
            return false;
        }
    }

    /// <summary>For <see cref="SocketsHttpHandler.ConnectCallback"/>.</summary>
    /// <exception cref="HttpRequestException">One of the name's addresses is not public.</exception>
    public async ValueTask<Stream> ConnectAsync(string host, int port, CancellationToken ct)
    {
        var addresses = Literal(host) is { } address ? [address] : IsPrivateName(host) ? [] : await resolve(host, ct);
        return addresses.Length > 0 && addresses.All(IsPublic)
            ? await connect(addresses, port, ct)
            : throw new HttpRequestException(NotPublic);
    }

    /// <summary>An address that is written out: never asked of the DNS, which refuses some of them (0.0.0.0, ::).</summary>
    private static IPAddress? Literal(string host) =>
        IPAddress.TryParse(host.TrimEnd('.').Trim('[', ']'), out var address) ? address : null;

    /// <summary>Names that have a meaning only inside a network, whatever DNS answers: RFC 6761, 6762, 8375, 9476, and names without a
    /// dot.</summary>
    private static bool IsPrivateName(string host)
    {
        var name = host.TrimEnd('.');
        return !name.Contains('.') || PrivateSuffixes.Any(suffix => name.EndsWith(suffix, StringComparison.OrdinalIgnoreCase));
    }

    private static async Task<Stream> ConnectAsync(IPAddress[] addresses, int port, CancellationToken ct)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, port, ct);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
