using FunctionsCommerce.Core.Accounts.Login;
using FunctionsCommerce.Core.Accounts.Sessions;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Accounts.Passwords;

/// <summary>Password changes by who knows the old password.</summary>
public sealed class PasswordService(
    AccountService accounts, PasswordVerifier passwords, PasswordWriter writer, LoginLockout lockout, TwoFactorService second,
    HmacHasher hash)
{
    /// <summary>As with a code, for accounts that need none.</summary>
    public ValueTask<Result<Unit>> ChangeAsync(CurrentUser caller, string currentPassword, string newPassword, CancellationToken ct) =>
        ChangeAsync(caller, currentPassword, newPassword, null, ct);

    /// <summary>Ends the account's other sessions. A wrong current password is a fault of <c>currentPassword</c>, and counts as a failed
    /// login.</summary>
    /// <param name="code">Where a login needs a mailed code, the change does, too: without it, it is a fault of <c>otp</c>, and a code is
    /// mailed.</param>
    public async ValueTask<Result<Unit>> ChangeAsync(
        CurrentUser caller, string currentPassword, string newPassword, string? code, CancellationToken ct)
    {
        List<FieldError> faults = [];
        AccountValidator.Password(newPassword, caller.Channel, faults, "newPassword");
        if (faults.Count > 0)
        {
            return Errors.Invalid(faults);
        }

        if (!(await accounts.GetAsync(caller.AccountId, ct)).TryGetValue(out var proven, out var refused))
        {
            return refused;
        }

        var emailHash = LoginService.EmailHash(hash, proven.Email);
        if (await lockout.RefusesAsync(emailHash, proven, ct) is { } locked)
        {
            return locked;
        }

        if (!(await passwords.CheckAsync(proven.PasswordHash, currentPassword, ct)).TryGetValue(out var check, out refused))
        {
            return refused;
        }

        var wrong = Errors.Invalid("currentPassword", "The current password is wrong");
        if (!check.Matches)
        {
            return await lockout.FailedAsync(emailHash, proven, ct) ?? wrong;
        }

        if (await second.RefusesChangeAsync(proven, code, caller.Channel, ct) is { } unproven)
        {
            return unproven;
        }

        return await writer.SaveAsync(
            caller.AccountId, newPassword, account => account.PasswordHash == proven.PasswordHash ? account : wrong, caller.SessionId, null,
            "changed", ct);
    }
}
