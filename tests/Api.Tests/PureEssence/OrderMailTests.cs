using System.Net;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Api.Tests.PureEssence;

/// <summary>What a customer hears of an order, from placing it to sending it back.</summary>
public sealed class OrderMailTests(StoreHost store) : IClassFixture<StoreHost>
{
    private const string Base = "/pure-essence/v1";

    [Fact]
    public async Task An_order_is_told_of_from_the_cart_to_the_door()
    {
        var customer = await store.RegisterCustomer();
        var number = await store.PlaceOrder(customer, "cod");
        var orders = store.Service<OrderService>();

        await orders.ShipAsync(customer.Id, IdOf(number), new Shipment("TRK123456789") { Carrier = "DHL" }, default);
        await orders.MoveToAsync(customer.Id, IdOf(number), OrderStatus.Delivered, default);
        var mails = await store.Mailbox(customer.Email);

        var placed = Single(mails, $"We have received your order {number}");
        placed.Body.ShouldContain("BB Cream");
        placed.Body.ShouldContain("60ml");
        placed.Body.ShouldContain("2 &times; INR 10.38");
        placed.Body.ShouldContain("Kafue Rd Balmoral");
        Single(mails, $"Your order {number} is on its way").Body.ShouldContain("TRK123456789");
        Single(mails, $"Your order {number} has been delivered");
        (await Types(customer)).ShouldContain("order_placed");
        (await Types(customer)).ShouldContain("order_shipped");
        (await Types(customer)).ShouldContain("order_delivered");
    }

    [Fact]
    public async Task An_online_order_is_asked_to_be_paid_and_a_cancelled_one_is_confirmed()
    {
        var customer = await store.RegisterCustomer();
        var number = await store.PlaceOrder(customer, "card");

        var asked = Single(await store.Mailbox(customer.Email), $"We have received your order {number}");
        (await store.Post($"{Base}/orders/{number}/cancel", new { reason = "Changed my mind" }, customer.Token)).Expect(HttpStatusCode.OK);
        var cancelled = Single(await store.Mailbox(customer.Email), $"Your order {number} has been cancelled");

        asked.Body.ShouldContain("/pay/");
        cancelled.Body.ShouldContain("Changed my mind");
        (await Types(customer)).ShouldContain("order_cancelled");
    }

    [Fact]
    public async Task Who_wants_no_order_mail_gets_notes_only()
    {
        var customer = await store.RegisterCustomer();
        await Change(customer, account => account with
        {
            Preferences = account.Preferences with { Notifications = new NotificationPreferences { OrderUpdates = false } },
        });

        var number = await store.PlaceOrder(customer, "cod");

        (await store.Mailbox(customer.Email)).ShouldAllBe(mail => !mail.Subject!.Contains(number));
        (await Types(customer)).ShouldContain("order_placed");
    }

    [Fact]
    public async Task Order_mail_needs_no_consent_to_marketing()
    {
        var customer = await store.RegisterCustomer();
        await Change(customer, account => account with { MarketingConsent = false });

        var number = await store.PlaceOrder(customer, "cod");

        Single(await store.Mailbox(customer.Email), $"We have received your order {number}");
    }

    private async Task Change(TestCustomer customer, Func<Account, Account> change) =>
        (await store.Service<IDocumentStore>().UpdateAsync<Account>(
            CurrentUser.PartitionOf(customer.Id), Account.DocumentId, account => change(account), Errors.NotFound("Account"),
            default)).IsOk.ShouldBeTrue();

    private async Task<IEnumerable<string?>> Types(TestCustomer customer)
    {
        await store.Idle();
        var answer = await store.Get($"{Base}/notifications", customer.Token);
        return answer.At("data.notifications").EnumerateArray().Select(note => note.GetProperty("type").GetString());
    }

    private static Mail Single(IReadOnlyList<Mail> mails, string subject) =>
        mails.Where(mail => mail.Subject == subject).ShouldHaveSingleItem();

    private static long IdOf(string number) => Base36.TryDecode(number.AsSpan(2), out var id) ? id : 0;
}
