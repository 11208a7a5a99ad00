using System.Diagnostics;

namespace FunctionsCommerce.Bench;

/// <summary>One round of measurements on one store.</summary>
internal sealed class StoreBench(TimeSpan time, int connections, bool checkoutOnly, string? data)
{
    /// <summary>Staff are few.</summary>
    private const int StaffConnections = 4;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(8);

    /// <summary>The store gives back what the load needed once it has been quiet for a while.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(5);

    /// <summary>What customers do.</summary>
    public Task Measure(string title, Dictionary<string, string> settings) => On(title, settings, connections, async store =>
    {
        var shoppers = await Shoppers.Register(store.Port, connections);
        if (checkoutOnly)
        {
            await Checkout(store, shoppers, null);
            return;
        }

        await Reads(store, "product list (filter + sort)", "/products?category=skincare&sort=price_asc&limit=20");
        await Reads(store, "product detail", "/products/1");
        await Reads(store, "search with a typo", "/search?q=moisturiezr&limit=10");
        var floor = await Floor(store, "/products?category=skincare&sort=price_asc&limit=20");

        // A dozen lines in each cart, so that none reaches its limit of pieces within the time.
        Print(Warm("add to cart", store, connections, (c, n) => shoppers.AddToCart(c, 1 + c + (n % 12))), floor);
        await Checkout(store, shoppers, floor);
    });

    /// <summary>What staff look at.</summary>
    public Task MeasureStaff(string title, Dictionary<string, string> settings) => On(title, settings, StaffConnections, async store =>
    {
        var staff = await Staff.SignIn(store.Port);
        foreach (var (name, path) in new[]
        {
            ("customers, newest first", "/customers"),
            ("customers by revenue, page 100", "/customers?sortBy=total_revenue&page=100"),
            ("search by name", "/customers?search=lindiwe%20phi"),
            ("search by email", "/customers?search=tembo77"),
            ("search by phone", "/customers?search=0977004242"),
            ("segmentation", "/customers/segmentation"),
            ("dashboard, month", "/dashboard/metrics"),
            ("top products, year", "/dashboard/top-products"),
        })
        {
            Print(Warm(name, store, StaffConnections, (_, _) => staff.Get(path)), null);
        }
    });

    private async Task On(string title, Dictionary<string, string> settings, int clients, Func<Server, Task> measure)
    {
        settings["RateLimits__Enabled"] = "false";
        settings["Demo__Stock"] = "10000000";
        settings["LocalHost__DevelopmentPorts"] = "false";
        var folder = data is null
            ? Directory.CreateTempSubdirectory("bench").FullName
            : Path.GetFullPath(Path.Combine(data, title.Replace(",", "").Replace(' ', '-')));
        try
        {
            using var store = Server.LocalHost(folder, settings);
            Console.WriteLine($"\n{title}; {clients} connections; {store.Megabytes:0} MB at the start");
            Console.WriteLine($"{"",-34}{"per second",12}{"of floor",10}{"p50 ms",9}{"p99 ms",9}{"CPU us",9}");
            await measure(store);
            await Task.Delay(Rest);
            Console.WriteLine($"resident memory {Rest.TotalSeconds:0} s later: {store.Megabytes:0} MB");
        }
        finally
        {
            if (data is null)
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }

    private async Task Checkout(Server store, Shoppers shoppers, Measured? floor)
    {
        var checkout = Warm(
            "checkout (add to cart + order)", store, connections,
            (c, n) => n % 2 == 0 ? shoppers.AddToCart(c, 101 + (c % 90)) : shoppers.Order(c));
        Print(
            checkout with { PerSecond = checkout.PerSecond / 2, P50 = checkout.P50 * 2, P99 = checkout.P99 * 2, Cpu = checkout.Cpu * 2 },
            floor);
        Console.WriteLine($"resident memory right after it: {store.Megabytes:0} MB");
        var ended = Stopwatch.GetTimestamp();
        using var http = new HttpClient();
        using var idle = await http.PostAsync(new Uri($"http://127.0.0.1:{store.Port}/local/idle?seconds=90"), null);
        idle.EnsureSuccessStatusCode();
        Console.WriteLine($"all that followed the orders was done {Stopwatch.GetElapsedTime(ended).TotalSeconds:0.0} s later");
    }

    private async Task Reads(Server store, string name, string path)
    {
        var request = Shoppers.Get(path);
        var measured = Warm(name, store, connections, (_, _) => request);
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
        var floor = Warm($"  bare Kestrel, {new FileInfo(file).Length:#,##0} bytes", bare, connections, (_, _) => request);
        Print(floor, floor);
        File.Delete(file);
        return floor;
    }

    private Measured Warm(string name, Server server, int clients, Func<int, int, byte[]> request)
    {
        Load.Run(name, server, clients, WarmUp, request);
        return Load.Run(name, server, clients, time, request);
    }

    private static void Print(Measured measured, Measured? floor)
    {
        var share = floor is null ? "" : $"{measured.PerSecond / floor.PerSecond:0%}";
        Console.WriteLine(
            $"{measured.Name,-34}{measured.PerSecond,12:#,##0}{share,10}{measured.P50,9:0.00}{measured.P99,9:0.00}{measured.Cpu,9:0}");
        if (measured.Errors > 0)
        {
            Console.WriteLine($"  {measured.Errors} errors, the first: {measured.FirstError}");
        }
    }
}
