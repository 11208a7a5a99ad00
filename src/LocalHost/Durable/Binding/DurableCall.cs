using Microsoft.DurableTask;
using Microsoft.DurableTask.Client;

namespace FunctionsCommerce.LocalHost.Durable.Binding;

/// <summary>What a call of an orchestrator or activity can bind its parameters to.</summary>
internal sealed record DurableCall(string InstanceId, string? Input, DataConverter Converter, CancellationToken Cancellation)
{
    public TaskOrchestrationContext? Orchestration { get; init; }

    public DurableTaskClient? Client { get; init; }

    public IServiceProvider? Services { get; init; }
}
