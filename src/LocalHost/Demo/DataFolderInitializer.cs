using FunctionsCommerce.Core.Accounts.Staff;
using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.LocalHost.Storage;

namespace FunctionsCommerce.LocalHost.Demo;

/// <summary>Gives a new data folder its first content, once.</summary>
internal static class DataFolderInitializer
{
    private const string Marker = "opened";
    private const string Demo = "demo";

    /// <summary>A host has served from it before.</summary>
    public static bool IsOpened(string folder) => File.Exists(Path.Combine(folder, Marker));

    /// <summary>It began with the demo store.</summary>
    public static bool HasDemo(string folder) => IsOpened(folder) && File.ReadAllText(Path.Combine(folder, Marker)) == Demo;

    public static async Task FillAsync(LocalHostOptions options, string folder, IServiceProvider services, CancellationToken ct)
    {
        if (!(await services.GetRequiredService<AdminBootstrapper>().EnsureAsync(ct)).TryGetValue(out _, out var refused))
        {
            throw new StartException($"Admin__Email and Admin__Password cannot be used for an account: {refused.Message}");
        }

        if (!(await services.GetRequiredService<CurrencyGuard>().EnsureAsync(ct)).TryGetValue(out _, out var other))
        {
            throw new StartException($"{folder}: {other.Message}");
        }

        // The marker comes last: a start that was cut short begins again.
        if (IsOpened(folder))
        {
            return;
        }

        var seeds = !options.Empty && (options.Cosmos is null || await IsOursToFillAsync(folder, services, ct));
        if (seeds)
        {
            await DemoStore.SeedAsync(services, ct);
        }

        PrivateFiles.WriteText(Path.Combine(folder, Marker), seeds ? Demo : "empty");
    }

    /// <summary>A database outlives data folders: the demo goes into one that holds no products, or where this folder began it.</summary>
    private static async Task<bool> IsOursToFillAsync(string folder, IServiceProvider services, CancellationToken ct)
    {
        var begun = Path.Combine(folder, "demo-begun");
        if (File.Exists(begun))
        {
            return true;
        }

        if (await services.GetRequiredService<IDocumentStore>().CountAsync(new Query<Product, Product>(all => all), ct) > 0)
        {
            return false;
        }

        PrivateFiles.WriteText(begun, "");
        return true;
    }
}
