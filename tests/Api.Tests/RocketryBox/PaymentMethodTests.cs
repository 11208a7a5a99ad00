using System.Net;
using FunctionsCommerce.Api.Tests.PureEssence;

namespace FunctionsCommerce.Api.Tests.RocketryBox;

public sealed class PaymentMethodTests(StoreHost store) : IClassFixture<StoreHost>
{
    private const string Route = "/payment-methods";

    private const string Card =
        """
        {"id":"a","type":"card","details":{"last4":"4242","brand":"visa","expiryMonth":12,"expiryYear":2035},"isDefault":true,"status":"active","createdAt":"t","updatedAt":"t"}
        """;

    [Fact]
    public async Task A_card_is_kept_by_its_last_digits()
    {
        var member = await BoxMember.Join(store);

        var added = await member.Post(
            Route,
            new { type = "card", details = new { number = "4111 1111 1111 1111", cvv = "123", expiryMonth = 12, expiryYear = 2035 } });

        added.Expect(HttpStatusCode.Created).ShouldLookLike($$"""{"success":true,"data":{"message":"m","method":{{Card}} } }""");
        added.At("data.method.details.last4").GetString().ShouldBe("1111");
        added.At("data.method.details.brand").GetString().ShouldBe("visa");
        added.Text.ShouldNotContain("4111");
        var listed = (await member.Get(Route)).Expect(HttpStatusCode.OK);
        listed.ShouldLookLike($$"""{"success":true,"data":{"methods":[{{Card}}],"defaultMethod":"a"} }""");
        listed.At("data.defaultMethod").GetString().ShouldBe(added.At("data.method.id").GetString());
    }

    [Fact]
    public async Task A_bank_account_and_a_UPI_address_are_kept_without_the_number()
    {
        var member = await BoxMember.Join(store);

        var bank = await member.Post(
            Route,
            new
            {
                type = "bank",
                details = new { accountNumber = "50100012345678", ifscCode = "hdfc0001234", accountHolderName = "Asha Rao" },
            });
        var upi = await member.Post(Route, new { type = "upi", details = new { upiId = "asha@okaxis", provider = "axis" } });

        bank.Expect(HttpStatusCode.Created).At("data.method.details.accountNumber").GetString().ShouldBe("XXXXXX5678");
        bank.At("data.method.details.ifscCode").GetString().ShouldBe("HDFC0001234");
        bank.At("data.method.details.accountHolderName").GetString().ShouldBe("Asha Rao");
        upi.Expect(HttpStatusCode.Created).At("data.method.details.upiId").GetString().ShouldBe("asha@okaxis");
        upi.At("data.method.details.provider").GetString().ShouldBe("axis");
    }

    [Fact]
    public async Task Exactly_one_is_the_default()
    {
        var member = await BoxMember.Join(store);
        var first = await member.AddCard();
        var second = await member.AddCard("1881");

        (await Default(member)).ShouldBe(first);
        (await member.Put($"{Route}/{second}", new { isDefault = true }))
            .Expect(HttpStatusCode.OK)
            .At("data.method.isDefault")
            .GetBoolean()
            .ShouldBeTrue();
        (await Default(member)).ShouldBe(second);
        (await member.Delete($"{Route}/{second}")).Expect(HttpStatusCode.OK).At("data.message").GetString().ShouldNotBeNull();
        (await Default(member)).ShouldBe(first);
        (await member.Delete($"{Route}/{first}")).Expect(HttpStatusCode.OK);
        (await member.Get(Route)).Expect(HttpStatusCode.OK).Text.ShouldBe("""{"success":true,"data":{"methods":[]}}""");
    }

    [Fact]
    public async Task Details_change_and_an_expired_card_is_inactive()
    {
        var member = await BoxMember.Join(store);
        var card = await member.AddCard();

        var changed = await member.Put(
            $"{Route}/{card}", new { details = new { last4 = "4242", brand = "visa", expiryMonth = 1, expiryYear = 2036 } });

        changed.Expect(HttpStatusCode.OK).At("data.method.details.expiryYear").GetInt32().ShouldBe(2036);
        changed.At("data.method.status").GetString().ShouldBe("active");
    }

    [Fact]
    public async Task All_that_is_wrong_with_a_method_is_told_at_once_and_never_repeated()
    {
        var member = await BoxMember.Join(store);

        BoxMember.Refused(await member.Post(Route, new { }), HttpStatusCode.BadRequest, "VALIDATION_ERROR", "type", "details");
        BoxMember.Refused(
            await member.Post(Route, new { type = "card", details = new { } }),
            HttpStatusCode.BadRequest, "VALIDATION_ERROR", "details.last4", "details.brand", "details.expiryMonth", "details.expiryYear");
        BoxMember.Refused(
            await member.Post(Route, new { type = "bank", details = new { accountNumber = "12", ifscCode = "X", accountHolderName = "" } }),
            HttpStatusCode.BadRequest, "VALIDATION_ERROR", "details.accountNumber", "details.ifscCode", "details.accountHolderName");
        BoxMember.Refused(
            await member.Post(Route, new { type = "upi", details = new { upiId = "nobody" } }), HttpStatusCode.BadRequest,
            "VALIDATION_ERROR", "details.upiId");
        BoxMember.Refused(
            await member.Post(Route, new { type = "cheque", details = new { } }), HttpStatusCode.BadRequest, "VALIDATION_ERROR", "type");
        BoxMember.Refused(
            await member.Post(
                Route, new { type = "card", details = new { last4 = "4242", brand = "visa", expiryMonth = 1, expiryYear = 2020 } }),
            HttpStatusCode.BadRequest, "VALIDATION_ERROR", "details.expiryMonth");
        var luhn = await member.Post(
            Route, new { type = "card", details = new { number = "4111111111111112", expiryMonth = 12, expiryYear = 2035 } });
        BoxMember.Refused(luhn, HttpStatusCode.BadRequest, "VALIDATION_ERROR", "details.number");
        luhn.Text.ShouldNotContain("4111");
    }

    [Fact]
    public async Task Anothers_method_is_not_there()
    {
        var card = await (await BoxMember.Join(store)).AddCard();
        var other = await BoxMember.Join(store);

        BoxMember.Refused(await other.Put($"{Route}/{card}", new { isDefault = true }), HttpStatusCode.NotFound, "NOT_FOUND");
        BoxMember.Refused(await other.Delete($"{Route}/{card}"), HttpStatusCode.NotFound, "NOT_FOUND");
        BoxMember.Refused(await other.Delete($"{Route}/no-id"), HttpStatusCode.NotFound, "NOT_FOUND");
    }

    [Fact]
    public async Task A_method_that_a_subscription_pays_with_stays()
    {
        var member = await BoxMember.Join(store);
        var card = await member.AddCard();
        var subscription = await member.Post("/subscriptions", SubscriptionTests.Body(member, await store.Product(), card));
        subscription.Expect(HttpStatusCode.Created);

        var refused = await member.Delete($"{Route}/{card}");

        BoxMember.Refused(refused, HttpStatusCode.Conflict, "CONFLICT");
        refused.At("error.message").GetString()!.ShouldContain("subscription");
        (await member.Put(
            "/subscriptions/" + subscription.At("data.subscription.id").GetString(),
            new { status = "cancelled" })).Expect(HttpStatusCode.OK);
        (await member.Delete($"{Route}/{card}")).Expect(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_same_key_adds_one()
    {
        var member = await BoxMember.Join(store);
        var body = new { type = "upi", details = new { upiId = "asha@okaxis" } };

        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => member.Post(Route, body, "add-1")));

        answers.ShouldAllBe(answer => answer.Status == HttpStatusCode.Created || answer.Status == HttpStatusCode.Conflict);
        (await member.Get(Route)).At("data.methods").GetArrayLength().ShouldBe(1);
    }

    private static async Task<string?> Default(BoxMember member)
    {
        var listed = await member.Get(Route);
        listed.At("data.methods").EnumerateArray().Count(method => method.GetProperty("isDefault").GetBoolean()).ShouldBe(1);
        return listed.At("data.defaultMethod").GetString();
    }
}
