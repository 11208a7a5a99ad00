using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Orders.Refunds;

namespace FunctionsCommerce.Core.Tests.Orders;

/// <summary>A random history of one order's refunds before a gateway that knows what is left of each payment. In the end the order is
/// cancelled, the gateway has answered, and what failed was tried again.</summary>
internal sealed class RefundHistory(int seed)
{
    private const long Total = 2834;
    private const int Steps = 12;
    private const int MaxRetries = 50;
    private readonly Random random = new(seed);
    private readonly Dictionary<string, long> gateway = new() { ["pay_1"] = Total };
    private readonly List<string> told = [];

    public Order Order { get; private set; } = Given.Paid();

    public long LeftAtGateway => gateway.Values.Sum();

    public void Run()
    {
        for (var step = 0; step < Steps; step++)
        {
            Act(random.Next(5));
        }

        if (Order.Status != OrderStatus.Cancelled)
        {
            Apply("cancel", Order.Cancel("No more", Given.NewId, Given.Now));
        }

        for (var i = 0; i < MaxRetries && (Open() ?? Owed()) is { } refund; i++)
        {
            if (refund.IsOwed)
            {
                Apply($"retry {refund.Amount}", Order.RetryRefund(refund.RefundId, Given.NewId, Given.Now));
            }
            else
            {
                Answer(refund, mayFail: false);
            }
        }
    }

    public override string ToString() => string.Join(", ", told);

    private void Act(int what)
    {
        switch (what)
        {
            case 0 when Order.Payment.Refundable > 0:
                var asked = random.NextInt64(1, Order.Payment.Refundable + 1);
                Apply($"ask {asked}", Order.RequestRefund(asked, "damaged", null, Given.NewId, Given.Now));
                break;
            case 1 when Open() is { } refund:
                Answer(refund, mayFail: true);
                break;
            case 2:
                AtGateway();
                break;
            case 3 when !gateway.ContainsKey("pay_2"):
                gateway["pay_2"] = Total;
                Apply("paid again", Order.Captured("pay_2", Total, Given.NewId, Given.Now));
                break;
            case 4 when Order.Status != OrderStatus.Cancelled && random.Next(3) == 0:
                Apply("cancel", Order.Cancel("No more", Given.NewId, Given.Now));
                break;
        }
    }

    /// <summary>Somebody refunds in the gateway's own dashboard, whatever the shop has asked for meanwhile.</summary>
    private void AtGateway()
    {
        var (payment, left) = gateway.ElementAt(random.Next(gateway.Count));
        if (left > 0)
        {
            var amount = random.NextInt64(1, left + 1);
            gateway[payment] -= amount;
            Apply($"{amount} of {payment} at the gateway", Order.RefundFound(
                null, new FoundRefund($"rfnd_{Given.NewId()}", payment, amount, RefundStatus.Completed, null), Given.NewId, Given.Now));
        }
    }

    private void Answer(Refund refund, bool mayFail)
    {
        var isTaken = gateway[refund.GatewayPaymentId!] >= refund.Amount && !(mayFail && random.Next(3) == 0);
        gateway[refund.GatewayPaymentId!] -= isTaken ? refund.Amount : 0;
        Apply(
            $"{refund.Amount} {(isTaken ? "done" : "failed")}",
            Order.RefundReported(
                refund.RefundId, isTaken ? RefundStatus.Completed : RefundStatus.Failed, isTaken ? $"rfnd_{refund.RefundId}" : null,
                Given.NewId, Given.Now));
    }

    private Refund? Open() => Order.Payment.Refunds.FirstOrDefault(refund => refund.IsWithGateway);

    private Refund? Owed() => Order.Payment.Refunds.FirstOrDefault(refund => refund.IsOwed);

    private void Apply(string what, Core.Shared.Result<OrderChange> change)
    {
        told.Add(change.IsOk ? what : $"{what}: {change.Error!.Message}");
        Order = change.IsOk ? change.Value.Order : Order;
    }
}
