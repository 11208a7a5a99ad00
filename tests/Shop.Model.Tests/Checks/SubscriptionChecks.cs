using System.Globalization;

namespace FunctionsCommerce.Shop.Model.Tests.Checks;

/// <summary>One order and one charge in each cycle of a subscription.</summary>
internal sealed class SubscriptionChecks(ModelShop shop)
{
    private const int Cycle = 7;

    public async Task RunAsync()
    {
        var deliveries = (await Books.OrdersAsync(shop))
            .Where(order => order.SubscriptionId is not null)
            .GroupBy(order => order.SubscriptionId!.Value);
        foreach (var orders in deliveries)
        {
            var days = orders.Select(order => order.Document.CreatedAt.UtcDateTime.Date).Order().ToArray();
            var gaps = days.Zip(days.Skip(1), (one, next) => (next - one).TotalDays);
            ModelException.Unless(
                days.Distinct().Count() == days.Length
                    && gaps.All(gap => gap >= 1)
                    && days.Length <= 1 + ((shop.Now - shop.OpenedAt).TotalDays / Cycle),
                $"Subscription {orders.Key} was delivered on {string.Join(' ', days.Select(day => day.ToString("MM-dd", CultureInfo.InvariantCulture)))}");
            foreach (var order in orders)
            {
                var gatewayOrder = order.Document.Payment.GatewayOrderId;
                if (gatewayOrder is null)
                {
                    continue;
                }

                var charges = (await shop.GatewayLookAsync($"orders/{gatewayOrder}/payments"))
                    .At("items")
                    .EnumerateArray()
                    .Count(charge => charge.GetProperty("captured").GetBoolean());
                ModelException.Unless(
                    charges <= 1 && charges == order.Document.Payment.Captures.Count,
                    $"Subscription {orders.Key}: order {order.Id} was charged {charges} times");
            }
        }
    }
}
