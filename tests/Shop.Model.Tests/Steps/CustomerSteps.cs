using System.Net;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Shop.Model.Tests.Steps;

/// <summary>Carts, gift cards, points and subscriptions.</summary>
internal sealed class CustomerSteps(ModelShop shop)
{
    public async Task ChangeCartAsync(ModelCustomer person, int what, int how)
    {
        var cart = await shop.LookAsync(ModelShop.Storefront + "/cart", person.Tokens[Channels.PureEssence]);
        var items = cart.At("data.items").EnumerateArray().Select(item => item.GetProperty("id").GetInt64()).ToArray();
        if (how % 5 == 0)
        {
            await shop.As(person, Channels.PureEssence, HttpMethod.Delete, ModelShop.Storefront + "/cart/coupon");
        }
        else if (items.Length > 0 && how % 2 == 0)
        {
            await shop.As(
                person, Channels.PureEssence, HttpMethod.Put, $"{ModelShop.Storefront}/cart/{items[what % items.Length]}",
                new { quantity = 1 + (how % 3) });
        }
        else if (items.Length > 0)
        {
            await shop.As(person, Channels.PureEssence, HttpMethod.Delete, $"{ModelShop.Storefront}/cart/{items[what % items.Length]}");
        }
        else if (shop.Orders.LastOrDefault(order => order.Customer == person) is { } order)
        {
            await shop.As(
                person, Channels.PureEssence, HttpMethod.Post, $"{ModelShop.Storefront}/orders/{Ids.Storefront(order.Id)}/reorder");
        }
    }

    public async Task GiftCardAsync(ModelCustomer person, int how)
    {
        if (person.GiftCards is [var (code, amount), ..] && how % 2 == 0)
        {
            var (isRedeemed, wasKilled) = (await RedeemAsync(person, code), shop.WasKilled);
            if (!isRedeemed && wasKilled)
            {
                // It died with the key in its hands, before or after the redemption: under another one, it is redeemed once in any case.
                await RedeemAsync(person, code);
                isRedeemed = true;
            }

            if (isRedeemed)
            {
                person.GiftCards.RemoveAt(0);
                person.GiftsRedeemed += amount;
            }

            return;
        }

        var minor = 100 * (10 + (how % 90));
        if (await CardAsync(person) is { } card
            && await shop.As(
                person, Channels.RocketryBox, HttpMethod.Post, ModelShop.App + "/gift-cards",
                new { amount = minor / 100m, quantity = 1, paymentMethod = card })
                is { Status: HttpStatusCode.Created } bought)
        {
            person.GiftCards.Add((bought.At("data.giftCards.0.code").GetString()!, minor));
        }
    }

    public Task RedeemPointsAsync(ModelCustomer person, int how) =>
        shop.As(
            person, Channels.RocketryBox, HttpMethod.Post, ModelShop.App + "/loyalty/redeem",
            new { points = 1 + (how % 20), type = how % 2 == 0 ? "discount" : "product" });

    public async Task SubscribeAsync(ModelCustomer person, int how)
    {
        if (person.Subscriptions.Count > 0 && how % 3 != 0)
        {
            object change = (how % 4) switch
            {
                0 => new { quantity = 1 + (how % 3) },
                1 => new { status = "paused" },
                2 => new { preferences = new { skipNext = true } },
                _ => new { status = "active" },
            };
            await shop.As(
                person, Channels.RocketryBox, HttpMethod.Put,
                $"{ModelShop.App}/subscriptions/{person.Subscriptions[how % person.Subscriptions.Count]}", change);
            return;
        }

        if (await CardAsync(person) is not { } card)
        {
            return;
        }

        var started = await shop.As(person, Channels.RocketryBox, HttpMethod.Post, ModelShop.App + "/subscriptions", new
        {
            productId = Ids.App(shop.Variants.First(each => each.Size is null).ProductId),
            quantity = 1 + (how % 2),
            frequency = "weekly",
            startDate = DateOnly.FromDateTime(shop.Now.UtcDateTime),
            paymentMethod = card,
            shippingAddress = Ids.App(person.AddressId),
            preferences = new { },
        });
        if (started.Status == HttpStatusCode.Created)
        {
            person.Subscriptions.Add(started.At("data.subscription.id").GetString()!);
        }
    }

    private async Task<bool> RedeemAsync(ModelCustomer person, string code) =>
        (await shop.As(person, Channels.RocketryBox, HttpMethod.Post, ModelShop.App + "/gift-cards/redeem", new { code })).Status
            == HttpStatusCode.OK;

    private async Task<string?> CardAsync(ModelCustomer person)
    {
        if (person.Card is null)
        {
            var details = new { last4 = "4242", brand = "visa", expiryMonth = 12, expiryYear = 2035, token = "token_4242" };
            var added = await shop.As(
                person, Channels.RocketryBox, HttpMethod.Post, ModelShop.App + "/payment-methods", new { type = "card", details });
            person.Card = added.Status == HttpStatusCode.Created ? added.At("data.method.id").GetString() : null;
        }

        return person.Card;
    }
}
