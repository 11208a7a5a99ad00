using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;
using Microsoft.Extensions.Logging;

namespace FunctionsCommerce.Core.Accounts;

/// <summary>Proves that an account's email is its owner's, by a code that was mailed there.</summary>
public sealed class EmailVerification(
    IDocumentStore store, AccountService accounts, SessionService sessions, OneTimeCodeService codes, EventFactory events, TimeProvider time,
    ILogger<EmailVerification> log)
{
    /// <summary>Asks for a new code; its mail voids the one before. The answer is the same for an email that nobody has or that is verified.</summary>
    public async ValueTask<Result<Done>> RequestCode(string email, string channel, CancellationToken ct)
    {
        List<Fault> faults = [];
        AccountRules.Email(email, faults);
        if (faults.Count > 0)
        {
            return Errors.Invalid(faults);
        }

        var account = await accounts.FindByEmail(email, ct);
        var accountId = account is { EmailVerified: false, Status: not AccountStatus.Suspended } ? account.AccountId : 0;

        // For nobody as for somebody, so that the time it takes tells nothing either.
        var partition = Caller.PartitionOf(accountId);
        await store.TryCommitAsync(new Batch(Containers.Customers, partition).Emit(events.Create(partition, new EmailVerificationRequested(accountId, channel))), ct);
        return default(Done);
    }

    /// <summary>The code for the mail. Called when the mail is made; safe to call again.</summary>
    /// <param name="requestId">The id of the <see cref="EmailVerificationRequested"/> event: the same gets the same code.</param>
    /// <returns>Null when no mail is due any more: it is verified, or a newer request took over.</returns>
    public async ValueTask<string?> CreateCode(long accountId, long requestId, CancellationToken ct) =>
        (await accounts.Get(accountId, ct)).Try(out var account, out _) && !account.EmailVerified
            ? await codes.Create(accountId, CodePurpose.VerifyEmail, requestId, ct)
            : null;

    /// <summary>Verifies the email and begins a session: who reads the mail owns the account.</summary>
    /// <returns><see cref="ErrorCode.InvalidOtp"/> for a code that is wrong, expired, used or voided, and for an email that nobody has.</returns>
    public async ValueTask<Result<SignedIn>> Verify(string email, string code, string channel, CancellationToken ct)
    {
        var accountId = (await accounts.FindByEmail(email, ct))?.AccountId ?? 0;
        if (!(await codes.Verify(accountId, CodePurpose.VerifyEmail, code, ct)).Try(out _, out var refused))
        {
            return refused;
        }

        Session? session = null;
        var now = time.GetUtcNow();
        var verified = await store.UpdateAsync<Account>(
            Caller.PartitionOf(accountId),
            Account.DocumentId,
            account => account.Status == AccountStatus.Suspended
                ? Errors.Forbidden("This account is suspended")
                : account with { EmailVerified = true, LastLoginAt = now, LoginCount = account.LoginCount + 1, UpdatedAt = now },
            Errors.NotFound("Account"),
            ct,
            (batch, account) => batch.Create(session = sessions.New(account, channel)));
        if (verified.IsOk)
        {
            AccountLog.LoggedIn(log, accountId, channel);
        }

        return verified.Map(account => new SignedIn(account, sessions.Issue(session!)));
    }
}
