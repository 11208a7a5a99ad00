using FunctionsCommerce.Core.Shared;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace FunctionsCommerce.Core.Accounts.Passwords;

/// <summary>How a password compares with a hash.</summary>
/// <param name="Rehash">The same password in today's strength, when the hash is of an older one.</param>
public readonly record struct PasswordCheck(bool Matches, string? Rehash);

/// <summary>Hashes and checks passwords (ASP.NET Core Identity's hasher). It costs a tenth of a second of processor on purpose, so it waits
/// in
/// <see cref="PasswordHashingService"/>, which is fair to every address.</summary>
public sealed class PasswordVerifier(IOptions<PasswordHasherOptions> options, PasswordHashingService queue)
{
    /// <summary>Rounds of PBKDF2 with HMAC-SHA512, as OWASP recommends. Hashes of fewer rounds are renewed at the next login.</summary>
    public const int Iterations = 210_000;

    private readonly PasswordHasher<Account> hasher = new(options);
    private readonly Lazy<string> nobody = new(() => new PasswordHasher<Account>(options).HashPassword(null!, Guid.NewGuid().ToString()));

    /// <summary><see cref="ErrorCode.Unavailable"/> when too many wait.</summary>
    public ValueTask<Result<string>> HashAsync(string password, CancellationToken ct) =>
        queue.RunAsync(() => hasher.HashPassword(null!, password), ct);

    /// <summary>Takes as long for no hash (no such account) as for one. <see cref="ErrorCode.Unavailable"/> when too many wait.</summary>
    public ValueTask<Result<PasswordCheck>> CheckAsync(string? hash, string password, CancellationToken ct) => queue.RunAsync(
        () =>
        {
            var outcome = hasher.VerifyHashedPassword(null!, hash ?? nobody.Value, password);
            var matches = hash is not null && outcome != PasswordVerificationResult.Failed;
            var isWeak = outcome == PasswordVerificationResult.SuccessRehashNeeded;
            return new PasswordCheck(matches, matches && isWeak ? hasher.HashPassword(null!, password) : null);
        },
        ct);
}
