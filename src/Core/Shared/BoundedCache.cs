using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace FunctionsCommerce.Core.Shared;

/// <summary>A cache whose keys outsiders write: bounded by entries and by bytes. Entries live in two generations. When the young one is
/// full it becomes the old one, and what was old is forgotten but for what was asked for meanwhile: those who come often are remembered
/// however many others come once.</summary>
/// <param name="maxEntries">In both generations together.</param>
/// <param name="maxBytes">In both generations together, by <paramref name="sizeOf"/>.</param>
/// <param name="sizeOf">What an entry takes in memory, in bytes, with its key.</param>
public sealed class BoundedCache<TKey, TValue>(int maxEntries, long maxBytes, Func<TKey, TValue, long> sizeOf)
    where TKey : notnull
    where TValue : class
{
    private readonly Lock rotation = new();
    private volatile Generation young = new();
    private volatile Generation old = new();

    /// <summary>Entries that are remembered, about.</summary>
    public int Count => young.Count + old.Count;

    public bool TryGet(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        if (young.Entries.TryGetValue(key, out value))
        {
            return true;
        }

        if (!old.Entries.TryGetValue(key, out value))
        {
            return false;
        }

        Set(key, value);
        return true;
    }

    public void Set(TKey key, TValue value)
    {
        var generation = young;
        generation.Entries[key] = value;
        Grow(generation, sizeOf(key, value));
    }

    /// <summary>Callers that ask at once for a new key get the same value.</summary>
    public TValue GetOrAdd(TKey key, Func<TValue> create)
    {
        if (TryGet(key, out var known))
        {
            return known;
        }

        var made = create();
        var generation = young;
        var value = generation.Entries.GetOrAdd(key, made);
        if (ReferenceEquals(value, made))
        {
            Grow(generation, sizeOf(key, made));
        }

        return value;
    }

    public void Clear()
    {
        lock (rotation)
        {
            (young, old) = (new Generation(), new Generation());
        }
    }

    /// <summary>Removes entries that are no longer useful.</summary>
    public void RemoveWhere(Func<TValue, bool> isOver)
    {
        foreach (var generation in new[] { young, old })
        {
            foreach (var (key, value) in generation.Entries)
            {
                if (isOver(value) && generation.Entries.TryRemove(key, out _))
                {
                    generation.Shrink(sizeOf(key, value));
                }
            }
        }
    }

    private void Grow(Generation generation, long bytes)
    {
        if (generation.Grow(bytes, maxEntries / 2, maxBytes / 2))
        {
            return;
        }

        lock (rotation)
        {
            if (ReferenceEquals(generation, young))
            {
                (old, young) = (generation, new Generation());
            }
        }
    }

    private sealed class Generation
    {
        private int count;
        private long bytes;

        public ConcurrentDictionary<TKey, TValue> Entries { get; } = new();

        public int Count => Volatile.Read(ref count);

        /// <summary>False when it is full. An entry that replaces another counts again: that only makes it full sooner.</summary>
        public bool Grow(long by, int maxCount, long maxBytes)
        {
            var total = Interlocked.Add(ref bytes, by);
            return Interlocked.Increment(ref count) < maxCount && total < maxBytes;
        }

        public void Shrink(long by)
        {
            Interlocked.Decrement(ref count);
            Interlocked.Add(ref bytes, -by);
        }
    }
}
