using System.Net;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Shop.Model.Tests.Steps;

/// <summary>Up to twenty callers do the same at the same moment.</summary>
internal sealed class RaceSteps(ModelShop shop, OrderSteps orders, RefundSteps refunds, ReturnSteps returns)
{
    public async Task RunAsync(ModelCustomer person, int what, int how)
    {
        await shop.SettleAsync();
        shop.IsRace = true;
        try
        {
            var callers = 2 + (how % 19);
            await ((what % 7) switch
            {
                0 => OrderAsync(person, callers),
                1 => CancelAsync(what / 7, callers),
                2 => MoveReturnAsync(what / 7, callers),
                3 => AskRefundAsync(what / 7, callers),
                4 => MoveRefundAsync(what / 7, callers),
                5 => FillCartAsync(person, callers),
                _ => RedeemAsync(person, callers),
            });
        }
        finally
        {
            shop.IsRace = false;
        }
    }

    private async Task OrderAsync(ModelCustomer person, int callers)
    {
        await shop.As(
            person, Channels.PureEssence, HttpMethod.Post, ModelShop.Storefront + "/cart",
            new { productId = shop.Variants[2].ProductId, quantity = 1 });
        var lines = await orders.CartAsync(person);
        var coupon = shop.Coupons.Keys.FirstOrDefault();
        var answers = await AllAsync(callers, i => i % 2 == 0
            ? shop.As(
                person, Channels.PureEssence, HttpMethod.Post, ModelShop.Storefront + "/orders",
                new { shippingAddressId = person.AddressId, paymentMethod = "cod", couponCode = coupon })
            : shop.As(person, Channels.RocketryBox, HttpMethod.Post, ModelShop.App + "/orders", new { paymentMethod = "cod" }));
        var placed = answers.Index().Where(each => each.Item.Status == HttpStatusCode.Created).ToArray();
        ModelException.Unless(placed.Length <= 1, $"One cart was ordered {placed.Length} times");
        foreach (var (i, answer) in placed)
        {
            orders.Add(person, i % 2 == 0 ? Channels.PureEssence : Channels.RocketryBox, "cod", i % 2 == 0 ? coupon : null, lines, answer);
        }
    }

    private async Task CancelAsync(int what, int callers)
    {
        if (shop.Order(what) is { } order)
        {
            var answers = await AllAsync(callers, i => orders.CancelAsync(order, i));
            ModelException.Unless(
                answers.Count(answer => answer.Status == HttpStatusCode.OK) <= 1, $"{order} was cancelled more than once");
        }
    }

    private async Task MoveReturnAsync(int what, int callers)
    {
        var open = shop.Returns.Where(each => !each.IsReceived && !each.IsRejected).ToArray();
        if (open.Length == 0)
        {
            return;
        }

        var request = open[what % open.Length];
        var isPaid = await returns.IsPaidAsync(request.Order);
        var answers = await AllAsync(
            callers,
            i => shop.AsStaff(
                HttpMethod.Post, $"/returns/{request.Id}/{((i % 3) switch { 0 => "approve", 1 => "receive", _ => "reject" })}"));
        var done = answers.Index().Where(each => each.Item.Status == HttpStatusCode.OK).ToLookup(each => each.Index % 3, each => each.Item);
        ModelException.Unless(!done[1].Any() || !done[2].Any(), $"{request.Id} was received and rejected");
        request.IsRejected = done[2].Any();
        if (done[1].FirstOrDefault() is { } received)
        {
            ReturnSteps.Received(request, isPaid, received);
        }
    }

    private async Task AskRefundAsync(int what, int callers)
    {
        if (shop.Order(what, each => each.IsPaid) is not { } order || await refunds.PaymentIdAsync(order) is not { } payment
            || (await RefundSteps.AllAsync(shop)).Any(
                refund => refund.Order == order.Id && refund is { Status: "failed", IsReplaced: false }))
        {
            return;
        }

        var amount = Math.Max(1, order.Total / 3);
        var answers = await AllAsync(
            callers,
            _ => shop.As(order.Customer, Channels.RocketryBox, HttpMethod.Post, RefundSteps.Route(payment), RefundSteps.Body(amount)));
        foreach (var answer in answers)
        {
            await refunds.AddAsync(order, amount, answer);
        }
    }

    private async Task MoveRefundAsync(int what, int callers)
    {
        var open = shop.Orders.SelectMany(order => order.Refunds).Where(refund => !refund.IsGranted).ToArray();
        if (open.Length == 0)
        {
            return;
        }

        var refund = open[what % open.Length];
        var answers = await AllAsync(callers, i => shop.AsStaff(
            HttpMethod.Post, $"/refunds/{refund.Id}/{((i % 3) switch { 0 => "approve", 1 => "reject", _ => "payout" })}",
            new { note = "As a test" }));
        var done = answers.Index().Where(each => each.Item.Status == HttpStatusCode.OK).Select(each => each.Index % 3).ToHashSet();
        ModelException.Unless(!done.Contains(1) || done.Count == 1, $"{refund.Id} was granted and declined");
        refund.IsGranted |= done.Contains(0) || done.Contains(2);
    }

    private async Task FillCartAsync(ModelCustomer person, int callers)
    {
        var variant = shop.Variants[0];
        var before = (await orders.CartAsync(person)).Where(line => line.Variant == variant).Sum(line => line.Quantity);
        var answers = await AllAsync(callers, _ => shop.As(
            person, Channels.PureEssence, HttpMethod.Post, ModelShop.Storefront + "/cart",
            new { productId = variant.ProductId, quantity = 1, variant = variant.Size }));
        var after = (await orders.CartAsync(person)).Where(line => line.Variant == variant).Sum(line => line.Quantity);
        ModelException.Unless(
            after == before + answers.Count(answer => answer.Status == HttpStatusCode.Created), $"{person.Email}'s cart lost pieces");
    }

    private async Task RedeemAsync(ModelCustomer person, int callers)
    {
        if (person.GiftCards is not [var (code, amount), ..])
        {
            await AllAsync(
                callers,
                _ => shop.As(
                    person, Channels.RocketryBox, HttpMethod.Post, ModelShop.App + "/loyalty/redeem",
                    new { points = 5, type = "discount" }));
            return;
        }

        var answers = await AllAsync(
            callers, _ => shop.As(person, Channels.RocketryBox, HttpMethod.Post, ModelShop.App + "/gift-cards/redeem", new { code }));
        var redeemed = answers.Count(answer => answer.Status == HttpStatusCode.OK);
        ModelException.Unless(redeemed <= 1, $"A gift card was redeemed {redeemed} times");
        if (redeemed == 1)
        {
            person.GiftCards.RemoveAt(0);
            person.GiftsRedeemed += amount;
        }
    }

    private static Task<Answer[]> AllAsync(int callers, Func<int, Task<Answer>> call) =>
        Task.WhenAll(Enumerable.Range(0, callers).Select(call));
}
