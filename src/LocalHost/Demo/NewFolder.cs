using FunctionsCommerce.Core.Accounts;

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

        if (!options.Empty)
        {
            await DemoStore.Seed(services, ct);
        }

        await File.WriteAllTextAsync(marker, options.Empty ? "empty" : "demo", ct);
    }
}
