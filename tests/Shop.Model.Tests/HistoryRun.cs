using FunctionsCommerce.Shop.Model.Tests.Checks;
using FunctionsCommerce.Shop.Model.Tests.Steps;

namespace FunctionsCommerce.Shop.Model.Tests;

/// <summary>Runs one history in a shop of its own and compares what is left with the model.</summary>
internal sealed class HistoryRun : IAsyncDisposable
{
    private readonly ModelShop shop = new();
    private readonly OrderSteps orders;
    private readonly PaymentSteps payments;
    private readonly ReturnSteps returns;
    private readonly RefundSteps refunds;
    private readonly StaffSteps staff;
    private readonly CustomerSteps customers;
    private readonly RaceSteps races;

    public HistoryRun()
    {
        orders = new(shop);
        payments = new(shop);
        returns = new(shop);
        refunds = new(shop);
        staff = new(shop);
        customers = new(shop);
        races = new(shop, orders, refunds, returns);
    }

    public HistoryLog Log => shop.Log;

    public async Task RunAsync(IReadOnlyList<Operation> history)
    {
        await shop.OpenAsync();
        foreach (var step in history)
        {
            shop.Log.Add(step.ToString());
            await ApplyAsync(step);
            if (shop.Crash.IsDead)
            {
                shop.Log.Add("  killed");
                await shop.RestartAsync();
                await orders.FindLostAsync();
            }
        }

        await new Drain(shop).RunAsync(refunds);
        await orders.FindLostAsync();
        var books = await Books.ReadAsync(shop);
        await new OrderChecks(shop, books).RunAsync();
        await new StockChecks(shop, books).RunAsync();
        await new LedgerChecks(shop, books).RunAsync();
        await new FigureChecks(shop, books).RunAsync();
        await new SubscriptionChecks(shop).RunAsync();
    }

    public ValueTask DisposeAsync() => shop.DisposeAsync();

    private Task ApplyAsync(Operation step)
    {
        var (kind, who, what, how) = step;
        var person = shop.People[who % shop.People.Count];
        return kind switch
        {
            OperationKind.StorefrontOrder => orders.StorefrontAsync(person, what, how),
            OperationKind.AppOrder => orders.AppAsync(person, what, how),
            OperationKind.RasCurrysOrder => orders.RasCurrysAsync(person, what, how),
            OperationKind.StaffOrder => orders.StaffAsync(person, what, how),
            OperationKind.ChangeCart => customers.ChangeCartAsync(person, what, how),
            OperationKind.Pay => payments.PayAsync(what, how),
            OperationKind.RepeatWebhook => payments.RepeatWebhookAsync(what, how),
            OperationKind.Cancel => orders.CancelAsync(what, how),
            OperationKind.MoveOrder => staff.MoveOrderAsync(what, how),
            OperationKind.AskReturn => returns.AskAsync(what, how),
            OperationKind.MoveReturn => returns.MoveAsync(what, how),
            OperationKind.AskRefund => refunds.AskAsync(what, how),
            OperationKind.MoveRefund => refunds.MoveAsync(what, how),
            OperationKind.GatewayRefund => refunds.AtGatewayAsync(what, how),
            OperationKind.GatewayFault => payments.FaultAsync(what, how),
            OperationKind.AdvanceClock => staff.AdvanceClockAsync(how),
            OperationKind.EditPrice => staff.EditPriceAsync(what, how),
            OperationKind.EditStock => staff.EditStockAsync(what, how),
            OperationKind.EditStatus => staff.EditStatusAsync(what, how),
            OperationKind.EditCoupon => staff.EditCouponAsync(what, how),
            OperationKind.GiftCard => customers.GiftCardAsync(person, how),
            OperationKind.Points => customers.RedeemPointsAsync(person, how),
            OperationKind.Subscription => customers.SubscribeAsync(person, how),
            OperationKind.Race => races.RunAsync(person, what, how),
            OperationKind.Crash => CrashSoon(how),
            _ => throw new ArgumentException($"There is no {kind}.", nameof(step)),
        };
    }

    /// <summary>The process is killed at one of the next writes, whatever makes it.</summary>
    private Task CrashSoon(int how)
    {
        shop.Crash.CrashAt(1 + (how % 9));
        return Task.CompletedTask;
    }
}
