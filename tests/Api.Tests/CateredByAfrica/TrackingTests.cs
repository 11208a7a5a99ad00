using System.Net;
using FunctionsCommerce.Api.Tests.PureEssence;

namespace FunctionsCommerce.Api.Tests.CateredByAfrica;

public sealed class TrackingTests(StoreHost store) : IClassFixture<StoreHost>
{
    private const string Browser = "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0";

    [Fact]
    public async Task Opening_and_clicking_count_once_per_recipient()
    {
        var staff = await Marketer.SignIn(store);
        var (one, other) = (await Shopper.Register(store), await Shopper.Register(store));
        var sent = await staff.SendCampaign("<p><a href=\"https://shop.example.com/sale?a=1&amp;b=2\">Sale</a></p>", one, other);
        var mail = (await staff.Mails(one)).Single();
        await store.Advance(TimeSpan.FromMinutes(1));

        await Visit(Marketer.Link(mail, 'o'));
        var pixel = await Visit(Marketer.Link(mail, 'o'));
        await Visit(Marketer.Link(mail, 'c'));
        var click = await Visit(Marketer.Link(mail, 'c'));

        pixel.Expect(HttpStatusCode.OK).Headers["Content-Type"].ShouldBe("image/gif");
        click.Expect(HttpStatusCode.Found).Headers["Location"].ShouldBe("https://shop.example.com/sale?a=1&b=2");
        var campaign = await Find(sent);
        campaign.GetProperty("openedCount").GetInt32().ShouldBe(1);
        campaign.GetProperty("clickedCount").GetInt32().ShouldBe(1);
        campaign.GetProperty("openRate").GetRawText().ShouldBe("50.00");
        campaign.GetProperty("clickRate").GetRawText().ShouldBe("50.00");
    }

    [Fact]
    public async Task Machines_do_not_count_as_readers()
    {
        var staff = await Marketer.SignIn(store);
        var (early, apple, scanner, prefetch) =
            (await Shopper.Register(store), await Shopper.Register(store), await Shopper.Register(store), await Shopper.Register(store));
        var sent = await staff.SendCampaign("<p><a href=\"https://shop.example.com\">Shop</a></p>", early, apple, scanner, prefetch);

        await Visit(Marketer.Link((await staff.Mails(early)).Single(), 'o'));
        await store.Advance(TimeSpan.FromMinutes(1));
        await Visit(Marketer.Link((await staff.Mails(apple)).Single(), 'o'), ("User-Agent", "Mozilla/5.0"));
        await Visit(Marketer.Link((await staff.Mails(scanner)).Single(), 'c'), ("User-Agent", "Barracuda Sentinel"));
        await Visit(Marketer.Link((await staff.Mails(prefetch)).Single(), 'o'), ("User-Agent", Browser), ("Sec-Purpose", "prefetch"));

        var campaign = await Find(sent);
        campaign.GetProperty("openedCount").GetInt32().ShouldBe(0);
        campaign.GetProperty("clickedCount").GetInt32().ShouldBe(0);
    }

    [Fact]
    public async Task Whoever_unsubscribes_is_skipped_from_then_on()
    {
        var staff = await Marketer.SignIn(store);
        var shopper = await Shopper.Register(store);
        await staff.SendCampaign(to: shopper);
        var link = Marketer.Link((await staff.Mails(shopper)).Single(), 'u');

        var page = await store.Get(link);
        var stillSubscribed = (await staff.SendCampaign(to: shopper)).At("data.sentCount").GetInt32();
        var oneClick = await store.Post(link, new FormUrlEncodedContent([new("List-Unsubscribe", "One-Click")]));
        var again = await store.Post(link, new FormUrlEncodedContent([new("List-Unsubscribe", "One-Click")]));
        var next = await staff.SendCampaign(to: shopper);

        page.Expect(HttpStatusCode.OK).Text.ShouldContain("<button>Unsubscribe</button>");
        page.Text.ShouldContain("<meta name=\"color-scheme\" content=\"light dark\">");
        page.Text.ShouldContain("min-height:44px");
        stillSubscribed.ShouldBe(1);
        oneClick.Expect(HttpStatusCode.OK).Text.ShouldContain("You are unsubscribed");
        again.Expect(HttpStatusCode.OK);
        next.At("data.sentCount").GetInt32().ShouldBe(0);
        (await staff.Mails(shopper)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Links_that_we_did_not_write_lead_nowhere()
    {
        var staff = await Marketer.SignIn(store);
        var shopper = await Shopper.Register(store);
        await staff.SendCampaign("<p><a href=\"https://shop.example.com\">Shop</a></p>", shopper);
        var mail = (await staff.Mails(shopper)).Single();
        var click = Marketer.Link(mail, 'c');
        var evil = System.Buffers.Text.Base64Url.EncodeToString("https://evil.example.com"u8);
        var parts = click.Split('.');
        var forged = string.Join('.', parts[0], parts[1], evil, parts[3]);

        (await store.Get(forged)).Expect(HttpStatusCode.NotFound);
        (await store.Get(click[..^4] + "AAAA")).Expect(HttpStatusCode.NotFound);
        (await store.Get(Marketer.Link(mail, 'o').Replace("/o/", "/u/", StringComparison.Ordinal))).Expect(HttpStatusCode.NotFound);
        (await store.Post(Marketer.Base + "/t/u/nonsense")).Expect(HttpStatusCode.NotFound);
        (await store.Get(Marketer.Base + "/t/o/nonsense")).Expect(HttpStatusCode.OK);
    }

    private Task<Answer> Visit(string path, params (string Name, string Value)[] headers) =>
        store.Send(HttpMethod.Get, path, headers: headers.Length > 0 ? headers : [("User-Agent", Browser)]);

    private async Task<System.Text.Json.JsonElement> Find(Answer sent) =>
        (await (await Marketer.SignIn(store)).Get("/emails/campaigns?limit=100")).At("data.campaigns").EnumerateArray()
        .Single(campaign => campaign.GetProperty("id").GetString() == sent.At("data.campaignId").GetString());
}
