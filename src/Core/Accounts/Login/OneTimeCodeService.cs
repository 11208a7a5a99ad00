using System.Buffers.Binary;
using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using FunctionsCommerce.Core.Accounts.Sessions;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;
using Microsoft.Extensions.Logging;

namespace FunctionsCommerce.Core.Accounts.Login;

/// <summary>One-time codes (OTP): six digits, ten minutes, five attempts, once.</summary>
public sealed class OneTimeCodeService(IDocumentStore store, HmacHasher hash, TimeProvider time, ILogger<OneTimeCodeService> log)
{
    private static readonly Error Wrong = new(ErrorCode.InvalidOtp, "The code is wrong or has expired");

    /// <summary>The code for a mail; it voids the one before. Called when the mail is made; safe to call again.</summary>
    /// <param name="requestId">The id of the event that asks for the mail: the same gets the same code.</param>
    /// <param name="secretVersion">The account's: a code of another version is void.</param>
    /// <returns>Null when no mail is due: a newer request replaced this one, or the code was used.</returns>
    public async ValueTask<string?> CreateAsync(
        long accountId, CodePurpose purpose, long requestId, int secretVersion, CancellationToken ct)
    {
        var partition = CurrentUser.PartitionOf(accountId);
        string? code = null;
        await store.UpdateAsync(
            async _ =>
            {
                code = null;
                var current = await store.ReadAsync<OneTimeCode>(partition, OneTimeCode.IdOf(purpose), ct);
                var again = current?.RequestId == requestId;
                if (current?.RequestId > requestId || (again && (current!.Used || current.SecretVersion != secretVersion)))
                {
                    return null;
                }

                var nonce = again ? current!.Nonce : Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16));
                code = CodeOf(accountId, purpose, nonce);
                return new DocumentBatch(Containers.Customers, partition).Save(new OneTimeCode
                {
                    AccountId = accountId,
                    Purpose = purpose,
                    RequestId = requestId,
                    Nonce = nonce,
                    CodeHash = Convert.ToHexStringLower(HashOf(accountId, purpose, code)),
                    ExpiresAt = time.GetUtcNow() + OneTimeCode.Lifetime,
                    Attempts = again ? current!.Attempts : 0,
                    SecretVersion = secretVersion,
                    Ttl = (int)OneTimeCode.Lifetime.TotalSeconds,
                    ETag = current?.ETag,
                });
            },
            ct);
        return code;
    }

    /// <summary>Whether codes of this account still count today, or only links do.</summary>
    public async ValueTask<bool> AreOpenAsync(long accountId, CodePurpose purpose, CancellationToken ct) =>
        !(await ReadWrongAsync(CurrentUser.PartitionOf(accountId), purpose, ct)).IsFull(time.GetUtcNow());

    /// <summary>Codes count again: the account was reset by a link.</summary>
    public async ValueTask ReopenAsync(long accountId, CancellationToken ct)
    {
        foreach (var purpose in new[] { CodePurpose.ResetPassword, CodePurpose.Login })
        {
            if (await ReadWrongAsync(CurrentUser.PartitionOf(accountId), purpose, ct) is { ETag: not null } wrong)
            {
                await store.DeleteAsync(wrong, ct);
            }
        }
    }

    /// <summary><see cref="ErrorCode.InvalidOtp"/> for a code that is wrong, expired, used, voided or tried too often, and for every code
    /// after too many wrong ones in a day.</summary>
    public async ValueTask<Result<Unit>> VerifyAsync(
        long accountId, CodePurpose purpose, string code, int secretVersion, CancellationToken ct)
    {
        var codeHash = HashOf(accountId, purpose, code.Trim());
        var partition = CurrentUser.PartitionOf(accountId);
        var tried = await store.UpdateAsync<OneTimeCode>(
            async _ =>
            {
                var now = time.GetUtcNow();
                var wrong = await ReadWrongAsync(partition, purpose, ct);
                if (wrong.IsFull(now) || await store.ReadAsync<OneTimeCode>(partition, OneTimeCode.IdOf(purpose), ct) is not { } current
                    || !current.IsOpen(now) || current.SecretVersion != secretVersion)
                {
                    return Wrong;
                }

                var next = current.Try(codeHash);
                var batch = new DocumentBatch(Containers.Customers, partition).Replace(next);
                return Decision.Save(next.Used ? batch : batch.Save(wrong.Next(now)), next);
            },
            ct);
        if (tried.TryGetValue(out var outcome, out var refused) && outcome.Used)
        {
            return default(Unit);
        }

        AccountLog.WrongCode(log, accountId, purpose);
        return refused ?? Wrong;
    }

    private async ValueTask<FailedCodeCounter> ReadWrongAsync(string partition, CodePurpose purpose, CancellationToken ct)
    {
        var none = FailedCodeCounter.None(partition, purpose);
        return await store.ReadAsync<FailedCodeCounter>(partition, none.Id, ct) ?? none;
    }

    private string CodeOf(long accountId, CodePurpose purpose, string nonce)
    {
        var random = BinaryPrimitives.ReadUInt64BigEndian(hash.Compute("code", $"{accountId}\n{purpose}\n{nonce}"));
        return (random % 1_000_000).ToString("000000", CultureInfo.InvariantCulture);
    }

    private byte[] HashOf(long accountId, CodePurpose purpose, string code) => hash.Compute("code-hash", $"{accountId}\n{purpose}\n{code}");
}
