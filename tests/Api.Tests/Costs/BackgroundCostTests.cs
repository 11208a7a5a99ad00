using System.Net;
using FunctionsCommerce.Api.Tests.CateredByAfrica;
using FunctionsCommerce.Api.Tests.PureEssence;

namespace FunctionsCommerce.Api.Tests.Costs;

/// <summary>What follows an order costs what docs/cost.md says, however many orders its customer has.</summary>
[Collection(CountedTests.Name)]
public sealed class BackgroundCostTests(StoreHost store) : IClassFixture<StoreHost>
{
    [Fact]
    public async Task What_follows_an_order_costs_what_the_table_says()
    {
        var (product, other) = (await store.Product(), await store.Product());
        var (staff, shopper) = (await BackOffice.Enter(store), await Shopper.Register(store));
        await shopper.Buy(product);
        await store.Idle();

        var few = await Life(shopper);
        for (var i = 0; i < 30; i++)
        {
            await shopper.Buy(product);
        }

        await store.Idle();
        var many = await Life(shopper);

        few.ShouldStandInTable("When an order is");
        many.ShouldStandInTable("When an order is");

        async Task<IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>>> Life(Shopper customer)
        {
            var after = new Dictionary<string, IReadOnlyDictionary<string, int>>();
            await customer.AddToCart(product);
            await customer.AddToCart(other);
            var order = "";
            await Count("placed, with two lines", async () => order = await customer.Order());
            await Count("processing", () => Move("processing"));
            await Count("shipped", () => Move("shipped"));
            return after;

            async Task Move(string status) =>
                (await staff.Patch($"/orders/ord_{order[2..].ToLowerInvariant()}/status", new { status })).Expect(HttpStatusCode.OK);

            async Task Count(string what, Func<Task> act)
            {
                await store.Idle();
                using var counter = new OperationCounter();
                await act();
                await store.Idle();
                after[what] = counter.OfBackground();
            }
        }
    }
}
