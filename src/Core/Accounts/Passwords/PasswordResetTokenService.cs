using System.Buffers.Text;
using System.Security.Cryptography;
using FunctionsCommerce.Core.Accounts.Login;
using FunctionsCommerce.Core.Accounts.Sessions;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;
using Microsoft.Extensions.Logging;

namespace FunctionsCommerce.Core.Accounts.Passwords;

/// <summary>The tokens of reset mails.</summary>
public sealed class PasswordResetTokenService(
    IDocumentStore store, AccountService accounts, SecurityMailService mails, HmacHasher hash, TimeProvider time,
    ILogger<PasswordResetTokenService> log)
{
    /// <summary>Asks for a reset mail. The answer is the same for an unknown email.</summary>
    public async ValueTask<Result<Unit>> RequestAsync(string email, string channel, CancellationToken ct)
    {
        List<FieldError> faults = [];
        AccountValidator.Email(email, faults);
        if (faults.Count > 0)
        {
            return Errors.Invalid(faults);
        }

        var account = await accounts.FindByEmailAsync(email, ct);
        var accountId = account is { Status: not AccountStatus.Suspended } ? account.AccountId : 0;

        // The same work, and the same answer, for an unknown email and where there were too many mails.
        var withheld = await mails.RequestAsync(
            "password-reset", account?.Partition ?? AccountValidator.NormalizeEmail(email), accountId,
            new PasswordResetRequested(accountId, channel) { SecretVersion = account?.SecretVersion ?? 0 }, ct);
        if (withheld is null)
        {
            AccountLog.ResetRequested(log, accountId, channel);
        }

        return default(Unit);
    }

    /// <summary>The token for the mail, good for an hour and once; it voids those before. Called when the mail is made; safe to call
    /// again.</summary>
    /// <param name="requestId">The id of the <see cref="PasswordResetRequested"/> event: the same gets the same token.</param>
    /// <returns>Null when no mail is due: the account is gone, a newer request replaced this one, or the token was used.</returns>
    public async ValueTask<string?> CreateTokenAsync(long customerId, long requestId, CancellationToken ct)
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

    /// <summary>The reset that a token stands for; null when it is unknown, expired, used or voided.</summary>
    internal async ValueTask<PasswordReset?> FindAsync(string token, CancellationToken ct)
    {
        var tokenHash = ResetTokenKey.HashOf(token);
        var keyId = ResetTokenKey.IdOf(tokenHash);
        return await store.ReadAsync<ResetTokenKey>(keyId, keyId, ct) is { } key
            && await store.ReadAsync<PasswordReset>(CurrentUser.PartitionOf(key.AccountId), PasswordReset.DocumentId, ct) is { } reset
            && reset.IsGood(tokenHash, time.GetUtcNow())
                ? reset
                : null;
    }
}
