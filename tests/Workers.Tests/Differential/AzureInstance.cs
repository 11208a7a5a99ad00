using DurableTask.Core;
using DurableTask.Core.Command;
using DurableTask.Core.History;

namespace FunctionsCommerce.Workers.Tests.Differential;

/// <summary>An instance in an <see cref="AzureHub"/>.</summary>
internal sealed class AzureInstance(string id, string name)
{
    private OrchestrationCompleteOrchestratorAction? end;

    public string Id => id;

    public string Name => name;

    /// <summary>Another one after each continuation: what the one before waited for is void.</summary>
    public int Execution { get; set; }

    public List<HistoryEvent> History { get; set; } = [];

    public List<HistoryEvent> Inbox { get; } = [];

    public string? CustomStatus { get; set; }

    public bool IsOver => end is not null;

    public OrchestrationStatus Status => end?.OrchestrationStatus ?? OrchestrationStatus.Running;

    public string? Output => end?.Result;

    public FailureDetails? Failure => end?.FailureDetails;

    public void End(OrchestrationCompleteOrchestratorAction action) => end = action;
}
