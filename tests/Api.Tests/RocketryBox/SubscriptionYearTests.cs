using System.Diagnostics;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Catalog.Listing;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Payments;
using Xunit.Abstractions;

namespace FunctionsCommerce.Api.Tests.RocketryBox;

public sealed class SubscriptionYearTests(ITestOutputHelper output) : IAsyncLifetime
{
    private readonly StoreHost store = new();

    public Task InitializeAsync() => store.InitializeAsync();

    public Task DisposeAsync() => store.DisposeAsync();

    [Fact]
    public async Task A_year_with_all_that_happens_in_one_brings_the_right_orders_charges_and_messages()
    {
        var started = Stopwatch.StartNew();
        await Year(() => Task.CompletedTask);

        output.WriteLine($"A year took {started.Elapsed.TotalSeconds:0.0} s.");
    }

    [Fact]
    public Task A_year_is_the_same_when_the_host_restarts_at_every_step() => Year(store.Restart);

    private async Task Year(Func<Task> afterEachStep)
    {
        var start = store.Coming(1, 31);
        var year = start.Year;
        await store.AdvanceTo(start.AddDays(-10));
        var soap = await store.Product(stock: 1_000, price: 1_000);
        var monthly = await Subscriber.Join(store, "monthly", quantity: 2, start: start, product: soap);
        var weekly = await Subscriber.Join(
            store, "weekly", quantity: 1, start: start, product: await store.Product(stock: 1_000, price: 500));
        var (good, bad) = (await monthly.Member.AddCard(), await monthly.Member.AddCard("0002"));

        async Task To(int month, int day)
        {
            await store.AdvanceTo(new DateOnly(year, month, day));
            await afterEachStep();
        }

        async Task Change(Subscriber who, object change)
        {
            await who.Change(change);
            await afterEachStep();
        }

        await To(3, 10);
        (await monthly.Next()).ShouldBe($"{year}-03-31");
        await Change(monthly, new { preferences = new { skipNext = true } });
        (await monthly.Next()).ShouldBe($"{year}-04-30");
        await To(4, 10);
        await Reprice(soap, 1_500);
        await To(5, 10);
        await Change(monthly, new { preferences = new { pauseUntil = $"{year}-07-01" } });
        await Change(weekly, new { status = "paused" });
        await To(6, 20);
        await Change(weekly, new { status = "active" });
        (await monthly.Next()).ShouldBe($"{year}-07-31");
        await To(8, 10);
        await Change(monthly, new { paymentMethod = bad });
        await To(8, 31);
        await To(9, 1);
        (await monthly.Mails("did not go through")).Length.ShouldBe(2);
        await To(9, 3);
        await Change(monthly, new { paymentMethod = good });
        var elsewhere = (await monthly.Member.Post(
            "/addresses", new { street = "1 Lake Street", city = "Mumbai", state = "MH", pincode = "400001", country = "India" }))
            .At("data.address.id").GetString();
        await Change(monthly, new { shippingAddress = elsewhere });
        await To(12, 10);
        await Change(monthly, new { status = "cancelled" });
        await Change(weekly, new { frequency = "quarterly" });
        await store.AdvanceTo(new DateOnly(year + 1, 1, 31));
        await afterEachStep();

        var orders = await monthly.Orders();
        (await monthly.Paid()).ShouldBe(
            [
                $"{year}-01-31", $"{year}-02-28", $"{year}-04-30", $"{year}-07-31", $"{year}-08-31", $"{year}-09-30", $"{year}-10-31",
                $"{year}-11-30",
            ]);
        orders.Count.ShouldBe(8);
        orders.Select(order => order.Totals.Subtotal).ShouldBe([2_000, 2_000, 3_000, 3_000, 3_000, 3_000, 3_000, 3_000]);
        orders.ShouldAllBe(order => order.Payment.Captures.Count == 1 && order.Payment.Captured == order.Totals.Total);
        orders.Select(order => order.ShippingAddress!.City)
            .ShouldBe(["Pune", "Pune", "Pune", "Pune", "Pune", "Mumbai", "Mumbai", "Mumbai"]);
        Subscriber.Day(orders[4].Payment.PaidAt!.Value).ShouldBe($"{year}-09-03");
        (await monthly.Status()).ShouldBe("cancelled");
        (await monthly.Mails("Payment received")).Length.ShouldBe(8);
        (await monthly.Mails("We have received your order")).Length.ShouldBe(8);
        (await monthly.Mails("did not go through")).Length.ShouldBe(2);
        (await store.Stock(soap)).Stock.ShouldBe(1_000 - (8 * 2));

        var weeks = await weekly.Orders();
        var first = new DateOnly(year, 1, 31);
        weeks.Select(order => DateOnly.FromDateTime(order.CreatedAt.UtcDateTime)).ShouldBe(
            [
                .. Days(first, new DateOnly(year, 5, 10)), .. Days(first, new DateOnly(year, 12, 10), new DateOnly(year, 6, 20)),
                first.AddYears(1),
            ]);
        weeks.ShouldAllBe(order => order.Payment.Status == PaymentStatus.Paid && order.Payment.Captures.Count == 1);
        (await store.Gateway()).Payments.ShouldBe(8 + 2 + weeks.Count);
        await FollowedLikeAnyOrder(monthly, orders[^1], weeks.Count);
    }

    private async Task FollowedLikeAnyOrder(Subscriber monthly, Order last, int others)
    {
        var spent = (await monthly.Orders()).Sum(order => order.Totals.Total) / 100m;
        await monthly.Member.LogInAgain();
        (await monthly.Member.Get("/analytics")).Text.ShouldContain(spent.ToString(System.Globalization.CultureInfo.InvariantCulture));
        await monthly.Member.MoveTo(last, OrderStatus.Delivered);
        (await monthly.Member.Get("/loyalty/history")).At("data.history.0.orderId").GetString().ShouldBe(BoxMember.Code(last.OrderId));
        others.ShouldBeGreaterThan(35);
    }

    private async Task Reprice(CatalogEntry product, long price)
    {
        (await store.Service<CatalogService>().UpdateAsync(
            product.Id, draft => draft with { Variants = [.. draft.Variants.Select(variant => variant with { Price = price })] },
            CancellationToken.None)).IsOk.ShouldBeTrue();
        await store.Idle();
    }

    private static IEnumerable<DateOnly> Days(DateOnly first, DateOnly until, DateOnly? from = null)
    {
        for (var day = first; day <= until; day = day.AddDays(7))
        {
            if (day >= (from ?? first))
            {
                yield return day;
            }
        }
    }
}
