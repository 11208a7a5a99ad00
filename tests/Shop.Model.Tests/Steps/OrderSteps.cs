using System.Net;
using System.Text.Json;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Shop.Model.Tests.Steps;

/// <summary>Orders through four APIs, and their cancellation.</summary>
internal sealed class OrderSteps(ModelShop shop)
{
    public async Task StorefrontAsync(ModelCustomer person, int what, int how)
    {
        for (var i = 0; i <= what % 2; i++)
        {
            var variant = shop.Variants[(what + i) % shop.Variants.Count];
            await shop.As(
                person, Channels.PureEssence, HttpMethod.Post, ModelShop.Storefront + "/cart",
                new { productId = variant.ProductId, quantity = 1 + (how % 3), variant = variant.Size });
        }

        var coupon = how % 4 == 0 ? CouponAt(what) : null;
        var method = (how % 3) switch { 0 => "cod", 1 => "online", _ => "upi" };
        await PlaceAsync(person, Channels.PureEssence, method, coupon, () => shop.As(
            person,
            Channels.PureEssence,
            HttpMethod.Post,
            ModelShop.Storefront + "/orders",
            new
            {
                shippingAddressId = person.AddressId,
                billingAddressId = person.AddressId,
                paymentMethod = method,
                couponCode = coupon,
            }));
    }

    public async Task AppAsync(ModelCustomer person, int what, int how)
    {
        var variant = shop.Variants[what % shop.Variants.Count];
        await shop.As(
            person, Channels.RocketryBox, HttpMethod.Post, ModelShop.App + "/cart/items",
            new { productId = Ids.App(variant.ProductId), quantity = 1 + (how % 4), variant = variant.Size });
        if (how % 5 == 0 && CouponAt(what) is { } inCart)
        {
            await shop.As(person, Channels.RocketryBox, HttpMethod.Post, ModelShop.App + "/cart/apply-coupon", new { code = inCart });
        }

        var method = (how % 5) switch { 0 or 1 => "online", 2 or 3 => "cod", _ => "wallet" };
        await PlaceAsync(person, Channels.RocketryBox, method, null, () =>
            shop.As(person, Channels.RocketryBox, HttpMethod.Post, ModelShop.App + "/orders", new { paymentMethod = method }));
    }

    public async Task RasCurrysAsync(ModelCustomer person, int what, int how)
    {
        var variant = shop.Variants.Where(each => each.Size is null).ElementAt(what % 2);
        var (quantity, method) = (1 + (how % 3), how % 3 == 0 ? "cod" : "razorpay");
        var price = await PriceAsync(variant);
        await PlaceAsync(
            person,
            Channels.RasCurrys,
            method,
            null,
            () => shop.As(
                person,
                Channels.RasCurrys,
                HttpMethod.Post,
                ModelShop.RasCurrys + "/orders",
                new { items = new[] { new { productId = Ids.RasCurrys(variant.ProductId), quantity } }, paymentMethod = method }),
            [new ModelLine(variant, quantity, price)]);
    }

    public async Task StaffAsync(ModelCustomer person, int what, int how)
    {
        var variants = new[] { shop.Variants[what % shop.Variants.Count], shop.Variants[(what + 1) % shop.Variants.Count] };
        var lines = new List<ModelLine>();
        foreach (var variant in variants)
        {
            lines.Add(new ModelLine(variant, 1 + (how % 3), await PriceAsync(variant)));
        }

        var items = lines.Select(
            line => new { productId = Ids.Staff("prod_", line.Variant.ProductId), quantity = line.Quantity, variant = line.Variant.Size })
            .ToArray();
        await PlaceAsync(
            person,
            Channels.CateredByAfrica,
            "cod",
            null,
            () => shop.AsStaff(
                HttpMethod.Post, "/orders",
                new
                {
                    customerId = Ids.Staff("cust_", person.Id),
                    items,
                    paymentMethod = "cod",
                    orderType = how % 2 == 0 ? "online" : "offline",
                }),
            lines);
    }

    public async Task CancelAsync(int what, int how)
    {
        if (shop.Order(what) is { } order)
        {
            await CancelAsync(order, how);
        }
    }

    public Task<Answer> CancelAsync(ModelOrder order, int how) => (how % 3) switch
    {
        0 => shop.As(
            order.Customer, Channels.PureEssence, HttpMethod.Post, $"{ModelShop.Storefront}/orders/{Ids.Storefront(order.Id)}/cancel",
            new { reason = "Changed my mind" }),
        1 => shop.As(order.Customer, Channels.RasCurrys, HttpMethod.Delete, $"{ModelShop.RasCurrys}/orders/{Ids.RasCurrys(order.Id)}"),
        _ => shop.AsStaff(HttpMethod.Patch, $"/orders/{Ids.Staff("ord_", order.Id)}/status", new { status = "cancelled" }),
    };

    /// <summary>What is in the cart, as the customer sees it.</summary>
    public async Task<IReadOnlyList<ModelLine>> CartAsync(ModelCustomer person)
    {
        var cart = await shop.LookAsync(ModelShop.Storefront + "/cart", person.Tokens[Channels.PureEssence]);
        return
        [
            .. cart.At("data.items").EnumerateArray().Select(item => new ModelLine(
                shop.Variant(item.GetProperty("productId").GetInt64(), Text(item, "variant")),
                item.GetProperty("quantity").GetInt32(),
                ModelShop.Minor(item.GetProperty("product").GetProperty("price")))),
        ];
    }

    /// <summary>Orders whose answer never came: the customer finds them in the list.</summary>
    public async Task FindLostAsync()
    {
        foreach (var order in await Checks.Books.OrdersAsync(shop))
        {
            if (shop.Orders.All(known => known.Id != order.Id))
            {
                var person = shop.People.Single(each => each.Id == order.CustomerId);
                shop.Log.Add($"  found {order.Id}");
                shop.Orders.Add(
                    new ModelOrder(
                        order.Id, person, order.Channel, order.Method, order.Lines(shop), order.Total)
                    { Coupon = order.Coupon });
            }
        }
    }

    private string? CouponAt(int what) => shop.Coupons.Count == 0 ? null : shop.Coupons.Keys.ElementAt(what % shop.Coupons.Count);

    /// <param name="lines">Null: what is in the cart.</param>
    private async Task PlaceAsync(
        ModelCustomer person, string channel, string method, string? coupon, Func<Task<Answer>> place,
        IReadOnlyList<ModelLine>? lines = null)
    {
        lines ??= await CartAsync(person);
        var answer = await place();
        if (answer.Status == HttpStatusCode.Created)
        {
            Add(person, channel, method, coupon, lines, answer);
        }
    }

    public void Add(ModelCustomer person, string channel, string method, string? coupon, IReadOnlyList<ModelLine> lines, Answer answer)
    {
        var (id, total, link) = channel switch
        {
            Channels.PureEssence => (
                Ids.Number(answer.At("data.orderId").GetString()!, 2), answer.At("data.total"), Text(answer.At("data"), "paymentUrl")),
            Channels.RocketryBox => (
                Ids.Number(answer.At("data.order.id").GetString()!, 0), answer.At("data.order.payment.amount"),
                Text(answer.At("data"), "paymentUrl")),
            Channels.RasCurrys => (Convert.ToInt64(answer.At("_id").GetString()!, 16), answer.At("totalAmount"), null),
            _ => (Ids.Number(answer.At("data.id").GetString()!, 4), answer.At("data.totalAmount"), null),
        };
        ModelException.Unless(shop.Orders.All(known => known.Id != id), $"Order {id} was answered twice");
        var order = new ModelOrder(
            id, person, channel, method, lines, ModelShop.Minor(total))
        { PayAt = link?.Split('/')[^1], Coupon = coupon };
        if (order.IsInclusive)
        {
            ModelException.Unless(
                order.Total == lines.Sum(line => line.Quantity * line.UnitPrice), $"{order} costs something else than its lines");
        }

        shop.Orders.Add(order);
        shop.Log.Add($"  {order}");
    }

    private async Task<long> PriceAsync(ModelVariant variant)
    {
        var product = (await shop.StaffLookAsync("/products/" + Ids.Staff("prod_", variant.ProductId))).At("data");
        return ModelShop.Minor(variant.Size is null
            ? product.GetProperty("price")
            : product.GetProperty("variants")
                .EnumerateArray()
                .Single(each => each.GetProperty("variant").GetString() == variant.Size)
                .GetProperty("price"));
    }

    public static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
