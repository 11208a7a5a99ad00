using System.Net;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Shop.Model.Tests.Steps;

/// <summary>What staff do with orders and goods, and time.</summary>
internal sealed class StaffSteps(ModelShop shop)
{
    private int coupons;

    public async Task MoveOrderAsync(int what, int how)
    {
        if (shop.Orders.Count == 0)
        {
            return;
        }

        // The newest ones are moved most.
        var order = shop.Orders[shop.Orders.Count - 1 - (what % Math.Min(shop.Orders.Count, what % 2 == 0 ? shop.Orders.Count : 8))];
        var isCash = order.Method == "cod";
        if (how % 17 == 0)
        {
            await shop.SettleAsync();
            var refunded = await shop.AsStaff(HttpMethod.Patch, Route(order), new { paymentStatus = "refunded" });
            order.IsRefundedByStaff |= refunded.Status == HttpStatusCode.OK;
            return;
        }

        var target = (how % 8) switch { 0 => "confirmed", 1 => "processing", 2 => "shipped", 7 => "completed", _ => "delivered" };
        var returns = new ReturnSteps(shop);
        if (!order.IsInclusive && !isCash && target != "confirmed" && !await returns.IsPaidAsync(order))
        {
            return;
        }

        if (isCash && how % 5 == 0)
        {
            var paid = await shop.AsStaff(HttpMethod.Patch, Route(order), new { paymentStatus = "paid" });
            order.Cash = paid.Status == HttpStatusCode.OK ? order.Total : order.Cash;
        }

        var moved = how % 3 == 0 && target == "delivered" && order.Channel != Channels.CateredByAfrica
            ? await shop.AsStaff(
                HttpMethod.Post, $"/orders/{Ids.Staff("ord_", order.Id)}/tracking", new { status = "delivered", location = "Pune" })
            : await shop.AsStaff(HttpMethod.Patch, Route(order), new { status = target });
        order.IsDelivered |= moved.Status == HttpStatusCode.OK && target is "delivered" or "completed";
        if (moved.Status == HttpStatusCode.OK && isCash && target is "delivered" or "completed" && await returns.IsPaidAsync(order))
        {
            order.Cash = order.Total;
        }
    }

    public async Task AdvanceClockAsync(int how)
    {
        var by = (how % 10) switch
        {
            0 or 1 => TimeSpan.FromMinutes(1),
            2 or 3 => TimeSpan.FromMinutes(16),
            4 or 5 => TimeSpan.FromMinutes(40),
            6 or 7 => TimeSpan.FromHours(5),
            8 => TimeSpan.FromDays(1),
            _ => TimeSpan.FromDays(8),
        };
        await shop.AdvanceAsync(by);
    }

    public async Task EditPriceAsync(int what, int how)
    {
        var variant = shop.Variants[what % shop.Variants.Count];
        await shop.AsStaff(HttpMethod.Put, Product(variant), new { price = (300 + how) / 100m, variant = variant.Size });
    }

    public async Task EditStockAsync(int what, int how)
    {
        await shop.SettleAsync();
        var variant = shop.Variants[what % shop.Variants.Count];
        var before = await StockAsync(shop, variant);
        var after = how % 5 == 0 ? how % 3 : before + (how % 50);
        var edited = await shop.AsStaff(HttpMethod.Put, Product(variant), new { stockQuantity = after, variant = variant.Size });
        if (edited.Status == HttpStatusCode.OK)
        {
            variant.Pieces += after - before;
        }
    }

    public async Task EditStatusAsync(int what, int how)
    {
        var variant = shop.Variants[what % shop.Variants.Count];
        await shop.AsStaff(HttpMethod.Put, Product(variant), new { isActive = how % 3 != 0 });
    }

    public async Task EditCouponAsync(int what, int how)
    {
        if (shop.Coupons.Count > 2 || how % 4 == 0)
        {
            if (shop.Coupons.Count > 0)
            {
                await shop.AsStaff(
                    HttpMethod.Put, "/coupons/" + shop.Coupons.Keys.ElementAt(what % shop.Coupons.Count), new { isActive = how % 3 != 0 });
            }

            return;
        }

        var (code, limit) = ($"SAVE{++coupons}", 2 + (how % 4));
        object coupon = how % 2 == 0
            ? new { code, type = "percentage", value = 5 + (how % 40), endsAt = shop.Now.AddDays(30), usageLimit = limit }
            : new { code, type = "fixed", value = 1 + (how % 3), endsAt = shop.Now.AddDays(30), usageLimit = limit };
        if ((await shop.AsStaff(HttpMethod.Post, "/coupons", coupon)).Status == HttpStatusCode.Created)
        {
            shop.Coupons[code] = limit;
        }
    }

    public static async Task<int> StockAsync(ModelShop shop, ModelVariant variant)
    {
        var product = (await shop.StaffLookAsync("/products/" + Ids.Staff("prod_", variant.ProductId))).At("data");
        return variant.Size is null
            ? product.GetProperty("stockQuantity").GetInt32()
            : product.GetProperty("variants")
                .EnumerateArray()
                .Single(each => each.GetProperty("variant").GetString() == variant.Size)
                .GetProperty("stockQuantity")
                .GetInt32();
    }

    private static string Route(ModelOrder order) => $"/orders/{Ids.Staff("ord_", order.Id)}/status";

    private static string Product(ModelVariant variant) => "/products/" + Ids.Staff("prod_", variant.ProductId);
}
