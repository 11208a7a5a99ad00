using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Accounts;

/// <summary>The setting <c>RateLimits__Enabled</c>.</summary>
public sealed record AttemptSettings
{
    public const string Section = "RateLimits";

    public bool Enabled { get; init; } = true;
}

/// <summary>Attempts of one subject at one action in the window that runs.</summary>
[Stored(Containers.Counters, "attempts")]
public sealed record Attempts : Document
{
    /// <summary>The action and the hash of who tries: an address or an email is in no key.</summary>
    public required string Key { get; init; }

    public required int Count { get; init; }

    public required DateTimeOffset EndsAt { get; init; }

    public override string Id => Key;

    public override string Partition => Key;
}

/// <summary>Limits that guard accounts (login, register, codes, forgotten passwords), counted in the store so that they hold across instances.</summary>
public sealed class AttemptLimiter(IDocumentStore store, KeyedHash hash, TimeProvider time, AttemptSettings settings)
{
    /// <summary>Counts an attempt. The window begins with the first; when it is full, <see cref="ErrorCode.RateLimited"/> until it ends.</summary>
    /// <param name="action">What is tried, such as <c>ras-currys:login</c>.</param>
    /// <param name="subject">Who tries: a client address, or a normalized email.</param>
    public async ValueTask<Result<Done>> Hit(string action, string subject, int limit, TimeSpan window, CancellationToken ct)
    {
        if (!settings.Enabled)
        {
            return default(Done);
        }

        var key = $"attempts:{action}:{hash.HexOf(action, subject)}";
        var counted = await store.UpdateAsync<Attempts>(
            key,
            key,
            () => new Attempts { Key = key, Count = 0, EndsAt = DateTimeOffset.MinValue },
            current =>
            {
                var now = time.GetUtcNow();
                var running = now < current.EndsAt;
                return running && current.Count >= limit
                    ? Errors.RateLimited(current.EndsAt - now)
                    : current with
                    {
                        Count = running ? current.Count + 1 : 1,
                        EndsAt = running ? current.EndsAt : now + window,
                        Ttl = (int)Math.Ceiling(window.TotalSeconds),
                    };
            },
            ct);
        return counted.Map(_ => default(Done));
    }

    /// <summary>Forgets all counts (the developer tools of LocalHost).</summary>
    public async ValueTask Reset(CancellationToken ct)
    {
        List<Attempts> all = [];
        await foreach (var attempts in store.All(new Query<Attempts, Attempts>(query => query), ct))
        {
            all.Add(attempts);
        }

        foreach (var attempts in all)
        {
            await store.Delete(attempts, ct);
        }
    }
}
