using FunctionsCommerce.Core.Accounts.Login;
using FunctionsCommerce.Core.Accounts.Sessions;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;
using Microsoft.Extensions.Logging;

namespace FunctionsCommerce.Core.Accounts.Emails;

/// <summary>Proves that an account's email is its owner's, by a code that was mailed there.</summary>
public sealed class EmailVerification(
    IDocumentStore store, AccountService accounts, SessionService sessions, OneTimeCodeService codes, DeviceService devices,
    SecurityMailService mails, TimeProvider time, ILogger<EmailVerification> log)
{
    /// <summary>Asks for a new code; its mail voids the one before. The answer is the same for an email that is unknown or
    /// verified.</summary>
    public async ValueTask<Result<Unit>> RequestCodeAsync(string email, string channel, CancellationToken ct)
    {
        List<FieldError> faults = [];
        AccountValidator.Email(email, faults);
        if (faults.Count > 0)
        {
            return Errors.Invalid(faults);
        }

        var account = await accounts.FindByEmailAsync(email, ct);
        var accountId = account is { EmailVerified: false, Status: not AccountStatus.Suspended } ? account.AccountId : 0;

        // The same work, and the same answer, for an unknown email and where there were too many mails.
        _ = await mails.RequestAsync(
            "verify-email", account?.Partition ?? AccountValidator.NormalizeEmail(email), accountId,
            new EmailVerificationRequested(accountId, channel) { SecretVersion = account?.SecretVersion ?? 0 }, ct);
        return default(Unit);
    }

    /// <summary>The code for the mail. Called when the mail is made; safe to call again.</summary>
    /// <param name="requestId">The id of the <see cref="EmailVerificationRequested"/> event: the same gets the same code.</param>
    /// <returns>Null when no mail is due: the email is verified, or a newer request replaced this one.</returns>
    public async ValueTask<string?> CreateCodeAsync(long accountId, long requestId, CancellationToken ct) =>
        (await accounts.GetAsync(accountId, ct)).TryGetValue(out var account, out _) && !account.EmailVerified
            ? await codes.CreateAsync(accountId, CodePurpose.VerifyEmail, requestId, account.SecretVersion, ct)
            : null;

    /// <summary>Verifies the email. The client that registered the account is logged in with it, once; everybody else logs in with the
    /// password.</summary>
    /// <returns><see cref="ErrorCode.InvalidOtp"/> for a code that is wrong, expired, used or voided, and for an unknown email.
    /// <see cref="ErrorCode.InvalidCredentials"/> when the email is now verified but this client is not logged in.</returns>
    public async ValueTask<Result<LoginResult>> VerifyAsync(string email, string code, string channel, CancellationToken ct)
    {
        var known = await accounts.FindByEmailAsync(email, ct);
        var accountId = known?.AccountId ?? 0;
        if (!(await codes.VerifyAsync(
            accountId, CodePurpose.VerifyEmail, code, known?.SecretVersion ?? 0, ct)).TryGetValue(out _, out var refused))
        {
            return refused;
        }

        Session? session = null;
        var now = time.GetUtcNow();
        var client = ClientInfo.Current;
        var isOwnRegistration = false;
        var verified = await store.UpdateAsync<Account>(
            CurrentUser.PartitionOf(accountId),
            Account.DocumentId,
            account =>
            {
                if (account.Status == AccountStatus.Suspended)
                {
                    return Errors.Forbidden("This account is suspended");
                }

                isOwnRegistration =
                    account is { MustVerifyEmail: true, EmailVerified: false, LoginCount: 0, TwoFactor: false, Role: Role.Customer }
                    && (ReferenceEquals(client, ClientInfo.Unknown) || devices.IsKnown(account, client));
                return isOwnRegistration
                    ? account with
                    {
                        EmailVerified = true,
                        LastLoginAt = now,
                        LoginCount = 1,
                        KnownDevices = devices.Remember(account.KnownDevices, client),
                        UpdatedAt = now,
                    }
                    : account with { EmailVerified = true, UpdatedAt = now };
            },
            Errors.NotFound("Account"),
            ct,
            (batch, account) =>
            {
                session = isOwnRegistration ? sessions.New(account, channel) : null;
                if (session is not null)
                {
                    batch.Create(session);
                }
            });
        if (!verified.TryGetValue(out var saved, out refused))
        {
            return refused;
        }

        if (session is null)
        {
            return new Error(ErrorCode.InvalidCredentials, "Your email is verified. Please log in with your password.");
        }

        AccountLog.LoggedIn(log, accountId, channel);
        return new LoginResult(saved, sessions.Issue(session));
    }
}
