using System.Xml.Linq;
using Azure;
using Azure.Storage.Blobs;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace FunctionsCommerce.Azure.Keys;

/// <summary>Data Protection's keys as blobs, one each, so that two instances never overwrite each other's.</summary>
public sealed class BlobKeyRing(BlobContainerClient container) : IXmlRepository
{
    /// <summary>The container: the same name in Bicep.</summary>
    public const string Container = "keyring";

    private const int NotFound = 404;

    /// <exception cref="KeyRingUnavailableException">An outage.</exception>
    public IReadOnlyCollection<XElement> GetAllElements() => KeyRingUnavailableException.Unless<IReadOnlyCollection<XElement>>("The key ring cannot be read", () =>
    {
        try
        {
            return [.. container.GetBlobs().Select(blob => Read(container.GetBlobClient(blob.Name)))];
        }
        catch (RequestFailedException missing) when (missing.Status == NotFound)
        {
            return [];
        }
    });

    /// <exception cref="KeyRingUnavailableException">An outage.</exception>
    public void StoreElement(
        XElement element, string friendlyName) => KeyRingUnavailableException.Unless("The key ring cannot be written", () =>
    {
        var blob = container.GetBlobClient(friendlyName + ".xml");
        var content = BinaryData.FromString(element.ToString(SaveOptions.DisableFormatting));
        try
        {
            return blob.Upload(content, overwrite: false);
        }
        catch (RequestFailedException missing) when (missing.Status == NotFound)
        {
            // In Azure Bicep makes the container; an emulator begins without.
            container.CreateIfNotExists();
            return blob.Upload(content, overwrite: false);
        }
    });

    private static XElement Read(BlobClient blob)
    {
        using var content = blob.DownloadContent().Value.Content.ToStream();
        return XElement.Load(content);
    }
}
