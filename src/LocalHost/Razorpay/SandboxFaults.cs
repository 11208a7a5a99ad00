using System.Collections.Concurrent;

namespace FunctionsCommerce.LocalHost.Razorpay;

/// <summary>Faults on demand, and counts of calls by operation since the start.</summary>
internal sealed class SandboxFaults(TimeProvider time)
{
    /// <summary>The operation of posting a webhook to the store: only faults that name it concern it.</summary>
    public const string Webhook = "webhooks.post";

    private readonly ConcurrentDictionary<string, long> calls = new(StringComparer.Ordinal);
    private readonly Lock gate = new();
    private readonly List<(Fault Fault, DateTimeOffset? Until)> faults = [];

    /// <summary>Calls by operation, those that were made to fail too.</summary>
    public IReadOnlyDictionary<string, long> Calls => new SortedDictionary<string, long>(calls, StringComparer.Ordinal);

    public void Add(Fault fault)
    {
        lock (gate)
        {
            faults.Add((fault, fault.Seconds > 0 ? time.GetUtcNow().AddSeconds(fault.Seconds) : null));
        }
    }

    public void Clear()
    {
        lock (gate)
        {
            faults.Clear();
        }

        calls.Clear();
    }

    /// <summary>Counts a call and says what shall go wrong with it; null: nothing.</summary>
    public Fault? Next(string operation)
    {
        calls.AddOrUpdate(operation, 1, static (_, count) => count + 1);
        lock (gate)
        {
            var now = time.GetUtcNow();
            faults.RemoveAll(made => made.Until <= now);
            var index = faults.FindIndex(made => Covers(made.Fault.Path, operation));
            if (index < 0)
            {
                return null;
            }

            var (fault, until) = faults[index];
            if (until is null && fault.Count > 1)
            {
                faults[index] = (fault with { Count = fault.Count - 1 }, null);
            }
            else if (until is null)
            {
                faults.RemoveAt(index);
            }

            return fault;
        }
    }

    private static bool Covers(string? path, string operation) => string.IsNullOrEmpty(path)
        ? operation != Webhook
        : operation == path || (operation.StartsWith(path, StringComparison.Ordinal) && operation[path.Length] == '.');
}
