using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Notifications;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Api.Tests.PureEssence;

public sealed class CrashTests : IAsyncLifetime
{
    private const int Checkouts = 500;
    private const int Rounds = 5;
    private readonly DemoStoreHost store = new();
    private readonly ConcurrentBag<string> acknowledged = [];

    public Task InitializeAsync()
    {
        store.Options = store.Options with
        {
            Settings = new Dictionary<string, string?>(store.Options.Settings) { ["Demo:Stock"] = "100000", ["Demo:Products"] = "40" },
        };
        return store.InitializeAsync();
    }

    public Task DisposeAsync() => store.DisposeAsync();

    [Fact]
    public async Task Killed_again_and_again_amid_checkouts_the_store_loses_and_doubles_nothing()
    {
        var shoppers = await Task.WhenAll(Enumerable.Range(0, Checkouts).Select(_ => Shopper.Register(store)));
        var initial = (await Variants()).ToDictionary(variant => (variant.ProductId, variant.Key), variant => variant.Stock + variant.Sold);
        await store.Stop();

        var random = new Random(4711);
        for (var round = 1; round <= Rounds; round++)
        {
            await KillAmidCheckouts(shoppers, killAfter: random.Next(50, 300));
        }

        await store.InitializeAsync();
        await store.Idle();
        await store.Advance(TimeSpan.FromMinutes(15));

        acknowledged.Count.ShouldBeGreaterThan(Rounds * 50);
        var orders = (await All<Order>()).Where(order => shoppers.Any(shopper => shopper.CustomerId == order.CustomerId)).ToArray();
        var ids = orders.Select(order => order.OrderId).ToHashSet();
        acknowledged.ShouldAllBe(id => ids.Contains(Shopper.CoreId(id)));
        orders.ShouldAllBe(order => order.Payment.Amount == order.Totals.Total && order.Lines.Count > 0);
        await EveryPieceIsAccountedFor(initial);
        (await All<OutboxEvent>(Containers.Customers)).ShouldBeEmpty();
        (await All<OutboxEvent>(Containers.Products)).ShouldBeEmpty();
        await EveryOrderWasToldOnce(orders);
    }

    private async Task KillAmidCheckouts(Shopper[] shoppers, int killAfter)
    {
        using var host = await HostProcess.Start(store.Options.DataFolder, store.Options.Cosmos);
        using var client = new HttpClient { BaseAddress = host.Address };
        var enough = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var left = killAfter;
        var all = Task.WhenAll(shoppers.Select(async (shopper, i) =>
        {
            if (await Checkout(client, shopper, 1 + (i % 40)) && Interlocked.Decrement(ref left) == 0)
            {
                enough.SetResult();
            }
        }));

        await Task.WhenAny(all, enough.Task);
        host.Kill();
        await all;
    }

    /// <summary>One checkout; the order counts as acknowledged when its answer has arrived.</summary>
    private async Task<bool> Checkout(HttpClient client, Shopper shopper, long productId)
    {
        try
        {
            await Post(client, shopper, "/cart", new { productId, quantity = 2 });
            var placed = await Post(client, shopper, "/orders", new { shippingAddressId = shopper.AddressId, paymentMethod = "cod" });
            acknowledged.Add(placed.GetProperty("data").GetProperty("orderId").GetString()!);
            return true;
        }
        catch (Exception e) when (e is HttpRequestException or IOException or TaskCanceledException)
        {
            // The host was killed: this checkout was not acknowledged.
            return false;
        }
    }

    private static async Task<JsonElement> Post(HttpClient client, Shopper shopper, string path, object body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Shopper.Base + path) { Content = JsonContent.Create(body) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", shopper.Token);
        using var response = await client.SendAsync(request);
        if (response.StatusCode == HttpStatusCode.ServiceUnavailable)
        {
            // Hundreds at once over a slow store: refused with Retry-After, so nothing was acknowledged.
            throw new HttpRequestException("busy");
        }

        response.IsSuccessStatusCode.ShouldBeTrue(await response.Content.ReadAsStringAsync());
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    private async Task EveryPieceIsAccountedFor(Dictionary<(long ProductId, string Key), int> initial)
    {
        var sold = (await All<Order>()).Where(order => order.Status != OrderStatus.Cancelled)
            .SelectMany(order => order.Lines)
            .GroupBy(line => (line.ProductId, line.VariantKey))
            .ToDictionary(lines => lines.Key, lines => lines.Sum(line => line.Quantity));
        foreach (var variant in await Variants())
        {
            (variant.Stock + variant.Sold).ShouldBe(initial[(variant.ProductId, variant.Key)]);
            variant.Sold.ShouldBe(sold.GetValueOrDefault((variant.ProductId, variant.Key)), $"{variant.ProductId} {variant.Key}");
        }
    }

    private async Task EveryOrderWasToldOnce(Order[] orders)
    {
        var told = (await All<Notification>())
            .Where(note => note.NotificationType == NotificationType.OrderPlaced)
            .CountBy(note => note.OrderId ?? 0)
            .ToDictionary();
        orders.ShouldAllBe(order => told.GetValueOrDefault(order.OrderId) == 1);
    }

    private Task<List<Variant>> Variants() => All<Variant>();

    private async Task<List<T>> All<T>(string? container = null)
        where T : Document
    {
        var all = new List<T>();
        await foreach (var document in store.Service<IDocumentStore>()
            .AllAsync(new Query<T, T>(documents => documents) { PageSize = 1000, Container = container }, CancellationToken.None))
        {
            all.Add(document);
        }

        return all;
    }
}
