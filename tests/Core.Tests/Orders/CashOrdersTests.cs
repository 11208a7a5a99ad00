using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Orders.Checkout;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Tests.Orders;

public sealed class CashOrdersTests
{
    private static readonly DateTimeOffset Now = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly CashLimit Limit = new(2, 10, 1000);

    [Theory]
    [InlineData(10, 1000, null)]
    [InlineData(11, 1000, "pieces")]
    [InlineData(1, 1001, "amount")]
    public void One_order_stays_within_pieces_and_amount(int pieces, long amount, string? refusal) =>
        Check(new CashOrderCounter { CustomerId = 1 }.Exceeds(Limit, new OpenCashOrder(1, pieces, amount)), refusal);

    [Theory]
    [InlineData(5, 100, null)]
    [InlineData(6, 100, "pieces")]
    [InlineData(1, 600, "amount")]
    public void So_do_all_that_are_open(int pieces, long amount, string? refusal) =>
        Check(
            new CashOrderCounter { CustomerId = 1 }.With(new OpenCashOrder(1, 5, 500)).Exceeds(Limit, new OpenCashOrder(2, pieces, amount)),
            refusal);

    [Fact]
    public void Few_are_open_at_once() =>
        new CashOrderCounter { CustomerId = 1 }
            .With(new OpenCashOrder(1, 1, 1))
            .With(new OpenCashOrder(2, 1, 1))
            .Exceeds(Limit, new OpenCashOrder(3, 1, 1))!
            .ShouldContain("At most 2");

    [Theory]
    [InlineData(true, 8, false)]
    [InlineData(true, 6, true)]
    [InlineData(false, 800, true)]
    public void An_account_is_new_until_it_is_verified_and_has_some_age(bool verified, int days, bool isNew)
    {
        var settings = new CashOnDeliverySettings();
        var account = new Account
        {
            AccountId = 1,
            Name = "A",
            Email = "a@b.c",
            NormalizedEmail = "A@B.C",
            EmailVerified = verified,
            Channel = Channels.PureEssence,
            CreatedAt = Now.AddDays(-days),
            UpdatedAt = Now,
        };

        settings.For(account, Now).ShouldBe(isNew ? new CashLimit(10, 50, 10_000_000) : new CashLimit(50, 500, 0));
    }

    private static void Check(string? reason, string? refusal)
    {
        if (refusal is null)
        {
            reason.ShouldBeNull();
        }
        else
        {
            reason.ShouldNotBeNull().ShouldContain(refusal);
        }
    }
}
