using FunctionsCommerce.Core.Accounts.Login;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Accounts.Passwords;

/// <summary>New passwords for who has read a mail, with a token or a code.</summary>
public sealed class PasswordResetService(
    AccountService accounts, PasswordResetTokenService tokens, OneTimeCodeService codes, DeviceService devices, PasswordWriter writer)
{
    private static readonly Error WrongCode = new(ErrorCode.InvalidOtp, "The code is wrong or has expired");
    private static readonly Error WrongToken = Errors.Invalid("token", "The reset token is invalid or has expired");

    /// <summary>Sets a new password and ends every session. A token that is unknown, expired, used or voided is a fault of
    /// <c>token</c>.</summary>
    public async ValueTask<Result<Unit>> ResetAsync(string token, string newPassword, string channel, CancellationToken ct)
    {
        List<FieldError> faults = [];
        AccountValidator.Password(newPassword, channel, faults);
        if (faults.Count > 0)
        {
            return Errors.Invalid(faults);
        }

        if (await tokens.FindAsync(token, ct) is not { } reset)
        {
            return WrongToken;
        }

        var use = new ExpectedDocument(reset with { Used = true }, WrongToken);
        var saved = await writer.SaveAsync(
            reset.AccountId,
            newPassword,
            account => account.SecretVersion == reset.SecretVersion ? Proven(account) : WrongToken,
            null,
            use,
            "reset by link",
            ct);
        if (saved.IsOk)
        {
            await codes.ReopenAsync(reset.AccountId, ct);
        }

        return saved;
    }

    /// <summary>The same with a code that was mailed instead of a token. <see cref="ErrorCode.InvalidOtp"/> for a wrong code and for an
    /// unknown email.</summary>
    public async ValueTask<Result<Unit>> ResetWithCodeAsync(
        string email, string code, string newPassword, string channel, CancellationToken ct)
    {
        List<FieldError> faults = [];
        AccountValidator.Password(newPassword, channel, faults, "newPassword");
        if (faults.Count > 0)
        {
            return Errors.Invalid(faults);
        }

        // Staff reset by link only: six digits are too few for accounts with such rights.
        var account = await accounts.FindByEmailAsync(email, ct) is { Role: Role.Customer } customer ? customer : null;
        var accountId = account?.AccountId ?? 0;
        var version = account?.SecretVersion ?? 0;
        return (await codes.VerifyAsync(accountId, CodePurpose.ResetPassword, code, version, ct)).TryGetValue(out _, out var refused)
            ? await writer.SaveAsync(
                accountId, newPassword, known => known.SecretVersion == version ? Proven(known) : WrongCode, null, null, "reset by code",
                ct)
            : refused;
    }

    /// <summary>Reading the mail proves ownership of the address; devices known before may be an intruder's.</summary>
    private Account Proven(Account account) =>
        account with { EmailVerified = true, KnownDevices = devices.Remember([], ClientInfo.Current) };
}
