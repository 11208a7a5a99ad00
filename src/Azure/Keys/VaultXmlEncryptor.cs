using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;

namespace FunctionsCommerce.Azure.Keys;

/// <summary>Encrypts a key of the ring with AES-256-GCM under a key of its own, which the vault's key wraps.</summary>
internal sealed class VaultXmlEncryptor(VaultKey vault) : IXmlEncryptor
{
    internal const int NonceSize = 12;
    internal const int TagSize = 16;

    public EncryptedXmlInfo Encrypt(XElement plaintextElement)
    {
        var text = Encoding.UTF8.GetBytes(plaintextElement.ToString(SaveOptions.DisableFormatting));
        var key = RandomNumberGenerator.GetBytes(32);
        var box = new byte[NonceSize + TagSize + text.Length];
        RandomNumberGenerator.Fill(box.AsSpan(0, NonceSize));
        using var aes = new AesGcm(key, TagSize);
        aes.Encrypt(box.AsSpan(0, NonceSize), text, box.AsSpan(NonceSize + TagSize), box.AsSpan(NonceSize, TagSize));
        var (keyId, wrapped) = vault.Wrap(key);
        CryptographicOperations.ZeroMemory(key);
        return new EncryptedXmlInfo(
            new XElement(
                "wrapped", new XAttribute("keyId", keyId), new XElement("key", Convert.ToBase64String(wrapped)),
                new XElement("value", Convert.ToBase64String(box))),
            typeof(VaultXmlDecryptor));
    }
}
