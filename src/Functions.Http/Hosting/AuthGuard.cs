using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Accounts.Login;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.Hosting;

/// <summary>Guards every public route whose input has a secret or an email: its calls are counted in the store by address, before they are
/// read, and by email. Logins are counted by account in Core, too, where known devices are.</summary>
public sealed class AuthGuard(DistributedRateLimiter attempts, DistributedRateLimitSettings settings)
{
    /// <summary>Null when the call may be read.</summary>
    public async ValueTask<Error?> RefusesClientAsync(IApi api, HttpRequest request, CancellationToken ct)
    {
        var (action, limit) = LimitOf(api, request);
        var policy = limit.PerClient ?? new RatePolicy(settings.AddressLimit, settings.AddressWindow);
        return (await attempts.AcquireForClientAsync(
            $"{api.Definition.Channel}:{limit.Bucket ?? action}", policy.Permits, policy.Window, ct)).Error;
    }

    /// <summary>Null when the call may be carried out.</summary>
    public async ValueTask<Error?> RefusesEmailAsync(IApi api, HttpRequest request, string? email, CancellationToken ct)
    {
        var (action, limit) = LimitOf(api, request);
        return email is null || limit.PerEmail is not { } policy ? null
            : (await attempts.AcquireAsync(
                $"{api.Definition.Channel}:{action}:email", AccountValidator.NormalizeEmail(email), policy.Permits, policy.Window,
                ct)).Error;
    }

    private static (string Action, AuthLimit Limit) LimitOf(IApi api, HttpRequest request)
    {
        var path = request.Path.Value?.TrimEnd('/').ToLowerInvariant() ?? "";
        var action = path[(path.LastIndexOf('/') + 1)..];
        return (action, api.Definition.AuthLimits?.Invoke(action) ?? AuthLimit.Default(action));
    }
}
