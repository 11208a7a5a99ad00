using System.Net;
using FunctionsCommerce.Api.Tests.RocketryBox;
using FunctionsCommerce.Core.Shared.Ids;

namespace FunctionsCommerce.Api.Tests.CateredByAfrica;

/// <summary>Money and points that staff give to customers, or take.</summary>
public sealed class CustomerBalanceTests(StoreHost store) : IClassFixture<StoreHost>
{
    [Fact]
    public async Task Money_that_staff_give_is_the_customers_and_says_who_gave_it_and_why()
    {
        var staff = await BackOffice.Enter(store);
        var member = await BoxMember.Join(store);
        var url = Url(member) + "/wallet";

        (await staff.Post(url, new { amount = 120.50m, reason = "For the broken jar" }))
            .Expect(HttpStatusCode.Created)
            .At("data.balance")
            .GetDecimal()
            .ShouldBe(120.50m);
        (await staff.Post(url, new { amount = -20.50m, reason = "Twice by mistake" })).Expect(HttpStatusCode.Created);

        var seen = (await staff.Get(url + "?limit=1")).Expect(HttpStatusCode.OK);
        seen.At("data.balance").GetDecimal().ShouldBe(100m);
        seen.At("data.entries").GetArrayLength().ShouldBe(1);
        seen.At("data.pagination.total").GetInt32().ShouldBe(2);
        seen.At("data.entries.0.amount").GetDecimal().ShouldBe(-20.50m);
        seen.At("data.entries.0.changedBy").GetString().ShouldBe((await staff.Get("/me")).At("data.id").GetString());
        var own = (await member.Get("/wallet")).Expect(HttpStatusCode.OK);
        own.At("data.balance").GetDecimal().ShouldBe(100m);
        own.Text.ShouldContain("For the broken jar");
        own.Text.ShouldNotContain("usr_");
    }

    [Theory]
    [InlineData("wallet", "amount", "-0.01")]
    [InlineData("wallet", "amount", "0")]
    [InlineData("wallet", "amount", "0.001")]
    [InlineData("wallet", "amount", "99999999999999999")]
    [InlineData("points", "points", "-1")]
    [InlineData("points", "points", "0")]
    [InlineData("points", "points", "10000001")]
    public async Task What_is_not_there_cannot_be_taken_and_nonsense_is_refused(string balance, string field, string value)
    {
        var staff = await BackOffice.Enter(store);
        var member = await BoxMember.Join(store);

        var refused = await staff.Post(
            $"{Url(member)}/{balance}", new Dictionary<string, object> { [field] = decimal.Parse(value, null), ["reason"] = "Why not" });

        refused.Expect(HttpStatusCode.BadRequest).At("error.details.field").GetString().ShouldBe(field);
        (await staff.Get($"{Url(member)}/{balance}")).At("data.pagination.total").GetInt32().ShouldBe(0);
        (await staff.Get($"/customers/cust_zzz/{balance}")).Expect(HttpStatusCode.NotFound);
        (await staff.Post(
            $"/customers/cust_zzz/{balance}",
            new Dictionary<string, object> { [field] = 5, ["reason"] = "Why not" })).Expect(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_correction_that_is_sent_again_counts_once()
    {
        var staff = await BackOffice.Enter(store);
        var member = await BoxMember.Join(store);

        foreach (var (balance, field) in ((string, string)[])[("wallet", "amount"), ("points", "points")])
        {
            var key = Guid.NewGuid().ToString();
            var body = new Dictionary<string, object> { [field] = 50, ["reason"] = "Sorry" };
            for (var i = 0; i < 3; i++)
            {
                (await store.Send(
                    HttpMethod.Post, $"{BackOffice.Base}{Url(member)}/{balance}", body, staff.Token,
                    ("Idempotency-Key", key))).Expect(HttpStatusCode.Created);
            }

            (await staff.Get($"{Url(member)}/{balance}")).At("data.pagination.total").GetInt32().ShouldBe(1);
        }
    }

    [Fact]
    public async Task Points_that_staff_give_can_be_redeemed()
    {
        var staff = await BackOffice.Enter(store);
        var member = await BoxMember.Join(store);

        var given = (await staff.Post(
            Url(member) + "/points", new { points = 300, reason = "Happy birthday" })).Expect(HttpStatusCode.Created);
        (await member.Post("/loyalty/redeem", new { points = 250, type = "discount" })).Expect(HttpStatusCode.Created);

        given.At("data.earned").GetInt64().ShouldBe(300);
        (await staff.Post(Url(member) + "/points", new { points = -51, reason = "Too many" })).Expect(HttpStatusCode.BadRequest);
        (await staff.Post(Url(member) + "/points", new { points = -50, reason = "Too many" }))
            .Expect(HttpStatusCode.Created)
            .At("data.points")
            .GetInt64()
            .ShouldBe(0);
        (await member.Get("/loyalty/history")).Expect(HttpStatusCode.OK).Text.ShouldContain("Happy birthday");
    }

    private static string Url(BoxMember member) => "/customers/cust_" + Base36.Encode(member.Id);
}
