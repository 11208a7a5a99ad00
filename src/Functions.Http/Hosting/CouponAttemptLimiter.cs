using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Accounts.Login;
using FunctionsCommerce.Core.Shared;
using Microsoft.Extensions.Logging;

namespace FunctionsCommerce.Functions.Http.Hosting;

/// <summary>Coupon codes are short words: few may be tried, by one account and from one address, all APIs together.</summary>
public sealed partial class CouponAttemptLimiter(
    DistributedRateLimiter attempts, DistributedRateLimitSettings settings, ILogger<CouponAttemptLimiter> log)
{
    private const string Action = "coupon";
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    /// <param name="code">Null or empty: none is tried.</param>
    /// <returns>RateLimited.</returns>
    public async ValueTask<Result<Unit>> TryAsync(CurrentUser caller, string? code, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(code))
        {
            return default(Unit);
        }

        var counted = await attempts.AcquireAsync(Action, caller.Partition, settings.CouponCodes, Window, ct);
        counted = counted.IsOk ? await attempts.AcquireForClientAsync(Action, settings.AddressCouponCodes, Window, ct) : counted;
        if (!counted.IsOk)
        {
            LogRefused(log, caller.AccountId);
        }

        return counted;
    }

    [LoggerMessage(
        4104, LogLevel.Warning, "Customer {CustomerId}, or the address, has tried too many coupon codes", EventName = "CouponGuesses")]
    private static partial void LogRefused(ILogger log, long customerId);
}
