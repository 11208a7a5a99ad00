using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Orders.Refunds;
using FunctionsCommerce.Core.Payments;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Simulation.Tests.History;
using FunctionsCommerce.Simulation.Tests.World;

namespace FunctionsCommerce.Simulation.Tests.Checks;

/// <summary>Each order's sums, and that shop and gateway agree on every payment. Minor units.</summary>
internal static class MoneyChecks
{
    public static IEnumerable<string> Violations(World.World world, Shop shop)
    {
        var orders = world.Store.All<Order>().ToDictionary(order => order.OrderId);
        foreach (var known in shop.Orders.Where(known => known.Answered is not null))
        {
            if (!orders.TryGetValue(known.Id, out var kept))
            {
                yield return $"Order {Base36.Encode(known.Id)} was acknowledged and does not exist";
            }
            else if (known.IsCancelled && kept.Status != OrderStatus.Cancelled)
            {
                yield return $"Order {Base36.Encode(known.Id)} was cancelled and is {kept.Status}";
            }
        }

        var taken = world.Gateway.Payments.Values.ToLookup(payment => OrderOf(world.Gateway, payment));
        foreach (var payment in world.Gateway.Payments.Values.Where(payment => !orders.ContainsKey(OrderOf(world.Gateway, payment))))
        {
            yield return $"{payment.Id} was taken for no order";
        }

        foreach (var order in orders.Values)
        {
            foreach (var violation in Of(order, [.. taken[order.OrderId]]))
            {
                yield return $"Order {Base36.Encode(order.OrderId)} ({order.Status}, {order.Payment.Method}, {order.Totals.Total}): {violation}";
            }
        }
    }

    private static IEnumerable<string> Of(Order order, GatewayEntity[] taken)
    {
        var (totals, payment) = (order.Totals, order.Payment);
        if (totals.Subtotal + totals.Shipping + totals.Tax - totals.Discount != totals.Total
            || order.Lines.Sum(line => line.Subtotal) != totals.Subtotal)
        {
            yield return $"its sums are {totals}";
        }

        var own = payment.Captures.Where(capture => capture.GatewayPaymentId is not (PaymentDecisions.Cash or PaymentDecisions.Wallet))
            .Sum(capture => capture.Amount);
        if (own != taken.Sum(each => each.Amount))
        {
            yield return $"the gateway took {taken.Sum(each => each.Amount)}, the shop knows of {own}";
        }

        foreach (var each in taken)
        {
            var refunded = payment.Refunds.Where(refund => refund.GatewayPaymentId == each.Id && refund.Status == RefundStatus.Completed)
                .Sum(refund => refund.Amount);
            if (refunded != each.AmountRefunded)
            {
                yield return $"the gateway returned {each.AmountRefunded} of {each.Id}, the shop knows of {refunded}";
            }
        }

        var kept = payment.Captured - payment.Refunded;
        if (kept < 0 || kept > payment.Due || (order.Status == OrderStatus.Cancelled && kept != 0))
        {
            yield return $"{payment.Captured} was taken and {payment.Refunded} returned of {payment.Due}";
        }

        if (order.Status == OrderStatus.Pending && payment.IsOnline)
        {
            yield return $"it waits for its payment for ever ({payment.Captured} was taken)";
        }
    }

    private static long OrderOf(SimulatedGateway gateway, GatewayEntity payment) =>
        GatewayReference.Noted(gateway.Orders[payment.OrderId!].Notes, GatewayReference.OrderNote) ?? 0;
}
