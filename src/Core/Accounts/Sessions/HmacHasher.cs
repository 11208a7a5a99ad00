using System.Security.Cryptography;
using System.Text;

namespace FunctionsCommerce.Core.Accounts.Sessions;

/// <summary>Hashes that need a secret (<see cref="AuthSettings.HashKey"/>), so that what is short or guessable (a code, an address) cannot
/// be found by trying.</summary>
public sealed class HmacHasher(AuthSettings settings)
{
    private readonly byte[] key = HKDF.DeriveKey(HashAlgorithmName.SHA256, settings.HashKeyBytes(), 32, info: "keyed-hash"u8.ToArray());

    /// <param name="purpose">Keeps equal values of different uses apart.</param>
    public byte[] Compute(string purpose, string value) => HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{purpose}\n{value}"));

    public string ComputeHex(string purpose, string value) => Convert.ToHexStringLower(Compute(purpose, value));
}
