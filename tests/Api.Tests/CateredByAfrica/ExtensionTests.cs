using System.Net;
using FunctionsCommerce.Api.Tests.PureEssence;

namespace FunctionsCommerce.Api.Tests.CateredByAfrica;

public sealed class ExtensionTests(StoreHost store) : IClassFixture<StoreHost>
{
    [Fact]
    public async Task A_coupon_made_here_is_used_in_the_storefront_until_it_is_switched_off()
    {
        var staff = await BackOffice.Enter(store);
        var shopper = await Shopper.Register(store);
        var endsAt = store.App.Clock.GetUtcNow().AddDays(30).ToString("O", null);

        (await staff.Post("/coupons", new { code = "save20", type = "percentage", value = 20, endsAt })).Expect(HttpStatusCode.Created)
            .At("data.value").GetDecimal().ShouldBe(20m);
        (await staff.Post("/coupons", new { code = "SAVE20", type = "percentage", value = 20, endsAt })).Expect(HttpStatusCode.Conflict);
        (await staff.Post("/coupons", new { code = "MUCH", type = "percentage", value = 120, endsAt })).Expect(HttpStatusCode.BadRequest);
        await shopper.AddToCart(await store.Product());
        await shopper.Order(couponCode: "SAVE20");

        (await staff.Get("/coupons")).At("data.coupons.0.usedCount").GetInt32().ShouldBe(1);
        (await staff.Delete("/coupons/SAVE20")).Expect(HttpStatusCode.OK);
        await shopper.AddToCart(await store.Product());
        (await shopper.TryOrder(couponCode: "SAVE20")).Expect(HttpStatusCode.BadRequest);
        (await staff.Put("/coupons/NONE", new { value = 5 })).Expect(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_return_is_approved_and_received_and_its_money_goes_back()
    {
        var staff = await BackOffice.Enter(store);
        var shopper = await Shopper.Register(store);
        var product = await store.Product();
        var number = await shopper.Buy(product);
        (await staff.Patch($"/orders/ord_{number[2..].ToLowerInvariant()}/status", new { status = "delivered" })).Expect(HttpStatusCode.OK);
        (await shopper.Post(
            "/returns", new { orderId = number, items = new[] { new { productId = product.Id, quantity = 1, reason = "broken" } } }))
            .Expect(HttpStatusCode.Created);

        var id = (await staff.Get("/returns?status=requested")).Expect(HttpStatusCode.OK).At("data.returns.0.id").GetString();
        (await staff.Post($"/returns/{id}/receive")).Expect(HttpStatusCode.Conflict);
        (await staff.Post($"/returns/{id}/approve")).Expect(HttpStatusCode.OK);
        (await staff.Post($"/returns/{id}/receive")).Expect(HttpStatusCode.OK);
        await store.Idle();

        // Cash is not back before staff say so.
        var refund = (await staff.Get("/refunds?status=pending")).Expect(HttpStatusCode.OK);
        refund.At("data.refunds.0.method").GetString().ShouldBe("cash");
        refund.At("data.refunds.0.returnId").GetString().ShouldBe(id);
        (await staff.Get("/returns?status=received")).At("data.returns.0.id").GetString().ShouldBe(id);
        (await staff.Post(
            $"/refunds/{refund.At("data.refunds.0.id").GetString()}/payout", new { note = "At the till" })).Expect(HttpStatusCode.OK);
        (await staff.Get("/returns?status=refunded")).At("data.returns.0.id").GetString().ShouldBe(id);
        (await staff.Get($"/orders/ord_{number[2..].ToLowerInvariant()}")).At("data.paymentStatus").GetString().ShouldBe("refunded");
        (await store.Stock(product)).Stock.ShouldBe(100);
        (await staff.Post("/returns/ret_zzz/approve")).Expect(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Of_ten_staff_who_approve_and_reject_one_return_at_once_one_decides_and_its_money_goes_back_once()
    {
        var staff = await BackOffice.Enter(store);
        var shopper = await Shopper.Register(store);
        var product = await store.Product();
        var number = await shopper.Buy(product);
        var order = "/orders/ord_" + number[2..].ToLowerInvariant();
        (await staff.Patch(order + "/status", new { status = "delivered" })).Expect(HttpStatusCode.OK);
        var asked = await shopper.Post(
            "/returns", new { orderId = number, items = new[] { new { productId = product.Id, quantity = 1, reason = "broken" } } });
        asked.Expect(HttpStatusCode.Created);
        var id = (await staff.Get("/returns?status=requested")).At("data.returns.0.id").GetString();

        var decided = await Task.WhenAll(
            Enumerable.Range(0, 10).Select(i => staff.Post($"/returns/{id}/{(i % 2 == 0 ? "approve" : "reject")}")));
        var status = (await staff.Get("/returns")).At("data.returns.0.status").GetString();
        var received = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => staff.Post($"/returns/{id}/receive")));
        await store.Idle();

        decided.ShouldAllBe(answer => answer.Status == HttpStatusCode.OK || answer.Status == HttpStatusCode.Conflict);
        decided.Where((_, i) => i % 2 == (status == "approved" ? 0 : 1)).ShouldContain(answer => answer.Status == HttpStatusCode.OK);
        status.ShouldBeOneOf("approved", "rejected");
        received.ShouldAllBe(answer => answer.Status == (status == "approved" ? HttpStatusCode.OK : HttpStatusCode.Conflict));
        var refunds = (await staff.Get(order))
            .At("data.refunds")
            .EnumerateArray()
            .Select(refund => refund.GetProperty("returnId").GetString());
        refunds.ShouldBe(status == "approved" ? [id] : []);
        (await store.Stock(product)).Stock.ShouldBe(status == "approved" ? 100 : 99);
    }

    [Fact]
    public async Task Staff_answer_note_and_close_a_ticket()
    {
        var staff = await BackOffice.Enter(store);
        var shopper = await Shopper.Register(store);
        (await shopper.Post("/support/tickets", new { subject = "Where is it?", message = "My parcel" })).Expect(HttpStatusCode.Created);

        var id = (await staff.Get("/tickets?status=open")).Expect(HttpStatusCode.OK).At("data.tickets.0.id").GetString();
        (await staff.Post($"/tickets/{id}/replies", new { message = "On its way" })).Expect(HttpStatusCode.Created);
        (await staff.Post($"/tickets/{id}/notes", new { message = "A hasty one" })).Expect(HttpStatusCode.Created);
        (await staff.Patch("/tickets/" + id, new { status = "closed", priority = "high" }))
            .Expect(HttpStatusCode.OK)
            .At("data.priority")
            .GetString()
            .ShouldBe("high");

        (await staff.Get("/tickets/" + id)).At("data.messages").GetArrayLength().ShouldBe(3);
        (await staff.Post($"/tickets/{id}/replies", new { message = "Too late" })).Expect(HttpStatusCode.Conflict);
        (await staff.Patch("/tickets/tkt_zzz", new { status = "closed" })).Expect(HttpStatusCode.NotFound);
        (await staff.Patch("/tickets/" + id, new { })).Expect(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_rejected_review_no_longer_counts()
    {
        var staff = await BackOffice.Enter(store);
        var shopper = await Shopper.Register(store);
        var product = await store.Product();
        (await shopper.Post(
            $"/products/{product.Id}/reviews", new { rating = 5, title = "Good", comment = "Very good" })).Expect(HttpStatusCode.Created);

        var id = (await staff.Get("/reviews?status=approved")).Expect(HttpStatusCode.OK).At("data.reviews.0.id").GetString();
        (await staff.Post($"/reviews/{id}/reject")).Expect(HttpStatusCode.OK).At("data.status").GetString().ShouldBe("rejected");

        (await store.Get($"/pure-essence/v1/products/{product.Id}/reviews")).Text.ShouldNotContain("Very good");
        (await staff.Post($"/reviews/{id}/approve")).Expect(HttpStatusCode.OK);
        (await staff.Post("/reviews/rev_zzz/approve")).Expect(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Superadmins_add_staff_who_cannot_add_staff_themselves()
    {
        var staff = await BackOffice.Enter(store);
        var email = BackOffice.NewEmail();
        var id = (await staff.Post("/users", new { name = "Musfiq", email, password = "securePassword123" }))
            .Expect(HttpStatusCode.Created)
            .At("data.id")
            .GetString();
        var admin = (await store.Post(BackOffice.Base + "/auth/login", new { email, password = "securePassword123" }))
            .At("data.tokens.accessToken")
            .GetString();

        (await store.Get(BackOffice.Base + "/customers", admin)).Expect(HttpStatusCode.OK);
        (await store.Get(BackOffice.Base + "/users", admin)).Expect(HttpStatusCode.Forbidden);
        (await staff.Get("/users")).Expect(HttpStatusCode.OK).Text.ShouldContain(email);
        (await staff.Put("/users/" + id, new { isActive = false }))
            .Expect(HttpStatusCode.OK)
            .At("data.isActive")
            .GetBoolean()
            .ShouldBeFalse();
        (await store.Get(BackOffice.Base + "/customers", admin)).Expect(HttpStatusCode.Unauthorized);
        (await staff.Put("/users/usr_zzz", new { name = "x" })).Expect(HttpStatusCode.NotFound);
    }
}
