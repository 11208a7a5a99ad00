using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Accounts.Login;

/// <summary>Limits the logins to one account from devices that it does not know, counted over all callers and APIs.</summary>
public sealed class UnknownDeviceLimiter(DeviceService devices, DistributedRateLimiter attempts, DistributedRateLimitSettings limits)
{
    private static readonly TimeSpan Window = TimeSpan.FromHours(1);

    /// <summary>Counts a login; <see cref="ErrorCode.RateLimited"/> when there are too many. Null from a known device.</summary>
    internal async ValueTask<Error?> RefusesAsync(string emailHash, Account? account, CancellationToken ct) =>
        devices.IsKnown(account, ClientInfo.Current)
            ? null
            : (await attempts.AcquireAsync("login", emailHash, limits.AccountLogins, Window, ct)).Error;
}
