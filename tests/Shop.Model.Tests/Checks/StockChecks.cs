using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Shop.Model.Tests.Steps;

namespace FunctionsCommerce.Shop.Model.Tests.Checks;

/// <summary>Pieces in stock and sold make those that there were; coupons are used by the orders that have them.</summary>
internal sealed class StockChecks(ModelShop shop, Books books)
{
    public async Task RunAsync()
    {
        foreach (var variant in shop.Variants)
        {
            var stock = await StaffSteps.StockAsync(shop, variant);
            var sold = shop.Orders.Where(order => books.Of(order).Status != OrderStatus.Cancelled)
                .Sum(order => Pieces(order.Lines, variant) - Back(order, variant));
            ModelException.Unless(
                stock >= 0 && stock + sold == variant.Pieces, $"{variant.Name}: {stock} in stock and {sold} sold are not {variant.Pieces}");
        }

        foreach (var product in shop.Variants.Select(variant => variant.ProductId).Distinct())
        {
            var shown = await shop.StaffLookAsync("/products/" + Ids.Staff("prod_", product));
            var sold = shop.Variants.Where(variant => variant.ProductId == product).Sum(variant =>
                shop.Orders.Where(order => books.Of(order).Status != OrderStatus.Cancelled)
                    .Sum(order => Pieces(order.Lines, variant) - Back(order, variant)));
            ModelException.Unless(
                shown.At("data.salesCount").GetInt32() == sold, $"{product} has a salesCount of {shown.At("data.salesCount")}, not {sold}");
        }

        var coupons = (await shop.StaffLookAsync("/coupons?limit=100"))
            .At("data.coupons")
            .EnumerateArray()
            .ToDictionary(each => each.GetProperty("code").GetString()!, StringComparer.OrdinalIgnoreCase);
        foreach (var (code, limit) in shop.Coupons)
        {
            var used = books.Orders.Count(
                order => code.Equals(order.Coupon, StringComparison.OrdinalIgnoreCase) && order.Status != OrderStatus.Cancelled);
            var shown = coupons[code].GetProperty("usedCount").GetInt32();
            ModelException.Unless(
                shown == used && used <= limit, $"Coupon {code} says it was used {shown} times of {limit}; {used} orders have it");
        }
    }

    private static int Pieces(IEnumerable<ModelLine> lines, ModelVariant variant) =>
        lines.Where(line => line.Variant == variant).Sum(line => line.Quantity);

    private static int Back(ModelOrder order, ModelVariant variant) =>
        order.Returns.Where(each => each.IsReceived).Sum(each => Pieces(each.Pieces, variant));
}
