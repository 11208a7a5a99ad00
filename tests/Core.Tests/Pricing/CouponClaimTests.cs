using FunctionsCommerce.Core.Pricing;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.Core.Tests.Accounts;
using FunctionsCommerce.Core.Tests.Storage;

namespace FunctionsCommerce.Core.Tests.Pricing;

/// <summary>Many orders at once with one coupon.</summary>
public sealed class CouponClaimTests : IDisposable
{
    private readonly AccountsHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task Orders_that_wait_in_an_instance_share_batches_and_the_limit_holds_over_two_instances()
    {
        await Coupon(limit: 50, customerLimit: null);
        var stores = new[] { new GatedStore(host.Store), new GatedStore(host.Store) };
        var instances = stores.Select(store => new CouponService(store, host.Get<IdGenerator>(), host.Get<StoreSettings>(), host.Time))
            .ToArray();

        var orders = Enumerable.Range(0, 120)
            .Select(order => instances[order % 2].RedeemAsync("once", 100 + order, 1000 + order, default).AsTask())
            .ToArray();
        Array.ForEach(stores, store => store.Open());
        var answers = await Task.WhenAll(orders);

        answers.Count(answer => answer.IsOk).ShouldBe(50);
        (await host.Get<CouponService>().FindAsync("ONCE", default))!.UsedCount.ShouldBe(50);
        (await host.Store.CountAsync(new Query<CouponRedemption, CouponRedemption>(all => all, "ONCE"), default)).ShouldBe(50);
        stores.Sum(store => store.Commits).ShouldBeLessThan(20, "each of them alone is 50 batches and those that failed");
    }

    [Fact]
    public async Task A_customer_who_orders_many_times_at_once_has_the_customers_limit_and_an_order_counts_once()
    {
        await Coupon(limit: 50, customerLimit: 2);
        var store = new GatedStore(host.Store);
        var coupons = new CouponService(store, host.Get<IdGenerator>(), host.Get<StoreSettings>(), host.Time);

        var orders = Enumerable.Range(0, 10)
            .Select(order => coupons.RedeemAsync("ONCE", 7, 1000 + (order / 2), default).AsTask())
            .ToArray();
        store.Open();
        var answers = await Task.WhenAll(orders);

        answers.Select(answer => answer.IsOk).ShouldBe(Enumerable.Range(0, 10).Select(order => order < 4));
        (await host.Get<CouponService>().FindAsync("ONCE", default))!.UsedCount.ShouldBe(2);
        (await host.Store.ReadAsync<CouponCustomer>("ONCE", CouponCustomer.IdOf(7), default))!.UsedCount.ShouldBe(2);
    }

    private async Task Coupon(int limit, int? customerLimit)
    {
        var now = host.Time.GetUtcNow();
        var coupon = new Coupon
        {
            CouponId = 0,
            Code = "ONCE",
            CouponType = CouponType.Fixed,
            Value = 100,
            StartsAt = now.AddDays(-1),
            EndsAt = now.AddDays(1),
            UsageLimit = limit,
            CustomerLimit = customerLimit,
            CreatedAt = now,
            UpdatedAt = now,
        };
        (await host.Get<CouponService>().CreateAsync(coupon, default)).IsOk.ShouldBeTrue();
    }
}
