using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.Shop.Model.Tests.Steps;

namespace FunctionsCommerce.Shop.Model.Tests.Checks;

/// <summary>What the shop has in its books, and what the model makes of each order. Minor units.</summary>
internal sealed class Books
{
    public required IReadOnlyList<BookedOrder> Orders { get; init; }

    public required ILookup<long, ShownRefund> Refunds { get; init; }

    /// <summary>What the gateway took for each order, and what it returned.</summary>
    public required IReadOnlyDictionary<long, (long Taken, long Returned)> Gateway { get; init; }

    public static async Task<Books> ReadAsync(ModelShop shop)
    {
        var orders = await OrdersAsync(shop);
        var gateway = new Dictionary<long, (long, long)>();
        foreach (var order in shop.Orders)
        {
            var booked = orders.Single(each => each.Id == order.Id);
            IEnumerable<string> payments = booked.SubscriptionId is null
                ? order.Payments
                : booked.Document.Payment.Captures.Select(capture => capture.GatewayPaymentId);
            var (taken, returned) = (0L, 0L);
            foreach (var payment in payments)
            {
                var shown = (await shop.GatewayLookAsync("payments/" + payment)).Json;
                taken += shown.GetProperty("captured").GetBoolean() ? shown.GetProperty("amount").GetInt64() : 0;
                returned += shown.GetProperty("amount_refunded").GetInt64();
            }

            gateway[order.Id] = (taken, returned);
        }

        return new Books
        {
            Orders = orders,
            Refunds = (await RefundSteps.AllAsync(shop)).ToLookup(refund => refund.Order),
            Gateway = gateway,
        };
    }

    public static async Task<IReadOnlyList<BookedOrder>> OrdersAsync(ModelShop shop)
    {
        var all = new List<BookedOrder>();
        await foreach (var order in shop.Host.Service<IDocumentStore>()
            .AllAsync(new Query<Order, Order>(orders => orders), CancellationToken.None))
        {
            all.Add(BookedOrder.From(order));
        }

        return all;
    }

    public BookedOrder Of(ModelOrder order) => Orders.Single(each => each.Id == order.Id);

    /// <summary>What the shop took for the order, at the gateway, in cash or from the wallet.</summary>
    public long Taken(ModelOrder order) => Gateway[order.Id].Taken + order.Cash + (order.Method == "wallet" ? order.Total : 0);

    /// <summary>What it returned, in whatever way.</summary>
    public long Returned(ModelOrder order) => Refunds[order.Id].Where(refund => refund.Status == "completed").Sum(refund => refund.Amount);

    /// <summary>What the customer owes in all.</summary>
    public static long Cost(ModelOrder order) => order.Total - order.Waived;

    /// <summary>What the shop may keep of the money.</summary>
    public long MayKeep(ModelOrder order) => Of(order).Status == OrderStatus.Cancelled || order.IsRefundedByStaff
        ? 0
        : Math.Max(0, Math.Min(Taken(order), Cost(order))
            - order.Refunds.Where(refund => refund.IsGranted)
                .Sum(refund => refund.Amount) - order.Returns.Sum(each => each.Refund) - order.GatewayRefunds);

    /// <summary>What of the order's own price went back.</summary>
    public long RefundedNet(ModelOrder order) =>
        Math.Max(0, Returned(order) - Math.Max(0, Taken(order) - (Of(order).Status == OrderStatus.Cancelled ? order.Total : Cost(order))));

    /// <summary>What the order is worth to the shop, paid or not.</summary>
    public long Revenue(ModelOrder order) => Of(order).Status == OrderStatus.Cancelled ? 0 : Math.Max(0, Cost(order) - RefundedNet(order));
}
