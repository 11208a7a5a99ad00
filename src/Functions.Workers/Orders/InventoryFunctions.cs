using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Orders;
using Microsoft.Azure.Functions.Worker;

namespace FunctionsCommerce.Functions.Workers.Orders;

/// <summary>Stock follows the orders: back on cancellation, gone for good on shipment, back again on return.</summary>
public sealed class InventoryFunctions(InventoryConsumer inventory, AbandonedCheckouts abandoned)
{
    [Function("Inventory_OnEvent")]
    public Task OnEvent([ServiceBusTrigger(Topic.Events, Topic.Inventory, Connection = "ServiceBus")] string body, CancellationToken ct) =>
        inventory.Handle(EventMessage.Parse(body), ct);

    [Function("Orders_SweepReservations")]
    public Task Sweep([TimerTrigger("30 */5 * * * *")] TimerInfo timer, CancellationToken ct) => abandoned.Sweep(ct);

    /// <summary>Returns whose goods are here and not in stock: a single query that finds nothing otherwise.</summary>
    [Function("Inventory_FinishRestocks")]
    public Task FinishRestocks([TimerTrigger("30 3/15 * * * *")] TimerInfo timer, CancellationToken ct) => inventory.FinishRestocksAsync(ct);
}
