using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Carts;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Marketing.Automation;

/// <summary>The current state of an occasion.</summary>
/// <param name="Due">When the message is due.</param>
/// <param name="Gone">Why there is nothing to send; empty: not worth a log entry.</param>
/// <param name="Order">What the message is about.</param>
public sealed record OccasionState(DateTimeOffset Due, string? Gone = null, Order? Order = null);

/// <summary>Checks whether the message is still due: the state at the time of sending counts.</summary>
public sealed class AutomationOccasions(IDocumentStore store)
{
    private const string Quietly = "";

    public async ValueTask<OccasionState> Look(AutomationRun run, AutomationRule rule, Account account, CancellationToken ct)
    {
        var due = run.At + AutomationRun.DelayOf(rule);
        return run.Trigger switch
        {
            AutomationTrigger.OrderPlaced or AutomationTrigger.OrderDelivered => await OfOrder(run, due, ct),
            AutomationTrigger.CartAbandoned => await OfCart(run, rule, ct),
            AutomationTrigger.Birthday when account.BirthDate is not { } born || !CalendarDay.CelebratedOn(run.Date).Contains(CalendarDay.Of(born)) =>
                new OccasionState(due, Quietly),
            _ => new OccasionState(due),
        };
    }

    private async ValueTask<OccasionState> OfOrder(AutomationRun run, DateTimeOffset due, CancellationToken ct)
    {
        var order = await store.RequireAsync<Order>(Caller.PartitionOf(run.CustomerId), Order.IdOf(run.OrderId), ct);
        return order switch
        {
            { Status: OrderStatus.Cancelled } => new OccasionState(due, "order cancelled"),
            { Status: OrderStatus.Returned } => new OccasionState(due, "order returned"),
            _ => new OccasionState(due, Order: order),
        };
    }

    /// <summary>A changed cart starts its delay again; a newer event has a run of its own.</summary>
    private async ValueTask<OccasionState> OfCart(AutomationRun run, AutomationRule rule, CancellationToken ct)
    {
        var partition = Caller.PartitionOf(run.CustomerId);
        if (await store.Read<Cart>(partition, Cart.DocumentId, ct) is not { Items.Count: > 0 } cart || cart.UpdatedAt >= run.At + Cart.AnnounceEvery)
        {
            return new OccasionState(run.Due, Quietly);
        }

        var since = cart.UpdatedAt;
        var ordered = new Query<Order, long>(
            orders => orders.Where(order => order.CreatedAt >= since && order.Status != OrderStatus.Cancelled).Select(order => order.OrderId).Take(1), partition)
        {
            PageSize = 1,
        };
        return new OccasionState(since + AutomationRun.DelayOf(rule), (await store.Query(ordered, ct)).Items.Count > 0 ? Quietly : null);
    }
}
