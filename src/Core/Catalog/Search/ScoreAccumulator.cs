using System.Buffers;

namespace FunctionsCommerce.Core.Catalog.Search;

/// <summary>Adds up, word after word, how well each product matches.</summary>
/// <remarks>Per product one number: words matched (4 bits), of them in the name (4), cost (8), score (16). Rented; used once.</remarks>
internal sealed class ScoreAccumulator(byte[] nameLengths)
{
    private const int WordBit = 28;
    private const int NameBit = 24;
    private const int CostBit = 16;
    private const int WholeNameBonus = 6;
    private static readonly uint[] Weights = [0, 1, 5, 10];

    private readonly uint[] sums = Rent<uint>(nameLengths.Length);
    private readonly ushort[] best = Rent<ushort>(nameLengths.Length);
    private readonly int[] touched = Rent<int>(nameLengths.Length);
    private readonly int[] found = Rent<int>(nameLengths.Length);
    private int foundCount;
    private uint most;

    /// <summary>Counts one word of the query for each product that has one of its meanings: the cheapest, in the weightiest
    /// field.</summary>
    public void Add(InvertedIndex vocabulary, List<TermMatch> matches)
    {
        var count = 0;
        foreach (var match in matches)
        {
            var cheap = (byte.MaxValue - match.Cost) << 2;
            foreach (var posting in vocabulary.Postings[match.Term])
            {
                var slot = InvertedIndex.Slot(posting);
                var value = (ushort)(cheap | (posting & 3));
                if (best[slot] == 0)
                {
                    touched[count++] = slot;
                }

                best[slot] = Math.Max(best[slot], value);
            }
        }

        foreach (var slot in touched.AsSpan(0, count))
        {
            Add(slot, (uint)(byte.MaxValue - (best[slot] >> 2)), (uint)best[slot] & 3);
            best[slot] = 0;
        }
    }

    /// <summary>The products with the most words of all.</summary>
    public TextHits ToHits()
    {
        var hits = new TextHits(foundCount);
        foreach (var slot in found.AsSpan(0, foundCount))
        {
            var sum = sums[slot];
            if (sum >> WordBit == most)
            {
                var wholeName = ((sum >> NameBit) & 15) == nameLengths[slot];
                hits.Add(new TextHit(slot, (byte)(sum >> CostBit), (ushort)((sum & 0xffff) + (wholeName ? WholeNameBonus : 0))));
            }
        }

        ArrayPool<uint>.Shared.Return(sums);
        ArrayPool<ushort>.Shared.Return(best);
        ArrayPool<int>.Shared.Return(touched);
        ArrayPool<int>.Shared.Return(found);
        return hits;
    }

    private void Add(int slot, uint cost, uint field)
    {
        if (sums[slot] == 0)
        {
            found[foundCount++] = slot;
        }

        sums[slot] += (1u << WordBit) | (field == (uint)SearchField.Name ? 1u << NameBit : 0) | (cost << CostBit) | Weights[field];
        most = Math.Max(most, sums[slot] >> WordBit);
    }

    private static T[] Rent<T>(int length)
    {
        var array = ArrayPool<T>.Shared.Rent(Math.Max(length, 1));
        Array.Clear(array, 0, length);
        return array;
    }
}
