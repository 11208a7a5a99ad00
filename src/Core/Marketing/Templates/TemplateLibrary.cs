using FunctionsCommerce.Core.Marketing.Campaigns;
using FunctionsCommerce.Core.Notifications;

namespace FunctionsCommerce.Core.Marketing.Templates;

/// <summary>The built-in templates. Their ids never change: rules refer to them.</summary>
public sealed class TemplateLibrary
{
    private const string Unsubscribe =
        """<p style="font-size:12px;color:#777">{{company_name}}, {{company_address}}. <a href="{{unsubscribe_url}}">Unsubscribe</a></p>""";

    private static readonly MarketingTemplate[] Known =
    [
        Email(1, "Welcome Email", CampaignStyle.Welcome, "Welcome to {{company_name}}!",
            "<h1>Welcome, {{customer_name}}!</h1><p>Thank you for joining {{company_name}}. We are glad that you are here.</p><p><a href=\"{{store_url}}\">Start shopping</a></p>"),
        Email(2, "Promotion", CampaignStyle.Promotion, "{{first_name}}, a special offer from {{company_name}}",
            "<h1>A special offer for you</h1><p>Hi {{customer_name}}, for a short time you save on your favourites.</p><p><a href=\"{{store_url}}\">See the offer</a></p>"),
        Email(3, "Reminder", CampaignStyle.Reminder, "A reminder from {{company_name}}",
            "<h1>We have not seen you for a while</h1><p>Hi {{customer_name}}, there is news waiting for you.</p><p><a href=\"{{store_url}}\">Have a look</a></p>"),
        Email(4, "Newsletter", CampaignStyle.Newsletter, "News from {{company_name}}",
            "<h1>What is new at {{company_name}}</h1><p>Hi {{customer_name}}, this is what happened this month.</p><p><a href=\"{{store_url}}\">Read on</a></p>"),
        Email(5, "Blank", CampaignStyle.Blank, "{{company_name}}", "<p>Hi {{customer_name}},</p><p></p>"),
        Email(6, "Abandoned Cart", CampaignStyle.Reminder, "{{first_name}}, you left items in your cart",
            "<h1>Your cart is waiting</h1><p>Hi {{customer_name}}, you left items in your cart.</p><p><a href=\"{{store_url}}\">Back to the cart</a></p>"),
        Email(7, "Birthday", CampaignStyle.Promotion, "Happy birthday, {{first_name}}!",
            "<h1>Happy birthday, {{customer_name}}!</h1><p>All of us at {{company_name}} wish you a wonderful day.</p>"),
        Email(8, "Anniversary", CampaignStyle.Promotion, "Thank you for another year, {{first_name}}",
            "<h1>Another year together</h1><p>Hi {{customer_name}}, thank you for being our customer.</p>"),
        .. Text(11, "Order Confirmation", "Hi {{customer_name}}, your order #{{order_number}} has been confirmed!"),
        .. Text(13, "Order Shipped", "Hi {{customer_name}}, your order #{{order_number}} is on the way!"),
        .. Text(15, "Order Delivered", "Hi {{customer_name}}, your order #{{order_number}} has been delivered. Enjoy!"),
        .. Text(17, "Welcome", "Welcome to {{company_name}}, {{customer_name}}!"),
        .. Text(19, "Promotion", "Hi {{customer_name}}, {{company_name}} has a special offer for you: {{store_url}}"),
        .. Text(21, "Reminder", "Hi {{customer_name}}, you left items in your cart: {{store_url}}"),
        .. Text(23, "Birthday", "Happy birthday, {{customer_name}}! Best wishes from {{company_name}}."),
    ];

    public IReadOnlyList<MarketingTemplate> Emails { get; } = [.. Known.Where(template => template.Channel == MessageChannel.Email)];

    /// <summary>For SMS and WhatsApp.</summary>
    public IReadOnlyList<MarketingTemplate> Messages { get; } = [.. Known.Where(template => template.Channel != MessageChannel.Email)];

    public MarketingTemplate? Find(long templateId) =>
        Emails.Concat(Messages).FirstOrDefault(template => template.TemplateId == templateId);

    /// <summary>The template of a campaign's style.</summary>
    public MarketingTemplate Of(CampaignStyle style) => Emails.First(template => template.Style == style);

    private static MarketingTemplate Email(long id, string name, CampaignStyle style, string subject, string content) =>
        new(id, name, MessageChannel.Email, style, subject, $"<html><body>{content}{Unsubscribe}</body></html>");

    private static MarketingTemplate[] Text(long id, string name, string body) =>
        [new(id, name, MessageChannel.Sms, null, null, body), new(id + 1, name, MessageChannel.WhatsApp, null, null, body)];
}
