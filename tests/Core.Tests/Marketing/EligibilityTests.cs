using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Marketing;
using FunctionsCommerce.Core.Marketing.Automation;
using FunctionsCommerce.Core.Marketing.Campaigns;
using FunctionsCommerce.Core.Notifications;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Tests.Marketing;

public sealed class EligibilityTests
{
    private static readonly Account Willing = new()
    {
        AccountId = 7,
        Name = "Ann",
        Email = "ann@example.com",
        NormalizedEmail = "ANN@EXAMPLE.COM",
        Phone = "0977883578",
        MarketingConsent = true,
        Channel = Channels.PureEssence,
        CreatedAt = default,
        UpdatedAt = default,
    };

    [Fact]
    public void Who_agreed_gets_it()
    {
        Refusal(Willing).ShouldBeNull();
        Refusal(Willing with { Status = AccountStatus.Inactive }).ShouldBeNull();
        Refusal(Willing with { UnsubscribedAt = default(DateTimeOffset) }).ShouldBeNull("agreed again");
    }

    [Fact]
    public void Who_did_not_or_no_longer_agrees_does_not()
    {
        Refusal(Willing with { MarketingConsent = false }).ShouldBe(SkipReason.NoConsent);
        Refusal(Willing with { MarketingConsent = false, UnsubscribedAt = default(DateTimeOffset) }).ShouldBe(SkipReason.Unsubscribed);
        Refusal(Willing with { Status = AccountStatus.Suspended }).ShouldBe(SkipReason.Suspended);
        Refusal(Willing with { MustVerifyEmail = true }).ShouldBe(SkipReason.NotVerified);
    }

    [Fact]
    public void Switches_count_by_kind_and_way()
    {
        Refusal(With(new NotificationPreferences { Promotions = false })).ShouldBe(SkipReason.SwitchedOff);
        Refusal(With(new NotificationPreferences { Promotions = false }), CampaignStyle.Newsletter).ShouldBeNull();
        Refusal(With(new NotificationPreferences { Newsletters = false }), CampaignStyle.Newsletter).ShouldBe(SkipReason.SwitchedOff);
        Refusal(With(new NotificationPreferences { Email = false })).ShouldBe(SkipReason.SwitchedOff);
        Refusal(With(new NotificationPreferences { Email = false }), channel: MessageChannel.Sms).ShouldBeNull();
        Refusal(With(new NotificationPreferences { Sms = false }), channel: MessageChannel.WhatsApp).ShouldBe(SkipReason.SwitchedOff);
        Refusal(Willing with { Phone = null }, channel: MessageChannel.Sms).ShouldBe(SkipReason.NoAddress);
    }

    [Theory]
    [InlineData(AutomationTrigger.OrderPlaced)]
    [InlineData(AutomationTrigger.CustomerRegistered)]
    [InlineData(AutomationTrigger.Birthday)]
    public void A_closed_account_gets_nothing_and_the_reason_is_the_same_everywhere(AutomationTrigger trigger)
    {
        var erased = Willing with { IsErased = true, Status = AccountStatus.Suspended };

        Refusal(erased).ShouldBe(SkipReason.Deleted);
        AutomationEligibility.Refusal(erased, trigger, MessageChannel.Email).ShouldBe(SkipReason.Deleted);
        AutomationEligibility.Refusal(Willing with { Status = AccountStatus.Suspended }, trigger, MessageChannel.Email)
            .ShouldBe(SkipReason.Suspended);
    }

    private static Account With(NotificationPreferences switches) =>
        Willing with { Preferences = Willing.Preferences with { Notifications = switches } };

    private static SkipReason? Refusal(
        Account account, CampaignStyle style = CampaignStyle.Promotion, MessageChannel channel = MessageChannel.Email) =>
        MarketingEligibility.GetSkipReason(account, channel, style);
}
