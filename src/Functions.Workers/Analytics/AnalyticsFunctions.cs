using FunctionsCommerce.Core.Analytics;
using FunctionsCommerce.Core.Events;
using Microsoft.Azure.Functions.Worker;

namespace FunctionsCommerce.Functions.Workers.Analytics;

/// <summary>Daily figures for the dashboard.</summary>
public sealed class AnalyticsFunctions(DashboardProjection rollups)
{
    [Function("Analytics_OnEvent")]
    public Task OnEvent(
        [ServiceBusTrigger(EventTopic.Events, EventTopic.Analytics, Connection = "ServiceBus")] string body, CancellationToken ct) =>
        rollups.HandleAsync(EventMessage.Parse(body), ct);
}
