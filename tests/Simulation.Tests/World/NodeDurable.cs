using FunctionsCommerce.Simulation.Tests.Machine;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;
using Microsoft.DurableTask.Client.Entities;

namespace FunctionsCommerce.Simulation.Tests.World;

/// <summary>The task hub as one instance reaches it.</summary>
internal sealed class NodeDurable(SimulatedDurable hub, Node node) : DurableTaskClient("simulated")
{
    public override DurableEntityClient Entities => throw Unknown();

    public override Task<string> ScheduleNewOrchestrationInstanceAsync(
        TaskName orchestratorName, object? input = null, StartOrchestrationOptions? options = null,
        CancellationToken cancellation = default) =>
        hub.Remote.CallAsync(node, $"starts {options?.InstanceId}", () => hub.Start(orchestratorName.Name, options!.InstanceId!, input));

    public override Task RaiseEventAsync(
        string instanceId, string eventName, object? eventPayload = null, CancellationToken cancellation = default) =>
        hub.Remote.CallAsync(node, $"raises {eventName} for {instanceId}", () =>
        {
            hub.Find(instanceId)?.Raise(eventName, eventPayload);
            return true;
        });

    public override Task<OrchestrationMetadata?> GetInstancesAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default) =>
        hub.Remote.CallAsync(node, $"looks for {instanceId}", () => hub.Find(instanceId) is { } known
            ? new OrchestrationMetadata(known.Name.Name, instanceId)
            {
                RuntimeStatus = known switch
                {
                    { IsOver: false } => OrchestrationRuntimeStatus.Running,
                    { Problem: null } => OrchestrationRuntimeStatus.Completed,
                    _ => OrchestrationRuntimeStatus.Failed,
                },
            }
            : null);

    public override AsyncPageable<OrchestrationMetadata> GetAllInstancesAsync(OrchestrationQuery? filter = null) => throw Unknown();

    public override Task TerminateInstanceAsync(
        string instanceId, TerminateInstanceOptions? options = null, CancellationToken cancellation = default) => throw Unknown();

    public override Task SuspendInstanceAsync(string instanceId, string? reason = null, CancellationToken cancellation = default) =>
        throw Unknown();

    public override Task ResumeInstanceAsync(string instanceId, string? reason = null, CancellationToken cancellation = default) =>
        throw Unknown();

    public override Task<OrchestrationMetadata> WaitForInstanceStartAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default) => throw Unknown();

    public override Task<OrchestrationMetadata> WaitForInstanceCompletionAsync(
        string instanceId, bool getInputsAndOutputs = false, CancellationToken cancellation = default) =>
        throw Unknown();

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static NotSupportedException Unknown() => new("No function of the simulation needs this.");
}
