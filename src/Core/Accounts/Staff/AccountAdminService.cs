using FunctionsCommerce.Core.Shared;
using Microsoft.Extensions.Logging;

namespace FunctionsCommerce.Core.Accounts.Staff;

/// <summary>Lists accounts for staff, and changes roles.</summary>
public sealed class AccountAdminService(AccountIndex book, AccountService accounts, TimeProvider time, ILogger<AccountAdminService> log)
{
    /// <summary>All accounts, or those of staff; newest first.</summary>
    public async ValueTask<Paged<Account>> ListAsync(bool staffOnly, PageRequest page, CancellationToken ct)
    {
        var all = await book.RowsAsync(ct);
        var found = all.Where(account => !staffOnly || account.Role != Role.Customer)
            .OrderByDescending(account => account.CreatedAt)
            .ThenByDescending(account => account.AccountId)
            .ToArray();
        return new Paged<Account>(await book.AccountsAsync(page.Slice(found), ct), page, found.Length);
    }

    /// <summary>Makes an account staff, or a customer again. Its sessions end at once, because they carry the role.</summary>
    /// <param name="by">The superadmin who makes the change.</param>
    /// <returns><see cref="ErrorCode.Forbidden"/> for superadmins, oneself among them: they come from the configuration and stay.
    /// <see cref="ErrorCode.Conflict"/> for an account that is not active, or whose email is not verified.</returns>
    public async ValueTask<Result<Account>> SetRoleAsync(long accountId, Role role, long by, CancellationToken ct)
    {
        if (!(await accounts.GetAsync(accountId, ct)).TryGetValue(out var current, out var refused))
        {
            return refused;
        }

        if (current.Role == role)
        {
            return current;
        }

        var changed = await accounts.ChangeAndEndSessionsAsync(accountId, account => Decide(account, role), null, null, ct);
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
            return Errors.Forbidden("Superadmins cannot be added or removed here");
        }

        return role == Role.Admin && account is not { Status: AccountStatus.Active, EmailVerified: true }
            ? Errors.Conflict("Only an active account with a verified email can become admin")
            : account with { Role = role, UpdatedAt = time.GetUtcNow() };
    }
}
