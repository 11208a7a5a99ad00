using System.Buffers.Text;
using System.Security.Cryptography;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;
using Microsoft.Extensions.Logging;

namespace FunctionsCommerce.Core.Accounts;

/// <summary>New passwords: changed by who knows the old one, reset by who reads the account's mail.</summary>
public sealed class PasswordService(
    IDocumentStore store, AccountService accounts, PasswordWork passwords, LoginLockout lockout, OneTimeCodeService codes, KeyedHash hash,
    EventFactory events, TimeProvider time, ILogger<PasswordService> log)
{
    private static readonly Error WrongToken = Errors.Invalid("token", "The reset token is invalid or has expired");

    /// <summary>Ends the account's other sessions. A wrong current password is a fault of <c>currentPassword</c>, and counts as a failed login.</summary>
    public async ValueTask<Result<Done>> Change(Caller caller, string currentPassword, string newPassword, CancellationToken ct)
    {
        List<Fault> faults = [];
        AccountRules.Password(newPassword, caller.Channel, faults, "newPassword");
        if (faults.Count > 0)
        {
            return Errors.Invalid(faults);
        }

        if (!(await accounts.Get(caller.AccountId, ct)).Try(out var proven, out var refused))
        {
            return refused;
        }

        var emailHash = LoginService.EmailHash(hash, proven.Email);
        if (await lockout.Refuses(emailHash, ct) is { } locked)
        {
            return locked;
        }

        if (!(await passwords.Check(proven.PasswordHash, currentPassword, ct)).Try(out var check, out refused))
        {
            return refused;
        }

        var wrong = Errors.Invalid("currentPassword", "The current password is wrong");
        if (!check.Matches)
        {
            return await lockout.Failed(emailHash, ct) ?? wrong;
        }

        return await Save(
            caller.AccountId, newPassword, account => account.PasswordHash == proven.PasswordHash ? account : wrong, caller.SessionId, null, "changed", ct);
    }

    /// <summary>Asks for a reset mail. The answer is the same for an email that nobody has.</summary>
    public async ValueTask<Result<Done>> RequestReset(string email, string channel, CancellationToken ct)
    {
        List<Fault> faults = [];
        AccountRules.Email(email, faults);
        if (faults.Count > 0)
        {
            return Errors.Invalid(faults);
        }

        var account = await accounts.FindByEmail(email, ct);
        var accountId = account is { Status: not AccountStatus.Suspended } ? account.AccountId : 0;

        // For nobody as for somebody, so that the time it takes tells nothing either.
        var partition = Caller.PartitionOf(accountId);
        await store.TryCommitAsync(new Batch(Containers.Customers, partition).Emit(events.Create(partition, new PasswordResetRequested(accountId, channel))), ct);
        AccountLog.ResetRequested(log, accountId, channel);
        return default(Done);
    }

    /// <summary>The token for the mail, good for an hour and once; it voids those before. Called when the mail is made; safe to call again.</summary>
    /// <param name="requestId">The id of the <see cref="PasswordResetRequested"/> event: the same gets the same token.</param>
    /// <returns>Null when no mail is due any more: the account is gone, a newer request took over, or the token was used.</returns>
    public async ValueTask<string?> CreateResetToken(long customerId, long requestId, CancellationToken ct)
    {
        var partition = Caller.PartitionOf(customerId);
        if (!(await accounts.Get(customerId, ct)).IsOk)
        {
            return null;
        }

        var created = await store.UpdateAsync<(PasswordReset? Reset, string? Token)>(
            async _ =>
            {
                var current = await store.Read<PasswordReset>(partition, PasswordReset.DocumentId, ct);
                if (current?.RequestId > requestId || (current?.RequestId == requestId && current.Used))
                {
                    return (null, null);
                }

                var nonce = current?.RequestId == requestId ? current.Nonce : Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
                var token = Base64Url.EncodeToString(hash.Of("reset-token", $"{customerId}\n{nonce}"));
                var reset = new PasswordReset
                {
                    AccountId = customerId,
                    RequestId = requestId,
                    Nonce = nonce,
                    TokenHash = ResetTokenKey.HashOf(token),
                    ExpiresAt = time.GetUtcNow() + PasswordReset.Lifetime,
                    Ttl = (int)PasswordReset.Lifetime.TotalSeconds,
                    ETag = current?.ETag,
                };
                return Decision.Save<(PasswordReset?, string?)>(new Batch(Containers.Customers, partition).Save(reset), (reset, token));
            },
            ct);
        if (created.Value.Reset is { } saved)
        {
            await store.UpsertAsync(new ResetTokenKey { TokenHash = saved.TokenHash, AccountId = customerId, Ttl = saved.Ttl }, ct);
        }

        return created.Value.Token;
    }

    /// <summary>Sets a new password and ends every session. A token that is unknown, expired, used or voided is a fault of <c>token</c>.</summary>
    public async ValueTask<Result<Done>> Reset(string token, string newPassword, string channel, CancellationToken ct)
    {
        List<Fault> faults = [];
        AccountRules.Password(newPassword, channel, faults);
        if (faults.Count > 0)
        {
            return Errors.Invalid(faults);
        }

        var tokenHash = ResetTokenKey.HashOf(token);
        var keyId = ResetTokenKey.IdOf(tokenHash);
        if (await store.Read<ResetTokenKey>(keyId, keyId, ct) is not { } key
            || await store.Read<PasswordReset>(Caller.PartitionOf(key.AccountId), PasswordReset.DocumentId, ct) is not { } reset
            || !reset.IsGood(tokenHash, time.GetUtcNow()))
        {
            return WrongToken;
        }

        // Who reads the mail owns the address.
        var use = new Condition(reset with { Used = true }, WrongToken);
        return await Save(key.AccountId, newPassword, account => account with { EmailVerified = true }, null, use, "reset", ct);
    }

    /// <summary>The same with a code that was mailed instead of a token. <see cref="ErrorCode.InvalidOtp"/> for a wrong code and for an
    /// email that nobody has.</summary>
    public async ValueTask<Result<Done>> ResetWithCode(string email, string code, string newPassword, string channel, CancellationToken ct)
    {
        List<Fault> faults = [];
        AccountRules.Password(newPassword, channel, faults, "newPassword");
        if (faults.Count > 0)
        {
            return Errors.Invalid(faults);
        }

        var accountId = (await accounts.FindByEmail(email, ct))?.AccountId ?? 0;
        return (await codes.Verify(accountId, CodePurpose.ResetPassword, code, ct)).Try(out _, out var refused)
            ? await Save(accountId, newPassword, account => account with { EmailVerified = true }, null, null, "reset", ct)
            : refused;
    }

    /// <param name="keep">The session that goes on.</param>
    /// <param name="use">What the new password uses up, in the same batch: of two at once only one gets through.</param>
    private async ValueTask<Result<Done>> Save(
        long accountId, string password, Func<Account, Result<Account>> decide, long? keep, Condition? use, string how, CancellationToken ct)
    {
        if (!(await passwords.Hash(password, ct)).Try(out var passwordHash, out var refused))
        {
            return refused;
        }

        var now = time.GetUtcNow();
        var saved = await accounts.ChangeAndEndSessions(
            accountId, account => decide(account).Map(good => good with { PasswordHash = passwordHash, UpdatedAt = now }), keep, use, ct);
        if (!saved.Try(out var account, out refused))
        {
            return refused;
        }

        await lockout.Clear(LoginService.EmailHash(hash, account.Email), ct);
        AccountLog.PasswordChanged(log, accountId, how);
        return default(Done);
    }
}
