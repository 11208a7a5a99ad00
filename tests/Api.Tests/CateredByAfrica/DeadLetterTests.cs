using System.Net;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Marketing.Automation;

namespace FunctionsCommerce.Api.Tests.CateredByAfrica;

/// <summary>What could not be processed, before staff's eyes.</summary>
public sealed class DeadLetterTests
{
    [Fact]
    public async Task What_failed_for_good_is_listed_and_done_when_staff_try_it_again()
    {
        WatchedStore? watched = null;
        await using var host = await TestHost.Start(options => options with { AroundStore = store => watched = new WatchedStore(store) });
        await Automated.Rule(host.Store, "customer_registered", 0, "Welcome");
        var email = BackOffice.NewEmail();
        watched!.Fails = type => type == typeof(AutomationRule);
        await (await BackOffice.Enter(host.Store)).Customer(email);
        await host.Store.Advance(TimeSpan.FromMinutes(30));
        watched.Fails = _ => false;
        var staff = await BackOffice.Enter(host.Store);

        var listed = (await staff.Get("/dead-letters")).Expect(HttpStatusCode.OK);
        var ofOthers = await staff.Get("/dead-letters?subscription=webhooks");
        var redriven = await staff.Post("/dead-letters/automation/redrive");

        listed.ShouldLookLike("""
            {"success":true,"data":{"deadLetters":[{"subscription":"automation","eventId":"abc","event":"customer.registered","reason":"Why","attempts":4,
            "failedAt":"2025-12-01T10:00:00Z"}],"pagination":{"page":1,"limit":20,"total":1,"totalPages":1}},"timestamp":""}
            """);
        listed.At("data.pagination.total").GetInt32().ShouldBe(1);
        listed.At("data.deadLetters.0.subscription").GetString().ShouldBe(EventTopic.Automation);
        listed.At("data.deadLetters.0.event").GetString().ShouldBe("customer.registered");
        listed.At("data.deadLetters.0.reason").GetString()!.ShouldContain("The test wants it so");
        listed.At("data.deadLetters.0.attempts").GetInt32().ShouldBe(4);
        listed.Text.ShouldNotContain(email);
        ofOthers.Expect(HttpStatusCode.OK).At("data.deadLetters").GetArrayLength().ShouldBe(0);
        redriven.Expect(HttpStatusCode.OK).At("data.redriven").GetInt32().ShouldBe(1);
        (await host.Store.Mailbox(email)).Count(mail => mail.Body.Contains("<body>\nWelcome\n", StringComparison.Ordinal)).ShouldBe(1);
        (await staff.Get("/dead-letters")).At("data.deadLetters").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task Nobody_but_staff_sees_them_and_an_unknown_subscription_is_not_found()
    {
        await using var host = await TestHost.Start();
        var staff = await BackOffice.Enter(host.Store);

        (await host.Store.Get(BackOffice.Base + "/dead-letters")).Expect(HttpStatusCode.Unauthorized);
        (await staff.Get("/dead-letters?subscription=nonsense")).Expect(HttpStatusCode.NotFound);
        (await staff.Post("/dead-letters/nonsense/redrive")).Expect(HttpStatusCode.NotFound);
        (await staff.Get("/dead-letters?limit=0")).Expect(HttpStatusCode.BadRequest);
        (await staff.Post("/dead-letters/webhooks/redrive")).Expect(HttpStatusCode.OK).At("data.redriven").GetInt32().ShouldBe(0);
    }
}
