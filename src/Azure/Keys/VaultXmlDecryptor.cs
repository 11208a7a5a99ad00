using System.Security.Cryptography;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.Extensions.DependencyInjection;

namespace FunctionsCommerce.Azure.Keys;

/// <summary>Opens what <see cref="VaultXmlEncryptor"/> wrote. Stored keys name this type: it keeps its name.</summary>
public sealed class VaultXmlDecryptor(IServiceProvider services) : IXmlDecryptor
{
    public XElement Decrypt(XElement encryptedElement)
    {
        var wrapped = Convert.FromBase64String(encryptedElement.Element("key")!.Value);
        var box = Convert.FromBase64String(encryptedElement.Element("value")!.Value);
        var key = services.GetRequiredService<VaultKey>().Unwrap(encryptedElement.Attribute("keyId")!.Value, wrapped);
        var text = new byte[box.Length - VaultXmlEncryptor.NonceSize - VaultXmlEncryptor.TagSize];
        using var aes = new AesGcm(key, VaultXmlEncryptor.TagSize);
        aes.Decrypt(
            box.AsSpan(0, VaultXmlEncryptor.NonceSize), box.AsSpan(VaultXmlEncryptor.NonceSize + VaultXmlEncryptor.TagSize),
            box.AsSpan(VaultXmlEncryptor.NonceSize, VaultXmlEncryptor.TagSize), text);
        using var stream = new MemoryStream(text);
        return XElement.Load(stream);
    }
}
