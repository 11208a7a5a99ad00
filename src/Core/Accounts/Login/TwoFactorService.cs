using FunctionsCommerce.Core.Accounts.Sessions;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Accounts.Login;

/// <summary>The second step of a login, in every API: a mailed code, when the customer has switched it on, when staff have flagged the
/// account, when the store requires it of staff, or when an unknown device logs in to an account whose password was being
/// guessed.</summary>
public sealed class TwoFactorService(
    LoginLockout lockout, DeviceService devices, OneTimeCodeService codes, SecurityMailService mails, AuthSettings settings,
    HmacHasher hash)
{
    /// <summary>Staff's label on an account whose logins need a code.</summary>
    public const string FlagTag = "flagged";

    /// <summary>Null when a logged-in customer may change how logins are proven. Else as <see cref="RefusesAsync"/>, as a fault of
    /// <c>otp</c>.</summary>
    internal async ValueTask<Error?> RefusesChangeAsync(Account account, string? code, string channel, CancellationToken ct) =>
        await RefusesAsync(account, code, LoginService.EmailHash(hash, account.Email), channel, ct) switch
        {
            { FieldErrors.Count: > 0 } unproven => Errors.Invalid(unproven.FieldErrors),
            var other => other,
        };

    /// <summary>Null when the login may go on. Else a code was mailed, or the one that came is wrong, which counts as a failed
    /// login.</summary>
    internal async ValueTask<Error?> RefusesAsync(Account account, string? code, string emailHash, string channel, CancellationToken ct)
    {
        if (account.Status == AccountStatus.Suspended || !await NeedsAsync(account, emailHash, ct))
        {
            return null;
        }

        if (!string.IsNullOrWhiteSpace(code))
        {
            return (await codes.VerifyAsync(account.AccountId, CodePurpose.Login, code, account.SecretVersion, ct)).IsOk
                ? null
                : await lockout.FailedAsync(emailHash, account, ct) ?? Refusal("The code is wrong or has expired");
        }

        var requested = new LoginCodeRequested(account.AccountId, channel) { SecretVersion = account.SecretVersion };
        return await mails.RequestAsync(SecurityMailLimiter.LoginCode, account.Partition, account.AccountId, requested, ct)
            ?? Refusal("A code is needed. We have sent one to your email.");
    }

    private async ValueTask<bool> NeedsAsync(Account account, string emailHash, CancellationToken ct) =>
        account.TwoFactor
        || (settings.StaffSecondStep && account.Role != Role.Customer)
        || account.Tags.Contains(FlagTag, StringComparer.OrdinalIgnoreCase)
        || (!devices.IsKnown(account, ClientInfo.Current) && await lockout.IsSuspiciousAsync(emailHash, ct));

    private static Error Refusal(string message) =>
        new(ErrorCode.InvalidCredentials, message) { FieldErrors = [new FieldError("otp", message)] };
}
