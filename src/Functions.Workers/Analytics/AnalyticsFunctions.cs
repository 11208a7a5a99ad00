using FunctionsCommerce.Core.Analytics;
using FunctionsCommerce.Core.Events;
using Microsoft.Azure.Functions.Worker;

namespace FunctionsCommerce.Functions.Workers.Analytics;

/// <summary>Daily figures for the dashboard.</summary>
public sealed class AnalyticsFunctions(RollupService rollups)
{
    [Function("Analytics_OnEvent")]
    public Task OnEvent([ServiceBusTrigger(Topic.Events, Topic.Analytics, Connection = "ServiceBus")] string body, CancellationToken ct) =>
        rollups.Handle(EventMessage.Parse(body), ct);
}
