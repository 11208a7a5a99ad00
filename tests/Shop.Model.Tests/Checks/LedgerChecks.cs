using System.Text.Json;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Shop.Model.Tests.Checks;

/// <summary>Wallets and points: the balance is the sum of the entries, and the entries are what happened.</summary>
internal sealed class LedgerChecks(ModelShop shop, Books books)
{
    private const int Silver = 500;

    public async Task RunAsync()
    {
        foreach (var person in shop.People)
        {
            await WalletAsync(person);
            await PointsAsync(person);
        }
    }

    private async Task WalletAsync(ModelCustomer person)
    {
        var wallet = await shop.LookAsync(ModelShop.App + "/wallet?limit=100", person.Tokens[Channels.RocketryBox]);
        var balance = ModelShop.Minor(wallet.At("data.balance"));
        var entries = wallet.At("data.entries").EnumerateArray().Sum(entry =>
            ModelShop.Minor(entry.GetProperty("amount")));
        var own = shop.Orders.Where(order => order.Customer == person).ToArray();
        var refunds = own.SelectMany(order => books.Refunds[order.Id])
            .Where(refund => refund is { Status: "completed", Method: "wallet", IsByHand: false })
            .Sum(refund => refund.Amount);
        var expected = person.GiftsRedeemed + refunds - own.Where(order => order.Method == "wallet").Sum(order => order.Total);
        ModelException.Unless(
            balance == expected && entries == balance,
            $"{person.Email}'s wallet has {balance}, its entries make {entries}, the model says {expected}");
    }

    private async Task PointsAsync(ModelCustomer person)
    {
        var points = (await shop.LookAsync(ModelShop.App + "/loyalty", person.Tokens[Channels.RocketryBox])).At("data.points").GetInt64();
        var history = (await shop.LookAsync(ModelShop.App + "/loyalty/history?limit=100", person.Tokens[Channels.RocketryBox]))
            .At("data.history")
            .EnumerateArray()
            .ToArray();
        if (history.Length == 100)
        {
            return;
        }

        var ripe = history.Where(entry => !entry.TryGetProperty("availableAt", out var at) || at.ValueKind == JsonValueKind.Null)
            .Sum(entry => entry.GetProperty("points").GetInt64());
        ModelException.Unless(points == ripe, $"{person.Email} has {points} points, the history makes {ripe}");
        var earned = history.Where(entry => Steps.OrderSteps.Text(entry, "orderId") is not null)
            .GroupBy(entry => entry.GetProperty("orderId").GetString()!).ToDictionary(
                order => order.Key, order => order.Sum(entry => entry.GetProperty("points").GetInt64()));
        var isBronze = history.Where(entry => entry.GetProperty("points").GetInt64() > 0)
            .Sum(entry => entry.GetProperty("points").GetInt64()) < Silver;
        foreach (var order in shop.Orders.Where(each => each.Customer == person))
        {
            var kept = books.Of(order) is { Document: { DeliveredAt: not null, Payment.PaidAt: not null } }
                ? Math.Min(books.Taken(order) - books.Returned(order), books.Revenue(order))
                : 0;
            var got = earned.GetValueOrDefault(Ids.App(order.Id));
            ModelException.Unless(
                isBronze ? got == kept / 100 : got >= kept / 100 && got <= kept / 50,
                $"{order} earned {got} points for {kept} minor units");
        }
    }
}
