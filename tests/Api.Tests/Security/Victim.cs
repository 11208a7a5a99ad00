using System.Globalization;
using System.Net;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Api.Tests.RocketryBox;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Shared.Ids;

namespace FunctionsCommerce.Api.Tests.Security;

/// <summary>A customer who has one of everything, and what each API calls it.</summary>
internal sealed class Victim
{
    private readonly Dictionary<string, long> ids = [];

    private Victim(BoxCustomer customer) => Customer = customer;

    public BoxCustomer Customer { get; }

    public static async Task<Victim> Make(StoreHost store)
    {
        var victim = new Victim(await BoxCustomer.Register(store));
        var (box, product) = (victim.Customer, await store.Product());
        var address = await box.AddAddress();
        victim.ids["address"] = BoxCustomer.Decode(address);
        victim.ids["order"] = BoxCustomer.Decode(await box.Buy(product));
        victim.ids["payment"] = (await store.Service<OrderService>().GetAsync(victim.ids["order"], default)).Value.Payment.PaymentId;
        var ticket = await box.Post(
            "/support/tickets", new { subject = "Late", description = "Where is it?", priority = "low", category = "other" });
        victim.ids["ticket"] = BoxCustomer.Decode(ticket.Expect(HttpStatusCode.Created).At("data.ticket.id").GetString()!);
        var method = await box.Post("/payment-methods", new { type = "upi", details = new { upiId = "asha@okaxis", provider = "axis" } });
        victim.ids["method"] = BoxCustomer.Decode(method.Expect(HttpStatusCode.Created).At("data.method.id").GetString()!);
        var subscription = await box.Post("/subscriptions", new
        {
            productId = Base36.Encode(product.Id),
            quantity = 1,
            frequency = "monthly",
            startDate = DateTime.UtcNow.AddDays(9).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            paymentMethod = Base36.Encode(victim.ids["method"]),
            shippingAddress = address,
            preferences = new { },
        });
        victim.ids["subscription"] = BoxCustomer.Decode(
            subscription.Expect(HttpStatusCode.Created).At("data.subscription.id").GetString()!);
        await store.Idle();
        victim.ids["notification"] = BoxCustomer.Decode((await box.Get("/notifications")).At("data.notifications.0.id").GetString()!);
        (await box.Post("/cart/items", new { productId = Base36.Encode(product.Id), quantity = 1 })).Expect(HttpStatusCode.Created);
        victim.ids["cart-item"] = (await store.Get(
            "/pure-essence/v1/cart", await new Callers(store).TokenOf(box.CoreId, "/pure-essence/v1")))
            .At("data.items.0.id")
            .GetInt64();
        return victim;
    }

    /// <summary>All that the victim has, as an API calls it.</summary>
    public IReadOnlyList<string> Names(string start) => [.. ids.Keys.Select(kind => IdOf(start, kind))];

    /// <summary>The victim's own, as an API writes it in a URL.</summary>
    public string IdOf(ClassifiedRoute route) => IdOf(route.Base, route.Kind!);

    private string IdOf(string start, string kind)
    {
        var id = ids[kind];
        return (start, kind) switch
        {
            ("/customer-portal", "order") => "ORD" + Base36.Encode(id).ToUpperInvariant(),
            ("/customer-portal", "ticket") => "TKT" + Base36.Encode(id).ToUpperInvariant(),
            ("/pure-essence/v1", "order") => "PE" + Base36.Encode(id).ToUpperInvariant(),
            ("/ras-currys/api", _) => id.ToString("x24", null),
            ("/rocketry-box/api/v1/customer", _) => Base36.Encode(id),
            _ => id.ToString(CultureInfo.InvariantCulture),
        };
    }
}
