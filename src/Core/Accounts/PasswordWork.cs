using FunctionsCommerce.Core.Shared;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace FunctionsCommerce.Core.Accounts;

/// <summary>How a password compares with a hash.</summary>
/// <param name="Rehash">The same password in today's strength, when the hash is of an older one.</param>
public readonly record struct PasswordCheck(bool Matches, string? Rehash);

/// <summary>Hashes and checks passwords (ASP.NET Core Identity's hasher). It costs tens of milliseconds of processor on purpose,
/// so only half of the processors ever do it: a storm of logins waits in line, and the shop goes on beside it.</summary>
public sealed class PasswordWork : IDisposable
{
    private const int MaxWaiting = 1000;

    private readonly PasswordHasher<Account> hasher;
    private readonly SemaphoreSlim turns = new(Math.Max(1, Environment.ProcessorCount / 2));
    private readonly Lazy<string> nobody;
    private int waiting;

    public PasswordWork(IOptions<PasswordHasherOptions> options)
    {
        hasher = new PasswordHasher<Account>(options);
        nobody = new(() => hasher.HashPassword(null!, Guid.NewGuid().ToString()));
    }

    /// <summary><see cref="ErrorCode.Unavailable"/> when the line is too long.</summary>
    public ValueTask<Result<string>> Hash(string password, CancellationToken ct) => InTurn(() => hasher.HashPassword(null!, password), ct);

    /// <summary>Takes as long for no hash (no such account) as for one. <see cref="ErrorCode.Unavailable"/> when the line is too long.</summary>
    public ValueTask<Result<PasswordCheck>> Check(string? hash, string password, CancellationToken ct) => InTurn(
        () =>
        {
            var outcome = hasher.VerifyHashedPassword(null!, hash ?? nobody.Value, password);
            var matches = hash is not null && outcome != PasswordVerificationResult.Failed;
            var isWeak = outcome == PasswordVerificationResult.SuccessRehashNeeded;
            return new PasswordCheck(matches, matches && isWeak ? hasher.HashPassword(null!, password) : null);
        },
        ct);

    public void Dispose() => turns.Dispose();

    private async ValueTask<Result<T>> InTurn<T>(Func<T> work, CancellationToken ct)
    {
        if (Interlocked.Increment(ref waiting) > MaxWaiting)
        {
            Interlocked.Decrement(ref waiting);
            return Errors.Unavailable("Too many logins at once. Please try again.");
        }

        try
        {
            await turns.WaitAsync(ct);
        }
        finally
        {
            Interlocked.Decrement(ref waiting);
        }

        try
        {
            return work();
        }
        finally
        {
            turns.Release();
        }
    }
}
