using System.Net;
using FunctionsCommerce.Api.Tests.CateredByAfrica;
using FunctionsCommerce.Api.Tests.PureEssence;

namespace FunctionsCommerce.Api.Tests.Costs;

/// <summary>What a route may cost at most: docs/cost.md says what it costs, this says what it must never come to.</summary>
[Collection(CountedTests.Name)]
public sealed class BudgetTests(StoreHost store) : IClassFixture<StoreHost>
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(20)]
    public async Task A_cash_checkout_of_n_lines_costs_5_and_2n_at_most(int lines)
    {
        var shopper = await Shopper.Register(store);
        for (var line = 0; line < lines; line++)
        {
            await shopper.AddToCart(await store.Product());
        }

        await store.Idle();
        using var counter = new OperationCounter();

        var order = await shopper.Order();

        var operations = counter.Of("POST", Shopper.Base + "/orders");
        operations.Values.Sum().ShouldBeInRange(1, 5 + (2 * lines), Words(operations));
        (await shopper.CoreOrder(order)).Lines.Count.ShouldBe(lines);
    }

    [Fact]
    public async Task Looking_costs_nothing_a_cart_one_read_and_a_line_in_it_three_operations_at_most()
    {
        var product = await store.Product();
        var shopper = await Shopper.Register(store);
        var order = await shopper.Buy(product);
        await store.Idle();
        await store.Get($"{Shopper.Base}/products/{product.Id}");
        using var counter = new OperationCounter();

        (await shopper.Get($"/products/{product.Id}")).Expect(HttpStatusCode.OK);
        (await shopper.Get("/products?category=skincare&sort=price_desc&limit=5")).Expect(HttpStatusCode.OK);
        await shopper.AddToCart(product);
        var added = counter.Of("POST", Shopper.Base + "/cart");
        (await shopper.Get("/cart")).Expect(HttpStatusCode.OK);
        (await shopper.Get("/cart")).Expect(HttpStatusCode.OK);
        (await shopper.Get("/orders/" + order)).Expect(HttpStatusCode.OK);

        counter.Of("GET", $"{Shopper.Base}/products/{product.Id}").Keys
            .ShouldNotContain(operation => operation.StartsWith("read", StringComparison.Ordinal));
        counter.Of("GET", Shopper.Base + "/products").ShouldBeEmpty();
        counter.Of("GET", Shopper.Base + "/cart")
            .ShouldBe(
                new Dictionary<string, int> { ["read"] = 2, ["commit"] = 1 }, ignoreOrder: true,
                "The first look after a change remembers the totals that it showed.");
        added.Values.Sum().ShouldBeInRange(1, 3, Words(added));
        counter.Of("GET", $"{Shopper.Base}/orders/{order}").ShouldBe(new Dictionary<string, int> { ["read"] = 1 });
    }

    [Theory]
    [InlineData("metrics?startDate=2026-03-01&endDate=2026-03-01", 1)]
    [InlineData("metrics?startDate=2026-02-20&endDate=2026-04-10", 50)]
    [InlineData("metrics?startDate=2016-07-01&endDate=2026-06-30", 3652)]
    [InlineData("revenue?period=day", 1)]
    [InlineData("revenue?period=week", 7)]
    [InlineData("revenue?period=year", 336)]
    [InlineData("visitors?period=day", 1)]
    [InlineData("visitors?period=month", 30)]
    [InlineData("top-products?period=day", 1)]
    [InlineData("top-products?period=week", 7)]
    [InlineData("top-products?period=month", 30)]
    [InlineData("top-products?period=year", 336)]
    public async Task The_dashboard_costs_an_operation_a_day_and_two_more_at_most(string question, int days)
    {
        var staff = await BackOffice.Enter(store);
        await staff.Order(await staff.Customer());
        await store.Idle();
        await staff.Get("/webhooks");
        using var counter = new OperationCounter();

        (await staff.Get("/dashboard/" + question)).Expect(HttpStatusCode.OK);

        var operations = counter.Of("GET", BackOffice.Base + "/dashboard/" + question.Split('?')[0]);
        operations.Values.Sum().ShouldBeInRange(1, days + 2, Words(operations));
    }

    private static string Words(IReadOnlyDictionary<string, int> operations) => string.Join(", ", operations);
}
