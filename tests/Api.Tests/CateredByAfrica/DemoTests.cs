using System.Net;
using System.Text.Json;

namespace FunctionsCommerce.Api.Tests.CateredByAfrica;

/// <summary>What staff see when they open the demo store for the first time.</summary>
public sealed class DemoTests(DemoStoreHost store) : IClassFixture<DemoStoreHost>
{
    [Fact]
    public async Task Customers_show_what_they_bought()
    {
        var token = await SignIn();
        var orders = (await store.Get(BackOffice.Base + "/orders?limit=100&page=1", token)).Expect(HttpStatusCode.OK);
        var buyer = orders.At("data.orders")
            .EnumerateArray()
            .First(order => order.GetProperty("status").GetString() != "cancelled")
            .GetProperty("customer");

        var customer = (await store.Get($"{BackOffice.Base}/customers/{buyer.GetProperty("id").GetString()}", token))
            .Expect(HttpStatusCode.OK)
            .At("data");
        customer.GetProperty("totalOrders").GetInt32().ShouldBePositive();
        customer.GetProperty("totalRevenue").GetDecimal().ShouldBePositive();
        var segments = (await store.Get(BackOffice.Base + "/customers/segmentation", token)).Expect(HttpStatusCode.OK);
        segments.At("data.withOrders.count").GetInt32().ShouldBeGreaterThan(segments.At("data.withoutOrders.count").GetInt32());
    }

    [Fact]
    public async Task Campaigns_were_sent_and_one_waits()
    {
        var token = await SignIn();

        var emails = (await store.Get(BackOffice.Base + "/emails/campaigns", token)).Expect(HttpStatusCode.OK);
        var campaigns = emails.At("data.campaigns").EnumerateArray().ToDictionary(campaign => campaign.GetProperty("name").GetString()!);
        campaigns["Welcome Campaign"].GetProperty("status").GetString().ShouldBe("sent");
        Count(campaigns["Welcome Campaign"], "sentCount").ShouldBePositive();
        Count(campaigns["Welcome Campaign"], "openedCount").ShouldBeInRange(1, Count(campaigns["Welcome Campaign"], "sentCount"));
        campaigns["December Newsletter"].GetProperty("status").GetString().ShouldBe("draft");
        (await store.Get(BackOffice.Base + "/messages", token)).Expect(HttpStatusCode.OK).At("data.messages").GetArrayLength().ShouldBe(1);
    }

    private async Task<string> SignIn() => (await store.Post(
        BackOffice.Base + "/auth/login",
        new
        {
            email = "admin@cateredbyafrica.com",
            password = "securePassword123",
        })).Expect(HttpStatusCode.OK).At("data.tokens.accessToken").GetString()!;

    private static int Count(JsonElement campaign, string name) => campaign.GetProperty(name).GetInt32();
}
