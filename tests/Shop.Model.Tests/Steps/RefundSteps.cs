using System.Net;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Shop.Model.Tests.Steps;

/// <summary>Money that customers ask for, and what staff make of it.</summary>
internal sealed class RefundSteps(ModelShop shop)
{
    public async Task AskAsync(int what, int how)
    {
        if (shop.Order(what, each => each.IsPaid) is not { } order || await FailedAsync(order))
        {
            return;
        }

        await AskAsync(order, how % 3 == 0 ? order.Total : Math.Max(1, order.Total * (1 + (how % 5)) / 7));
    }

    public async Task AskAsync(ModelOrder order, long amount)
    {
        if (await PaymentIdAsync(order) is { } payment)
        {
            await AddAsync(
                order, amount, await shop.As(order.Customer, Channels.RocketryBox, HttpMethod.Post, Route(payment), Body(amount)));
        }
    }

    public async Task AddAsync(ModelOrder order, long amount, Answer answer)
    {
        if (answer.Status == HttpStatusCode.Created)
        {
            var refund = new ModelRefund("rfd_" + answer.At("data.refund.id").GetString(), amount);
            refund.IsGranted = await StatusAsync(refund.Id) is not ("requested" or "rejected");
            order.Refunds.Add(refund);
        }
    }

    public static string Route(string payment) => $"{ModelShop.App}/payments/{payment}/refund";

    public static object Body(long amount) => new { reason = "Not as shown", amount = amount / 100m };

    public async Task<string?> PaymentIdAsync(ModelOrder order)
    {
        var payments = await shop.LookAsync(ModelShop.App + "/payments?limit=100", order.Customer.Tokens[Channels.RocketryBox]);
        return payments.At("data.payments").EnumerateArray().Where(each => each.GetProperty("orderId").GetString() == Ids.App(order.Id))
            .Select(each => each.GetProperty("id").GetString()).SingleOrDefault();
    }

    public async Task MoveAsync(int what, int how)
    {
        var open = shop.Orders.SelectMany(order => order.Refunds).Where(refund => !refund.IsGranted).ToArray();
        if (open.Length == 0 || how % 5 == 0)
        {
            await RetryFailedAsync(how);
            return;
        }

        var refund = open[what % open.Length];
        await shop.AsStaff(
            HttpMethod.Post, $"/refunds/{refund.Id}/{((how % 3) switch { 0 => "reject", 1 => "payout", _ => "approve" })}",
            new { note = "As a test" });
        refund.IsGranted = await StatusAsync(refund.Id) is not ("requested" or "rejected");
    }

    /// <summary>Staff ask the gateway again, pay out by hand, and hand out cash.</summary>
    public async Task RetryFailedAsync(int how)
    {
        foreach (var refund in (await AllAsync(shop)).Where(refund => refund is { Status: "failed", IsReplaced: false }))
        {
            await shop.AsStaff(
                HttpMethod.Post, $"/refunds/{refund.Id}/{(how % 4 == 0 ? "payout" : "retry")}", new { note = "By bank transfer" });
        }

        foreach (var refund in (await AllAsync(shop)).Where(refund => refund is { Status: "pending", Method: "cash" }))
        {
            await shop.AsStaff(HttpMethod.Post, $"/refunds/{refund.Id}/payout", new { note = "In the shop" });
        }
    }

    /// <summary>Staff refund in the gateway's own dashboard.</summary>
    public async Task AtGatewayAsync(int what, int how)
    {
        await shop.SettleAsync();
        if (shop.Order(what, each => each.Payments.Count == 1) is not { Payments: [var payment], PayAt: not null } order
            || await FailedAsync(order))
        {
            return;
        }

        if (await shop.TryGatewayLookAsync("payments/" + payment) is not { Json: var taken })
        {
            return;
        }

        var left = taken.GetProperty("amount").GetInt64() - taken.GetProperty("amount_refunded").GetInt64();
        var amount = Math.Min(left, 100 + how);
        // The gateway does not know what staff paid out by hand: whoever refunds it there as well pays twice.
        if (taken.GetProperty("amount").GetInt64() != order.Total
            || amount <= 0
            || (await AllAsync(shop)).Any(refund => refund.Order == order.Id && (refund.IsOpen || refund.IsByHand)))
        {
            return;
        }

        if ((await shop.GatewayAsync("refunds", new { paymentId = payment, amount })).Status == HttpStatusCode.OK)
        {
            order.GatewayRefunds += amount;
        }
    }

    public static async Task<IReadOnlyList<ShownRefund>> AllAsync(ModelShop shop)
    {
        var all = new List<ShownRefund>();
        for (var page = 1; ; page++)
        {
            var shown = await shop.StaffLookAsync($"/refunds?limit=100&page={page}");
            all.AddRange(shown.At("data.refunds").EnumerateArray().Select(ShownRefund.From));
            if (shown.At("data.refunds").GetArrayLength() < 100)
            {
                return all;
            }
        }
    }

    private async Task<bool> FailedAsync(ModelOrder order) =>
        (await AllAsync(shop)).Any(refund => refund.Order == order.Id && refund is { Status: "failed", IsReplaced: false });

    private async Task<string?> StatusAsync(string id) => (await shop.StaffLookAsync("/refunds/" + id)).At("data.status").GetString();
}
