using FunctionsCommerce.Core.Analytics;
using FunctionsCommerce.Core.Events;
using Microsoft.Azure.Functions.Worker;

namespace FunctionsCommerce.Functions.Workers.Analytics;

/// <summary>Keeps the customers' own figures.</summary>
public sealed class CustomerAnalyticsFunctions(CustomerRollUp rollUp)
{
    [Function("CustomerAnalytics_OnEvent")]
    public Task OnEvent([ServiceBusTrigger(Topic.Events, Topic.CustomerAnalytics, Connection = "ServiceBus")] string body, CancellationToken ct) =>
        rollUp.Handle(EventMessage.Parse(body), ct);
}
