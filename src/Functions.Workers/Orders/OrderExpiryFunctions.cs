using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Shared;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace FunctionsCommerce.Functions.Workers.Orders;

/// <summary>Starts and stops the expiry of unpaid orders, and cancels expired ones.</summary>
public sealed class OrderExpiryFunctions(OrderLedger orders, OrderService service)
{
    public const string Expire = "OrderExpiry_Expire";

    [Function("OrderExpiry_OnEvent")]
    public Task OnEvent(
        [ServiceBusTrigger(Topic.Events, Topic.OrderExpiry, Connection = "ServiceBus")] string body, [DurableClient] DurableTaskClient client, CancellationToken ct) =>
        EventMessage.Parse(body).Event switch
        {
            OrderPlaced placed => Start(client, placed, ct),
            OrderStatusChanged { From: OrderStatus.Pending } changed => Stop(client, changed.OrderId, ct),
            _ => Task.CompletedTask,
        };

    [Function(Expire)]
    public async Task<OrderStatus?> RunExpire([ActivityTrigger] OrderExpiryJob job, CancellationToken ct)
    {
        var ended = await service.Expire(job.CustomerId, job.OrderId, ct);
        return ended.IsOk ? ended.Value.Status : null;
    }

    /// <summary>One order, one instance: the same event again finds it. A subscription keeps the time of its orders itself, and cash orders have days:
    /// the sweep is soon enough for them.</summary>
    private async Task Start(DurableTaskClient client, OrderPlaced placed, CancellationToken ct)
    {
        var instance = InstanceOf(placed.OrderId);
        if (await orders.RequireAsync(placed.CustomerId, placed.OrderId, ct) is { ExpiresAt: { } end, SubscriptionId: null, Payment.IsOnline: true }
            && await client.GetInstanceAsync(instance, ct) is null)
        {
            var job = new OrderExpiryJob(placed.CustomerId, placed.OrderId, end);
            await client.ScheduleNewOrchestrationInstanceAsync(OrderExpiryOrchestration.Name, job, new StartOrchestrationOptions(instance), ct);
        }
    }

    private static async Task Stop(DurableTaskClient client, long orderId, CancellationToken ct)
    {
        var instance = InstanceOf(orderId);
        if (await client.GetInstanceAsync(instance, ct) is { IsCompleted: false })
        {
            await client.RaiseEventAsync(instance, OrderExpiryOrchestration.Settled, "", ct);
        }
    }

    private static string InstanceOf(long orderId) => "expiry-" + Base36.Encode(orderId);
}
