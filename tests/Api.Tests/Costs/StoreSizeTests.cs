using System.Net;
using FunctionsCommerce.Api.Tests.CateredByAfrica;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Analytics;
using FunctionsCommerce.Core.Analytics.Rollups;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Api.Tests.Costs;

/// <summary>What staff look at costs the same in a store with few orders and in one with many.</summary>
[Collection(CountedTests.Name)]
public sealed class StoreSizeTests
{
    private const int OrdersOfCustomer = DocumentBatch.MaxWrites;
    private static readonly DateOnly Month = new(2026, 1, 1);
    private static readonly string[] Questions =
    [
        "/dashboard/metrics?startDate=2026-01-01&endDate=2026-01-31", "/dashboard/revenue?period=year", "/dashboard/visitors?period=month",
        "/dashboard/top-products?period=year", "/customers?sortBy=total_revenue", "/customers/segmentation", "/orders?limit=20",
    ];

    [Fact]
    public async Task The_dashboard_and_the_lists_ask_the_same_of_a_store_with_100_orders_and_of_one_with_100_000()
    {
        var few = await Asked(100);
        var many = await Asked(100_000);

        many.ShouldBe(few);
        many.ShouldAllBe(question => question.Contains(':'));
    }

    /// <summary>Each question with what it asked of the store.</summary>
    private static async Task<IReadOnlyList<string>> Asked(int orders)
    {
        await using var host = await TestHost.Start();
        await Fill(host.Store, orders);
        var staff = await BackOffice.Enter(host.Store);
        await staff.Get("/customers");
        await host.Store.Idle();
        using var counter = new OperationCounter();
        var asked = new List<string>();
        foreach (var question in Questions)
        {
            // The session is read again every few seconds: not while something is counted.
            await staff.Get("/webhooks");
            var answer = (await staff.Get(question)).Expect(HttpStatusCode.OK);
            var operations = counter.Of("GET", BackOffice.Base + question.Split('?')[0]);
            asked.Add($"{question} {string.Join(", ", operations.Select(operation => $"{operation.Key}: {operation.Value}").Order())}");
            if (question == Questions[0])
            {
                answer.At("data.totalOrders.value").GetInt32().ShouldBe(orders);
            }
        }

        return asked;
    }

    /// <summary>Copies of one real order, and the figures that they come to.</summary>
    private static async Task Fill(StoreHost host, int count)
    {
        var product = await host.Product();
        var shopper = await Shopper.Register(host);
        var order = (await shopper.CoreOrder(await shopper.Buy(product))) with { ETag = null };
        var store = host.Service<IDocumentStore>();
        await Task.WhenAll(Enumerable.Range(0, count / OrdersOfCustomer).Select(customer => Task.Run(async () =>
        {
            var batch = new DocumentBatch(Containers.Customers, CurrentUser.PartitionOf(1_000_000 + customer));
            for (var i = 0; i < OrdersOfCustomer; i++)
            {
                batch.Create(order with
                {
                    OrderId = 2_000_000 + (customer * OrdersOfCustomer) + i,
                    CustomerId = 1_000_000 + customer,
                    CreatedAt = new DateTimeOffset(Month.AddDays(i % 31), new TimeOnly(12, 0), TimeSpan.Zero),
                });
            }

            (await store.CommitAsync(batch, default)).Ok.ShouldBeTrue();
        })));
        var figures = new MonthlyMetrics
        {
            Month = "2026-01",
            Days = new Dictionary<int, Metrics> { [1] = new() { Orders = count, Online = count * order.Totals.Total } },
        };
        var sold = new[] { ProductSalesShard.OfDay(Month.Day, product.Id), ProductSalesShard.OfMonth(product.Id) }
            .Select(
                shard => new ProductSalesShard
                {
                    Month = "2026-01",
                    Shelf = shard,
                    Products = [new ProductMetrics(product.Id, count, count)],
                });
        await store.CommitAsync(
            sold.Aggregate(new DocumentBatch(Containers.Rollups, "2026-01").Upsert(figures), (batch, shelf) => batch.Upsert(shelf)),
            default);
    }
}
