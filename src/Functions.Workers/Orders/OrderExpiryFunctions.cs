using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Shared.Ids;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace FunctionsCommerce.Functions.Workers.Orders;

/// <summary>Starts and stops the expiry of unpaid orders, and cancels expired ones.</summary>
public sealed class OrderExpiryFunctions(OrderRepository orders, OrderService service)
{
    public const string Expire = "OrderExpiry_Expire";

    [Function("OrderExpiry_OnEvent")]
    public Task OnEvent(
        [ServiceBusTrigger(EventTopic.Events, EventTopic.OrderExpiry, Connection = "ServiceBus")] string body,
        [DurableClient] DurableTaskClient client, CancellationToken ct) =>
        EventMessage.Parse(body).Event switch
        {
            OrderPlaced placed => StartAsync(client, placed, ct),
            OrderStatusChanged { From: OrderStatus.Pending } changed => StopAsync(client, changed.OrderId, ct),
            _ => Task.CompletedTask,
        };

    [Function(Expire)]
    public async Task<OrderStatus?> RunExpire([ActivityTrigger] OrderExpiryInput job, CancellationToken ct)
    {
        var ended = await service.ExpireAsync(job.CustomerId, job.OrderId, ct);
        return ended.IsOk ? ended.Value.Status : null;
    }

    /// <summary>One order, one instance: the same event again finds it. A subscription keeps the time of its orders itself, and cash orders
    /// have days: the sweep is soon enough for them.</summary>
    private async Task StartAsync(DurableTaskClient client, OrderPlaced placed, CancellationToken ct)
    {
        var instance = InstanceOf(placed.OrderId);
        if (await orders.RequireAsync(
            placed.CustomerId, placed.OrderId, ct) is { ExpiresAt: { } end, SubscriptionId: null, Payment.IsOnline: true }
            && await client.GetInstanceAsync(instance, ct) is null)
        {
            var job = new OrderExpiryInput(placed.CustomerId, placed.OrderId, end);
            await client.ScheduleNewOrchestrationInstanceAsync(
                OrderExpiryOrchestration.Name, job, new StartOrchestrationOptions(instance), ct);
        }
    }

    private static async Task StopAsync(DurableTaskClient client, long orderId, CancellationToken ct)
    {
        var instance = InstanceOf(orderId);
        if (await client.GetInstanceAsync(instance, ct) is { IsCompleted: false })
        {
            await client.RaiseEventAsync(instance, OrderExpiryOrchestration.Settled, "", ct);
        }
    }

    private static string InstanceOf(long orderId) => "expiry-" + Base36.Encode(orderId);
}
