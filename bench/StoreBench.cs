namespace FunctionsCommerce.Bench;

/// <summary>One round of measurements on one store.</summary>
internal sealed class StoreBench(TimeSpan time, int connections)
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(4);

    public async Task Measure(string title, Dictionary<string, string> settings)
    {
        settings["RateLimits__Enabled"] = "false";
        settings["Demo__Stock"] = "10000000";
        settings["LocalHost__DevelopmentPorts"] = "false";
        var folder = Directory.CreateTempSubdirectory("bench").FullName;
        try
        {
            using var store = Server.LocalHost(folder, settings);
            var shoppers = await Shoppers.Register(store.Port, connections);
            Console.WriteLine($"\n{title}; {connections} connections, {time.TotalSeconds:0} s each");
            Console.WriteLine($"{"",-34}{"per second",12}{"of floor",10}{"p50 ms",9}{"p99 ms",9}");

            await Reads(store, "product list (filter + sort)", "/products?category=skincare&sort=price_asc&limit=20");
            await Reads(store, "product detail", "/products/1");
            await Reads(store, "search with a typo", "/search?q=moisturiezr&limit=10");
            var floor = await Floor(store, "/products?category=skincare&sort=price_asc&limit=20");

            // A dozen lines in each cart, so that none reaches its limit of pieces within the time.
            Print(Warm("add to cart", store.Port, (c, n) => shoppers.AddToCart(c, 1 + c + (n % 12))), floor);
            var checkout = Warm("checkout (add to cart + order)", store.Port, (c, n) => n % 2 == 0 ? shoppers.AddToCart(c, 101 + (c % 90)) : shoppers.Order(c));
            Print(checkout with { PerSecond = checkout.PerSecond / 2, P50 = checkout.P50 * 2, P99 = checkout.P99 * 2 }, floor);
            Console.WriteLine($"resident memory after it: {store.Megabytes:0} MB");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private async Task Reads(Server store, string name, string path)
    {
        var request = Shoppers.Get(path);
        var measured = Warm(name, store.Port, (_, _) => request);
        Print(measured, await Floor(store, path));
    }

    /// <summary>What bare Kestrel makes of the same bytes, right beside the measurement.</summary>
    private async Task<Measured> Floor(Server store, string path)
    {
        var file = Path.GetTempFileName();
        using var http = new HttpClient();
        await File.WriteAllBytesAsync(file, await http.GetByteArrayAsync(new Uri($"http://127.0.0.1:{store.Port}{Shoppers.Base}{path}")));
        using var bare = Server.Bare(file);
        var request = Shoppers.Get(path);
        var floor = Warm($"  bare Kestrel, {new FileInfo(file).Length:#,##0} bytes", bare.Port, (_, _) => request);
        Print(floor, floor);
        File.Delete(file);
        return floor;
    }

    private Measured Warm(string name, int port, Func<int, int, byte[]> request)
    {
        Load.Run(name, port, connections, WarmUp, request);
        return Load.Run(name, port, connections, time, request);
    }

    private static void Print(Measured measured, Measured floor)
    {
        Console.WriteLine($"{measured.Name,-34}{measured.PerSecond,12:#,##0}{measured.PerSecond / floor.PerSecond,10:0%}{measured.P50,9:0.00}{measured.P99,9:0.00}");
        if (measured.Errors > 0)
        {
            Console.WriteLine($"  {measured.Errors} errors, the first: {measured.FirstError}");
        }
    }
}
