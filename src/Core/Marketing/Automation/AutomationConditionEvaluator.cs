using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Carts;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Marketing.Automation;

/// <summary>The current state of an occasion.</summary>
/// <param name="Due">When the message is due.</param>
/// <param name="Gone">Why there is nothing to send; empty: not worth a log entry.</param>
/// <param name="Order">What the message is about.</param>
public sealed record AutomationCondition(DateTimeOffset Due, string? Gone = null, Order? Order = null);

/// <summary>Checks whether the message is still due: the state at the time of sending counts.</summary>
public sealed class AutomationConditionEvaluator(IDocumentStore store)
{
    private const string Quietly = "";

    public async ValueTask<AutomationCondition> EvaluateAsync(AutomationRun run, AutomationRule rule, Account account, CancellationToken ct)
    {
        var due = run.At + AutomationRun.DelayOf(rule);
        return run.Trigger switch
        {
            AutomationTrigger.OrderPlaced or AutomationTrigger.OrderDelivered => await OfOrderAsync(run, due, ct),
            AutomationTrigger.CartAbandoned => await OfCartAsync(run, rule, ct),
            AutomationTrigger.Birthday when account.BirthDate is not { } born
                || !CalendarDay.CelebratedOn(run.Date).Contains(CalendarDay.Of(born)) =>
                new AutomationCondition(due, Quietly),
            _ => new AutomationCondition(due),
        };
    }

    private async ValueTask<AutomationCondition> OfOrderAsync(AutomationRun run, DateTimeOffset due, CancellationToken ct)
    {
        var order = await store.RequireAsync<Order>(CurrentUser.PartitionOf(run.CustomerId), Order.IdOf(run.OrderId), ct);
        return order switch
        {
            { Status: OrderStatus.Cancelled } => new AutomationCondition(due, "order cancelled"),
            { Status: OrderStatus.Returned } => new AutomationCondition(due, "order returned"),
            _ => new AutomationCondition(due, Order: order),
        };
    }

    /// <summary>A changed cart starts its delay again; a newer event has a run of its own.</summary>
    private async ValueTask<AutomationCondition> OfCartAsync(AutomationRun run, AutomationRule rule, CancellationToken ct)
    {
        var partition = CurrentUser.PartitionOf(run.CustomerId);
        if (await store.ReadAsync<Cart>(partition, Cart.DocumentId, ct) is not { Items.Count: > 0 } cart
            || cart.UpdatedAt >= run.At + Cart.AnnounceEvery)
        {
            return new AutomationCondition(run.Due, Quietly);
        }

        var since = cart.UpdatedAt;
        var ordered = new Query<Order, long>(
            orders => orders.Where(order => order.CreatedAt >= since && order.Status != OrderStatus.Cancelled)
                .Select(order => order.OrderId)
                .Take(1), partition)
        {
            PageSize = 1,
        };
        return new AutomationCondition(
            since + AutomationRun.DelayOf(rule), (await store.QueryAsync(ordered, ct)).Items.Count > 0 ? Quietly : null);
    }
}
