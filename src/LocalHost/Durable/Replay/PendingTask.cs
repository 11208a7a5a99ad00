using FunctionsCommerce.LocalHost.Durable.History;
using Microsoft.DurableTask;

namespace FunctionsCommerce.LocalHost.Durable.Replay;

/// <summary>Something that the orchestrator scheduled and that was not answered yet.</summary>
internal abstract class PendingTask(OrchestratorAction scheduled)
{
    public OrchestratorAction Scheduled => scheduled;

    public abstract void Complete(string? result);

    public abstract void Fail(Exception failure);
}

/// <summary>Its continuations run inside <see cref="Complete"/>, on the orchestrator's thread.</summary>
internal sealed class PendingTask<T>(OrchestratorAction scheduled, DataConverter converter) : PendingTask(scheduled)
{
    private readonly TaskCompletionSource<T> completion = new();

    public Task<T> Task => completion.Task;

    public bool Cancel() => completion.TrySetCanceled();

    public override void Complete(string? result)
    {
        T? value;
        try
        {
            value = converter.Read<T>(result);
        }
        catch (Exception problem)
        {
            // The orchestrator learns that the result does not fit, where it awaits it.
            completion.TrySetException(problem);
            return;
        }

        completion.TrySetResult(value!);
    }

    public override void Fail(Exception failure) => completion.TrySetException(failure);
}
