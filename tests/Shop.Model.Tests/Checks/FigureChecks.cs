using System.Globalization;
using FunctionsCommerce.Core.Orders;

namespace FunctionsCommerce.Shop.Model.Tests.Checks;

/// <summary>Dashboard, lists and customers' figures: what the orders come to, also when counted anew.</summary>
internal sealed class FigureChecks(ModelShop shop, Books books)
{
    public async Task RunAsync()
    {
        await CheckAsync();
        var before = await AllAsync();
        (await shop.AsStaff(HttpMethod.Post, "/dashboard/recompute")).Expect(System.Net.HttpStatusCode.OK);
        await shop.SettleAsync();
        var after = await AllAsync();
        ModelException.Unless(before == after, $"Counted anew the figures are others:\n{before}\n{after}");
    }

    private static string Day(DateTimeOffset at) => at.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private async Task CheckAsync()
    {
        var revenue = shop.Orders.Sum(books.Revenue);
        var sold = shop.Orders.Where(IsSold)
            .Sum(
                order => order.Pieces - order.Returns.Where(each => each.IsReceived).Sum(each => each.Pieces.Sum(piece => piece.Quantity)));
        var metrics = (await shop.StaffLookAsync(Metrics())).Json.GetProperty("data");
        Same("total sales", ModelShop.Minor(metrics.GetProperty("totalSales").GetProperty("value")), revenue);
        Same("orders", metrics.GetProperty("totalOrders").GetProperty("value").GetInt64(), shop.Orders.Count);
        Same("products sold", metrics.GetProperty("productsSold").GetProperty("value").GetInt64(), sold);
        await StatsAsync("", shop.Orders);
        foreach (var person in shop.People)
        {
            ModelOrder[] own = [.. shop.Orders.Where(order => order.Customer == person)];
            await StatsAsync("&customerId=" + Ids.Staff("cust_", person.Id), own);
            var shown = await shop.StaffLookAsync("/customers/" + Ids.Staff("cust_", person.Id));
            Same(person.Email, ModelShop.Minor(shown.At("data.totalRevenue")), own.Sum(books.Revenue));
        }
    }

    private async Task StatsAsync(string filter, IReadOnlyList<ModelOrder> orders)
    {
        var stats = (await shop.StaffLookAsync("/orders?limit=1" + filter)).At("data.stats");
        Same("orders in the list" + filter, stats.GetProperty("totalOrders").GetInt64(), orders.Count);
        Same("revenue in the list" + filter, ModelShop.Minor(stats.GetProperty("totalRevenue")), orders.Sum(books.Revenue));
    }

    private async Task<string> AllAsync()
    {
        var all = new List<string>();
        foreach (var path in new[]
        {
            Metrics(),
            "/dashboard/revenue?period=year",
            "/dashboard/top-products?period=year",
            "/orders?limit=1",
            "/customers?limit=10",
        })
        {
            all.Add((await shop.StaffLookAsync(path)).At("data").GetRawText());
        }

        foreach (var person in shop.People)
        {
            all.Add((await shop.LookAsync(ModelShop.App + "/analytics", person.Tokens[Core.Shared.Channels.RocketryBox])).Text);
        }

        return string.Join('\n', all);
    }

    private string Metrics() => $"/dashboard/metrics?startDate={Day(shop.OpenedAt.AddDays(-1))}&endDate={Day(shop.Now.AddDays(1))}";

    private bool IsSold(ModelOrder order) => books.Of(order).Status != OrderStatus.Cancelled;

    private static void Same(string what, long shown, long expected) =>
        ModelException.Unless(shown == expected, $"{what}: {shown} shown, {expected} expected");
}
