using Microsoft.DurableTask;

namespace FunctionsCommerce.LocalHost.Durable.Replay;

/// <summary>Events from outside, and who waits for them. Names do not mind case. The youngest waiter gets an event first, as in Azure;
/// an event that nobody waits for is kept, and the oldest of those goes first.</summary>
internal sealed class ExternalEvents(DataConverter converter)
{
    private readonly Dictionary<string, Stack<Waiter>> waiters = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(string Name, string? Payload)> early = [];

    public bool IsAwaited => waiters.Values.Any(stack => stack.Any(waiter => !waiter.IsOver));

    public Task<T> WaitAsync<T>(string name, CancellationToken cancellation)
    {
        if (!waiters.TryGetValue(name, out var stack))
        {
            waiters.Add(name, stack = new Stack<Waiter>());
        }

        while (stack.TryPeek(out var over) && over.IsOver)
        {
            stack.Pop();
        }

        if (stack.TryPeek(out var other) && other is not Waiter<T>)
        {
            throw new ArgumentException($"The event '{name}' is already awaited as another type than {typeof(T)}.", nameof(name));
        }

        var waiter = new Waiter<T>();
        var index = early.FindIndex(e => string.Equals(e.Name, name, StringComparison.OrdinalIgnoreCase));
        if (index >= 0)
        {
            waiter.Complete(converter, early[index].Payload);
            early.RemoveAt(index);
            return waiter.Task;
        }

        stack.Push(waiter);
        waiter.CancelWith(cancellation);
        return waiter.Task;
    }

    public void Raise(string name, string? payload)
    {
        if (waiters.TryGetValue(name, out var stack))
        {
            while (stack.TryPop(out var waiter))
            {
                if (!waiter.IsOver)
                {
                    waiter.Complete(converter, payload);
                    return;
                }
            }
        }

        early.Add((name, payload));
    }

    /// <summary>Takes out the events without a waiter.</summary>
    public List<(string Name, string? Payload)> TakeEarly()
    {
        var taken = early.ToList();
        early.Clear();
        return taken;
    }

    private abstract class Waiter
    {
        public abstract bool IsOver { get; }

        public abstract void Complete(DataConverter converter, string? payload);
    }

    private sealed class Waiter<T> : Waiter
    {
        private readonly TaskCompletionSource<T> completion = new();

        public Task<T> Task => completion.Task;

        public override bool IsOver => completion.Task.IsCompleted;

        public void CancelWith(CancellationToken cancellation)
        {
            if (cancellation.CanBeCanceled)
            {
                cancellation.Register(() => completion.TrySetCanceled(cancellation));
            }
        }

        public override void Complete(DataConverter converter, string? payload)
        {
            T? value;
            try
            {
                value = converter.Read<T>(payload);
            }
            catch (Exception problem)
            {
                completion.TrySetException(problem);
                return;
            }

            completion.TrySetResult(value!);
        }
    }
}
