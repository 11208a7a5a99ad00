using System.Text.Json;
using Microsoft.DurableTask;
using Microsoft.DurableTask.Converters;

namespace FunctionsCommerce.LocalHost.Durable;

/// <summary>How the durable engine runs. The defaults suit a small machine.</summary>
public sealed record DurableSettings
{
    /// <summary>Orchestrators that compute at the same time. They never wait while they do, so more than the cores gain nothing.</summary>
    public int MaxConcurrentOrchestrators { get; init; } = Environment.ProcessorCount;

    /// <summary>Activities that run at the same time; they mostly wait for the store or the network.</summary>
    public int MaxConcurrentActivities { get; init; } = 32 * Environment.ProcessorCount;

    /// <summary>Orchestrators kept in memory between their steps, the least recently used leave first. With 0 each step replays
    /// the history from its start.</summary>
    public int MaxCachedOrchestrators { get; init; } = 500;

    /// <summary>How often an activity, or an orchestrator's step, is begun again after the process died in it, before it is given up as
    /// poison.</summary>
    public int MaxRestarts { get; init; } = 25;

    /// <summary>How long running activities may go on when the engine stops; then they are cancelled and run again at the next
    /// start.</summary>
    public TimeSpan StopPatience { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Inputs, outputs and event payloads as text. The default is what the Functions worker uses.</summary>
    public DataConverter DataConverter { get; init; } =
        new JsonDataConverter(new JsonSerializerOptions { PropertyNameCaseInsensitive = true });
}
