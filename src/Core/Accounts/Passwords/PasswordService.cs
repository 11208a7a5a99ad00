using System.Buffers.Text;
using System.Security.Cryptography;
using FunctionsCommerce.Core.Accounts.Login;
using FunctionsCommerce.Core.Accounts.Sessions;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;
using Microsoft.Extensions.Logging;

namespace FunctionsCommerce.Core.Accounts.Passwords;

/// <summary>Password changes (with the old password) and resets (with a mail).</summary>
public sealed class PasswordService(
    IDocumentStore store, AccountService accounts, PasswordVerifier passwords, LoginLockout lockout, DeviceService devices,
    TwoFactorService second,
    OneTimeCodeService codes, SecurityMailLimiter mails, HmacHasher hash,
    EventFactory events, TimeProvider time, ILogger<PasswordService> log)
{
    private static readonly Error WrongCode = new(ErrorCode.InvalidOtp, "The code is wrong or has expired");
    private static readonly Error WrongToken = Errors.Invalid("token", "The reset token is invalid or has expired");

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

        return await SaveAsync(
            caller.AccountId, newPassword, account => account.PasswordHash == proven.PasswordHash ? account : wrong, caller.SessionId, null,
            "changed", ct);
    }

    /// <summary>Asks for a reset mail. The answer is the same for an unknown email.</summary>
    public async ValueTask<Result<Unit>> RequestResetAsync(string email, string channel, CancellationToken ct)
    {
        List<FieldError> faults = [];
        AccountValidator.Email(email, faults);
        if (faults.Count > 0)
        {
            return Errors.Invalid(faults);
        }

        var account = await accounts.FindByEmailAsync(email, ct);
        var accountId = account is { Status: not AccountStatus.Suspended } ? account.AccountId : 0;

        // The same work for an unknown email, so that the time it takes reveals nothing.
        var partition = CurrentUser.PartitionOf(accountId);
        var requested = new PasswordResetRequested(accountId, channel) { SecretVersion = account?.SecretVersion ?? 0 };
        if (await mails.RefusesAsync("password-reset", account?.Partition ?? AccountValidator.NormalizeEmail(email), ct) is not null)
        {
            return default(Unit);
        }

        await store.TryCommitAsync(new DocumentBatch(Containers.Customers, partition).Emit(events.Create(partition, requested)), ct);
        AccountLog.ResetRequested(log, accountId, channel);
        return default(Unit);
    }

    /// <summary>The token for the mail, good for an hour and once; it voids those before. Called when the mail is made; safe to call
    /// again.</summary>
    /// <param name="requestId">The id of the <see cref="PasswordResetRequested"/> event: the same gets the same token.</param>
    /// <returns>Null when no mail is due: the account is gone, a newer request replaced this one, or the token was used.</returns>
    public async ValueTask<string?> CreateResetTokenAsync(long customerId, long requestId, CancellationToken ct)
    {
        var partition = CurrentUser.PartitionOf(customerId);
        if (!(await accounts.GetAsync(customerId, ct)).TryGetValue(out var account, out _))
        {
            return null;
        }

        PasswordReset? reset = null;
        string? token = null;
        await store.UpdateAsync(
            async _ =>
            {
                var current = await store.ReadAsync<PasswordReset>(partition, PasswordReset.DocumentId, ct);
                var again = current?.RequestId == requestId;
                if (current?.RequestId > requestId || (again && (current!.Used || current.SecretVersion != account.SecretVersion)))
                {
                    token = null;
                    return null;
                }

                var nonce = again ? current!.Nonce : Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
                token = Base64Url.EncodeToString(hash.Compute("reset-token", $"{customerId}\n{nonce}"));
                reset = new PasswordReset
                {
                    AccountId = customerId,
                    RequestId = requestId,
                    Nonce = nonce,
                    TokenHash = ResetTokenKey.HashOf(token),
                    ExpiresAt = time.GetUtcNow() + PasswordReset.Lifetime,
                    SecretVersion = account.SecretVersion,
                    Ttl = (int)PasswordReset.Lifetime.TotalSeconds,
                    ETag = current?.ETag,
                };
                return new DocumentBatch(Containers.Customers, partition).Save(reset);
            },
            ct);
        if (token is not null)
        {
            var key = new ResetTokenKey { TokenHash = reset!.TokenHash, AccountId = customerId, Ttl = reset.Ttl };
            await store.TryCommitAsync(new DocumentBatch(Containers.Keys, key.Partition).Upsert(key), ct);
        }

        return token;
    }

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

        var tokenHash = ResetTokenKey.HashOf(token);
        var keyId = ResetTokenKey.IdOf(tokenHash);
        if (await store.ReadAsync<ResetTokenKey>(keyId, keyId, ct) is not { } key
            || await store.ReadAsync<PasswordReset>(CurrentUser.PartitionOf(key.AccountId), PasswordReset.DocumentId, ct) is not { } reset
            || !reset.IsGood(tokenHash, time.GetUtcNow()))
        {
            return WrongToken;
        }

        var use = new ExpectedDocument(reset with { Used = true }, WrongToken);
        var saved = await SaveAsync(
            key.AccountId,
            newPassword,
            account => account.SecretVersion == reset.SecretVersion ? Proven(account) : WrongToken,
            null,
            use,
            "reset by link",
            ct);
        if (saved.IsOk)
        {
            await codes.ReopenAsync(key.AccountId, ct);
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
            ? await SaveAsync(
                accountId, newPassword, known => known.SecretVersion == version ? Proven(known) : WrongCode, null, null, "reset by code",
                ct)
            : refused;
    }

    /// <summary>Reading the mail proves ownership of the address; devices known before may be an intruder's.</summary>
    private Account Proven(Account account) =>
        account with { EmailVerified = true, KnownDevices = devices.Remember([], ClientInfo.Current) };

    /// <param name="keep">The session that goes on.</param>
    /// <param name="use">What the new password uses up, in the same batch: of two at once only one gets through.</param>
    private async ValueTask<Result<Unit>> SaveAsync(
        long accountId, string password, Func<Account, Result<Account>> decide, long? keep, ExpectedDocument? use, string how,
        CancellationToken ct)
    {
        if (!(await passwords.HashAsync(password, ct)).TryGetValue(out var passwordHash, out var refused))
        {
            return refused;
        }

        var now = time.GetUtcNow();
        var saved = await accounts.ChangeAndEndSessionsAsync(
            accountId, account => decide(account).Map(good => good with { PasswordHash = passwordHash, UpdatedAt = now }), keep, use, ct);
        if (!saved.TryGetValue(out var account, out refused))
        {
            return refused;
        }

        await lockout.ClearAsync(LoginService.EmailHash(hash, account.Email), account, ct);
        AccountLog.PasswordChanged(log, accountId, how);
        return default(Unit);
    }
}
