using FunctionsCommerce.Core.Marketing.Campaigns;
using FunctionsCommerce.Core.Notifications;

namespace FunctionsCommerce.Core.Marketing.Templates;

/// <summary>A text with variables, to begin a campaign or an automatic message with.</summary>
/// <param name="Style">Emails only.</param>
/// <param name="Subject">Emails only.</param>
public sealed record MarketingTemplate(
    long TemplateId, string Name, MessageChannel Channel, CampaignStyle? Style, string? Subject, string Body)
{
    /// <summary>The names between <c>{{</c> and <c>}}</c>, each once, in order.</summary>
    public IReadOnlyList<string> Variables { get; } = TemplateText.VariablesOf((Subject ?? "") + Body);
}
