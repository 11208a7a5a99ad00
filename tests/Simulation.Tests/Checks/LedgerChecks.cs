using FunctionsCommerce.Core.Loyalty;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Payments.Wallets;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Simulation.Tests.History;

namespace FunctionsCommerce.Simulation.Tests.Checks;

/// <summary>Wallets and points: the balance is the sum of the entries, and the entries are what happened.</summary>
internal static class LedgerChecks
{
    public static IEnumerable<string> Violations(World.World world)
    {
        var orders = world.Store.All<Order>().ToArray();
        foreach (var wallet in world.Store.All<Wallet>())
        {
            var entries = world.Store.All<WalletEntry>().Where(entry => entry.CustomerId == wallet.CustomerId).Sum(entry => entry.Amount);
            var payments = orders.Where(
                order => order.CustomerId == wallet.CustomerId
                    && order.Payment.Captures.Any(capture => capture.GatewayPaymentId == PaymentDecisions.Wallet));
            var expected = Shop.Money - payments.Sum(order => order.Payment.Captured - order.Payment.Refunded);
            if (wallet.Balance != entries || wallet.Balance != expected)
            {
                yield return $"A wallet has {wallet.Balance}, its entries make {entries}, its orders {expected}";
            }
        }

        foreach (var account in world.Store.All<LoyaltyAccount>())
        {
            var entries = world.Store.All<LoyaltyEntry>().Where(entry => entry.CustomerId == account.CustomerId).Sum(entry => entry.Points);
            if (account.PointsAt(DateTimeOffset.MaxValue) != entries)
            {
                yield return $"An account has {account.PointsAt(DateTimeOffset.MaxValue)} points, its entries make {entries}";
            }
        }

        foreach (var redemption in world.Store.All<LoyaltyRedemption>()
            .Where(redemption => redemption.Status != RedemptionStatus.Completed))
        {
            yield return $"The redemption {Base36.Encode(redemption.RedemptionId)} is {redemption.Status}";
        }

        foreach (var order in orders.Where(order => order is { DeliveredAt: not null, Payment.PaidAt: not null }))
        {
            var earned = world.Store.All<LoyaltyOrder>().FirstOrDefault(earned => earned.OrderId == order.OrderId);
            var due = earned?.Earns(Money.ToDecimal(order.Received(), order.Currency)) ?? order.Received() / 100;
            if ((earned?.Points ?? 0) != due)
            {
                yield return $"Order {Base36.Encode(order.OrderId)} earned {earned?.Points ?? 0} points of {due}";
            }
        }
    }
}
