using FunctionsCommerce.Core.Catalog.Listing;
using FunctionsCommerce.Functions.Http.Hosting;

namespace FunctionsCommerce.Api.Tests.PureEssence;

/// <summary>Which kept answers an order makes the shop compute again.</summary>
public sealed class KeptListTests(StoreHost store) : IClassFixture<StoreHost>
{
    [Fact]
    public async Task An_order_has_only_the_lists_computed_again_that_show_its_product()
    {
        var word = "Zyxomma" + Guid.NewGuid().ToString("n")[..6];
        var (sold, other) = (await store.Product(stock: 50), await store.Product(stock: 50));
        var shopper = await Shopper.Register(store);
        var answers = store.Service<ResponseCache>();
        string[] without = [
            "/products?search=" + word, "/products?minPrice=999999", "/search?q=" + word, $"/products/{other.Id}/related",
            "/products?sort=popular&page=900",
        ];
        string[] with = ["/products?sort=newest&limit=100"];
        foreach (var list in without.Concat(with))
        {
            await shopper.Get(list);
        }

        var rounds = 0;
        for (var order = 0; order < 6 && rounds < 2; order++)
        {
            await shopper.AddToCart(sold);
            await shopper.Order();
            var left = (await store.Stock(sold)).Stock;
            await store.Idle();
            store.Service<CatalogIndex>().Find(sold.Id)!.Stock.ShouldBe(left);
            var minute = Minute();
            var madeWithout = await Made(without);
            var madeWith = await Made(with);
            var madeAgain = await Made(with);
            if (minute != Minute())
            {
                // Kept answers are made anew every minute.
                continue;
            }

            (madeWithout, madeWith, madeAgain).ShouldBe((0, 1, 0));
            var shown = (await shopper.Get(with[0]))
                .At("data.products")
                .EnumerateArray()
                .Single(product => product.GetProperty("id").GetInt64() == sold.Id);
            shown.GetProperty("stock").GetInt32().ShouldBe(left);
            rounds++;
        }

        rounds.ShouldBeGreaterThan(0);

        async Task<long> Made(string[] lists)
        {
            var before = answers.Made;
            foreach (var list in lists)
            {
                await shopper.Get(list);
            }

            return answers.Made - before;
        }

        long Minute() => store.Service<TimeProvider>().GetUtcNow().UtcTicks / TimeSpan.TicksPerMinute;
    }
}
