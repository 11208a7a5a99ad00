using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Carts;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Marketing.Automation;

/// <summary>The rules that an event triggers.</summary>
public sealed class AutomationTriggers(IDocumentStore store)
{
    public ValueTask<IReadOnlyList<AutomationRun>> FromAsync(EventMessage message, CancellationToken ct) => message.Event switch
    {
        CustomerRegistered e => RunsAsync(AutomationTrigger.CustomerRegistered, e.CustomerId, message.OccurredAt, 0, ct),
        OrderPlaced e => RunsAsync(AutomationTrigger.OrderPlaced, e.CustomerId, message.OccurredAt, e.OrderId, ct),
        OrderStatusChanged { To: OrderStatus.Delivered } e => RunsAsync(
            AutomationTrigger.OrderDelivered, e.CustomerId, message.OccurredAt, e.OrderId, ct),
        CartChanged e => RunsAsync(AutomationTrigger.CartAbandoned, e.CustomerId, e.At, 0, ct),
        _ => ValueTask.FromResult<IReadOnlyList<AutomationRun>>([]),
    };

    /// <summary>The rules of a trigger that are switched on: one query in one partition, which holds few.</summary>
    public async ValueTask<IReadOnlyList<AutomationRule>> ActiveAsync(AutomationTrigger trigger, CancellationToken ct)
    {
        List<AutomationRule> rules = [];
        await foreach (var rule in store.AllAsync(
            new Query<AutomationRule, AutomationRule>(all => all, AutomationRule.Home), ct))
        {
            if (rule.Trigger == trigger && rule.IsActive)
            {
                rules.Add(rule);
            }
        }

        return rules;
    }

    private async ValueTask<IReadOnlyList<AutomationRun>> RunsAsync(
        AutomationTrigger trigger, long customerId, DateTimeOffset at, long orderId, CancellationToken ct) =>
        [.. (await ActiveAsync(trigger, ct)).Select(rule => AutomationRun.Of(rule, customerId, at, orderId))];
}
