using System.Net;
using FunctionsCommerce.Api.Tests.CateredByAfrica;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.Core.Subscriptions;

namespace FunctionsCommerce.Api.Tests.Security;

/// <summary>Mails to addresses that nobody has proven to own: they may be a stranger's, and what the account says an
/// advertisement.</summary>
public sealed class MailTests(StoreHost store) : IClassFixture<StoreHost>
{
    private const string Name = "Win at evil.example";

    [Fact]
    public async Task Before_an_address_is_verified_no_mail_to_it_has_the_names_and_links_that_the_account_chose()
    {
        var staff = await Marketer.SignIn(store);
        var shopper = await Shopper.Register(store, Name);
        await shopper.Put(
            "/addresses/" + shopper.AddressId,
            new
            {
                name = Name,
                street = "Go to evil.example now",
                city = Name,
                postalCode = "10101",
                phone = "0977883578",
                isDefault = true,
            });
        var orderId = await shopper.Buy(await store.Product());
        (await shopper.Post($"/orders/{orderId}/cancel", new { reason = "Better at https://evil.example" })).Expect(HttpStatusCode.OK);
        (await shopper.Post("/auth/forgot-password", new { email = shopper.Email })).Expect(HttpStatusCode.OK);
        (await shopper.Post(
            "/support/tickets",
            new { subject = Name, category = "order", priority = "low", message = Name })).Expect(HttpStatusCode.Created);
        var ticket = (await staff.Get("/tickets")).At("data.tickets.0.id").GetString();
        (await staff.Post($"/tickets/{ticket}/replies", new { message = "We look into it" })).Expect(HttpStatusCode.Created);
        await staff.SendCampaign("<p>Hi {{customer_name}}, dear {{first_name}}</p>", shopper);
        await Happened(
            shopper,
            new SubscriptionDeliverySkipped(
                shopper.CustomerId, 1, DateOnly.FromDateTime(DateTime.UtcNow), "It is sold out", DateTimeOffset.UtcNow.AddDays(30)));

        var mails = await store.Mailbox(shopper.Email);

        mails.Count.ShouldBeGreaterThanOrEqualTo(6, string.Join('\n', mails.Select(mail => mail.Subject)));
        foreach (var mail in mails)
        {
            (mail.Subject + mail.Body).ShouldNotContain("evil.example", customMessage: mail.Subject);
            (mail.Subject + mail.Body).ShouldNotContain("Win at", customMessage: mail.Subject);
        }
    }

    [Fact]
    public async Task A_reset_link_leads_to_the_store_whatever_host_the_request_names()
    {
        var shopper = await Shopper.Register(store);

        (await store.Send(
            HttpMethod.Post, Shopper.Base + "/auth/forgot-password", new { email = shopper.Email }, null,
            ("Host", "evil.example"), ("X-Forwarded-Host", "evil.example"), ("Forwarded", "host=evil.example"),
            ("X-Original-Host", "evil.example"), ("Origin", "https://evil.example"), ("Referer", "https://evil.example/")))
            .Expect(HttpStatusCode.OK);

        var mail = (await store.Mailbox(shopper.Email))[0];
        mail.Body.ShouldContain("token=");
        mail.Body.ShouldNotContain("evil.example");
    }

    [Fact]
    public async Task A_line_break_in_a_name_or_subject_is_no_mail_header()
    {
        foreach (var name in new[]
        {
            "Ann\r\nBcc: all@example.com",
            "Ann\nBcc: all@example.com",
            "Ann\u2028Bcc: all@example.com",
            "Ann\u0085Bcc: all@example.com",
        })
        {
            (await store.Post(
                Shopper.Base + "/auth/register",
                new { name, email = "header@example.com", password = "securePassword123", phone = "0977883578" }))
                .Expect(HttpStatusCode.BadRequest);
        }

        var shopper = await Shopper.Register(store);
        await Crowd.Change(store, shopper.CustomerId, account => account with { EmailVerified = true });
        var staff = await Marketer.SignIn(store);
        (await shopper.Post(
            "/support/tickets",
            new
            {
                subject = "Hello\r\nBcc: all@example.com",
                category = "order",
                priority = "low",
                message = "Hi",
            })).Expect(HttpStatusCode.Created);
        var ticket = (await staff.Get("/tickets")).At("data.tickets.0.id").GetString();
        (await staff.Post($"/tickets/{ticket}/replies", new { message = "Hi" })).Expect(HttpStatusCode.Created);

        (await store.Mailbox(shopper.Email)).ShouldAllBe(mail => !mail.Subject!.Contains('\n') && !mail.Subject.Contains('\r'));
    }

    private async Task Happened(Shopper shopper, DomainEvent happened) => await store.Service<IDocumentStore>().CommitAsync(
        new DocumentBatch(Containers.Customers, CurrentUser.PartitionOf(shopper.CustomerId)).Emit(
            store.Service<EventFactory>().Create(CurrentUser.PartitionOf(shopper.CustomerId), happened)),
        CancellationToken.None);
}
