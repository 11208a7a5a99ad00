using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Pricing;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Simulation.Tests.History;

namespace FunctionsCommerce.Simulation.Tests.Checks;

/// <summary>Pieces in stock and sold make those that there were; coupons are used by the orders that have them.</summary>
internal static class GoodsChecks
{
    public static IEnumerable<string> Violations(World.World world, Shop shop)
    {
        var orders = world.Store.All<Order>().ToDictionary(order => order.OrderId);
        Order[] sold = [.. orders.Values.Where(order => order.Status != OrderStatus.Cancelled)];
        foreach (var variant in world.Store.All<Variant>())
        {
            var kept = sold.SelectMany(order => order.Lines)
                .Where(line => line.ProductId == variant.ProductId && line.VariantKey == variant.Key)
                .Sum(line => line.Quantity)
                - sold.SelectMany(order => order.Receipts).SelectMany(receipt => receipt.Pieces)
                    .Where(piece => piece.ProductId == variant.ProductId && piece.VariantKey == variant.Key).Sum(piece => piece.Quantity);
            if (variant.Stock < 0 || variant.Stock + kept != shop.Stock[(variant.ProductId, variant.Key)] || variant.Sold != kept)
            {
                yield return $"{variant.ProductName} {variant.Key}: {variant.Stock} in stock, {kept} with customers, {variant.Sold} counted as sold of {shop.Stock[(variant.ProductId, variant.Key)]}";
            }
        }

        foreach (var held in world.Store.All<Reservation>())
        {
            if (!orders.TryGetValue(held.OrderId, out var order) || !order.IsUnshipped || order.Status == OrderStatus.Cancelled)
            {
                yield return $"{held.Quantity} pieces are held for order {Base36.Encode(held.OrderId)}, which is {order?.Status.ToString() ?? "none"}";
            }
        }

        foreach (var coupon in world.Store.All<Coupon>().Where(coupon => coupon.Code == Shop.Coupon))
        {
            var used = sold.Count(order => order.CouponCode == coupon.Code);
            var redeemed = world.Store.All<CouponRedemption>().Count(redemption => redemption.Code == coupon.Code);
            if (coupon.UsedCount != used || redeemed != used || used > coupon.UsageLimit)
            {
                yield return $"{used} orders used {coupon.Code}, which counts {coupon.UsedCount} and has {redeemed} redemptions of {coupon.UsageLimit}";
            }
        }
    }
}
