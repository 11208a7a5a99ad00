using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Orders.Inventory;
using Microsoft.Azure.Functions.Worker;

namespace FunctionsCommerce.Functions.Workers.Orders;

/// <summary>Stock follows the orders: back on cancellation, gone for good on shipment, back again on return.</summary>
public sealed class InventoryFunctions(InventoryEventHandler inventory)
{
    [Function("Inventory_OnEvent")]
    public Task OnEvent(
        [ServiceBusTrigger(EventTopic.Events, EventTopic.Inventory, Connection = "ServiceBus")] string body, CancellationToken ct) =>
        inventory.HandleAsync(EventMessage.Parse(body), ct);
}
