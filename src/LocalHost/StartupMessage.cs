using FunctionsCommerce.LocalHost.Demo;
using FunctionsCommerce.LocalHost.Web;

namespace FunctionsCommerce.LocalHost;

/// <summary>What the console says at the start. The first line on standard output is the address, for programs that wait for it.</summary>
internal static class StartupMessage
{
    /// <summary>A first start makes the demo store, which takes seconds.</summary>
    public static Task BeforeAsync(LocalHostOptions options)
    {
        var folder = Path.GetFullPath(options.DataFolder);
        var isNew = !DataFolderInitializer.IsOpened(folder);
        return Console.Error.WriteLineAsync(
            $"Data folder {folder}" + (isNew && !options.Empty ? ": new, building the demo store ..." : isNew ? ": new" : ""));
    }

    public static async Task AfterAsync(LocalHostOptions options, Uri address)
    {
        var store = address.GetLeftPart(UriPartial.Authority);
        await Console.Out.WriteLineAsync($"The store is open at {store}");
        if (Directory.Exists(options.BackOfficeFolder))
        {
            await Console.Out.WriteLineAsync($"  {store}{BackOfficeFiles.Address} is the back office, for staff.");
        }

        await Console.Out.WriteLineAsync($"  {store}{ShopWindow.Address} is a shop window: order something and see it arrive in the back office.");
        await Console.Out.WriteLineAsync(
            $"  {store}/local has the mailbox, the clock, the payment sandbox and links to try each API. Ctrl+C stops the store.");
        if (DataFolderInitializer.HasDemo(options.DataFolder))
        {
            await Console.Out.WriteLineAsync(
                "  Log in as john@example.com (customer) or owner@cateredbyafrica.com (staff), both with securePassword123.");
        }
    }
}
