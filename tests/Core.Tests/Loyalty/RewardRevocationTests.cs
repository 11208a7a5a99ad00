using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Loyalty;
using FunctionsCommerce.Core.Pricing;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.Core.Tests.Accounts;

namespace FunctionsCommerce.Core.Tests.Loyalty;

/// <summary>Points became coupons, and then a refund took the points.</summary>
public sealed class RewardRevocationTests : IDisposable
{
    private const long Customer = 7;
    private const long Older = 1;
    private const long Newer = 2;
    private readonly AccountsHost host = new();

    public void Dispose() => host.Dispose();

    [Theory]
    [InlineData(0, true, true, 0)]
    [InlineData(1, true, false, 99)]
    [InlineData(100, true, false, 0)]
    [InlineData(101, false, false, 99)]
    [InlineData(500, false, false, -300)]
    public async Task Unused_coupons_are_voided_the_newest_first_until_the_balance_is_not_below_zero(
        long taken, bool olderStays, bool newerStays, long balance)
    {
        await RedeemTwiceAsync();
        await TakeBackAsync(taken);

        await RevokeAsync();

        (await IsActiveAsync(Older), await IsActiveAsync(Newer), await BalanceAsync()).ShouldBe((olderStays, newerStays, balance));
        await LedgerSumsAsync();
    }

    [Fact]
    public async Task A_coupon_that_was_used_stays_used_and_the_balance_stays_below_zero()
    {
        await RedeemTwiceAsync();
        (await host.Get<CouponService>().RedeemAsync(Code(Newer), Customer, 55, default)).IsOk.ShouldBeTrue();
        await TakeBackAsync(150);

        await RevokeAsync();

        (await IsActiveAsync(Older), await IsActiveAsync(Newer), await BalanceAsync()).ShouldBe((false, true, -50));
        (await StatusAsync(Newer)).ShouldBe(RedemptionStatus.Completed);
    }

    [Fact]
    public async Task A_voided_coupon_pays_for_nothing_and_its_points_come_back_once_however_often_it_is_revoked()
    {
        await RedeemTwiceAsync();
        await TakeBackAsync(500);

        await RevokeAsync();
        await RevokeAsync();

        (await BalanceAsync()).ShouldBe(-300);
        (await StatusAsync(Newer)).ShouldBe(RedemptionStatus.Failed);
        (await host.Get<CouponService>().RedeemAsync(Code(Newer), Customer, 55, default)).Error!.Code.ShouldBe(ErrorCode.Validation);
        await LedgerSumsAsync();
    }

    [Fact]
    public async Task A_crash_after_the_coupon_was_voided_leaves_its_points_to_the_next_call()
    {
        await RedeemTwiceAsync();
        await TakeBackAsync(100);
        await host.Store.UpdateAsync<Coupon>(
            Code(Newer), Coupon.DocumentId, coupon => coupon with { IsActive = false }, Errors.NotFound("Coupon"), default);

        await RevokeAsync();

        (await BalanceAsync(), await StatusAsync(Newer)).ShouldBe((0, RedemptionStatus.Failed));
    }

    [Fact]
    public async Task Goods_and_services_that_were_handed_over_stay()
    {
        await FundAsync(100);
        var redemptions = host.Get<PointsRedemptionService>();
        await redemptions.RedeemAsync(Customer, Older, 100, LoyaltyReward.Product, default);
        await redemptions.SettleAsync(Customer, Older, delivered: true, default);
        await TakeBackAsync(100);

        await RevokeAsync();

        (await BalanceAsync(), await StatusAsync(Older)).ShouldBe((-100, RedemptionStatus.Completed));
    }

    private async Task RedeemTwiceAsync()
    {
        await FundAsync(200);
        foreach (var redemption in new[] { Older, Newer })
        {
            (await host.Get<PointsRedemptionService>()
                .RedeemAsync(Customer, redemption, 100, LoyaltyReward.Discount, default)).Value.Status.ShouldBe(RedemptionStatus.Completed);
            host.Time.Advance(TimeSpan.FromHours(1));
        }
    }

    private Task FundAsync(long points) => PostAsync("earned", points);

    /// <summary>As the posting of a refund does.</summary>
    private Task TakeBackAsync(long points) => PostAsync("refunded", -points);

    private async Task PostAsync(string cause, long points) => await host.Store.UpdateAsync(
        async _ =>
        {
            var account = await host.Store.ReadAsync<LoyaltyAccount>(CurrentUser.PartitionOf(Customer), LoyaltyAccount.DocumentId, default)
                ?? new LoyaltyAccount { CustomerId = Customer };
            return new DocumentBatch(Containers.Customers, account.Partition)
                .Create(
                    new LoyaltyEntry
                    {
                        CustomerId = Customer,
                        Cause = cause,
                        Points = points,
                        Description = cause,
                        CreatedAt = host.Time.GetUtcNow(),
                    })
                .Save(account with { Available = account.Available + points });
        },
        default);

    private Task RevokeAsync() => host.Get<RewardRevocation>().RevokeUnusedAsync(Customer, default);

    private async Task<bool> IsActiveAsync(long redemption) =>
        (await host.Store.ReadAsync<Coupon>(Code(redemption), Coupon.DocumentId, default))!.IsActive;

    private async Task<RedemptionStatus> StatusAsync(long redemption) =>
        (await host.Store.ReadAsync<LoyaltyRedemption>(
            CurrentUser.PartitionOf(Customer), LoyaltyRedemption.IdOf(redemption), default))!.Status;

    private async Task<long> BalanceAsync() => await host.Get<LoyaltyService>().PointsAsync(Customer, default);

    private async Task LedgerSumsAsync()
    {
        var ledger = await host.Get<LoyaltyService>().HistoryAsync(Customer, null, PageRequest.Of(1, 100), default);
        ledger.Items.Sum(entry => entry.Points).ShouldBe(await BalanceAsync());
    }

    private static string Code(long redemption) => "LOYAL" + Base36.Encode(redemption).ToUpperInvariant();
}
