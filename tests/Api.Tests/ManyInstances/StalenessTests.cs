using System.Net;
using FunctionsCommerce.Api.Tests.CateredByAfrica;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Catalog.Listing;

namespace FunctionsCommerce.Api.Tests.ManyInstances;

/// <summary>How old what an instance keeps may be when another changed it: the lines of docs/scale.md.</summary>
public sealed class StalenessTests : IAsyncLifetime
{
    private const int First = 0;
    private const int Second = 1;
    private readonly LaggingInstanceHost store = new();

    public Task InitializeAsync() => store.InitializeAsync();

    public Task DisposeAsync() => store.DisposeAsync();

    [Fact]
    public async Task An_instance_that_hears_late_of_a_price_shows_the_old_one_and_never_sells_at_it()
    {
        var shopper = await Shopper.Register(store);
        var product = await store.Product(price: 1000);
        await store.Follow(product);
        store.Hold();
        await SaveAsync(product, draft => draft with { Variants = [draft.Variants[0] with { Price = 2000 }] });

        (await PriceAsync(First, product)).ShouldBe(20.00m);
        (await PriceAsync(Second, product)).ShouldBe(10.00m);
        (await ListedPriceAsync(First, product)).ShouldBe(20.00m);
        (await ListedPriceAsync(Second, product)).ShouldBe(10.00m);
        store.Only = Second;
        await shopper.AddToCart(product);
        var ordered = await shopper.TryOrder();

        if (ordered.Status == HttpStatusCode.Created)
        {
            (await shopper.CoreOrder(ordered.At("data.orderId").GetString()!)).Lines.Single().UnitPrice.ShouldBe(2000);
        }
        else
        {
            ordered.Status.ShouldBe(HttpStatusCode.Conflict);
        }

        store.Release();
        await UntilAsync(async () => await PriceAsync(Second, product) == 20.00m && await ListedPriceAsync(Second, product) == 20.00m);
    }

    [Fact]
    public async Task An_instance_that_hears_late_sells_neither_what_is_off_sale_nor_what_is_sold_out()
    {
        var shopper = await Shopper.Register(store);
        var (gone, soldOut) = (await store.Product(), await store.Product(stock: 1));
        await store.Follow(gone);
        await store.Follow(soldOut);
        await shopper.AddToCart(gone);
        store.Hold();
        await SaveAsync(gone, draft => draft with { IsActive = false });
        store.Only = Second;

        (await shopper.TryOrder()).Status.ShouldNotBe(HttpStatusCode.Created);

        store.Only = First;
        await (await Shopper.Register(store)).Buy(soldOut);
        store.Only = Second;
        var late = await Shopper.Register(store);
        var added = await late.Post("/cart", new { productId = soldOut.Id, quantity = 1 });
        (added.Status == HttpStatusCode.Created ? await late.TryOrder() : added).Status.ShouldBeOneOf(
            HttpStatusCode.Conflict, HttpStatusCode.BadRequest);
        store.Release();
    }

    [Fact]
    public async Task Customers_read_their_own_writes_on_the_other_instance()
    {
        store.Only = First;
        var shopper = await Shopper.Register(store);
        var product = await store.Product();
        await store.Follow(product);
        await shopper.AddToCart(product);

        store.Only = Second;
        (await shopper.Get("/auth/me")).Expect(HttpStatusCode.OK);
        (await shopper.Get("/addresses")).Text.ShouldContain("Kafue Rd Balmoral");
        (await shopper.Get("/cart")).Text.ShouldContain(product.Product.Name);
        var order = await shopper.Order();

        store.Only = First;
        (await shopper.Get("/orders/" + order)).Expect(HttpStatusCode.OK);
        (await shopper.Get("/orders")).Text.ShouldContain(order);
        (await shopper.Get("/cart")).Text.ShouldNotContain(product.Product.Name);
    }

    [Fact]
    public async Task Staff_see_customers_as_they_are_on_either_instance()
    {
        var staff = await BackOffice.Enter(store);
        (await staff.Get("/customers")).Expect(HttpStatusCode.OK);
        (await staff.Get("/customers")).Expect(HttpStatusCode.OK);

        store.Only = First;
        var email = BackOffice.NewEmail();
        await staff.Customer(email);

        store.Only = Second;
        (await staff.Get("/customers?search=" + email)).Text.ShouldContain(email);
    }

    [Fact]
    public async Task The_dashboard_is_the_same_on_both_once_the_events_are_handled()
    {
        var shopper = await Shopper.Register(store);
        var product = await store.Product();
        await store.Follow(product);
        await shopper.Buy(product);
        await shopper.Buy(product);
        await store.Idle();
        var staff = await BackOffice.Enter(store);

        var shown = new List<string>();
        foreach (var instance in new[] { First, Second })
        {
            store.Only = instance;
            shown.Add((await staff.Get("/dashboard/metrics")).Expect(HttpStatusCode.OK).At("data.totalOrders.value").ToString());
        }

        shown.ShouldBe(["2", "2"]);
    }

    [Fact]
    public async Task The_general_limit_of_an_address_is_each_instances_own()
    {
        await using var limited = await LimitedAsync();
        var answers = new List<HttpStatusCode>();
        foreach (var instance in new[] { First, Second })
        {
            limited.Store.Only = instance;
            for (var i = 0; i < 101; i++)
            {
                answers.Add((await limited.Store.Get("/pure-essence/v1/products?limit=1")).Status);
            }
        }

        answers.Count(status => status == HttpStatusCode.OK).ShouldBe(200);
        answers.Count(status => status == HttpStatusCode.TooManyRequests).ShouldBe(2);
    }

    private static async Task<Limited> LimitedAsync()
    {
        var limited = new Limited(new TwoLimitedInstancesHost());
        await limited.Store.InitializeAsync();
        return limited;
    }

    private async Task SaveAsync(CatalogEntry product, Func<ProductDraft, ProductDraft> change) =>
        (await store.ServiceOf<CatalogService>(First).UpdateAsync(product.Id, change, CancellationToken.None)).IsOk.ShouldBeTrue();

    private async Task<decimal> PriceAsync(int instance, CatalogEntry product)
    {
        store.Only = instance;
        return (await store.Get($"{Shopper.Base}/products/{product.Id}")).Expect(HttpStatusCode.OK).At("data.price").GetDecimal();
    }

    private async Task<decimal> ListedPriceAsync(int instance, CatalogEntry product)
    {
        store.Only = instance;
        return (await store.Get(Shopper.Base + "/products?limit=50")).Expect(HttpStatusCode.OK).At("data.products").EnumerateArray()
            .Single(listed => listed.GetProperty("id").GetInt64() == product.Id).GetProperty("price").GetDecimal();
    }

    private static async Task UntilAsync(Func<Task<bool>> condition)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!await condition())
        {
            await Task.Delay(TimeSpan.FromMilliseconds(10), patience.Token);
        }
    }

    private sealed record Limited(TwoLimitedInstancesHost Store) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync() => await Store.DisposeAsync();
    }
}
