using FunctionsCommerce.LocalHost.Storage;

namespace FunctionsCommerce.Storage.Tests.Embedded;

/// <summary>An embedded store in a folder of its own, which can be closed and opened again.</summary>
internal sealed class OpenStore : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly long cacheBytes;
    private readonly int indexFrom;

    public OpenStore(long cacheBytes = EmbeddedStore.DefaultCacheBytes, int indexFrom = EmbeddedStore.DefaultIndexFrom)
    {
        this.cacheBytes = cacheBytes;
        this.indexFrom = indexFrom;
        Database = LocalDatabase.Open(folder.Path);
        Store = EmbeddedStore.Open(Database, Time, cacheBytes, indexFrom);
    }

    public ManualTime Time { get; } = new();

    public string Folder => folder.Path;

    public LocalDatabase Database { get; private set; }

    public EmbeddedStore Store { get; private set; }

    public void Restart()
    {
        Close();
        Database = LocalDatabase.Open(folder.Path);
        Store = EmbeddedStore.Open(Database, Time, cacheBytes, indexFrom);
    }

    public void Dispose()
    {
        Close();
        folder.Dispose();
    }

    private void Close()
    {
        Store.Dispose();
        Database.Dispose();
    }
}
