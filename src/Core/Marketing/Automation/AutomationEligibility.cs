using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Marketing.Campaigns;
using FunctionsCommerce.Core.Notifications;

namespace FunctionsCommerce.Core.Marketing.Automation;

/// <summary>Whether a customer may be sent an automatic message. Welcome and order messages are service messages; the others are marketing
/// and need consent.</summary>
internal static class AutomationEligibility
{
    public static bool IsMarketing(AutomationTrigger trigger) =>
        trigger is AutomationTrigger.Birthday or AutomationTrigger.Anniversary or AutomationTrigger.CartAbandoned;

    /// <summary>Why not; null when the customer gets it.</summary>
    public static SkipReason? Refusal(Account account, AutomationTrigger trigger, MessageChannel channel)
    {
        if (IsMarketing(trigger))
        {
            return MarketingEligibility.GetSkipReason(account, channel, CampaignStyle.Reminder);
        }

        var switches = account.Preferences.Notifications;
        return MarketingEligibility.GetAccountSkipReason(account) ?? account switch
        {
            { MustVerifyEmail: true, EmailVerified: false } => SkipReason.NotVerified,
            _ when trigger != AutomationTrigger.CustomerRegistered && !switches.OrderUpdates => SkipReason.SwitchedOff,
            _ when !(channel == MessageChannel.Email ? switches.Email : switches.Sms) => SkipReason.SwitchedOff,
            { Phone: null or "" } when channel != MessageChannel.Email => SkipReason.NoAddress,
            _ => null,
        };
    }
}
