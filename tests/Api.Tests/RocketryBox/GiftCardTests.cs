using System.Net;
using FunctionsCommerce.Core.GiftCards;

namespace FunctionsCommerce.Api.Tests.RocketryBox;

public sealed class GiftCardTests(StoreHost store) : IClassFixture<StoreHost>
{
    private const string Route = "/gift-cards";

    private const string Card =
        """
        {"id":"a","code":"c","amount":500,"balance":500,"status":"active","issuedAt":"t","expiresAt":"t","message":"m","sender":"s","recipient":"r"}
        """;

    [Fact]
    public async Task A_card_is_bought_mailed_to_its_recipient_and_shown_masked_ever_after()
    {
        var member = await BoxMember.Join(store);
        await member.VerifyEmail();
        var recipient = $"friend{Guid.NewGuid():n}@example.com";

        var bought = await member.Post(
            Route,
            new
            {
                amount = 500,
                quantity = 2,
                message = "Happy <birthday>",
                recipientEmail = recipient,
                paymentMethod = await member.AddCard(),
            });

        bought.Expect(HttpStatusCode.Created).ShouldLookLike($$"""{"success":true,"data":{"message":"m","giftCards":[{{Card}}]} }""");
        var codes = Codes(bought);
        codes.Length.ShouldBe(2);
        codes.ShouldAllBe(code => System.Text.RegularExpressions.Regex.IsMatch(code, "^[2-9A-HJ-NP-Z]{4}(-[2-9A-HJ-NP-Z]{4}){3}$"));
        var mail = (await store.Mailbox(recipient)).ShouldHaveSingleItem();
        codes.ShouldAllBe(code => mail.Body.Contains(code));
        mail.Body.ShouldContain("Happy &lt;birthday&gt;");
        mail.Subject.ShouldBe($"Asha Rao has sent you a gift card for Pure Essence Apothecary");
        var listed = (await member.Get(Route)).Expect(HttpStatusCode.OK);
        listed.ShouldLookLike($$"""{"success":true,"data":{"giftCards":[{{Card}}],"meta":{"page":1,"limit":20,"total":2,"pages":1} } }""");
        codes.ShouldAllBe(code => !listed.Text.Contains(code));
        listed.At("data.giftCards.0.code")
            .GetString()
            .ShouldBe(
                "****-****-****-"
                    + codes.Single(
                        code => code.EndsWith(listed.At("data.giftCards.0.code").GetString()![^4..], StringComparison.Ordinal))[^4..]);
    }

    [Fact]
    public async Task Without_a_recipient_the_buyer_gets_the_mail()
    {
        var member = await BoxMember.Join(store);

        var bought = await Buy(member);

        (await store.Mailbox(member.Customer.Email)).Count(mail => mail.Body.Contains(Codes(bought)[0])).ShouldBe(1);
    }

    [Fact]
    public async Task A_mail_can_wait_for_its_day()
    {
        var member = await BoxMember.Join(store);
        var recipient = $"friend{Guid.NewGuid():n}@example.com";
        var day = store.App.Clock.GetUtcNow().AddDays(3);

        (await member.Post(
            Route,
            new
            {
                amount = 500,
                quantity = 1,
                recipientEmail = recipient,
                paymentMethod = await member.AddCard(),
                deliveryDate = day.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'"),
            }))
            .Expect(HttpStatusCode.Created);

        (await store.Mailbox(recipient)).ShouldBeEmpty();
        await store.Advance(TimeSpan.FromDays(2));
        (await store.Mailbox(recipient)).ShouldBeEmpty();
        await store.Advance(TimeSpan.FromDays(1.1));
        (await store.Mailbox(recipient)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_same_key_buys_once_and_shows_the_same_codes()
    {
        var member = await BoxMember.Join(store);
        var body = new { amount = 500, quantity = 3, paymentMethod = await member.AddCard() };
        var before = await Charges();

        var first = await member.Post(Route, body, "gift-1");
        var again = await member.Post(Route, body, "gift-1");

        again.Expect(HttpStatusCode.Created).Text.ShouldBe(first.Expect(HttpStatusCode.Created).Text);
        (await member.Get(Route)).At("data.meta.total").GetInt32().ShouldBe(3);
        ((await Charges()) - before).ShouldBe(1);
    }

    [Fact]
    public async Task A_declined_card_buys_nothing()
    {
        var member = await BoxMember.Join(store);

        var declined = await member.Post(Route, new { amount = 500, quantity = 1, paymentMethod = await member.AddCard("0002") });

        BoxMember.Refused(declined, HttpStatusCode.BadRequest, "VALIDATION_ERROR", "paymentMethod");
        (await member.Get(Route)).At("data.meta.total").GetInt32().ShouldBe(0);
        (await store.Mailbox(member.Customer.Email)).ShouldNotContain(mail => mail.Subject!.Contains("gift"));
    }

    [Fact]
    public async Task A_charge_whose_answer_was_lost_still_brings_its_cards_once()
    {
        var member = await BoxMember.Join(store);
        var card = await member.AddCard();
        await store.Post("/local/razorpay/faults", new { path = "payments.recurring", status = 503, after = true });

        var bought = await member.Post(Route, new { amount = 500, quantity = 1, paymentMethod = card });
        await store.Idle();

        bought.Expect(HttpStatusCode.Created);
        (await member.Get(Route)).At("data.meta.total").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task A_charge_that_nobody_waited_for_is_finished_by_the_webhook()
    {
        var member = await BoxMember.Join(store);
        var card = await member.AddCard();
        await store.Post("/local/razorpay/faults", new { path = "payments.recurring", status = 503, after = true });
        await store.Post("/local/razorpay/faults", new { path = "orders.payments", status = 503, count = 3 });

        var bought = await member.Post(Route, new { amount = 500, quantity = 1, paymentMethod = card });
        await store.Idle();

        bought.Expect(HttpStatusCode.ServiceUnavailable);
        (await member.Get(Route)).At("data.meta.total").GetInt32().ShouldBe(1);
        (await store.Mailbox(member.Customer.Email)).Count(mail => mail.Subject!.Contains("gift card")).ShouldBe(1);
    }

    [Fact]
    public async Task A_code_is_redeemed_to_the_wallet_however_it_is_typed()
    {
        var buyer = await BoxMember.Join(store, "Ravi Iyer");
        var member = await BoxMember.Join(store);
        var code = Codes(await Buy(buyer))[0];

        var redeemed = await member.Post(
            Route + "/redeem", new { code = " " + code.Replace("-", "", StringComparison.Ordinal).ToLowerInvariant() });

        redeemed.Expect(HttpStatusCode.OK).ShouldLookLike("""{"success":true,"data":{"message":"m","balance":500}}""");
        redeemed.At("data.balance").GetDecimal().ShouldBe(500m);
        (await member.WalletBalance()).ShouldBe(500m);
        foreach (var owner in new[] { buyer, member })
        {
            var listed = await owner.Get(Route + "?status=redeemed");
            listed.At("data.giftCards").GetArrayLength().ShouldBe(1);
            listed.At("data.giftCards.0.balance").GetDecimal().ShouldBe(0m);
            listed.At("data.giftCards.0.redeemedAt").GetString().ShouldNotBeNull();
            listed.At("data.giftCards.0.sender").GetString().ShouldBe("Ravi Iyer");
        }

        (await member.Get(Route + "?status=active")).At("data.meta.total").GetInt32().ShouldBe(0);
    }

    [Fact]
    public async Task Of_fifty_who_redeem_one_card_at_once_one_does()
    {
        var code = Codes(await Buy(await BoxMember.Join(store)))[0];
        var members = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => BoxMember.Join(store)));

        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(i => members[i % 5].Post(Route + "/redeem", new { code })));
        await store.Idle();

        answers.Count(answer => answer.Status == HttpStatusCode.OK).ShouldBe(1);
        answers.Count(answer => answer.Status == HttpStatusCode.Conflict).ShouldBe(49);
        (await Task.WhenAll(members.Select(member => member.WalletBalance()))).Sum().ShouldBe(500m);
    }

    [Fact]
    public async Task A_redemption_repeated_with_its_key_answers_the_same()
    {
        var member = await BoxMember.Join(store);
        var code = Codes(await Buy(member))[0];

        var first = await member.Post(Route + "/redeem", new { code }, "redeem-1");
        var again = await member.Post(Route + "/redeem", new { code }, "redeem-1");

        again.Expect(HttpStatusCode.OK).Text.ShouldBe(first.Text);
        (await member.WalletBalance()).ShouldBe(500m);
    }

    [Fact]
    public async Task An_unknown_code_is_refused_and_not_repeated()
    {
        const string Guess = "ABCD-EFGH-JKLM-NPQR";
        var member = await BoxMember.Join(store);

        var unknown = await member.Post(Route + "/redeem", new { code = Guess });

        BoxMember.Refused(unknown, HttpStatusCode.BadRequest, "VALIDATION_ERROR", "code");
        unknown.Text.ShouldNotContain(Guess);
        BoxMember.Refused(await member.Post(Route + "/redeem", new { }), HttpStatusCode.BadRequest, "VALIDATION_ERROR", "code");
    }

    [Fact]
    public async Task A_card_expires_after_a_year()
    {
        await using var host = await TestHost.Start();
        var buyer = await BoxMember.Join(host.Store);
        var code = Codes(await Buy(buyer))[0];
        await host.Store.Advance(TimeSpan.FromDays(366));
        var member = await BoxMember.Join(host.Store);

        BoxMember.Refused(await member.Post(Route + "/redeem", new { code }), HttpStatusCode.BadRequest, "VALIDATION_ERROR", "code");

        (await host.Store.Service<GiftCardService>()
            .ListAsync(buyer.Id, GiftCardStatus.Expired, new(1, 10), CancellationToken.None)).Total.ShouldBe(1);
    }

    [Fact]
    public async Task Guessing_is_throttled()
    {
        await using var host = await TestHost.Start(options => options with
        {
            Settings = new Dictionary<string, string?>(options.Settings) { ["RateLimits:Enabled"] = "true" },
        });
        var member = await BoxMember.Join(host.Store);

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 20).Select(_ => member.Post(Route + "/redeem", new { code = "ABCD-EFGH-JKLM-NPQR" })));

        answers.Count(answer => answer.Status == HttpStatusCode.BadRequest).ShouldBe(10);
        var limited = answers.First(answer => answer.Status == HttpStatusCode.TooManyRequests);
        limited.At("error.code").GetString().ShouldBe("RATE_LIMIT_EXCEEDED");
        limited.Headers["Retry-After"].ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task All_that_is_wrong_with_a_purchase_is_told()
    {
        var member = await BoxMember.Join(store);
        var card = await member.AddCard();

        BoxMember.Refused(
            await member.Post(Route, new { recipientEmail = "nobody" }), HttpStatusCode.BadRequest, "VALIDATION_ERROR", "amount",
            "quantity", "paymentMethod", "recipientEmail");
        BoxMember.Refused(
            await member.Post(Route, new { amount = 1_000_000, quantity = 0, paymentMethod = card }), HttpStatusCode.BadRequest,
            "VALIDATION_ERROR", "amount", "quantity");
        BoxMember.Refused(
            await member.Post(Route, new { amount = -5, quantity = 1, paymentMethod = card }), HttpStatusCode.BadRequest,
            "VALIDATION_ERROR", "amount");
        BoxMember.Refused(
            await member.Post(Route, new { amount = 500, quantity = 1, paymentMethod = "zzz" }), HttpStatusCode.NotFound, "NOT_FOUND");
        BoxMember.Refused(await member.Get(Route + "?status=lost"), HttpStatusCode.BadRequest, "VALIDATION_ERROR", "status");
    }

    private static async Task<Answer> Buy(BoxMember member) =>
        (await member.Post(
            Route, new { amount = 500, quantity = 1, paymentMethod = await member.AddCard() })).Expect(HttpStatusCode.Created);

    private static string[] Codes(Answer bought) =>
        [.. bought.At("data.giftCards").EnumerateArray().Select(card => card.GetProperty("code").GetString()!)];

    private async Task<long> Charges()
    {
        var calls = (await store.Get("/local/razorpay/stats")).At("calls");
        return calls.TryGetProperty("payments.recurring", out var count) ? count.GetInt64() : 0;
    }
}
