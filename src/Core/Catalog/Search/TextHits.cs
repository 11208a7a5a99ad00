using System.Buffers;

namespace FunctionsCommerce.Core.Catalog.Search;

/// <summary>A product that the words lead to.</summary>
/// <param name="Cost">0: every word stands in it as typed. Prefixes and typos cost.</param>
/// <param name="Score">How weighty the fields are in which the words stand; more is better.</param>
public readonly record struct TextHit(int Slot, byte Cost, ushort Score);

/// <summary>The products found, in no order. Rented memory: dispose it.</summary>
public sealed class TextHits : IDisposable
{
    private readonly TextHit[] hits;

    internal TextHits(int capacity) => hits = ArrayPool<TextHit>.Shared.Rent(capacity);

    public int Count { get; private set; }

    public ReadOnlySpan<TextHit> Items => hits.AsSpan(0, Count);

    public void Dispose() => ArrayPool<TextHit>.Shared.Return(hits);

    internal void Add(TextHit hit) => hits[Count++] = hit;
}
