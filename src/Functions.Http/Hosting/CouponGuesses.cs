using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.Hosting;

/// <summary>Coupon codes are short words: few may be tried, by one account and from one address, all APIs together.</summary>
public sealed class CouponGuesses(AttemptLimiter attempts)
{
    private const int AccountLimit = 20;
    private const int AddressLimit = 60;
    private const string Action = "coupon";
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    /// <param name="code">Null or empty: none is tried.</param>
    /// <returns>RateLimited.</returns>
    public async ValueTask<Result<Done>> TryAsync(Caller caller, string? code, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(code))
        {
            return default(Done);
        }

        var counted = await attempts.Hit(Action, caller.Partition, AccountLimit, Window, ct);
        return counted.IsOk ? await attempts.HitByClient(Action, AddressLimit, Window, ct) : counted;
    }
}
