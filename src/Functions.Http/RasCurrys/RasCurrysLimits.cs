using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.RasCurrys;

/// <summary>The document's limits on what guards accounts, counted in the store.</summary>
public sealed class RasCurrysLimits(AttemptLimiter attempts, RequestLimits callers)
{
    private static readonly TimeSpan TenMinutes = TimeSpan.FromMinutes(10);

    public ValueTask<Result<Done>> Login(HttpRequest request, CancellationToken ct) =>
        attempts.Hit("ras-currys:login", callers.Caller(request), 5, TenMinutes, ct);

    public ValueTask<Result<Done>> Register(string email, CancellationToken ct) => Hit("register", email, 3, TimeSpan.FromHours(24), ct);

    public ValueTask<Result<Done>> VerifyEmail(string email, CancellationToken ct) => Hit("verify-email", email, 5, TenMinutes, ct);

    public ValueTask<Result<Done>> ForgotPassword(string email, CancellationToken ct) => Hit("forgot-password", email, 3, TimeSpan.FromHours(1), ct);

    public ValueTask<Result<Done>> ResendOtp(string email, CancellationToken ct) => Hit("resend-otp", email, 5, TenMinutes, ct);

    private ValueTask<Result<Done>> Hit(string action, string email, int limit, TimeSpan window, CancellationToken ct) =>
        attempts.Hit("ras-currys:" + action, AccountRules.NormalizeEmail(email), limit, window, ct);
}
