using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Carts;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Api.Tests.CateredByAfrica;

/// <summary>What rules cost when there are many customers.</summary>
public sealed class ManyCartsTests
{
    private const int Carts = 2000;

    [Fact]
    public async Task Thousands_of_carts_are_followed_without_ever_looking_through_them()
    {
        WatchedStore? watched = null;
        await using var host = await TestHost.Start(options => options with { AroundStore = store => watched = new WatchedStore(store) });
        var ruleId = await Automated.Rule(host.Store, "cart_abandoned", 60, "Hello");
        var product = await host.Store.Product(stock: 1_000_000);
        var registrations = host.Store.Service<AccountRepository>();
        var carts = host.Store.Service<CartService>();
        await host.Store.Advance(TimeSpan.FromMinutes(16));
        await Parallel.ForAsync(0, Carts, async (i, ct) =>
        {
            var account = (await registrations.ImportAsync(
                registrations.Draft("John Doe", $"cart{i}@example.com", null, Channels.PureEssence), ct))!;
            (await carts.AddAsync(account.AccountId, product.Id, null, 1, ct)).IsOk.ShouldBeTrue();
        });
        await host.Store.Idle();
        watched!.Clear();

        // So much work may take longer than an advance waits for.
        await host.Store.Post("/local/clock/advance", new { seconds = 61 * 60 });
        await host.Store.Idle();

        var rule = (await (await Marketer.SignIn(host.Store)).Get("/automation/rules")).At("data.rules").EnumerateArray()
            .Single(shown => shown.GetProperty("id").GetString() == ruleId);
        rule.GetProperty("totalSent").GetInt32().ShouldBe(Carts);
        watched.Of("query_all", typeof(Cart)).ShouldBe(0);
        watched.Of("query_all", typeof(Account)).ShouldBe(0);
        watched.Of("read", typeof(Cart)).ShouldBe(Carts);
        watched.Of("query", typeof(Order)).ShouldBe(Carts);
    }
}
