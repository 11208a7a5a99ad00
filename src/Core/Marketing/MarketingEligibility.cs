using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Marketing.Campaigns;
using FunctionsCommerce.Core.Notifications;

namespace FunctionsCommerce.Core.Marketing;

/// <summary>Whether a customer may be sent marketing.</summary>
public static class MarketingEligibility
{
    /// <summary>Why not; null when the customer gets it.</summary>
    public static SkipReason? GetSkipReason(Account account, MessageChannel channel, CampaignStyle style)
    {
        var switches = account.Preferences.Notifications;
        return GetAccountSkipReason(account) ?? account switch
        {
            { MarketingConsent: false, UnsubscribedAt: not null } => SkipReason.Unsubscribed,
            { MarketingConsent: false } => SkipReason.NoConsent,
            { MustVerifyEmail: true, EmailVerified: false } => SkipReason.NotVerified,
            _ when !(style == CampaignStyle.Newsletter ? switches.Newsletters : switches.Promotions) => SkipReason.SwitchedOff,
            _ when !(channel == MessageChannel.Email ? switches.Email : switches.Sms) => SkipReason.SwitchedOff,
            { Phone: null or "" } when channel != MessageChannel.Email => SkipReason.NoAddress,
            _ => null,
        };
    }

    /// <summary>Why the account gets no messages at all, marketing or not.</summary>
    public static SkipReason? GetAccountSkipReason(Account account) => account switch
    {
        { IsErased: true } => SkipReason.Deleted,
        { Status: not (AccountStatus.Active or AccountStatus.Inactive) } => SkipReason.Suspended,
        _ => null,
    };
}
