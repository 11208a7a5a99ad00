using FunctionsCommerce.Core.Payments;

namespace FunctionsCommerce.Core.Orders.Returns;

/// <summary>What returned goods are worth to the customer, in minor units. Pure.</summary>
internal static class ReturnWorth
{
    /// <summary>Shipping with its tax: it comes back with the last piece.</summary>
    public static long Extras(this Order order) => order.Totals.Total - order.Lines.Sum(line => line.Paid);

    /// <summary>What of the worth of goods can be paid back now: the gateway takes whole steps of a currency only. What is left over comes
    /// with the goods that come next; with the last ones all of it has come.</summary>
    public static long Payable(this Order order, long worth)
    {
        var step = GatewayAmounts.Step(order.Currency);
        var before = order.Receipts.Sum(receipt => receipt.Pieces.Sum(pieces => pieces.Amount));
        return Floor(before + worth) - Floor(before);

        long Floor(long amount) => amount - (amount % step);
    }

    /// <summary>The amount to refund for goods, and the amount that is no longer due where they were not paid. An earlier refund lowers
    /// what is left.</summary>
    public static (long Refund, long Waived) Owed(this Order order, long worth)
    {
        var payment = order.Payment;
        if (payment.PaidAt is not null)
        {
            return (Math.Min(worth, payment.Refundable), 0);
        }

        var waived = Math.Min(worth, payment.Due);
        return (Math.Max(0, payment.Refundable - (payment.Due - waived)), waived);
    }
}
