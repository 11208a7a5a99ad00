namespace FunctionsCommerce.Core.Accounts;

/// <summary>The client that the current call comes from. The HTTP pipeline sets it for every call; work without a caller has
/// <see cref="Unknown"/>.</summary>
/// <remarks>It flows with the call, so that limits, locks and the queue for password hashing apply to every route automatically.</remarks>
/// <param name="network">An IPv4 address or the /64 of an IPv6 address; empty when there is no caller.</param>
/// <param name="widerNetwork">The /48 of an IPv6 address, else null.</param>
/// <param name="userAgent">The user agent.</param>
/// <param name="deviceToken">What an earlier login gave to this device (<see cref="DeviceService"/>), unverified.</param>
public sealed class ClientInfo(string network, string? widerNetwork = null, string userAgent = "", string? deviceToken = null)
{
    private static readonly AsyncLocal<ClientInfo?> Ambient = new();

    public static ClientInfo Unknown { get; } = new("");

    public static ClientInfo Current
    {
        get => Ambient.Value ?? Unknown;
        set => Ambient.Value = value;
    }

    public string Network { get; } = network;

    public string? WiderNetwork { get; } = widerNetwork;

    public string UserAgent { get; } = userAgent;

    public string? DeviceToken { get; } = deviceToken;

    /// <summary>A token for this device, to be answered with the call.</summary>
    public string? IssuedDeviceToken { get; internal set; }

    /// <summary>Address and user agent: tells most devices apart, but proves nothing.</summary>
    public string Fingerprint => $"{Network}\n{UserAgent}";
}
