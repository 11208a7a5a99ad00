using System.Net;
using Azure.Core;
using Azure.Storage.Blobs;
using FunctionsCommerce.Azure.Files;
using FunctionsCommerce.Azure.Keys;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Accounts.Sessions;
using FunctionsCommerce.Storage.Tests.Conformance;
using FunctionsCommerce.Storage.Tests.Files;
using Microsoft.Extensions.DependencyInjection;

namespace FunctionsCommerce.Storage.Tests.Adapters;

/// <summary>The key ring as Azure has it: blobs over the real SDK in Azurite, keys wrapped by a vault's stand-in.</summary>
public sealed class KeyRingTests : IClassFixture<AzuriteFixture>, IAsyncLifetime
{
    private readonly VaultStub vault = new();

    public async Task InitializeAsync()
    {
        if (Azurite.Problem is null)
        {
            await (await Ring()).CreateIfNotExistsAsync();
            foreach (var key in (await Ring()).GetBlobs())
            {
                await (await Ring()).DeleteBlobAsync(key.Name);
            }
        }
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [StoreFact]
    public async Task Instances_share_a_ring_whose_keys_only_the_vault_opens()
    {
        var text = (await Instance()).Protect("purpose", "secret");

        (await Instance()).Unprotect("purpose", text).ShouldBe("secret");
        var key = (await Ring()).GetBlobs().ShouldHaveSingleItem();
        var stored = (await (await Ring()).GetBlobClient(key.Name).DownloadContentAsync()).Value.Content.ToString();
        stored.ShouldContain("https://name.vault.azure.net/keys/keyring/0");
        stored.ShouldNotContain("masterKey");
        vault.Asked.ShouldContain("GET /keys/keyring?api-version=7.4");
        vault.Asked.ShouldContain("POST /keys/keyring/0/wrapkey?api-version=7.4");
        vault.Asked.ShouldContain("POST /keys/keyring/0/unwrapkey?api-version=7.4");
    }

    [StoreFact]
    public async Task A_new_version_of_the_vaults_key_leaves_the_ring_readable()
    {
        var text = (await Instance()).Protect("purpose", "secret");

        vault.Rotate();

        (await Instance()).Unprotect("purpose", text).ShouldBe("secret");
    }

    [StoreFact]
    public async Task Two_instances_that_begin_at_once_read_each_others()
    {
        var (one, other) = (await Instance(), await Instance());

        var texts = await Task.WhenAll(Task.Run(() => one.Protect("purpose", "one")), Task.Run(() => other.Protect("purpose", "other")));

        var later = await Instance();
        texts.Select(text => later.Unprotect("purpose", text)).ShouldBe(["one", "other"]);
    }

    [StoreFact]
    public async Task A_vault_that_does_not_answer_is_an_outage_and_passes()
    {
        vault.Fault = HttpStatusCode.ServiceUnavailable;
        var first = await Instance();
        Should.Throw<KeyRingUnavailableException>(() => first.Protect("purpose", "secret"));

        vault.Fault = null;
        (await Instance()).Protect("purpose", "secret").ShouldNotBeNull();
    }

    [Fact]
    public void Blobs_that_do_not_answer_are_an_outage()
    {
        var ring = new BlobKeyRing(
            new BlobContainerClient(new Uri("http://127.0.0.1:9/account/keyring"), new BlobClientOptions { Retry = { MaxRetries = 0 } }));

        Should.Throw<KeyRingUnavailableException>(() => ring.GetAllElements());
    }

    /// <summary>As another process would open it.</summary>
    private async Task<SecretProtector> Instance()
    {
        var services = new ServiceCollection().AddLogging().AddSingleton<TokenCredential>(new AnyToken())
            .AddSingleton(BlobContainers.At((await Azurite.Shared).ConnectionString))
            .AddKeyRing(VaultStub.Key)
            .AddSingleton(VaultKey.Create(VaultStub.Key, new AnyToken(), vault.Options));
        return ActivatorUtilities.CreateInstance<SecretProtector>(services.BuildServiceProvider(), new LegacySecrets(new AuthSettings()));
    }

    private static async Task<BlobContainerClient> Ring() =>
        new BlobServiceClient(
            (await Azurite.Shared).ConnectionString,
            new BlobClientOptions(BlobClientOptions.ServiceVersion.V2025_05_05)).GetBlobContainerClient(BlobKeyRing.Container);
}
