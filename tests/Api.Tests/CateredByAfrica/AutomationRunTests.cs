using System.Net;
using System.Text.Json;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Marketing.Automation;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Api.Tests.CateredByAfrica;

/// <summary>What rules do, with the clock advanced over their delays.</summary>
public sealed class AutomationRunTests
{
    private const string Phone = "0977883578";

    [Fact]
    public async Task A_new_customer_is_welcomed_once_after_the_rules_delay()
    {
        await using var welcome = await Automated.With("customer_registered", 30, "Welcome {{first_name}} to {{company_name}}");
        var shopper = await welcome.Shopper();

        await welcome.Minutes(29);
        (await welcome.Messages(shopper.Email)).ShouldBeEmpty();
        await welcome.Minutes(1.1);
        var mail = (await welcome.Messages(shopper.Email)).ShouldHaveSingleItem();
        await welcome.Minutes(3 * 24 * 60);

        mail.Body.ShouldContain("<body>\nWelcome dear customer to Pure Essence Apothecary\n");
        mail.Subject.ShouldBe("Welcome to Pure Essence Apothecary!");
        (await welcome.Messages(shopper.Email)).Count.ShouldBe(1);
        var log = (await welcome.Logs()).ShouldHaveSingleItem();
        log.GetProperty("customerId").GetString().ShouldBe(Marketer.IdOf(shopper));
        log.GetProperty("details").GetProperty("messageId").GetString().ShouldStartWith("msg_");
        (await welcome.Endings()).ShouldBe(["success delivered"]);
        var rule = (await (await Marketer.SignIn(welcome.Store)).Get("/automation/rules")).At("data.rules.0");
        rule.GetProperty("totalSent").GetInt32().ShouldBe(1);
        rule.GetProperty("successRate").GetDecimal().ShouldBe(100);
    }

    [Fact]
    public async Task Receivers_hear_that_a_rule_was_carried_out()
    {
        await using var welcome = await Automated.With("customer_registered", 5);
        await using var receiver = new Receiver(_ => HttpStatusCode.OK);
        var hook = new { url = receiver.Url, events = new[] { "automation.triggered" } };
        (await (await Marketer.SignIn(welcome.Store)).Post("/webhooks", hook)).Expect(HttpStatusCode.Created);
        var shopper = await welcome.Shopper();

        await welcome.Minutes(6);

        receiver.Requests.TryDequeue(out var told).ShouldBeTrue();
        var data = JsonElement.Parse(told!.Body).GetProperty("data");
        data.GetProperty("ruleId").GetString().ShouldBe(welcome.RuleId);
        data.GetProperty("customerId").GetString().ShouldBe(Marketer.IdOf(shopper));
        data.GetProperty("status").GetString().ShouldBe("success");
        receiver.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_order_is_confirmed_by_text_message_with_its_number()
    {
        await using var confirm = await Automated.With("order_placed", 0, "Order {{order_number}}", "sms");
        var shopper = await confirm.Shopper();
        var product = await confirm.Store.Product();

        var first = await shopper.Buy(product);
        var second = await shopper.Buy(product);

        (await confirm.Messages(Phone)).Select(sms => sms.Body).ShouldBe([$"Order {first}", $"Order {second}"], ignoreOrder: true);
        (await confirm.Messages(Phone)).ShouldAllBe(sms => sms.Channel == "sms");
    }

    [Fact]
    public async Task Welcome_and_order_messages_are_service_and_need_no_consent_but_what_the_customer_switched_off_stays_off()
    {
        await using var confirm = await Automated.With("order_placed", 30);
        var (unsubscribed, off) = (await confirm.Shopper(), await confirm.Shopper());
        var staff = await Marketer.SignIn(confirm.Store);
        var product = await confirm.Store.Product();
        await unsubscribed.Buy(product);
        await off.Buy(product);

        await staff.Change(unsubscribed, account => account with { MarketingConsent = false });
        await staff.Change(off, account => account with
        {
            Preferences = account.Preferences with { Notifications = account.Preferences.Notifications with { OrderUpdates = false } },
        });
        await confirm.Minutes(31);

        (await confirm.Messages(unsubscribed.Email)).Count.ShouldBe(1);
        (await confirm.Messages(off.Email)).ShouldBeEmpty();
        (await confirm.Endings()).ShouldBe(["success delivered", "skipped switched off"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_delivery_is_asked_about_when_it_has_happened()
    {
        await using var ask = await Automated.With("order_delivered", 24 * 60, "How was {{order_number}}?", "whatsapp");
        var shopper = await ask.Shopper();
        var order = await shopper.Buy(await ask.Store.Product());
        await shopper.MoveTo(order, OrderStatus.Shipped);
        await ask.Minutes(2 * 24 * 60);
        (await ask.Messages(Phone)).ShouldBeEmpty();

        await shopper.MoveTo(order, OrderStatus.Delivered);
        await ask.Minutes((24 * 60) - 1);
        (await ask.Messages(Phone)).ShouldBeEmpty();
        await ask.Minutes(2);
        await shopper.MoveTo(order, OrderStatus.Completed);
        await ask.Minutes(2 * 24 * 60);

        (await ask.Messages(Phone)).ShouldHaveSingleItem().Channel.ShouldBe("whatsapp");
    }

    [Fact]
    public async Task An_order_that_was_cancelled_meanwhile_is_not_written_about()
    {
        await using var thanks = await Automated.With("order_placed", 60);
        var shopper = await thanks.Shopper();
        var order = await shopper.Buy(await thanks.Store.Product());

        await thanks.Minutes(30);
        (await shopper.Post($"/orders/{order}/cancel", new { reason = "Changed my mind" })).Expect(HttpStatusCode.OK);
        await thanks.Minutes(60);

        (await thanks.Messages(shopper.Email)).ShouldBeEmpty();
        (await thanks.Endings()).ShouldBe(["skipped order cancelled"]);
    }

    [Fact]
    public async Task A_rule_that_is_switched_off_while_a_message_waits_sends_nothing()
    {
        await using var welcome = await Automated.With("customer_registered", 60);
        var shopper = await welcome.Shopper();

        await welcome.Minutes(30);
        await welcome.Change(new { isActive = false });
        await welcome.Minutes(60);

        (await welcome.Messages(shopper.Email)).ShouldBeEmpty();
        (await welcome.Logs()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_rule_that_is_deleted_while_a_message_waits_sends_nothing()
    {
        await using var welcome = await Automated.With("customer_registered", 60);
        var shopper = await welcome.Shopper();

        await welcome.Minutes(30);
        await welcome.Delete();
        await welcome.Minutes(60);

        (await welcome.Messages(shopper.Email)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_rule_that_is_changed_while_a_message_waits_sends_what_it_says_then_and_when_it_says_then()
    {
        await using var welcome = await Automated.With("customer_registered", 60, "The old text");
        var shopper = await welcome.Shopper();

        await welcome.Minutes(30);
        await welcome.Change(new { messageContent = "The new text", delayMinutes = 120, actionType = "sms" });
        await welcome.Minutes(45);
        (await welcome.Messages(Phone)).ShouldBeEmpty();
        await welcome.Minutes(46);

        (await welcome.Messages(Phone)).ShouldHaveSingleItem().Body.ShouldBe("The new text");
        (await welcome.Messages(shopper.Email)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_rule_that_waits_for_something_else_by_then_sends_nothing()
    {
        await using var rule = await Automated.With("customer_registered", 60);
        var shopper = await rule.Shopper();

        await rule.Change(new { triggerType = "order_placed" });
        await rule.Minutes(120);

        (await rule.Messages(shopper.Email)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Rules_that_were_off_when_it_happened_are_not_set_off_later()
    {
        await using var welcome = await Automated.With("customer_registered", 60);
        await welcome.Change(new { isActive = false });
        var shopper = await welcome.Shopper();
        await welcome.Store.Idle();

        await welcome.Change(new { isActive = true });
        await welcome.Minutes(120);

        (await welcome.Messages(shopper.Email)).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_same_event_twice_and_a_restart_in_the_middle_send_one_message()
    {
        await using var welcome = await Automated.With("customer_registered", 60);
        var shopper = await welcome.Shopper();
        await Repeat(welcome.Store, shopper);
        await welcome.Minutes(30);

        await welcome.Store.Restart();
        await Repeat(welcome.Store, shopper);
        await welcome.Minutes(31);
        (await welcome.Messages(shopper.Email)).Count.ShouldBe(1);
        await Repeat(welcome.Store, shopper);
        await welcome.Minutes(120);

        (await welcome.Messages(shopper.Email)).Count.ShouldBe(1);
        (await welcome.Endings()).ShouldBe(["success delivered"]);
    }

    [Fact]
    public async Task A_message_that_was_perhaps_sent_before_a_crash_is_counted_as_unknown_and_never_sent_again()
    {
        await using var welcome = await Automated.With("customer_registered", 60);
        var shopper = await welcome.Shopper();
        Base36.TryDecode(welcome.RuleId.AsSpan("auto_".Length), out var ruleId).ShouldBeTrue();
        var claimed = new AutomationMessage
        {
            RuleId = ruleId,
            Occasion = "registered-" + Base36.Encode(shopper.CustomerId),
            MessageId = 7,
            IsClaimed = true,
        };
        (await welcome.Store.Service<IDocumentStore>().CreateAsync(claimed, CancellationToken.None)).ShouldBeTrue();

        await welcome.Minutes(120);

        (await welcome.Messages(shopper.Email)).ShouldBeEmpty();
        (await welcome.Endings()).ShouldBe(["failed unknown"]);
    }

    [Fact]
    public async Task Blocked_and_deleted_customers_are_not_written_to()
    {
        await using var welcome = await Automated.With("customer_registered", 60);
        var (blocked, deleted) = (await welcome.Shopper(), await welcome.Shopper());
        var staff = await Marketer.SignIn(welcome.Store);
        (await staff.Put($"/customers/{Marketer.IdOf(blocked)}", new { status = "blocked" })).Expect(HttpStatusCode.OK);
        (await staff.Delete($"/customers/{Marketer.IdOf(deleted)}")).Expect(HttpStatusCode.OK);

        await welcome.Minutes(120);

        (await welcome.Messages(blocked.Email)).ShouldBeEmpty();
        (await welcome.Messages(deleted.Email)).ShouldBeEmpty();
        (await welcome.Endings()).ShouldBe(["skipped suspended"]);
    }

    /// <summary>Tells the bus of the registration once more.</summary>
    private static async Task Repeat(StoreHost store, Shopper shopper)
    {
        var again = store.Service<EventFactory>()
            .Create("", new CustomerRegistered(shopper.CustomerId, "John Doe", shopper.Email, Channels.PureEssence));
        await store.Service<IEventBus>().PublishAsync([again], CancellationToken.None);
        await store.Idle();
    }
}
