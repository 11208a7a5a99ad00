using FunctionsCommerce.Core.Shared;
using Microsoft.Extensions.Logging;

namespace FunctionsCommerce.Core.Accounts.Login;

/// <summary>Limits mails with links and codes to one account, counted over all callers and APIs.</summary>
public sealed class SecurityMailLimiter(
    DistributedRateLimiter attempts, DistributedRateLimitSettings settings, ILogger<SecurityMailLimiter> log)
{
    /// <summary>Counted apart: only who has the password can ask for one, so that no stranger uses up what the owner needs to log
    /// in.</summary>
    public const string LoginCode = "login-code";

    private static readonly TimeSpan Window = TimeSpan.FromHours(1);

    /// <summary>Counts a mail; <see cref="ErrorCode.RateLimited"/> when it must not be sent.</summary>
    /// <param name="kind">What is mailed, for the log.</param>
    /// <param name="partition">The account's.</param>
    public async ValueTask<Error?> RefusesAsync(string kind, string partition, CancellationToken ct)
    {
        var counted = await attempts.AcquireAsync(
            kind == LoginCode ? "login-mail" : "security-mail", partition, settings.AccountMails, Window, ct);
        if (!counted.IsOk)
        {
            AccountLog.MailWithheld(log, partition, kind);
        }

        return counted.Error;
    }
}
