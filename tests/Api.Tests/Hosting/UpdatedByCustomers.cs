using System.Net;
using FunctionsCommerce.Api.Tests.CustomerPortal;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Api.Tests.RasCurrys;
using FunctionsCommerce.Api.Tests.RocketryBox;

namespace FunctionsCommerce.Api.Tests.Hosting;

/// <summary>What customers update, and staff in the app's own admin routes, by operation.</summary>
internal static class UpdatedByCustomers
{
    public static IReadOnlyDictionary<string, UpdatedResource> All { get; } = new Dictionary<string, UpdatedResource>
    {
        ["CustomerPortal_UpdateProfile"] = new(
            async store =>
            {
                var customer = await PortalCustomer.Register(store);
                return (body => customer.Put("/profile", body), async () => (await customer.Get("/profile")).Json);
            },
            new Dictionary<string, object>
            {
                ["full_name"] = "Other",
                ["preferences.language"] = "fr",
                ["preferences.notifications"] = false,
                ["preferences.theme"] = "dark",
            })
        { Shown = new Dictionary<string, string[]> { ["full_name"] = ["full_name", "avatar"] } },
        ["CustomerPortal_UpdateSettings"] = new(
            async store =>
            {
                var customer = await PortalCustomer.Register(store);
                return (body => customer.Put("/settings", body), async () => (await customer.Get("/settings")).Json);
            },
            new Dictionary<string, object>
            {
                ["notifications.email"] = false,
                ["notifications.order_updates"] = false,
                ["notifications.refund_updates"] = false,
                ["notifications.support_replies"] = false,
                ["general.theme"] = "dark",
                ["general.timezone"] = "UTC+3",
                ["general.currency"] = "KES",
            }),
        ["PureEssence_UpdateAddress"] = new(
            async store =>
            {
                var shopper = await Shopper.Register(store);
                var added = await shopper.Post(
                    "/addresses",
                    new { name = "Work", street = "Cairo Rd 9", city = "Lusaka", postalCode = "10101", phone = "0977883578" });
                var url = "/addresses/" + added.Expect(HttpStatusCode.Created).At("data.id").GetInt64();
                return (body => shopper.Put(url, body), async () => (await shopper.Get("/addresses")).At("data.1"));
            },
            new Dictionary<string, object>
            {
                ["name"] = "Other",
                ["street"] = "Other",
                ["city"] = "Ndola",
                ["postalCode"] = "20202",
                ["phone"] = "0966666666",
                ["isDefault"] = true,
            }),
        ["PureEssence_UpdateProfile"] = new(
            async store =>
            {
                var shopper = await Shopper.Register(store);
                return (body => shopper.Put("/profile", body), async () => (await shopper.Get("/auth/me")).At("data"));
            },
            new Dictionary<string, object> { ["name"] = "Other", ["phone"] = "0966666666" })
        {
            Shown = new Dictionary<string, string[]> { ["name"] = ["name", "avatar"] },
        },
        ["RasCurrys_UpdateProduct"] = new(
            async store =>
            {
                var token = await Buyer.AdminToken(store);
                var made = await store.Post(
                    Buyer.Base + "/products",
                    new
                    {
                        name = "Kept",
                        price = 5,
                        originalPrice = 6,
                        stock = 3,
                        category = "makeup",
                        description = "Nice",
                        brand = "Onne",
                        images = new[] { "https://cdn.example.com/a.png" },
                        tags = new[] { "new" },
                    },
                    token);
                var url = Buyer.Base + "/products/" + made.Expect(HttpStatusCode.Created).At("product._id").GetString();
                return (body => store.Put(url, body, token), async () => (await store.Get(url)).At("product"));
            },
            new Dictionary<string, object>
            {
                ["name"] = "Other",
                ["price"] = 4,
                ["originalPrice"] = 7,
                ["stock"] = 9,
                ["category"] = "skincare",
                ["description"] = "Other",
                ["brand"] = "Other",
                ["images"] = new[] { "https://cdn.example.com/b.png" },
                ["tags"] = new[] { "other" },
            }),
        ["RasCurrys_UpdateSettings"] = new(
            async store =>
            {
                var token = await Buyer.AdminToken(store);
                (await store.Put(
                    Buyer.Base + "/settings", new { acceptOrders = false, cashOnDelivery = false }, token)).Expect(HttpStatusCode.OK);
                return (
                    body => store.Put(Buyer.Base + "/settings", body, token),
                    async () => (await store.Get(Buyer.Base + "/settings", token)).At("settings"));
            },
            new Dictionary<string, object> { ["acceptOrders"] = true, ["cashOnDelivery"] = true, ["closedMessage"] = "Back soon" }),
        ["RocketryBox_UpdateAddress"] = new(
            async store =>
            {
                var member = await BoxMember.Join(store);
                var added = await member.Post(
                    "/addresses",
                    new
                    {
                        street = "Second",
                        city = "Delhi",
                        state = "Delhi",
                        pincode = "110001",
                        country = "India",
                        contactName = "Asha",
                        contactPhone = "9876543210",
                    });
                var id = added.Expect(HttpStatusCode.Created).At("data.address.id").GetString();
                return (body => member.Put("/addresses/" + id, body), async () => (await member.Get("/addresses")).At("data.addresses.1"));
            },
            new Dictionary<string, object>
            {
                ["street"] = "Other",
                ["city"] = "Pune",
                ["state"] = "Other",
                ["pincode"] = "220002",
                ["country"] = "Nepal",
                ["contactName"] = "Other",
                ["contactPhone"] = "9876500000",
                ["isDefault"] = true,
            }),
        ["RocketryBox_UpdatePaymentMethod"] = new(
            async store =>
            {
                var member = await BoxMember.Join(store);
                await member.AddCard();
                var id = await member.AddCard("1881");
                return (
                    body => member.Put("/payment-methods/" + id, body),
                    async () => (await member.Get("/payment-methods"))
                        .At("data.methods")
                        .EnumerateArray()
                        .Single(one => one.GetProperty("id").GetString() == id));
            },
            new Dictionary<string, object>
            {
                ["isDefault"] = true,
                ["details"] = new { last4 = "4444", brand = "mastercard", expiryMonth = 11, expiryYear = 2036, token = "token_4444" },
            }),
        ["RocketryBox_UpdateProfile"] = new(
            async store =>
            {
                var member = await BoxMember.Join(store);
                var all = new { email = true, sms = true, push = true, orderUpdates = true, promotions = true, newsletters = true };
                (await member.Put(
                    "/profile", new { preferences = new { marketingConsent = true, notifications = all } })).Expect(HttpStatusCode.OK);
                return (body => member.Put("/profile", body), async () => (await member.Get("/profile")).At("data"));
            },
            new Dictionary<string, object>
            {
                ["name"] = "Other",
                ["phone"] = "9876500000",
                ["preferences.language"] = "hi",
                ["preferences.currency"] = "KES",
                ["preferences.theme"] = "dark",
                ["preferences.marketingConsent"] = false,
                ["preferences.twoFactor"] = true,
                ["preferences.notifications.email"] = false,
                ["preferences.notifications.sms"] = false,
                ["preferences.notifications.push"] = false,
                ["preferences.notifications.orderUpdates"] = false,
                ["preferences.notifications.promotions"] = false,
                ["preferences.notifications.newsletters"] = false,
            })
        { Shown = new Dictionary<string, string[]> { ["phone"] = ["phone", "phoneVerified"] } },
        ["RocketryBox_UpdateSubscription"] = new(
            async store =>
            {
                var subscriber = await Subscriber.Join(
                    store, start: Day(40),
                    preferences: new { deliveryDay = 5, deliveryTime = "10:00", skipNext = false, pauseUntil = Day(70) });
                var member = subscriber.Member;
                return (
                    body => member.Put("/subscriptions/" + subscriber.Id, body),
                    async () => (await member.Get("/subscriptions")).At("data.subscriptions.0"));
            },
            new Dictionary<string, object>
            {
                ["quantity"] = 2,
                ["preferences.deliveryTime"] = "11:00",
                ["preferences.deliveryDay"] = 6,
                ["preferences.skipNext"] = true,
                ["preferences.pauseUntil"] = Day(80),
                ["frequency"] = "quarterly",
                ["status"] = "paused",
            })
        {
            Shown = new Dictionary<string, string[]>
            {
                ["preferences.deliveryTime"] = ["preferences.deliveryTime", "nextDelivery"],
                ["preferences.deliveryDay"] = ["preferences.deliveryDay", "nextDelivery"],
                ["preferences.skipNext"] = ["preferences.skipNext", "nextDelivery"],
                ["preferences.pauseUntil"] = ["preferences.pauseUntil", "nextDelivery"],
                ["frequency"] = ["frequency", "nextDelivery"],
                ["status"] = ["status", "nextDelivery"],
            }
        },
    };

    private static DateOnly Day(int ahead) => DateOnly.FromDateTime(DateTime.UtcNow).AddDays(ahead);
}
