using System.Net;
using FunctionsCommerce.Api.Tests.RocketryBox;
using FunctionsCommerce.Core.Loyalty;

namespace FunctionsCommerce.Api.Tests.CateredByAfrica;

/// <summary>Points that staff turn into goods, and gift cards that they are asked about.</summary>
public sealed class LoyaltyDeskTests(StoreHost store) : IClassFixture<StoreHost>
{
    [Fact]
    public async Task Staff_hand_over_what_points_were_redeemed_for()
    {
        var staff = await BackOffice.Enter(store);
        var member = await Redeemer("product");

        var listed = await staff.Get("/loyalty/redemptions?status=pending");
        listed.Expect(HttpStatusCode.OK).ShouldLookLike(
            """
            {"success":true,"timestamp":"t","data":{"redemptions":[{"id":"r","customerId":"c","reward":"product","points":1,"value":1.5,"status":"pending","createdAt":"t","updatedAt":"t"}],
            "pagination":{"page":1,"limit":20,"total":1,"totalPages":1}}}
            """);
        listed.At("data.pagination.total").GetInt32().ShouldBeGreaterThan(0);
        var id = await Own(staff, member);
        var settled = await staff.Post($"/loyalty/redemptions/{id}/settle", new { delivered = true });

        settled.Expect(HttpStatusCode.OK).At("data.status").GetString().ShouldBe("completed");
        (await staff.Post($"/loyalty/redemptions/{id}/settle", new { delivered = true })).Expect(HttpStatusCode.OK);
        (await staff.Post($"/loyalty/redemptions/{id}/settle", new { delivered = false })).Expect(HttpStatusCode.Conflict);
        (await Left(member)).ShouldBe(400);
    }

    [Fact]
    public async Task What_cannot_be_handed_over_gives_the_points_back_once()
    {
        var staff = await BackOffice.Enter(store);
        var member = await Redeemer("service");
        var id = await Own(staff, member);

        var both = await Task.WhenAll(
            Enumerable.Range(0, 5).Select(_ => staff.Post($"/loyalty/redemptions/{id}/settle", new { delivered = false })));

        both.ShouldAllBe(answer => answer.Status == HttpStatusCode.OK);
        (await Left(member)).ShouldBe(500);
    }

    [Fact]
    public async Task Redemptions_are_for_staff_and_must_exist()
    {
        var staff = await BackOffice.Enter(store);
        var member = await BoxMember.Join(store);

        (await staff.Post("/loyalty/redemptions/rdm_zzz/settle", new { delivered = true })).Expect(HttpStatusCode.NotFound);
        (await staff.Post("/loyalty/redemptions/rdm_zzz/settle", new { })).Expect(HttpStatusCode.BadRequest);
        (await staff.Get("/loyalty/redemptions?status=lost")).Expect(HttpStatusCode.BadRequest);
        (await store.Get(BackOffice.Base + "/loyalty/redemptions", member.Token)).Status.ShouldNotBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_gift_card_is_found_by_its_code_or_its_end_and_never_shows_it()
    {
        var staff = await BackOffice.Enter(store);
        var member = await BoxMember.Join(store);
        var body = new
        {
            amount = 500,
            quantity = 1,
            message = "Hi",
            recipientEmail = "friend.of.mine@example.com",
            paymentMethod = await member.AddCard(),
        };
        var code = (await member.Post("/gift-cards", body)).Expect(HttpStatusCode.Created).At("data.giftCards.0.code").GetString()!;
        var other = await BoxMember.Join(store);
        ((int)(await other.Post("/gift-cards/redeem", new { code })).Status).ShouldBeLessThan(300);

        var byCode = await staff.Post("/gift-cards/lookup", new { code = code.ToLowerInvariant() });
        var byEnd = await staff.Post("/gift-cards/lookup", new { last4 = code[^4..].ToLowerInvariant() });

        foreach (var found in (Answer[])[byCode, byEnd])
        {
            found.Expect(HttpStatusCode.OK).At("data.giftCards").GetArrayLength().ShouldBe(1);
            found.At("data.giftCards.0.status").GetString().ShouldBe("redeemed");
            found.At("data.giftCards.0.balance").GetDecimal().ShouldBe(0);
            found.At("data.giftCards.0.code").GetString().ShouldBe("****-****-****-" + code[^4..]);
            found.Text.ShouldNotContain(code);
            found.Text.ShouldNotContain(code.Replace("-", "", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_code_that_is_none_finds_nothing()
    {
        var staff = await BackOffice.Enter(store);

        (await staff.Post("/gift-cards/lookup", new { code = "ABCD-EFGH-JKLM-NPQR" }))
            .Expect(HttpStatusCode.OK)
            .At("data.giftCards")
            .GetArrayLength()
            .ShouldBe(0);
        (await staff.Post("/gift-cards/lookup", new { })).Expect(HttpStatusCode.BadRequest);
        (await staff.Post("/gift-cards/lookup", new { code = "A", last4 = "ABCD" })).Expect(HttpStatusCode.BadRequest);
        (await staff.Post("/gift-cards/lookup", new { last4 = "AB" })).Expect(HttpStatusCode.BadRequest);
    }

    private async Task<BoxMember> Redeemer(string type)
    {
        var member = await BoxMember.Join(store);
        await Points.Give(store, member.Id, 500);
        (await member.Post("/loyalty/redeem", new { points = 100, type })).Expect(HttpStatusCode.Created);
        return member;
    }

    private static async Task<string> Own(BackOffice staff, BoxMember member) =>
        (await staff.Get("/loyalty/redemptions?limit=100")).At("data.redemptions").EnumerateArray()
            .Single(one => one.GetProperty("customerId").GetString() == "cust_" + BoxMember.Code(member.Id)).GetProperty("id").GetString()!;

    private async Task<long> Left(BoxMember member) => await store.Service<LoyaltyService>().PointsAsync(member.Id, CancellationToken.None);
}
