using FunctionsCommerce.Azure.Files;
using FunctionsCommerce.Core.Files;
using FunctionsCommerce.LocalHost.Files;
using FunctionsCommerce.Storage.Tests.Embedded;

namespace FunctionsCommerce.Storage.Tests.Files;

/// <summary>A file store to hold the suite against.</summary>
public interface IFileFixture
{
    IFileStore Files { get; }
}

/// <summary>A folder, as LocalHost keeps files.</summary>
public sealed class FolderFixture : IFileFixture, IDisposable
{
    private readonly TemporaryFolder folder = new();

    public FolderFixture() => Files = new LocalFileStore(folder.Path);

    public IFileStore Files { get; }

    public void Dispose() => folder.Dispose();
}

/// <summary>Blobs over the real SDK, in Azurite.</summary>
public sealed class AzuriteFixture : IFileFixture, IAsyncLifetime
{
    private BlobFileStore? files;

    public static string? ReasonToSkip => Azurite.Problem;

    public IFileStore Files => files!;

    public async Task InitializeAsync()
    {
        if (ReasonToSkip is null)
        {
            var container = BlobContainers.At((await Azurite.Shared).ConnectionString);
            await container.CreateIfNotExistsAsync();
            files = new BlobFileStore(container);
        }
    }

    public Task DisposeAsync() => Task.CompletedTask;
}

public sealed class FolderFiles(FolderFixture fixture) : FileTests<FolderFixture>(fixture);

public sealed class AzuriteFiles(AzuriteFixture fixture) : FileTests<AzuriteFixture>(fixture);
