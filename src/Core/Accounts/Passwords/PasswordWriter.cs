using FunctionsCommerce.Core.Accounts.Login;
using FunctionsCommerce.Core.Accounts.Sessions;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;
using Microsoft.Extensions.Logging;

namespace FunctionsCommerce.Core.Accounts.Passwords;

/// <summary>Stores new passwords: ends sessions, and what was counted against the account.</summary>
public sealed class PasswordWriter(
    AccountService accounts, PasswordVerifier passwords, LoginLockout lockout, HmacHasher hash, TimeProvider time,
    ILogger<PasswordWriter> log)
{
    /// <param name="decide">The account as it is now, changed or refused.</param>
    /// <param name="keep">The session that goes on.</param>
    /// <param name="use">What the new password uses up, in the same batch: of two at once only one gets through.</param>
    /// <param name="how">For the log.</param>
    internal async ValueTask<Result<Unit>> SaveAsync(
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
