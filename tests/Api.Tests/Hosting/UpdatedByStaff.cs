using System.Net;
using System.Text.Json;
using FunctionsCommerce.Api.Tests.CateredByAfrica;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Core.Shared.Ids;

namespace FunctionsCommerce.Api.Tests.Hosting;

/// <summary>What staff update, by operation.</summary>
internal static class UpdatedByStaff
{
    public static IReadOnlyDictionary<string, UpdatedResource> All { get; } = new Dictionary<string, UpdatedResource>
    {
        ["CateredByAfrica_UpdateRule"] = new(
            Staff(
                "/automation/rules",
                new
                {
                    name = "Birthday",
                    triggerType = "birthday",
                    actionType = "email",
                    messageContent = "Happy birthday",
                    delayMinutes = 5,
                },
                "data.rules"),
            new Dictionary<string, object>
            {
                ["name"] = "Other",
                ["messageContent"] = "Congratulations",
                ["delayMinutes"] = 6,
                ["isActive"] = false,
                ["actionType"] = "sms",
                ["triggerType"] = "anniversary",
            }),
        ["CateredByAfrica_UpdateCoupon"] = new(
            async store =>
            {
                var staff = await BackOffice.Enter(store);
                (await staff.Post(
                    "/coupons",
                    new
                    {
                        code = "KEPT10",
                        type = "percentage",
                        value = 10,
                        minOrderValue = 50,
                        maxDiscount = 100,
                        usageLimit = 5,
                        customerLimit = 2,
                        endsAt = "2099-01-01",
                    }))
                    .Expect(HttpStatusCode.Created);
                return Of(
                    staff, "/coupons/KEPT10",
                    async () => (await staff.Get("/coupons"))
                        .At("data.coupons")
                        .EnumerateArray()
                        .Single(one => one.GetProperty("code").GetString() == "KEPT10"));
            },
            new Dictionary<string, object>
            {
                ["value"] = 11,
                ["minOrderValue"] = 51,
                ["maxDiscount"] = 101,
                ["usageLimit"] = 6,
                ["customerLimit"] = 3,
                ["endsAt"] = "2098-01-01",
                ["startsAt"] = "2020-01-01T00:00:00Z",
                ["isActive"] = false,
            }),
        ["CateredByAfrica_UpdateCustomer"] = new(
            Staff(
                "/customers",
                () => new
                {
                    name = "Kept Name",
                    email = BackOffice.NewEmail(),
                    phone = "+260977123456",
                    tags = new[] { "vip" },
                    notes = "Rings twice",
                    birthDate = "1990-01-02",
                }),
            new Dictionary<string, object>
            {
                ["name"] = "Other Name",
                ["phone"] = "+260977999999",
                ["tags"] = new[] { "other" },
                ["notes"] = "Other",
                ["birthDate"] = "1991-01-02",
                ["status"] = "inactive",
                ["metadata"] = Erp,
            })
        { Shown = new Dictionary<string, string[]> { ["name"] = ["name", "avatar"] } },
        ["CateredByAfrica_UpdateCustomerConsent"] = new(
            async store =>
            {
                var staff = await BackOffice.Enter(store);
                var url = "/customers/" + await staff.Customer();
                (await staff.Put(url + "/consent", Consent.ToDictionary(name => name, _ => true))).Expect(HttpStatusCode.OK);
                return (body => staff.Put(url + "/consent", body), async () => (await staff.Get(url + "/profile")).At("data.consent"));
            },
            Consent.ToDictionary(name => name, _ => (object)false)),
        ["CateredByAfrica_UpdateCustomerAddress"] = new(
            async store =>
            {
                var staff = await BackOffice.Enter(store);
                var url = "/customers/" + await staff.Customer();
                await staff.Post(url + "/addresses", new { street = "First", city = "Lusaka", postalCode = "10101" });
                var added = await staff.Post(url + "/addresses", FullAddress);
                return Of(
                    staff, url + "/addresses/" + added.Expect(HttpStatusCode.Created).At("data.id").GetString(),
                    async () => (await staff.Get(url + "/profile")).At("data.addresses.1"));
            },
            new Dictionary<string, object>
            {
                ["label"] = "Work",
                ["name"] = "Other",
                ["street"] = "Other",
                ["city"] = "Ndola",
                ["state"] = "Other",
                ["postalCode"] = "20202",
                ["country"] = "Kenya",
                ["phone"] = "0966666666",
                ["isDefault"] = true,
            }),
        ["CateredByAfrica_UpdateOrder"] = new(
            async store =>
            {
                var staff = await BackOffice.Enter(store);
                var url = "/orders/ord_" + (await (await Shopper.Register(store)).Buy(await store.Product()))[2..].ToLowerInvariant();
                return (body => staff.Patch(url, body), async () => (await staff.Get(url)).At("data"));
            },
            new Dictionary<string, object>
            {
                ["billingAddress"] = Office,
                ["shippingAddress"] = Office,
                ["phone"] = "0966666666",
                ["giftMessage"] = "Get well",
                ["metadata"] = Erp,
            })
        { Shown = new Dictionary<string, string[]> { ["phone"] = ["phone", "customer", "contact"] } },
        ["CateredByAfrica_UpdateMe"] = new(
            async store =>
            {
                var (owner, email) = (await BackOffice.Enter(store), BackOffice.NewEmail());
                (await owner.Post(
                    "/users", new { name = "Kept Colleague", email, password = "staffMember123" })).Expect(HttpStatusCode.Created);
                var token = (await store.Post(BackOffice.Base + "/auth/login", new { email, password = "staffMember123" }))
                    .At("data.tokens.accessToken")
                    .GetString();
                return (
                    body => store.Patch(BackOffice.Base + "/me", body, token),
                    async () => (await store.Get(BackOffice.Base + "/me", token)).At("data"));
            },
            new Dictionary<string, object> { ["name"] = "Other", ["phone"] = "0966666666", ["twoFactor"] = true })
        {
            Shown = new Dictionary<string, string[]> { ["name"] = ["name", "avatar"] },
        },
        ["CateredByAfrica_UpdateCategory"] = new(Group("categories"), GroupChanges),
        ["CateredByAfrica_UpdateBrand"] = new(Group("brands"), GroupChanges),
        ["CateredByAfrica_UpdateTicket"] = new(
            async store =>
            {
                var (staff, shopper) = (await BackOffice.Enter(store), await Shopper.Register(store));
                var opened = await shopper.Post("/support/tickets", new { subject = "Where is it?", message = "My parcel" });
                var url = "/tickets/tkt_" + Base36.Encode(opened.Expect(HttpStatusCode.Created).At("data.id").GetInt64());
                return (body => staff.Patch(url, body), async () => (await staff.Get(url)).At("data.ticket"));
            },
            new Dictionary<string, object> { ["priority"] = "high", ["status"] = "resolved" }),
        ["CateredByAfrica_UpdateUser"] = new(
            Staff("/users", () => new { name = "Kept Colleague", email = BackOffice.NewEmail(), password = "staffMember123" }, "data"),
            new Dictionary<string, object>
            {
                ["name"] = "Other",
                ["email"] = BackOffice.NewEmail(),
                ["role"] = "superadmin",
                ["isActive"] = false,
            })
        { Shown = new Dictionary<string, string[]> { ["name"] = ["name", "avatar"] } },
    };

    private static Dictionary<string, object> GroupChanges =>
        new() { ["description"] = "Other", ["imageUrl"] = "https://cdn.example.com/b.png", ["position"] = 1, ["name"] = "KEPT one" };

    private static MakeResource Group(string kind) => async store =>
    {
        var staff = await BackOffice.Enter(store);
        (await staff.Post("/" + kind, new { name = "Before it" })).Expect(HttpStatusCode.Created);
        (await staff.Post(
            "/" + kind,
            new { name = "Kept One", description = "Nice", imageUrl = "https://cdn.example.com/a.png" })).Expect(HttpStatusCode.Created);
        return Of(
            staff, $"/{kind}/kept-one",
            async () => (await staff.Get("/" + kind))
                .At("data")
                .EnumerateArray()
                .Single(one => one.GetProperty("id").GetString() == "kept-one"));
    };

    private static object Erp => new { erp = "4711" };

    private static string[] Consent =>
        ["marketingConsent", "email", "sms", "push", "orderUpdates", "refundUpdates", "supportReplies", "promotions", "newsletters"];

    private static object FullAddress => new
    {
        label = "Home",
        name = "Jane Doe",
        street = "Cairo Rd 9",
        city = "Lusaka",
        state = "Lusaka Province",
        postalCode = "10101",
        country = "Zambia",
        phone = "0977883578",
    };

    private static object Office => new { street = "Cairo Rd 9", city = "Kitwe", postalCode = "30303" };

    private static (Func<object, Task<Answer>> Change, Func<Task<JsonElement>> See) Of(
        BackOffice staff, string url, Func<Task<JsonElement>> see) => (body => staff.Put(url, body), see);

    private static MakeResource Staff(string list, object made, string all) => Staff(list, () => made, all);

    /// <summary>Made by POST and changed by PUT.</summary>
    /// <param name="all">Where the list stands, for what cannot be seen by itself.</param>
    private static MakeResource Staff(string list, Func<object> made, string? all = null) => async store =>
    {
        var staff = await BackOffice.Enter(store);
        var answer = (await staff.Post(list, made())).Expect(HttpStatusCode.Created).At("data");
        var id = answer.TryGetProperty("id", out var own) ? own.GetString() : answer.EnumerateObject().First().Value.GetString();
        return Of(staff, $"{list}/{id}", async () => all is null
            ? (await staff.Get($"{list}/{id}")).At("data")
            : (await staff.Get(list))
                .Expect(HttpStatusCode.OK)
                .At(all)
                .EnumerateArray()
                .Single(one => one.GetProperty("id").GetString() == id));
    };
}
