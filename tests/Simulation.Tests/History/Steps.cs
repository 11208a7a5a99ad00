using System.Globalization;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Loyalty;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Checkout;
using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Orders.Refunds;
using FunctionsCommerce.Core.Orders.Returns;
using FunctionsCommerce.Core.Payments;
using FunctionsCommerce.Core.Pricing;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Simulation.Tests.History;

/// <summary>What customers and staff do in each kind of operation.</summary>
internal sealed class Steps(World.World world, Shop shop, Callers callers)
{
    private static readonly OrderStatus[] Way = [
        OrderStatus.Confirmed, OrderStatus.Processing, OrderStatus.Shipped, OrderStatus.Delivered, OrderStatus.Completed,
    ];

    public Task RunAsync(Operation step) => step.Kind switch
    {
        OperationKind.CashOrder or OperationKind.LinkOrder or OperationKind.CheckoutOrder or OperationKind.WalletOrder => OrderAsync(step),
        OperationKind.Pay => PayAsync(step),
        OperationKind.Cancel => CancelAsync(step),
        OperationKind.MoveOrder => MoveAsync(step),
        OperationKind.AskReturn => AskReturnAsync(step),
        OperationKind.MoveReturn => MoveReturnAsync(step),
        OperationKind.AskRefund => AskRefundAsync(step),
        OperationKind.DecideRefund => DecideRefundsAsync(step.How % 3 != 0),
        OperationKind.RedeemPoints => RedeemAsync(step),
        OperationKind.Look => Choose(step.What, order => order.Answered is not null) is { } order ? LookAsync(order) : Task.CompletedTask,
        _ => Task.CompletedTask,
    };

    /// <summary>Staff decide what waits for them.</summary>
    public async Task DecideRefundsAsync(bool approve)
    {
        foreach (var order in world.Store.All<Order>().ToArray())
        {
            foreach (var refund in order.Payment.Refunds)
            {
                var name = $"{Base36.Encode(refund.RefundId)} of {Base36.Encode(order.OrderId)}";
                if (refund.Status == RefundStatus.Requested)
                {
                    await callers.AskAsync($"decides refund {name}", async instance => approve
                        ? await instance.Get<RefundAdminService>().ApproveAsync(refund.RefundId, default)
                        : await instance.Get<RefundAdminService>().RejectAsync(refund.RefundId, "No", default));
                }
                else if (refund.IsOwed)
                {
                    await callers.AskAsync(
                        $"retries refund {name}",
                        async instance => await instance.Get<RefundAdminService>().RetryAsync(refund.RefundId, default));
                }
                else if (refund is { Status: RefundStatus.Pending, IsCash: true })
                {
                    await callers.AskAsync(
                        $"pays out {name}",
                        async instance => await instance.Get<RefundAdminService>().PayOutAsync(refund.RefundId, "Paid", 1, default));
                }
            }
        }
    }

    private async Task OrderAsync(Operation step)
    {
        var variants = shop.Stock.Keys.ToArray();
        var (product, key) = variants[step.What % variants.Length];
        var known = new KnownOrder(shop.Ids.Next(), shop.Customers[step.Who % shop.Customers.Count], step.Kind);
        List<OrderItem> items = [new(product, key, 1 + (step.How % 3))];
        if (step.How % 4 == 0)
        {
            var (second, other) = variants[(step.What + 1) % variants.Length];
            items.Add(new OrderItem(second, other, 1));
        }

        var command = new PlaceOrderCommand
        {
            CustomerId = known.Customer,
            Channel = Channels.PureEssence,
            PaymentMethod =
                step.Kind switch
                {
                    OperationKind.CashOrder =>
                    PaymentMethod.Cod,
                    OperationKind.WalletOrder => PaymentMethod.Wallet,
                    _ => PaymentMethod.Upi
                },
            PaymentLink = step.Kind == OperationKind.LinkOrder,
            PriceRule = step.Who % 2 == 0 ? PriceRule.Inclusive : PriceRule.ShippingAndTaxAdded,
            Items = items,
            CouponCode = step.How % 5 < 2 ? Shop.Coupon : null,
            OrderId = known.Id,
        };
        shop.Orders.Add(known);
        if (await callers.AskAsync(
            $"{step.Kind} {Base36.Encode(known.Id)}",
            async instance => await instance.Get<CheckoutService>().PlaceAsync(command, default)) is { IsOk: true } placed)
        {
            known.Answered = placed.Value;
            known.Show(placed);
            await LookAsync(known);
        }
    }

    /// <summary>At the gateway; with a checkout of the shop's own the customer comes back with the proof, or not.</summary>
    private async Task PayAsync(Operation step)
    {
        if (Choose(
            step.What,
            order => order is { Kind: OperationKind.LinkOrder or OperationKind.CheckoutOrder, Answered: not null })
            is not { Answered: { } placed } order)
        {
            return;
        }

        if (placed.Payment.PaymentLinkId is { } link)
        {
            world.Gateway.PayLink(link);
            return;
        }

        var begun = await callers.AskAsync(
            $"begins to pay {Base36.Encode(order.Id)}",
            async instance => await instance.Get<ClientCheckoutService>().StartAsync(order.Customer, order.Id, default));
        order.Show(begun);
        if (begun is not { IsOk: true, Value.Payment.GatewayOrderId: { } gatewayOrder })
        {
            return;
        }

        await Task.Delay(world.Scheduler.Between(1000, step.How % 7 == 0 ? 2_400_000 : 20_000), world.Home.Time);
        if (world.Gateway.PayOrder(gatewayOrder) is { } payment && step.How % 3 > 0)
        {
            await callers.AskAsync($"proves {payment.Id} of {Base36.Encode(order.Id)}", async instance => await instance.Get<ClientCheckoutService>().VerifyAsync(
                order.Customer, order.Id,
                new PaymentSignature(gatewayOrder, payment.Id, instance.Get<RazorpaySignatures>().OfPayment(gatewayOrder, payment.Id)),
                default));
        }
    }

    private async Task CancelAsync(Operation step)
    {
        if (Choose(step.What, order => order.Answered is not null) is { } order)
        {
            var cancelled = await callers.AskAsync($"cancels {Base36.Encode(order.Id)}", async instance => step.How % 2 == 0
                ? await instance.Get<OrderService>().CancelAsync(order.Customer, order.Id, "Changed my mind", default)
                : await instance.Get<OrderAdminService>().MoveAsync(order.Id, new OrderUpdate(OrderStatus.Cancelled, null, null), default));
            order.IsCancelled |= cancelled is { IsOk: true };
            order.Show(cancelled);
            await LookAsync(order);
        }
    }

    /// <summary>One state on, now and then to the last one.</summary>
    private async Task MoveAsync(Operation step)
    {
        if (Choose(step.What, order => order.Answered is not null && Read(order) is { Status: < OrderStatus.Completed }) is { } order
            && Read(order) is { } current)
        {
            var at = Array.IndexOf(Way, current.Status) + 1;
            var to = Way[Math.Min(Way.Length - 1, step.How % 4 == 0 ? at + 2 : at)];
            var paid = to >= OrderStatus.Delivered && order.Kind == OperationKind.CashOrder
                ? ManualPaymentStatus.Paid
                : default(ManualPaymentStatus?);
            await callers.AskAsync(
                $"moves {Base36.Encode(order.Id)} to {to}",
                async instance => await instance.Get<OrderAdminService>().MoveAsync(order.Id, new OrderUpdate(to, paid, null), default));
        }
    }

    private async Task AskReturnAsync(Operation step)
    {
        if (Choose(step.What, order => Read(order) is { Status: OrderStatus.Delivered or OrderStatus.Completed }) is { } order
            && Read(order) is { } current)
        {
            var line = current.Lines[step.How % current.Lines.Count];
            var id = shop.Ids.Next();
            order.Returns.Add(id);
            var draft = new ReturnDraft(
                order.Id, [new ReturnItemDraft(line.ProductId, line.VariantKey, 1 + (step.Who % line.Quantity), "Too small")], null, []);
            await callers.AskAsync(
                $"asks for return {Base36.Encode(id)} of {Base36.Encode(order.Id)}",
                async instance => await instance.Get<ReturnService>().CreateAsync(order.Customer, id, draft, default));
        }
    }

    private async Task MoveReturnAsync(Operation step)
    {
        ReturnRequest[] open = [
            .. world.Store.All<ReturnRequest>().Where(request => request.Status is ReturnStatus.Requested or ReturnStatus.Approved),
        ];
        if (open.Length > 0)
        {
            var request = open[step.What % open.Length];
            var to = request.Status == ReturnStatus.Approved
                ? ReturnStatus.Received
                : step.How % 6 == 0 ? ReturnStatus.Rejected : ReturnStatus.Approved;
            await callers.AskAsync(
                $"moves return {Base36.Encode(request.ReturnId)} to {to}",
                async instance => await instance.Get<ReturnAdminService>().MoveToAsync(request.ReturnId, to, default));
        }
    }

    private async Task AskRefundAsync(Operation step)
    {
        if (Choose(step.What, order => Read(order)?.Payment.Refundable > 0) is { } order && Read(order) is { Payment: { } payment })
        {
            var amount = step.How % 3 == 0 ? payment.Refundable : Math.Max(1, payment.Refundable / (2 + (step.How % 3)));
            var id = shop.Ids.Next();
            await callers.AskAsync($"asks for refund {Base36.Encode(id)} of {Base36.Encode(order.Id)}", async instance =>
                await instance.Get<PaymentHistoryService>().RefundAsync(order.Customer, payment.PaymentId, id, amount, "Broken", default));
        }
    }

    /// <summary>A second look shows no less than the first, on whichever instance.</summary>
    private async Task LookAsync(KnownOrder order)
    {
        if (world.Store.Lag == TimeSpan.Zero)
        {
            var known = order.Version;
            var seen = await callers.AskAsync(
                $"looks at {Base36.Encode(order.Id)}",
                async instance => await instance.Get<OrderService>().GetAsync(order.Customer, order.Id, default));
            order.Show(seen);
            if (seen is { } answer && (!answer.IsOk || long.Parse(answer.Value.ETag!, CultureInfo.InvariantCulture) < known))
            {
                callers.Surprises.Add(
                    $"Order {Base36.Encode(order.Id)} was shown as version {(answer.IsOk ? answer.Value.ETag : "none")} to who knows version {known}");
            }
        }
    }

    private async Task RedeemAsync(Operation step)
    {
        var (customer, id) = (shop.Customers[step.Who % shop.Customers.Count], shop.Ids.Next());
        if (world.Store.All<LoyaltyAccount>().FirstOrDefault(account => account.CustomerId == customer) is { Available: > 1 } account)
        {
            await callers.AskAsync($"redeems {Base36.Encode(id)}", async instance =>
                await instance.Get<PointsRedemptionService>()
                    .RedeemAsync(customer, id, Math.Max(1, account.Available / 2), LoyaltyReward.Discount, default));
        }
    }

    private KnownOrder? Choose(int what, Func<KnownOrder, bool> fits)
    {
        KnownOrder[] some = [.. shop.Orders.Where(fits)];
        return some.Length == 0 ? null : some[what % some.Length];
    }

    /// <summary>As it is in the store now: people see what they act on.</summary>
    private Order? Read(KnownOrder order) =>
        world.Store[Containers.Customers].Find(
            CurrentUser.PartitionOf(order.Customer), Order.IdOf(order.Id))?.At(world.Scheduler.Now) as Order;
}
