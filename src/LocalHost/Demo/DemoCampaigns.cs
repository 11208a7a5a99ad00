using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Marketing;
using FunctionsCommerce.Core.Marketing.Campaigns;
using FunctionsCommerce.Core.Marketing.Templates;
using FunctionsCommerce.Core.Notifications;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.LocalHost.Demo;

/// <summary>What the store has written to its customers: two mails and a text message that went out, and a draft.</summary>
internal static class DemoCampaigns
{
    /// <summary>The documents of each campaign, which share its partition.</summary>
    public static IEnumerable<IReadOnlyList<Document>> All(
        IReadOnlyList<Account> customers, TemplateLibrary templates, MarketingSettings settings, DateTimeOffset now)
    {
        var welcome = templates.Of(CampaignStyle.Welcome);
        yield return Sent(
            Mail(1, "Welcome Campaign", CampaignStyle.Welcome, welcome.Subject!, welcome.Body, now.AddDays(-40)), customers, settings);
        var offer = templates.Of(CampaignStyle.Promotion);
        yield return Sent(
            Mail(2, "Black Friday Sale", CampaignStyle.Promotion, "50% Off Everything!", offer.Body, now.AddDays(-6)), customers, settings);
        var text = templates.Messages.First(message => message is { Channel: MessageChannel.Sms, Name: "Promotion" });
        yield return Sent(New(3, MessageChannel.Sms, text.Body, now.AddDays(-3)), customers, settings);
        var news = templates.Of(CampaignStyle.Newsletter);
        yield return [
            Priced(
                Mail(4, "December Newsletter", CampaignStyle.Newsletter, news.Subject!, news.Body, now.AddHours(-5)), customers.Count,
                settings),
        ];
    }

    private static Campaign Mail(long id, string name, CampaignStyle style, string subject, string body, DateTimeOffset createdAt) =>
        New(id, MessageChannel.Email, body, createdAt) with { Name = name, Subject = subject, Style = style };

    private static Campaign New(long id, MessageChannel channel, string body, DateTimeOffset createdAt) => new()
    {
        CampaignId = id,
        Channel = channel,
        Body = body,
        Recipients = RecipientType.All,
        Status = CampaignStatus.Draft,
        CreatedBy = 3,
        CreatedAt = createdAt,
        UpdatedAt = createdAt,
    };

    private static Campaign Priced(Campaign campaign, int recipients, MarketingSettings settings) => campaign with
    {
        EstimatedRecipients = recipients,
        EstimatedCost = MessagePricing.Cost(settings, campaign.Channel, campaign.Body, recipients),
    };

    /// <summary>The campaign an hour later, and what became of each recipient.</summary>
    private static IReadOnlyList<Document> Sent(Campaign campaign, IReadOnlyList<Account> customers, MarketingSettings settings)
    {
        var sentAt = campaign.CreatedAt.AddHours(1);
        var audience = customers.Where(customer => customer.CreatedAt < sentAt).ToArray();
        var sends = audience.Select(customer => Send(campaign, customer, sentAt)).ToArray();
        var counts = sends.Aggregate(
            new CampaignCounts(),
            (
                sum,
                send) => (sum with { Sent = sum.Sent + 1 }).Plus(
                    new CampaignRecipient { CampaignId = send.CampaignId, CustomerId = send.CustomerId, Outcome = SendOutcome.Pending },
                    send));
        var sent = Priced(campaign, audience.Length, settings) with
        {
            Status = CampaignStatus.Sent,
            SentAt = sentAt,
            UpdatedAt = sentAt,
            Counts = counts,
        };
        return [sent, .. sends];
    }

    private static CampaignRecipient Send(Campaign campaign, Account customer, DateTimeOffset sentAt)
    {
        var random = new Random((int)((customer.AccountId * 31) + campaign.CampaignId));
        var opened = campaign.Channel == MessageChannel.Email && random.Next(10) < 7;
        return new CampaignRecipient
        {
            CampaignId = campaign.CampaignId,
            CustomerId = customer.AccountId,
            Outcome = SendOutcome.Sent,
            SentAt = sentAt,
            DeliveredAt = sentAt,
            OpenedAt = opened ? sentAt.AddMinutes(random.Next(5, 2000)) : null,
            ClickedAt = opened && random.Next(10) < 4 ? sentAt.AddMinutes(random.Next(2000, 2500)) : null,
        };
    }
}
