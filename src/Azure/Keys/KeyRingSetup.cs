using Azure.Core;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Specialized;
using FunctionsCommerce.Azure.Rest;
using FunctionsCommerce.Core.Accounts.Sessions;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace FunctionsCommerce.Azure.Keys;

/// <summary>The key ring of both apps: in blob storage beside the uploads, opened by a key in Key Vault.</summary>
public static class KeyRingSetup
{
    /// <param name="key">The vault's key, without a version; null where an emulator has no vault: the ring is not encrypted.</param>
    /// <remarks>Takes the storage account of the registered container of uploads.</remarks>
    public static IServiceCollection AddKeyRing(this IServiceCollection services, Uri? key)
    {
        services.AddKeyRing();
        if (key is not null)
        {
            services.AddSingleton(provider => VaultKey.Create(key, provider.GetRequiredService<TokenCredential>(), new RestOptions()));
        }

        return services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider => new ConfigureOptions<KeyManagementOptions>(ring =>
        {
            var uploads = provider.GetRequiredService<BlobContainerClient>();
            ring.XmlRepository = new BlobKeyRing(uploads.GetParentBlobServiceClient().GetBlobContainerClient(BlobKeyRing.Container));
            ring.XmlEncryptor = key is null ? null : new VaultXmlEncryptor(provider.GetRequiredService<VaultKey>());
        }));
    }
}
