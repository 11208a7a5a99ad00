using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Orders;
using Microsoft.Azure.Functions.Worker;

namespace FunctionsCommerce.Functions.Workers.Orders;

/// <summary>Stock follows the orders: back on cancellation, gone for good on shipment, back again on return.</summary>
public sealed class InventoryFunctions(InventoryConsumer inventory)
{
    [Function("Inventory_OnEvent")]
    public Task OnEvent([ServiceBusTrigger(Topic.Events, Topic.Inventory, Connection = "ServiceBus")] string body, CancellationToken ct) =>
        inventory.Handle(EventMessage.Parse(body), ct);
}
