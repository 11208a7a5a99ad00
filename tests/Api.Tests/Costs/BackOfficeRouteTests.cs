using System.Net;
using FunctionsCommerce.Api.Tests.CateredByAfrica;

namespace FunctionsCommerce.Api.Tests.Costs;

/// <summary>The back office asks of the store what docs/cost.md says.</summary>
[Collection(CountedTests.Name)]
public sealed class BackOfficeRouteTests(StoreHost store) : IClassFixture<StoreHost>
{
    [Fact]
    public async Task Lists_and_figures_cost_what_the_table_says()
    {
        var staff = await BackOffice.Enter(store);
        var customer = await staff.Customer();
        var order = await staff.Order(customer);
        await staff.Get("/customers");
        await store.Idle();
        await staff.Get("/customers/segmentation");
        using var counter = new OperationCounter();

        foreach (var path in new[]
        {
            "/customers?search=john&sortBy=name", "/customers/segmentation", "/customers/" + customer, "/orders?limit=1",
            "/orders/" + order,
            "/dashboard/metrics?startDate=2026-01-01&endDate=2026-01-31", "/dashboard/revenue?startDate=2026-01-01&endDate=2026-01-31",
        })
        {
            // The session is read again every few seconds: not while something is counted.
            await staff.Get("/webhooks");
            (await staff.Get(path)).Expect(HttpStatusCode.OK);
        }

        IReadOnlyDictionary<string, int> Of(string path) => counter.Of("GET", BackOffice.Base + path);
        new Dictionary<string, IReadOnlyDictionary<string, int>>
        {
            ["GET /customers"] = Of("/customers"),
            ["GET /customers/segmentation"] = Of("/customers/segmentation"),
            ["GET /customers/{customerId}"] = Of("/customers/" + customer),
            ["GET /orders"] = Of("/orders"),
            ["GET /orders/{orderId}"] = Of("/orders/" + order),
            ["GET /dashboard/metrics"] = Of("/dashboard/metrics"),
            ["GET /dashboard/revenue"] = Of("/dashboard/revenue"),
        }.ShouldStandInTable("Catered by Africa");
    }
}
