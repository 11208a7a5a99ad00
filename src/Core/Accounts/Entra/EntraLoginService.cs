using FunctionsCommerce.Core.Accounts.Sessions;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;
using Microsoft.Extensions.Logging;

namespace FunctionsCommerce.Core.Accounts.Entra;

/// <summary>Staff come in with their work account. Its organisation says who they are and what they may do: without an app role nobody
/// comes in, and the role is the token's at every login. From there on it is a session like any other.</summary>
public sealed class EntraLoginService(
    EntraTokenValidator workAccounts, AccountService accounts, AccountRepository repository, SessionService sessions, IDocumentStore store,
    TimeProvider time,
    ILogger<EntraLoginService> log)
{
    private static readonly Error Busy = Errors.Conflict("The account is being changed. Please try again.");

    /// <summary>Begins a session. Who comes for the first time gets an account without a password.</summary>
    /// <param name="token">The issuer's, for this application.</param>
    /// <returns>What <see cref="EntraTokenValidator.VerifyAsync"/> refuses; Conflict when the email is a customer's; Forbidden for a
    /// suspended account.</returns>
    public async ValueTask<Result<LoginResult>> SignOnAsync(string token, CancellationToken ct)
    {
        if (!(await workAccounts.VerifyAsync(token, ct)).TryGetValue(out var person, out var unproven))
        {
            AccountLog.SignOnRefused(log, unproven.Message);
            return unproven;
        }

        if (!(await RankedAsync(person, ct)).TryGetValue(out var account, out var refused)
            || !(await BeginAsync(account, ct)).TryGetValue(out var signedIn, out refused))
        {
            AccountLog.SignOnRefused(log, refused.Message);
            return refused;
        }

        AccountLog.LoggedIn(log, account.AccountId, Channels.CateredByAfrica);
        return signedIn;
    }

    /// <summary>The person's account with the role that the token gives. Another role than before ends the sessions that have the old
    /// one.</summary>
    private async ValueTask<Result<Account>> RankedAsync(EntraUser person, CancellationToken ct)
    {
        if (!(await LinkedAsync(person, ct)).TryGetValue(out var account, out var refused))
        {
            return refused;
        }

        if (account.Role == Role.Customer)
        {
            return Errors.Conflict("This account is a customer's");
        }

        return account.Role == person.Role
            ? account
            : await accounts.ChangeAndEndSessionsAsync(
                account.AccountId, known => known with { Role = person.Role, UpdatedAt = time.GetUtcNow() }, keep: null, condition: null,
                ct);
    }

    /// <summary>The account that is linked with the work account. The first login makes one, or links the staff account of the same email,
    /// if the email is proven and the account is not linked with another work account.</summary>
    private async ValueTask<Result<Account>> LinkedAsync(EntraUser person, CancellationToken ct)
    {
        if (await store.ReadAsync<EntraUserKey>(person.Key, person.Key, ct) is { } key)
        {
            return await accounts.GetAsync(key.AccountId, ct);
        }

        var account = await CreateAsync(person, ct) ?? await accounts.FindByEmailAsync(person.Email, ct);
        if (account is null)
        {
            return Busy;
        }

        if (account.WorkAccountKey != person.Key)
        {
            var refused = account switch
            {
                { Role: Role.Customer } => Errors.Conflict("This email belongs to a customer's account"),
                { WorkAccountKey: not null } => Errors.Conflict("This email's account is linked with another work account"),
                _ when !person.IsEmailVerified => Errors.Conflict(
                    "This email has an account, and your organisation does not prove that the email is yours"),
                _ => null,
            };
            if (refused is not null)
            {
                return refused;
            }

            var linked = await store.UpdateAsync<Account>(
                account.Partition,
                account.Id,
                known => known.WorkAccountKey is null || known.WorkAccountKey == person.Key
                    ? known with { WorkAccountKey = person.Key }
                    : Busy,
                Busy,
                ct);
            if (!linked.TryGetValue(out account, out refused))
            {
                return refused;
            }
        }

        // Written last: when it is missing after a crash, the account itself names the work account.
        await store.CreateAsync(new EntraUserKey { Key = person.Key, AccountId = account.AccountId }, ct);
        return account;
    }

    private async ValueTask<Account?> CreateAsync(
        EntraUser person, CancellationToken ct) => await accounts.FindByEmailAsync(person.Email, ct) is not null
        ? null
        : await repository.ImportAsync(
            repository.Draft(person.Name, person.Email, null, Channels.CateredByAfrica) with
            {
                Role = person.Role,
                EmailVerified = person.IsEmailVerified,
                WorkAccountKey = person.Key,
            },
            ct);

    /// <summary>Writes session and account in one batch, so that a suspension or another role at the same moment wins.</summary>
    private async ValueTask<Result<LoginResult>> BeginAsync(Account proven, CancellationToken ct)
    {
        Session? session = null;
        var saved = await store.UpdateAsync<Account>(
            proven.Partition,
            proven.Id,
            account => account.Status == AccountStatus.Suspended ? Errors.Forbidden("This account is suspended")
                : account.Role != proven.Role ? Busy
                : account with { LastLoginAt = time.GetUtcNow(), LoginCount = account.LoginCount + 1 },
            Busy,
            ct,
            (batch, account) => batch.Create(session = sessions.New(account, Channels.CateredByAfrica)));
        return saved.Map(account => new LoginResult(account, sessions.Issue(session!)));
    }
}
