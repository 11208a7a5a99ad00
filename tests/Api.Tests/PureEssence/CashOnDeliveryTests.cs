using System.Net;
using FunctionsCommerce.Core.Catalog.Listing;

namespace FunctionsCommerce.Api.Tests.PureEssence;

public sealed class CashOnDeliveryTests
{
    [Fact]
    public async Task A_new_account_cannot_empty_the_shelf_for_cash_and_what_nobody_confirms_is_sold_again()
    {
        await using var host = await TestHost.Start(options => options with
        {
            Settings = new Dictionary<string, string?>(options.Settings)
            {
                ["CashOnDelivery:NewPieces"] = "10",
                ["CashOnDelivery:NewOpenOrders"] = "2",
            },
        });
        var store = host.Store;
        var product = await store.Product(stock: 100);
        var shopper = await Shopper.Register(store);

        await shopper.AddToCart(product, 11);
        (await shopper.TryOrder()).Expect(HttpStatusCode.Conflict).At("error.message").GetString()!.ShouldContain("10 pieces");
        (await shopper.TryOrder("online")).Expect(HttpStatusCode.Created);
        for (var order = 0; order < 2; order++)
        {
            await shopper.AddToCart(product);
            (await shopper.TryOrder()).Expect(HttpStatusCode.Created);
        }

        await shopper.AddToCart(product);
        (await shopper.TryOrder()).Expect(HttpStatusCode.Conflict);
        var staff = (await store.Post(
            "/catered-by-africa/v1/auth/login", new { email = StoreHost.AdminEmail, password = StoreHost.AdminPassword }))
            .Expect(HttpStatusCode.OK).At("data.tokens.accessToken").GetString();
        var stopped = (await store.Get("/catered-by-africa/v1/cash-on-delivery/refusals", staff)).Expect(HttpStatusCode.OK);
        stopped.At("data.refusals.0.refused").GetInt32().ShouldBe(2);
        stopped.At("data.refusals.0.openOrders").GetInt32().ShouldBe(2);

        await store.Advance(TimeSpan.FromDays(8));

        (await store.Service<CatalogQueryService>().FindAsync(product.Id, default))!.Stock.ShouldBe(100);
        var again = await store.Post(Shopper.Base + "/auth/login", new { email = shopper.Email, password = "securePassword123" });
        var orders = await store.Get(Shopper.Base + "/orders", again.At("data.token").GetString());
        orders.At("data.orders").EnumerateArray().ShouldAllBe(order => order.GetProperty("status").GetString() == "cancelled");
    }
}
