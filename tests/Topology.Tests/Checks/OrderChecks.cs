using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Orders.Refunds;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Topology.Tests.Load;

namespace FunctionsCommerce.Topology.Tests.Checks;

/// <summary>Every order that was acknowledged is there once, and shop and gateway agree on every payment. Minor units.</summary>
internal static class OrderChecks
{
    public static async Task<IReadOnlyList<string>> ViolationsAsync(Shop shop, Ledger ledger)
    {
        var orders = (await ledger.AllAsync<Order>()).ToDictionary(order => order.OrderId);
        var payments = await ledger.PaymentsAsync();
        return [
            .. Acknowledged(shop, orders), .. Unknown(payments, orders), .. orders.Values.SelectMany(order => Of(order, payments)
                .Select(what => $"Order {Base36.Encode(order.OrderId)} ({order.Status}, {order.Payment.Method}, {order.Totals.Total}): {what}")),
        ];
    }

    private static IEnumerable<string> Acknowledged(Shop shop, Dictionary<long, Order> orders)
    {
        foreach (var customer in shop.Customers)
        {
            foreach (var known in customer.Orders)
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

            var twice = customer.Orders.GroupBy(known => known.Id).Where(same => same.Count() > 1);
            foreach (var same in twice)
            {
                yield return $"Order {Base36.Encode(same.Key)} was acknowledged for {same.Count()} wishes";
            }

            var ids = customer.Orders.Select(known => known.Id).ToHashSet();
            foreach (var order in orders.Values.Where(order => order.CustomerId == customer.Id && !ids.Contains(order.OrderId)))
            {
                yield return $"Order {Base36.Encode(order.OrderId)} of {order.Channel} was never acknowledged: it is one too many";
            }
        }
    }

    private static IEnumerable<string> Unknown(
        IReadOnlyList<(string Id, long Amount, long Returned)> payments, Dictionary<long, Order> orders)
    {
        var known = orders.Values.SelectMany(order => order.Payment.Captures).Select(capture => capture.GatewayPaymentId).ToHashSet();
        return payments.Where(payment => !known.Contains(payment.Id)).Select(payment => $"{payment.Id} was taken, and no order knows of it");
    }

    private static IEnumerable<string> Of(Order order, IReadOnlyList<(string Id, long Amount, long Returned)> payments)
    {
        var (totals, payment) = (order.Totals, order.Payment);
        if (totals.Subtotal + totals.Shipping + totals.Tax - totals.Discount != totals.Total
            || order.Lines.Sum(line => line.Subtotal) != totals.Subtotal)
        {
            yield return $"its sums are {totals}";
        }

        foreach (var capture in payment.Captures.Where(
            each => each.GatewayPaymentId is not (PaymentDecisions.Cash or PaymentDecisions.Wallet)))
        {
            var taken = payments.FirstOrDefault(each => each.Id == capture.GatewayPaymentId);
            var refunded = payment.Refunds
                .Where(refund => refund.GatewayPaymentId == capture.GatewayPaymentId && refund.Status == RefundStatus.Completed)
                .Sum(refund => refund.Amount);
            if (taken.Amount != capture.Amount || taken.Returned != refunded)
            {
                yield return $"the gateway took {taken.Amount} and returned {taken.Returned} of {capture.GatewayPaymentId}, the shop knows of {capture.Amount} and {refunded}";
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
}
