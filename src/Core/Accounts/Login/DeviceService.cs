using System.Security.Cryptography;
using FunctionsCommerce.Core.Accounts.Sessions;

namespace FunctionsCommerce.Core.Accounts.Login;

/// <summary>Devices that an account has logged in from. A device proves itself by a token (a cookie or header that the login answered);
/// clients that keep none are recognised by address and program.</summary>
public sealed class DeviceService(HmacHasher hash)
{
    private const int MaxDevices = 20;
    private const int NonceLength = 32;
    private const int TokenLength = NonceLength + 32;

    public bool IsKnown(Account? account, ClientInfo client) =>
        account is not null && (HasKnownToken(account, client) || account.KnownDevices.Contains(HashOf(client.Fingerprint)));

    /// <summary>The key under which failed logins are counted: a proven device has its own count, all others of one address share
    /// theirs.</summary>
    internal string LockSubject(Account? account, ClientInfo client) =>
        account is not null && HasKnownToken(account, client) ? "device:" + client.DeviceToken : "network:" + client.Network;

    /// <summary>Tells the devices of failed logins apart; nothing in it is secret.</summary>
    internal string IdOf(ClientInfo client) => HashOf(client.Fingerprint);

    /// <summary>The account's devices after a login from this one, the latest first. A device without a token gets one with the
    /// answer.</summary>
    internal IReadOnlyList<string> Remember(IReadOnlyList<string> known, ClientInfo client)
    {
        if (ReferenceEquals(client, ClientInfo.Unknown))
        {
            return known;
        }

        var token = IsGenuine(client.DeviceToken) ? client.DeviceToken! : client.IssuedDeviceToken ??= NewToken();
        string[] latest = [HashOf(token), HashOf(client.Fingerprint)];
        return known is [var first, var second, ..] && first == latest[0] && second == latest[1]
            ? known
            : [.. latest, .. known.Where(device => !latest.Contains(device)).Take(MaxDevices - latest.Length)];
    }

    private bool HasKnownToken(Account account, ClientInfo client) =>
        IsGenuine(client.DeviceToken) && account.KnownDevices.Contains(HashOf(client.DeviceToken!));

    private string NewToken()
    {
        var nonce = RandomNumberGenerator.GetHexString(NonceLength, lowercase: true);
        return nonce + Signature(nonce);
    }

    private bool IsGenuine(string? token) => token is { Length: TokenLength } && CryptographicOperations.FixedTimeEquals(
        System.Text.Encoding.UTF8.GetBytes(token[NonceLength..]), System.Text.Encoding.UTF8.GetBytes(Signature(token[..NonceLength])));

    private string Signature(string nonce) => hash.ComputeHex("device-token", nonce)[..(TokenLength - NonceLength)];

    private string HashOf(string device) => hash.ComputeHex("device", device)[..32];
}
