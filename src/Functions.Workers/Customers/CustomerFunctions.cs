using FunctionsCommerce.Core.Customers;
using FunctionsCommerce.Core.Events;
using Microsoft.Azure.Functions.Worker;

namespace FunctionsCommerce.Functions.Workers.Customers;

/// <summary>What each customer's orders come to, for the back office.</summary>
public sealed class CustomerFunctions(CustomerFiguresConsumer figures)
{
    [Function("Customers_OnEvent")]
    public Task OnEvent([ServiceBusTrigger(Topic.Events, Topic.Customers, Connection = "ServiceBus")] string body, CancellationToken ct) =>
        figures.Handle(EventMessage.Parse(body), ct);
}
