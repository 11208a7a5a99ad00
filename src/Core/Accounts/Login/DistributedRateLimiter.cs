using System.ComponentModel.DataAnnotations;
using FunctionsCommerce.Core.Accounts.Sessions;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Accounts.Login;

/// <summary>The setting <c>RateLimits__Enabled</c>.</summary>
public sealed record DistributedRateLimitSettings
{
    public const string Section = "RateLimits";

    public bool Enabled { get; init; } = true;

    /// <summary>Calls of one address to one route that takes passwords, codes or emails, in <see cref="AddressWindow"/>, where the API has
    /// no limit of its own.</summary>
    [Range(1, int.MaxValue)]
    public int AddressLimit { get; init; } = 60;

    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00")]
    public TimeSpan AddressWindow { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Logins to one account from devices that it does not know, all addresses together, in an hour.</summary>
    [Range(1, int.MaxValue)]
    public int AccountLogins { get; init; } = 100;

    /// <summary>Mails with a link or a code to one account in an hour, all APIs together. Beyond it the answer is the same, and no mail is
    /// sent.</summary>
    [Range(1, int.MaxValue)]
    public int AccountMails { get; init; } = 10;

    /// <summary>Coupon codes that one account may try in ten minutes.</summary>
    public int CouponCodes { get; init; } = 20;

    /// <summary>Coupon codes that may be tried from one address in ten minutes.</summary>
    public int AddressCouponCodes { get; init; } = 60;
}

/// <summary>Attempts of one subject at one action in the window that runs.</summary>
[Stored(Containers.Counters, "attempts")]
public sealed record RateLimitCounter : Document
{
    /// <summary>The action and the hash of who tries: an address or an email is in no key.</summary>
    public required string Key { get; init; }

    public required int Count { get; init; }

    public required DateTimeOffset EndsAt { get; init; }

    public override string Id => Key;

    public override string Partition => Key;
}

/// <summary>Limits that guard accounts (login, register, codes, forgotten passwords), counted in the store so that they hold across
/// instances.</summary>
public sealed class DistributedRateLimiter(IDocumentStore store, HmacHasher hash, TimeProvider time, DistributedRateLimitSettings settings)
{
    private const int WiderNetworkFactor = 8;

    /// <summary>Counts an attempt. The window begins with the first; when it is full, <see cref="ErrorCode.RateLimited"/> until it
    /// ends.</summary>
    /// <param name="action">What is tried, such as <c>ras-currys:login</c>.</param>
    /// <param name="subject">Who tries: a client address, or a normalized email.</param>
    public async ValueTask<Result<Unit>> AcquireAsync(string action, string subject, int limit, TimeSpan window, CancellationToken ct)
    {
        if (!settings.Enabled)
        {
            return default(Unit);
        }

        var key = KeyOf(action, subject);
        var counted = await store.UpdateAsync(
            key,
            key,
            () => new RateLimitCounter { Key = key, Count = 0, EndsAt = DateTimeOffset.MinValue },
            current => Count(current, limit, window),
            ct);
        return counted.Map(_ => default(Unit));
    }

    /// <summary>Counts an attempt of the client that calls: its address, and with eight times the limit the wider network of an IPv6
    /// address, of which one customer may have 65,536.</summary>
    public async ValueTask<Result<Unit>> AcquireForClientAsync(string action, int limit, TimeSpan window, CancellationToken ct)
    {
        var client = ClientInfo.Current;
        var counted = await AcquireAsync(action, client.Network, limit, window, ct);
        return counted.IsOk && client.WiderNetwork is { } wider
            ? await AcquireAsync(action, wider, limit * WiderNetworkFactor, window, ct)
            : counted;
    }

    /// <summary>Forgets all counts (the developer tools of LocalHost).</summary>
    public async ValueTask ResetAsync(CancellationToken ct)
    {
        List<RateLimitCounter> all = [];
        await foreach (var attempts in store.AllAsync(new Query<RateLimitCounter, RateLimitCounter>(query => query), ct))
        {
            all.Add(attempts);
        }

        foreach (var attempts in all)
        {
            await store.DeleteAsync(attempts, ct);
        }
    }

    private string KeyOf(string action, string subject) => $"attempts:{action}:{hash.ComputeHex(action, subject)}";

    private Result<RateLimitCounter> Count(RateLimitCounter current, int limit, TimeSpan window)
    {
        var now = time.GetUtcNow();
        var isRunning = now < current.EndsAt;
        if (isRunning && current.Count >= limit)
        {
            return Errors.RateLimited(current.EndsAt - now);
        }

        return current with
        {
            Count = isRunning ? current.Count + 1 : 1,
            EndsAt = isRunning ? current.EndsAt : now + window,
            Ttl = (int)Math.Ceiling(window.TotalSeconds),
        };
    }
}
