using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Marketing.Automation;
using Microsoft.Azure.Functions.Worker;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace FunctionsCommerce.Functions.Workers.Automation;

/// <summary>Starts the runs of rules that events ask for, and takes their steps.</summary>
public sealed class AutomationFunctions(AutomationTriggers triggers, AnniversaryIndex customers, AutomationSender sender)
{
    public const string AdvanceName = "Automation_Advance";

    [Function("Automation_OnEvent")]
    public async Task OnEvent(
        [ServiceBusTrigger(EventTopic.Events, EventTopic.Automation, Connection = "ServiceBus")] string body,
        [DurableClient] DurableTaskClient client, CancellationToken ct)
    {
        var message = EventMessage.Parse(body);
        await customers.HandleAsync(message.Event, ct);
        foreach (var run in await triggers.FromAsync(message, ct))
        {
            await StartAsync(client, run, ct);
        }
    }

    [Function(AdvanceName)]
    public Task<AutomationNextStep> Advance([ActivityTrigger] AutomationRun run, CancellationToken ct) =>
        sender.AdvanceAsync(run, ct).AsTask();

    /// <summary>The same run again finds its orchestration, or at least its line in the rule's log.</summary>
    internal static async Task StartAsync(DurableTaskClient client, AutomationRun run, CancellationToken ct)
    {
        if (await client.GetInstanceAsync(run.InstanceId, ct) is null)
        {
            await client.ScheduleNewOrchestrationInstanceAsync(
                AutomationOrchestration.Name, run, new StartOrchestrationOptions(run.InstanceId), ct);
        }
    }
}
