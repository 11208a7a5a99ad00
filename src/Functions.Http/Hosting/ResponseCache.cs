using System.Runtime.CompilerServices;
using System.Text.Json;
using FunctionsCommerce.Core.Catalog.Listing;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.Hosting;

/// <summary>What an answer was made from: as long as it is the same, so is the answer. Taken before the answer is made.</summary>
/// <param name="Version">Changes when anything changes that the answer may show.</param>
/// <param name="Source">Another instance when the thing itself has changed.</param>
public readonly record struct CacheVersion(long Version, object? Source = null);

/// <summary>Which answer it is: the kind, the thing, and the input as it was bound. What a query string holds beside that names no
/// answer.</summary>
public readonly record struct ResponseCacheKey(string Kind, long Id = 0, string Input = "")
{
    /// <param name="input">A wire record: two that say the same are the same key.</param>
    public static ResponseCacheKey Of<TInput>(IApi api, string kind, TInput input, long id = 0) =>
        new(kind, id, JsonSerializer.Serialize(input, api.Definition.Json));
}

/// <summary>Caches the bytes of public answers for a minute at most: which products count as new also changes with time.</summary>
public sealed class ResponseCache(TimeProvider time)
{
    private const int MaxAnswers = 20_000;
    private const long MaxBytes = 16 << 20;

    /// <summary>What an answer costs beside its bytes and its input.</summary>
    private const int Overhead = 500;
    private long made;
    private readonly BoundedCache<ResponseCacheKey, Kept> answers = new(
        MaxAnswers, MaxBytes, static (key, kept) => kept.Size + (key.Input.Length * sizeof(char)) + Overhead);

    /// <summary>How many answers were made, because none was kept.</summary>
    public long Made => Volatile.Read(ref made);

    /// <param name="hasStock">Whether what the answer shows of stock is still so.</param>
    public CachedJsonResult? Find(ResponseCacheKey key, CacheVersion stamp, Func<IReadOnlyList<ShownStock>, bool>? hasStock = null) =>
        answers.TryGet(key, out var kept)
            && kept.Stamp == stamp
            && kept.Minute == Minute()
            && (kept.Stock.Count == 0 || hasStock?.Invoke(kept.Stock) == true)
            ? kept.Body
            : null;

    /// <param name="stock">What the answer shows of stock that the stamp does not cover.</param>
    public CachedJsonResult Keep(ResponseCacheKey key, CacheVersion stamp, byte[] bytes, IReadOnlyList<ShownStock>? stock = null)
    {
        Interlocked.Increment(ref made);
        var body = new CachedJsonResult(bytes);
        stock ??= [];
        answers.Set(key, new Kept(stamp, Minute(), body, stock, bytes.Length + (stock.Count * Unsafe.SizeOf<ShownStock>())));
        return body;
    }

    private long Minute() => time.GetUtcNow().UtcTicks / TimeSpan.TicksPerMinute;

    private sealed record Kept(CacheVersion Stamp, long Minute, CachedJsonResult Body, IReadOnlyList<ShownStock> Stock, int Size);
}
