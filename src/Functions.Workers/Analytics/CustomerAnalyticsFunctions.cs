using FunctionsCommerce.Core.Analytics;
using FunctionsCommerce.Core.Events;
using Microsoft.Azure.Functions.Worker;

namespace FunctionsCommerce.Functions.Workers.Analytics;

/// <summary>Keeps the customers' own figures.</summary>
public sealed class CustomerAnalyticsFunctions(CustomerMetricsProjection rollUp)
{
    [Function("CustomerAnalytics_OnEvent")]
    public Task OnEvent(
        [ServiceBusTrigger(EventTopic.Events, EventTopic.CustomerAnalytics, Connection = "ServiceBus")] string body,
        CancellationToken ct) =>
        rollUp.HandleAsync(EventMessage.Parse(body), ct);
}
