namespace FunctionsCommerce.Api.Tests;

/// <summary>A <see cref="StoreHost"/> for one test.</summary>
public sealed class TestHost(StoreHost store) : IAsyncDisposable
{
    public StoreHost Store => store;

    public static async Task<TestHost> Start(Func<LocalHost.LocalHostOptions, LocalHost.LocalHostOptions>? change = null)
    {
        var store = new StoreHost();
        store.Options = change?.Invoke(store.Options) ?? store.Options;
        await store.InitializeAsync();
        return new TestHost(store);
    }

    public async ValueTask DisposeAsync() => await store.DisposeAsync();
}
