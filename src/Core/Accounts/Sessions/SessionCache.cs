using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace FunctionsCommerce.Core.Accounts.Sessions;

/// <summary>Remembers for seconds which tokens were good, so that most requests need neither a signature check nor a read.</summary>
/// <remarks>Bounded: two generations of at most <see cref="Capacity"/> tokens; the older one is dropped when the younger is full.</remarks>
public sealed class SessionCache(TimeProvider time)
{
    /// <summary>How long another instance may accept a token after its session was ended here.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(5);

    private const int Capacity = 4096;

    // What ends here must be refused here at once, even by a check that read the session just before: so endings are
    // remembered longer than any entry lives.
    private static readonly TimeSpan RememberEndings = TimeSpan.FromMinutes(1);
    private readonly ConcurrentDictionary<long, DateTimeOffset> ended = new();
    private ConcurrentDictionary<string, Entry> young = new(TokenTail.Instance);
    private ConcurrentDictionary<string, Entry> old = new(TokenTail.Instance);
    private int youngCount;

    public bool TryGet(string token, DateTimeOffset now, [MaybeNullWhen(false)] out CurrentUser caller)
    {
        if ((young.TryGetValue(token, out var entry) || old.TryGetValue(token, out entry))
            && now < entry.ValidUntil && !ended.ContainsKey(entry.Caller.SessionId))
        {
            caller = entry.Caller;
            return true;
        }

        caller = null;
        return false;
    }

    /// <param name="readAt">When the session's reading began, not when it came back.</param>
    public void Put(string token, CurrentUser caller, DateTimeOffset readAt)
    {
        var validUntil = readAt + Lifetime;
        young[token] = new Entry(caller, validUntil < caller.ExpiresAt ? validUntil : caller.ExpiresAt);
        if (Interlocked.Increment(ref youngCount) == Capacity)
        {
            old = young;
            young = new(TokenTail.Instance);
            Volatile.Write(ref youngCount, 0);
        }
    }

    /// <summary>To be called after the session's document is gone.</summary>
    public void End(long sessionId)
    {
        var now = time.GetUtcNow();
        ended[sessionId] = now;
        if (ended.Count > Capacity)
        {
            foreach (var (id, at) in ended)
            {
                if (now - at > RememberEndings)
                {
                    ended.TryRemove(id, out _);
                }
            }
        }
    }

    private sealed record Entry(CurrentUser Caller, DateTimeOffset ValidUntil);

    /// <summary>The end of a token is its signature: as good as random, so hashing some of it is enough.</summary>
    private sealed class TokenTail : IEqualityComparer<string>
    {
        public static readonly TokenTail Instance = new();

        public bool Equals(string? x, string? y) => string.Equals(x, y, StringComparison.Ordinal);

        public int GetHashCode(string token) => string.GetHashCode(token.AsSpan(Math.Max(0, token.Length - 16)));
    }
}
