using System.Net;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Marketing.Templates;
using FunctionsCommerce.Core.Marketing.Tracking;
using FunctionsCommerce.Core.Notifications;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;

namespace FunctionsCommerce.Core.Marketing.Campaigns;

/// <summary>A campaign's text, parsed once and written for one recipient after the other.</summary>
public sealed class CampaignMessageRenderer
{
    // Longer addresses are left as they are: as part of ours they would be too long for some servers.
    private const int MaxTrackedUrl = 1500;
    private readonly Campaign campaign;
    private readonly TemplateText body;
    private readonly TemplateText? subject;
    private readonly TrackingLinks links;
    private readonly StoreSettings store;

    public CampaignMessageRenderer(Campaign campaign, TrackingLinks links, StoreSettings store)
    {
        this.campaign = campaign;
        this.links = links;
        this.store = store;
        body = TemplateText.ParseSaved(campaign.Body, campaign.Channel == MessageChannel.Email);
        subject = campaign.Subject is null ? null : TemplateText.ParseSaved(campaign.Subject, html: false);
    }

    /// <summary>As the carrier knows the message: the same recipient gets it with the same id.</summary>
    public static string MessageId(long campaignId, long customerId) =>
        $"{Base36.Encode(campaignId)}-{Base36.Encode(customerId)}-marketing";

    public OutboundMessage For(Account account)
    {
        var id = MessageId(campaign.CampaignId, account.AccountId);
        var values = TemplateVariables.For(account, store);
        if (campaign.Channel != MessageChannel.Email)
        {
            return new OutboundMessage(id, campaign.Channel, account.Phone!, null, body.Render(values));
        }

        var unsubscribe = links.Unsubscribe(campaign.CampaignId, account.AccountId);
        values[TemplateVariables.UnsubscribeUrl] = unsubscribe;
        return new OutboundMessage(
            id, MessageChannel.Email, account.Email, SubjectFor(values), Track(body.Render(values), account.AccountId, unsubscribe))
        {
            Headers = UnsubscribeHeaders(unsubscribe),
        };
    }

    /// <summary>A mail as it would look, to the member of staff who writes it: links lead where they say, nothing is counted, and nobody
    /// is unsubscribed.</summary>
    public OutboundMessage Preview(Account staff, long mailId)
    {
        var values = TemplateVariables.For(staff, store);
        var nowhere = store.PublicUrl + "/#unsubscribe";
        values[TemplateVariables.UnsubscribeUrl] = nowhere;
        var html = body.Render(values);
        return new OutboundMessage(
            $"{Base36.Encode(mailId)}-test", MessageChannel.Email, staff.Email, SubjectFor(values), Insert(html, Footer(html, nowhere)));
    }

    private string SubjectFor(Dictionary<string, string> values) =>
        string.Join(' ', subject!.Render(values).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>One-click unsubscription: RFC 8058.</summary>
    internal static Dictionary<string, string> UnsubscribeHeaders(string link) => new()
    {
        ["List-Unsubscribe"] = $"<{link}>",
        ["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click",
    };

    private string Track(string html, long customerId, string unsubscribe)
    {
        var tracked = TemplateLinks.Replace(
            html,
            url => url == unsubscribe || url.Length > MaxTrackedUrl || !WebUrl.IsLink(url)
                ? null
                : links.Click(campaign.CampaignId, customerId, url));
        return Insert(
            tracked,
            Footer(html, unsubscribe) + $"<img src=\"{links.Pixel(campaign.CampaignId, customerId)}\" width=\"1\" height=\"1\" alt=\"\">");
    }

    /// <summary>The way out; empty where the text has its own.</summary>
    private string Footer(string html, string unsubscribe) => html.Contains(unsubscribe, StringComparison.Ordinal)
        ? ""
        : $"<p style=\"font-size:12px;color:#777\">{WebUtility.HtmlEncode(store.Name)}, {WebUtility.HtmlEncode(store.Address)}. <a href=\"{unsubscribe}\">Unsubscribe</a></p>";

    private static string Insert(string html, string end)
    {
        var close = html.LastIndexOf("</body>", StringComparison.OrdinalIgnoreCase);
        return close < 0 ? html + end : html.Insert(close, end);
    }
}
