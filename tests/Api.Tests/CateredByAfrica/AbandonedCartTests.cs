using System.Net;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Core.Shared.Ids;

namespace FunctionsCommerce.Api.Tests.CateredByAfrica;

/// <summary>Rules about carts that were left.</summary>
public sealed class AbandonedCartTests
{
    [Fact]
    public async Task A_cart_that_is_left_is_written_about_once_with_a_way_to_unsubscribe()
    {
        await using var reminder = await Automated.With("cart_abandoned", 60, "You left items in your cart!");
        var shopper = await reminder.Shopper();
        await shopper.AddToCart(await reminder.Store.Product());

        await reminder.Minutes(59);
        (await reminder.Messages(shopper.Email)).ShouldBeEmpty();
        await reminder.Minutes(1.1);
        var mail = (await reminder.Messages(shopper.Email)).ShouldHaveSingleItem();
        await reminder.Minutes(3 * 24 * 60);

        mail.Body.ShouldContain("<body>\nYou left items in your cart!");
        (await reminder.Messages(shopper.Email)).Count.ShouldBe(1);
        (await reminder.Store.Post(Marketer.Link(mail, 'u'))).Expect(HttpStatusCode.OK);
        await shopper.AddToCart(await reminder.Store.Product());
        await reminder.Minutes(61);
        (await reminder.Endings()).ShouldBe(["skipped unsubscribed", "success delivered"]);
    }

    [Fact]
    public async Task A_change_of_the_cart_begins_the_wait_anew()
    {
        await using var reminder = await Automated.With("cart_abandoned", 60);
        var shopper = await reminder.Shopper();
        await shopper.AddToCart(await reminder.Store.Product());

        await reminder.Minutes(0.5);
        await shopper.AddToCart(await reminder.Store.Product());
        await reminder.Minutes(59.8);
        (await reminder.Messages(shopper.Email)).ShouldBeEmpty("the second product came half a minute later");
        await reminder.Minutes(0.1);
        await shopper.AddToCart(await reminder.Store.Product());
        await reminder.Minutes(59);
        (await reminder.Messages(shopper.Email)).ShouldBeEmpty("the third came just in time");
        await reminder.Minutes(2);

        (await reminder.Messages(shopper.Email)).Count.ShouldBe(1);
        await reminder.Minutes(24 * 60);
        (await reminder.Endings()).ShouldBe(["success delivered"]);
    }

    [Fact]
    public async Task Who_orders_or_empties_the_cart_is_not_reminded()
    {
        await using var reminder = await Automated.With("cart_abandoned", 60);
        var (ordering, emptying, elsewhere) = (await reminder.Shopper(), await reminder.Shopper(), await reminder.Shopper());
        var product = await reminder.Store.Product();
        await ordering.AddToCart(product);
        await emptying.AddToCart(product);
        await elsewhere.AddToCart(product);

        await reminder.Minutes(30);
        await ordering.Order();
        var item = (await emptying.Get("/cart")).At("data.items.0.id").GetInt64();
        (await emptying.Delete($"/cart/{item}")).Expect(HttpStatusCode.OK);
        var staff = await BackOffice.Enter(reminder.Store);
        await staff.Order("cust_" + Base36.Encode(elsewhere.CustomerId));
        await reminder.Minutes(120);

        foreach (var shopper in new[] { ordering, emptying, elsewhere })
        {
            (await reminder.Messages(shopper.Email)).ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task The_next_cart_is_another_occasion()
    {
        await using var reminder = await Automated.With("cart_abandoned", 60);
        var shopper = await reminder.Shopper();
        var product = await reminder.Store.Product();

        await shopper.AddToCart(product);
        await reminder.Minutes(61);
        await shopper.Order();
        await reminder.Minutes(61);
        await shopper.AddToCart(product);
        await reminder.Minutes(61);

        (await reminder.Messages(shopper.Email)).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Each_rule_keeps_its_own_time()
    {
        await using var reminder = await Automated.With("cart_abandoned", 60, "First");
        await Automated.Rule(reminder.Store, "cart_abandoned", 24 * 60, "Second");
        var shopper = await reminder.Shopper();
        await shopper.AddToCart(await reminder.Store.Product());

        await reminder.Minutes(61);
        (await reminder.Messages(shopper.Email)).Count.ShouldBe(1);
        await reminder.Minutes(23 * 60);

        (await reminder.Messages(shopper.Email)).Select(mail => mail.Body.Split("<body>\n")[1][..5]).ShouldBe(["Secon", "First"]);
    }

    [Fact]
    public async Task Quiet_hours_hold_a_reminder_until_they_end()
    {
        await using var reminder = await Automated.With(
            "cart_abandoned", 60, "Hello", "email", ("Store:TimeZone", "Africa/Lusaka"), ("Marketing:QuietFrom", "21:00"),
            ("Marketing:QuietUntil", "08:00"));
        var evening = new DateTimeOffset(2030, 5, 6, 20, 30, 0, TimeSpan.FromHours(2));
        await reminder.Until(evening);
        var shopper = await reminder.Shopper();
        await shopper.AddToCart(await reminder.Store.Product());

        await reminder.Until(evening.AddHours(11));
        (await reminder.Messages(shopper.Email)).ShouldBeEmpty();
        await reminder.Until(evening.AddHours(11.6));

        (await reminder.Messages(shopper.Email)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Who_has_had_enough_marketing_is_left_alone()
    {
        await using var reminder = await Automated.With("cart_abandoned", 60, "Hello", "email", ("Marketing:FrequencyCap", "1"));
        var shopper = await reminder.Shopper();
        var product = await reminder.Store.Product();
        await shopper.AddToCart(product);
        await reminder.Minutes(61);

        await shopper.AddToCart(product);
        await reminder.Minutes(61);

        (await reminder.Messages(shopper.Email)).Count.ShouldBe(1);
        (await reminder.Endings()).ShouldBe(["skipped frequency cap", "success delivered"]);
    }
}
