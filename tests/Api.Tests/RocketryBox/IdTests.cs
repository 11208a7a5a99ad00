using FunctionsCommerce.Core.Loyalty;
using FunctionsCommerce.Core.Payments.Wallets;
using FunctionsCommerce.Functions.Http.RocketryBox;

namespace FunctionsCommerce.Api.Tests.RocketryBox;

public sealed class IdTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("redeem-2lchlro")]
    [InlineData("giveback-2lchlro")]
    [InlineData("order-2lchlro-1")]
    [InlineData("2lchlro")]
    public void Entries_of_points_and_wallet_have_ids_of_one_word(string cause)
    {
        var points = new LoyaltyEntry { CustomerId = 1, Cause = cause, Points = 1, Description = "", CreatedAt = Now };
        var money = new WalletEntry { CustomerId = 1, Cause = cause, Amount = 1, Balance = 1, Description = "", CreatedAt = Now };

        LoyaltyTransactionResponse.From(points, Now).Id.ShouldMatch("^[0-9a-z]+$");
        WalletEntryResponse.From(money, "INR").Id.ShouldBe(LoyaltyTransactionResponse.From(points, Now).Id);
    }
}
