using System.Text.Json;
using FunctionsCommerce.Api.Tests.CateredByAfrica;
using FunctionsCommerce.Core.Analytics;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Webhooks;
using FunctionsCommerce.Topology.Tests.Load;

namespace FunctionsCommerce.Topology.Tests.Checks;

/// <summary>Every event reached its consumers: mails and webhooks that orders promise were sent, under one id each, and nothing
/// waits.</summary>
internal static class EventChecks
{
    public static async Task<IReadOnlyList<string>> ViolationsAsync(Shop shop, Ledger ledger, Receiver receiver) =>
        [
            .. await MailsAsync(shop, ledger), .. await WebhooksAsync(ledger, receiver), .. await WaitingAsync(shop, ledger),
        ];

    private static async Task<IEnumerable<string>> MailsAsync(Shop shop, Ledger ledger)
    {
        var violations = new List<string>();
        var orders = (await ledger.AllAsync<Order>()).ToLookup(order => order.CustomerId);
        foreach (var customer in shop.Customers)
        {
            var mails = await shop.Store.MailsAsync(customer.Email);
            foreach (var order in orders[customer.Id])
            {
                var number = OrderNumber.Of(order);
                var (isCancelled, isPaid) = (order.Status == OrderStatus.Cancelled, order.Payment.PaidAt is not null);
                Expect($"We have received your order {number}", 1, 1);
                Expect($"Your order {number} has been cancelled", isCancelled ? 1 : 0, isCancelled ? 1 : 0);
                Expect($"Your order {number} has been delivered", order.DeliveredAt is null ? 0 : 1, order.DeliveredAt is null ? 0 : 1);

                // What comes after the cancellation is not told: it goes back at once.
                Expect($"Payment received for order {number}", isPaid && !isCancelled ? 1 : 0, isPaid || isCancelled ? 1 : 0);
            }

            void Expect(string subject, int least, int most)
            {
                if (mails.Count(mail => mail.Subject == subject) is var sent && (sent < least || sent > most))
                {
                    violations.Add($"{customer.Email} got '{subject}' {sent} times, not {least} to {most} times");
                }
            }
        }

        return violations;
    }

    private static async Task<IEnumerable<string>> WebhooksAsync(Ledger ledger, Receiver receiver)
    {
        var violations = new List<string>();
        var told = receiver.Requests.Where(request => request.Body.Contains("order.created", StringComparison.Ordinal))
            .Select(request => (request.Id, Order: JsonElement.Parse(request.Body).GetProperty("data").GetProperty("orderId").GetString()!))
            .Distinct().ToLookup(each => each.Order);
        foreach (var order in await ledger.AllAsync<Order>())
        {
            if (told["ord_" + Base36.Encode(order.OrderId)].Count() is var count and not 1)
            {
                violations.Add($"Order {Base36.Encode(order.OrderId)} was told under {count} ids");
            }
        }

        violations.AddRange((await ledger.AllAsync<WebhookDelivery>()).Where(delivery => delivery.Status != DeliveryStatus.Delivered)
            .Select(delivery => $"The webhook {Base36.Encode(delivery.MessageId)} is {delivery.Status}"));
        return violations;
    }

    private static async Task<IEnumerable<string>> WaitingAsync(Shop shop, Ledger ledger)
    {
        var violations = new List<string>();
        var bus = await shop.Store.Services.Bus.StateAsync();
        violations.AddRange(bus.Subscriptions.Where(each => each.Value.Dead > 0).Select(each => $"{each.Key} has {each.Value.Dead} dead letters"));
        if (bus.Scheduled > 0)
        {
            violations.Add($"{bus.Scheduled} messages are scheduled");
        }

        violations.AddRange((await ledger.AllAsync<ParkedEvent>()).Select(parked => $"{parked.Event.Name} is parked"));
        var pending = await shop.Store.Observer.Service<PendingMetricsService>().GetAsync(CancellationToken.None);
        violations.AddRange(pending.Payments.Select(each => $"{each.Value.Count} of {each.Key} are pending"));
        if (pending.Restocks.Count + pending.Redemptions.Count + pending.DeadLetters.Count > 0)
        {
            violations.Add($"Pending: {pending.Restocks.Count} restocks, {pending.Redemptions.Count} redemptions, {pending.DeadLetters.Count} dead letters");
        }

        return violations;
    }
}
