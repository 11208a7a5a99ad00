using System.Collections.Concurrent;

namespace FunctionsCommerce.LocalHost.Razorpay;

/// <summary>Trouble made to order, and a count of who asked for what since the start.</summary>
internal sealed class SandboxFaults
{
    private readonly ConcurrentDictionary<string, long> calls = new(StringComparer.Ordinal);
    private readonly Lock gate = new();
    private readonly List<Fault> faults = [];

    /// <summary>Calls by operation, those that were made to fail too.</summary>
    public IReadOnlyDictionary<string, long> Calls => new SortedDictionary<string, long>(calls, StringComparer.Ordinal);

    public void Add(Fault fault)
    {
        lock (gate)
        {
            faults.Add(fault);
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
            var index = faults.FindIndex(fault => Covers(fault.Path, operation));
            if (index < 0)
            {
                return null;
            }

            var fault = faults[index];
            if (fault.Count > 1)
            {
                faults[index] = fault with { Count = fault.Count - 1 };
            }
            else
            {
                faults.RemoveAt(index);
            }

            return fault;
        }
    }

    private static bool Covers(string? path, string operation) =>
        path is null or "" || operation == path || (operation.StartsWith(path, StringComparison.Ordinal) && operation[path.Length] == '.');
}
