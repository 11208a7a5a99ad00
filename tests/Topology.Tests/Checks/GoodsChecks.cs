using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Loyalty;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Payments.Wallets;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Topology.Tests.Load;

namespace FunctionsCommerce.Topology.Tests.Checks;

/// <summary>Pieces in stock and sold make those that there were; wallets and points are the sums of their entries and of what happened to
/// orders.</summary>
internal static class GoodsChecks
{
    public static async Task<IReadOnlyList<string>> ViolationsAsync(Ledger ledger, IReadOnlyDictionary<long, int> pieces)
    {
        var orders = await ledger.AllAsync<Order>();
        return [
            .. Stock(await ledger.AllAsync<Variant>(), orders, pieces), .. Held(await ledger.AllAsync<Reservation>(), orders),
            .. Wallets(await ledger.AllAsync<Wallet>(), await ledger.AllAsync<WalletEntry>(), orders),
            .. Points(await ledger.AllAsync<LoyaltyAccount>(), await ledger.AllAsync<LoyaltyEntry>()),
            .. Earned(await ledger.AllAsync<LoyaltyOrder>(), orders),
        ];
    }

    private static IEnumerable<string> Stock(
        IReadOnlyList<Variant> variants, IReadOnlyList<Order> orders, IReadOnlyDictionary<long, int> pieces)
    {
        Order[] sold = [.. orders.Where(order => order.Status != OrderStatus.Cancelled)];
        foreach (var variant in variants)
        {
            var kept = sold.SelectMany(order => order.Lines).Where(line => line.ProductId == variant.ProductId).Sum(line => line.Quantity)
                - sold.SelectMany(order => order.Receipts).SelectMany(receipt => receipt.Pieces)
                    .Where(piece => piece.ProductId == variant.ProductId).Sum(piece => piece.Quantity);
            if (variant.Stock < 0 || variant.Stock + kept != pieces[variant.ProductId] || variant.Sold != kept)
            {
                yield return $"{variant.ProductName}: {variant.Stock} in stock, {kept} with customers, {variant.Sold} counted as sold of {pieces[variant.ProductId]}";
            }
        }
    }

    private static IEnumerable<string> Held(IReadOnlyList<Reservation> reservations, IReadOnlyList<Order> orders)
    {
        var known = orders.ToDictionary(order => order.OrderId);
        return reservations
            .Where(held =>
                known.GetValueOrDefault(held.OrderId) is not { IsUnshipped: true } order || order.Status == OrderStatus.Cancelled)
            .Select(held => $"{held.Quantity} pieces are held for order {Base36.Encode(held.OrderId)}, which is {known.GetValueOrDefault(held.OrderId)?.Status.ToString() ?? "none"}");
    }

    private static IEnumerable<string> Wallets(
        IReadOnlyList<Wallet> wallets, IReadOnlyList<WalletEntry> entries, IReadOnlyList<Order> orders)
    {
        foreach (var wallet in wallets)
        {
            var sum = entries.Where(entry => entry.CustomerId == wallet.CustomerId).Sum(entry => entry.Amount);
            var paid = orders.Where(order => order.CustomerId == wallet.CustomerId
                && order.Payment.Captures.Any(capture => capture.GatewayPaymentId == PaymentDecisions.Wallet));
            var expected = Shop.Wallet - paid.Sum(order => order.Payment.Captured - order.Payment.Refunded);
            if (wallet.Balance != sum || wallet.Balance != expected)
            {
                yield return $"The wallet of {wallet.CustomerId} has {wallet.Balance}, its entries make {sum}, its orders {expected}";
            }
        }
    }

    private static IEnumerable<string> Points(IReadOnlyList<LoyaltyAccount> accounts, IReadOnlyList<LoyaltyEntry> entries)
    {
        foreach (var account in accounts)
        {
            var sum = entries.Where(entry => entry.CustomerId == account.CustomerId).Sum(entry => entry.Points);
            if (account.PointsAt(DateTimeOffset.MaxValue) != sum)
            {
                yield return $"{account.CustomerId} has {account.PointsAt(DateTimeOffset.MaxValue)} points, the entries make {sum}";
            }
        }
    }

    private static IEnumerable<string> Earned(IReadOnlyList<LoyaltyOrder> earned, IReadOnlyList<Order> orders)
    {
        foreach (var order in orders.Where(order => order is { DeliveredAt: not null, Payment.PaidAt: not null }))
        {
            var known = earned.FirstOrDefault(each => each.OrderId == order.OrderId);
            var due = known?.Earns(Money.ToDecimal(order.Received(), order.Currency)) ?? order.Received() / 100;
            if ((known?.Points ?? 0) != due)
            {
                yield return $"Order {Base36.Encode(order.OrderId)} earned {known?.Points ?? 0} points of {due}";
            }
        }
    }
}
