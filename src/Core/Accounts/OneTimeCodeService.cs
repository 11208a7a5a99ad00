using System.Buffers.Binary;
using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Accounts;

/// <summary>One-time codes (OTP): six digits, ten minutes, five attempts, once.</summary>
public sealed class OneTimeCodeService(IDocumentStore store, KeyedHash hash, TimeProvider time)
{
    private static readonly Error Wrong = new(ErrorCode.InvalidOtp, "The code is wrong or has expired");

    /// <summary>The code for a mail; it voids the one before. Called when the mail is made; safe to call again.</summary>
    /// <param name="requestId">The id of the event that asks for the mail: the same gets the same code.</param>
    /// <returns>Null when no mail is due any more: a newer request took over, or the code was used.</returns>
    public async ValueTask<string?> Create(long accountId, CodePurpose purpose, long requestId, CancellationToken ct)
    {
        var partition = Caller.PartitionOf(accountId);
        var created = await store.UpdateAsync<string?>(
            async _ =>
            {
                var current = await store.Read<OneTimeCode>(partition, OneTimeCode.IdOf(purpose), ct);
                var again = current?.RequestId == requestId;
                if (current?.RequestId > requestId || (again && current!.Used))
                {
                    return default(string);
                }

                var nonce = again ? current!.Nonce : Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16));
                var code = CodeOf(accountId, purpose, nonce);
                var next = new OneTimeCode
                {
                    AccountId = accountId,
                    Purpose = purpose,
                    RequestId = requestId,
                    Nonce = nonce,
                    CodeHash = Convert.ToHexStringLower(HashOf(accountId, purpose, code)),
                    ExpiresAt = time.GetUtcNow() + OneTimeCode.Lifetime,
                    Attempts = again ? current!.Attempts : 0,
                    Ttl = (int)OneTimeCode.Lifetime.TotalSeconds,
                    ETag = current?.ETag,
                };
                return Decision.Save<string?>(new Batch(Containers.Customers, partition).Save(next), code);
            },
            ct);
        return created.Value;
    }

    /// <summary><see cref="ErrorCode.InvalidOtp"/> for a code that is wrong, expired, used, voided or tried too often.</summary>
    public async ValueTask<Result<Done>> Verify(long accountId, CodePurpose purpose, string code, CancellationToken ct)
    {
        var codeHash = HashOf(accountId, purpose, code.Trim());
        var tried = await store.UpdateAsync<OneTimeCode>(
            Caller.PartitionOf(accountId),
            OneTimeCode.IdOf(purpose),
            current => current.IsOpen(time.GetUtcNow()) ? current.Try(codeHash) : Wrong,
            Wrong,
            ct);
        return tried.Try(out var outcome, out var refused) ? outcome.Used ? default(Done) : Wrong : refused;
    }

    private string CodeOf(long accountId, CodePurpose purpose, string nonce)
    {
        var random = BinaryPrimitives.ReadUInt64BigEndian(hash.Of("code", $"{accountId}\n{purpose}\n{nonce}"));
        return (random % 1_000_000).ToString("000000", CultureInfo.InvariantCulture);
    }

    private byte[] HashOf(long accountId, CodePurpose purpose, string code) => hash.Of("code-hash", $"{accountId}\n{purpose}\n{code}");
}
