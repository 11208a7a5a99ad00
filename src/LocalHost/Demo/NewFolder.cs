using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.LocalHost.Storage;

namespace FunctionsCommerce.LocalHost.Demo;

/// <summary>Gives a new data folder its first content, once.</summary>
internal static class NewFolder
{
    private const string Marker = "opened";

    public static async Task Fill(LocalHostOptions options, string folder, IServiceProvider services, CancellationToken ct)
    {
        if (!(await services.GetRequiredService<FirstAdmin>().Ensure(ct)).Try(out _, out var refused))
        {
            throw new InvalidOperationException($"Admin__Email and Admin__Password make no account: {refused.Message}");
        }

        // The marker comes last: a start that was cut short begins again.
        var marker = Path.Combine(folder, Marker);
        if (File.Exists(marker))
        {
            return;
        }

        var seeds = !options.Empty && (options.Cosmos is null || await IsOursToFill(folder, services, ct));
        if (seeds)
        {
            await DemoStore.Seed(services, ct);
        }

        PrivateFiles.WriteText(marker, seeds ? "demo" : "empty");
    }

    /// <summary>A database outlives data folders: the demo goes into one that holds no products, or where this folder began it.</summary>
    private static async Task<bool> IsOursToFill(string folder, IServiceProvider services, CancellationToken ct)
    {
        var begun = Path.Combine(folder, "demo-begun");
        if (File.Exists(begun))
        {
            return true;
        }

        if (await services.GetRequiredService<IDocumentStore>().Count(new Query<Product, Product>(all => all), ct) > 0)
        {
            return false;
        }

        PrivateFiles.WriteText(begun, "");
        return true;
    }
}
