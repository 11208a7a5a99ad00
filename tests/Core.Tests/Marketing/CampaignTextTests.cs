using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Accounts.Sessions;
using FunctionsCommerce.Core.Marketing;
using FunctionsCommerce.Core.Marketing.Campaigns;
using FunctionsCommerce.Core.Marketing.Tracking;
using FunctionsCommerce.Core.Notifications;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Tests.Marketing;

public sealed class CampaignTextTests
{
    private static readonly StoreSettings Store = new() { PublicUrl = "https://shop.example", Name = "Shop & Co" };
    private readonly TrackingTokens tokens = new(new HmacHasher(new AuthSettings { SigningKey = new string('k', 32) }));

    [Fact]
    public void A_mail_program_can_unsubscribe_with_one_click()
    {
        var mail = Write("<p>Hi</p>");

        var url = mail.Headers["List-Unsubscribe"].Trim('<', '>');
        url.ShouldStartWith("https://shop.example/catered-by-africa/v1/t/u/");
        mail.Headers["List-Unsubscribe-Post"].ShouldBe("List-Unsubscribe=One-Click");
        tokens.Read(TrackingKind.Unsubscribe, url[(url.LastIndexOf('/') + 1)..]).ShouldBe(new TrackingPayload(5, 7, ""));
    }

    [Fact]
    public void Every_mail_ends_with_a_way_out_and_the_pixel()
    {
        var mail = Write("<html><body><p>Hi</p></body></html>");

        mail.Body.ShouldContain("Shop &amp; Co");
        mail.Body.ShouldContain(">Unsubscribe</a>");
        mail.Body.ShouldEndWith("width=\"1\" height=\"1\" alt=\"\"></body></html>");
    }

    [Fact]
    public void A_text_that_has_its_own_way_out_gets_no_second()
    {
        var mail = Write("<p><a href=\"{{unsubscribe_url}}\">No more</a></p>");

        mail.Body.ShouldNotContain(">Unsubscribe</a>");
        mail.Body.ShouldContain("/t/u/");
        mail.Body.ShouldNotContain("/t/c/");
    }

    [Theory]
    [InlineData("<a href=\"https://a.example/?x=1&amp;y=2\">A</a>", "https://a.example/?x=1&y=2")]
    [InlineData("<a class='b' href='http://a.example/'>A</a>", "http://a.example/")]
    public void Links_are_counted(string html, string url)
    {
        var body = Write(html).Body;

        var start = body.IndexOf("/t/c/", StringComparison.Ordinal) + "/t/c/".Length;
        var token = body[start..body.IndexOfAny(['"', '\''], start)];
        tokens.Read(TrackingKind.Click, token).ShouldBe(new TrackingPayload(5, 7, url));
        tokens.Read(TrackingKind.Open, token).ShouldBeNull();
    }

    [Theory]
    [InlineData("<a href=\"mailto:us@shop.example\">Write</a>")]
    [InlineData("<a href=\"tel:+26097\">Call</a>")]
    public void What_is_no_web_address_is_left_alone(string html) => Write(html).Body.ShouldStartWith(html);

    [Fact]
    public void A_subject_is_one_line_and_text()
    {
        var mail = Write("<p></p>", "Hi {{customer_name}}", "Ann\r\nBcc: all@example.com <b>");

        mail.Subject.ShouldBe("Hi Ann Bcc: all@example.com <b>");
    }

    [Theory]
    [InlineData("Hello", 1)]
    [InlineData("Grüße", 1)]
    [InlineData("नमस्ते", 1)]
    public void Short_messages_are_one_part(string text, int parts) => MessagePricing.Parts(text).ShouldBe(parts);

    [Fact]
    public void Long_messages_are_several_parts()
    {
        MessagePricing.Parts(new string('a', 160)).ShouldBe(1);
        MessagePricing.Parts(new string('a', 161)).ShouldBe(2);
        MessagePricing.Parts(new string('न', 71)).ShouldBe(2);
        MessagePricing.Cost(new MarketingSettings(), MessageChannel.Sms, "Thank you for your order!", 82).ShouldBe(8.20m);
    }

    private OutboundMessage Write(string body, string subject = "News", string name = "Ann")
    {
        var campaign = new Campaign
        {
            CampaignId = 5,
            Channel = MessageChannel.Email,
            Name = "News",
            Subject = subject,
            Body = body,
            Recipients = RecipientType.All,
            Status = CampaignStatus.Sending,
            CreatedBy = 1,
            CreatedAt = default,
            UpdatedAt = default,
        };
        var account = new Account
        {
            AccountId = 7,
            Name = name,
            EmailVerified = true,
            Email = "ann@example.com",
            NormalizedEmail = "ANN@EXAMPLE.COM",
            Channel = Channels.PureEssence,
            CreatedAt = default,
            UpdatedAt = default,
        };
        return new CampaignMessageRenderer(campaign, new TrackingLinks(tokens, Store), Store).For(account);
    }
}
