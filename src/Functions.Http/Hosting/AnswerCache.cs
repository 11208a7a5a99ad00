using System.Collections.Concurrent;

namespace FunctionsCommerce.Functions.Http.Hosting;

/// <summary>What an answer was made from: as long as it is the same, so is the answer. Taken before the answer is made.</summary>
/// <param name="Version">Changes when anything changes that the answer may show.</param>
/// <param name="Source">Another instance when the thing itself has changed.</param>
public readonly record struct Stamp(long Version, object? Source = null);

/// <summary>Keeps the bytes of public answers. A minute old, they are made anew: what is "new" in a shop changes with time alone.</summary>
/// <typeparam name="TKey">Names the kind of answer, too: there is one cache per type of key, and it outlives the function's instance.</typeparam>
public sealed class AnswerCache<TKey>(TimeProvider time)
    where TKey : notnull
{
    /// <summary>Bytes kept at most; beyond it all are forgotten rather than memory growing.</summary>
    private const long Capacity = 16 << 20;

    /// <summary>What an answer costs beside its bytes.</summary>
    private const int Overhead = 500;
    private readonly ConcurrentDictionary<TKey, (Stamp Stamp, long Minute, CachedBody Body)> answers = new();
    private long size;

    public CachedBody? Find(TKey key, Stamp stamp) =>
        answers.TryGetValue(key, out var kept) && kept.Stamp == stamp && kept.Minute == Minute() ? kept.Body : null;

    public CachedBody Keep(TKey key, Stamp stamp, byte[] bytes)
    {
        if (Interlocked.Add(ref size, bytes.Length + Overhead) > Capacity)
        {
            answers.Clear();
            Volatile.Write(ref size, 0);
        }

        var body = new CachedBody(bytes);
        answers[key] = (stamp, Minute(), body);
        return body;
    }

    private long Minute() => time.GetUtcNow().UtcTicks / TimeSpan.TicksPerMinute;
}
