using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace FunctionsCommerce.LocalHost.Durable.Replay;

/// <summary>Name-based ids (RFC 4122, version 5), from the same name and namespace as in Azure.</summary>
internal static class DeterministicGuid
{
    private static readonly Guid Namespace = new("9e952958-5e33-4daf-827f-2fa12937b875");

    public static Guid Create(string instanceId, DateTime time, int count)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{instanceId}_{time:o}_{count}");
        Span<byte> hash = stackalloc byte[SHA1.HashSizeInBytes];
        Span<byte> guid = hash[..16];
#pragma warning disable CA5350 // Version 5 is defined over SHA-1, and nothing here is a secret.
        SHA1.HashData([.. Namespace.ToByteArray(bigEndian: true), .. Encoding.UTF8.GetBytes(name)], hash);
#pragma warning restore CA5350
        guid[6] = (byte)((guid[6] & 0x0F) | 0x50);
        guid[8] = (byte)((guid[8] & 0x3F) | 0x80);
        return new Guid(guid, bigEndian: true);
    }
}
