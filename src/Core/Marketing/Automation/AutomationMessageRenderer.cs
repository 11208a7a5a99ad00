using System.Net;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Marketing.Campaigns;
using FunctionsCommerce.Core.Marketing.Templates;
using FunctionsCommerce.Core.Marketing.Tracking;
using FunctionsCommerce.Core.Notifications;
using FunctionsCommerce.Core.Orders;

namespace FunctionsCommerce.Core.Marketing.Automation;

/// <summary>Writes a rule's message for one customer.</summary>
public sealed class AutomationMessageRenderer(TemplateLibrary templates, TrackingLinks links, StoreSettings shop)
{
    /// <param name="order">What it is about, for rules of orders.</param>
    public OutboundMessage Write(AutomationRule rule, AutomationRun run, Account account, Order? order)
    {
        var values = TemplateVariables.For(account, shop);
        if (order is not null)
        {
            values[TemplateVariables.OrderNumber] = OrderNumber.Of(order);
        }

        var template = rule.TemplateId is { } id ? templates.Find(id) : null;
        var text = rule.MessageContent ?? template?.Body ?? throw new InvalidOperationException($"Rule {rule.RuleId} has nothing to say.");
        return rule.Action == MessageChannel.Email
            ? Mail(rule, run, account, template?.Subject ?? SubjectOf(rule.Trigger), text, values)
            : new OutboundMessage(run.SendId, rule.Action, account.Phone!, null, TemplateText.ParseSaved(text, html: false).Render(values));
    }

    private OutboundMessage Mail(
        AutomationRule rule, AutomationRun run, Account account, string subject, string text, Dictionary<string, string> values)
    {
        var unsubscribe = links.Unsubscribe(rule.RuleId, account.AccountId);
        values[TemplateVariables.UnsubscribeUrl] = unsubscribe;
        var body = TemplateText.ParseSaved(text, html: true).Render(values);
        var isMarketing = AutomationEligibility.IsMarketing(rule.Trigger);
        if (isMarketing && !body.Contains(unsubscribe, StringComparison.Ordinal))
        {
            body +=
                $"<p style=\"font-size:12px;color:#777\">{WebUtility.HtmlEncode(shop.Name)}, {WebUtility.HtmlEncode(shop.Address)}. <a href=\"{unsubscribe}\">Unsubscribe</a></p>";
        }

        // A line break in a subject could smuggle in a header.
        var oneLine = string.Join(
            ' ', TemplateText.ParseSaved(subject, html: false).Render(values).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var mail = new OutboundMessage(run.SendId, MessageChannel.Email, account.Email, oneLine, body);
        return isMarketing ? mail with { Headers = CampaignMessageRenderer.UnsubscribeHeaders(unsubscribe) } : mail;
    }

    /// <summary>Where the rule has a text of its own and no template.</summary>
    private static string SubjectOf(AutomationTrigger trigger) => trigger switch
    {
        AutomationTrigger.CustomerRegistered => "Welcome to {{company_name}}!",
        AutomationTrigger.OrderPlaced => "Your order {{order_number}}",
        AutomationTrigger.OrderDelivered => "Your order {{order_number}} has been delivered",
        AutomationTrigger.CartAbandoned => "{{first_name}}, you left items in your cart",
        AutomationTrigger.Birthday => "Happy birthday, {{first_name}}!",
        AutomationTrigger.Anniversary => "Thank you for another year, {{first_name}}",
    };
}
