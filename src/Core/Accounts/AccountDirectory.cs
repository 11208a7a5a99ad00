using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;
using Microsoft.Extensions.Logging;

namespace FunctionsCommerce.Core.Accounts;

/// <summary>What staff see of accounts, and who of them is staff.</summary>
public sealed class AccountDirectory(IDocumentStore store, AccountService accounts, TimeProvider time, ILogger<AccountDirectory> log)
{
    /// <summary>All accounts, or those of one role; newest first. Reads across partitions: for staff only.</summary>
    public async ValueTask<Paged<Account>> List(bool staffOnly, PageRequest page, CancellationToken ct)
    {
        var query = new Query<Account, Account>(all => staffOnly ? all.Where(account => account.Role != Role.Customer) : all);
        var items = await store.Query(
            new Query<Account, Account>(all => query.Shape(all).OrderByDescending(account => account.CreatedAt).Skip(page.Offset).Take(page.Limit))
            {
                PageSize = page.Limit,
            },
            ct);
        return new Paged<Account>(items.Items, page, await store.Count(query, ct));
    }

    /// <summary>Makes somebody staff, or a customer again. Their sessions end at once: what they may do is in them.</summary>
    /// <param name="by">The superadmin who decides.</param>
    /// <returns><see cref="ErrorCode.Forbidden"/> for superadmins, oneself among them: they come from the configuration and stay.
    /// <see cref="ErrorCode.Conflict"/> for an account that could not log in.</returns>
    public async ValueTask<Result<Account>> SetRole(long accountId, Role role, long by, CancellationToken ct)
    {
        if (!(await accounts.Get(accountId, ct)).Try(out var current, out var refused))
        {
            return refused;
        }

        if (current.Role == role)
        {
            return current;
        }

        var changed = await accounts.ChangeAndEndSessions(accountId, account => Decide(account, role), null, null, ct);
        if (changed.IsOk)
        {
            AccountLog.RoleChanged(log, accountId, role, by);
        }

        return changed;
    }

    private Result<Account> Decide(Account account, Role role)
    {
        if (account.Role == Role.Superadmin || role == Role.Superadmin)
        {
            return Errors.Forbidden("Superadmins are not made or unmade here");
        }

        var mayLogIn = account.Status == AccountStatus.Active && (account.EmailVerified || !account.MustVerifyEmail);
        return role == Role.Admin && !mayLogIn
            ? Errors.Conflict("Only an active account with a verified email can become admin")
            : account with { Role = role, UpdatedAt = time.GetUtcNow() };
    }
}
