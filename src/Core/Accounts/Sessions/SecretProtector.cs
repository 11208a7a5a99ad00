using System.Runtime.ExceptionServices;
using System.Security.Cryptography;
using FunctionsCommerce.Core.Shared;
using Microsoft.AspNetCore.DataProtection;

namespace FunctionsCommerce.Core.Accounts.Sessions;

/// <summary>Encrypts what the store must be able to read again, under the host's key ring (ASP.NET Core Data Protection). The ring makes a
/// new key every 90 days and keeps the old ones, so nothing has to be encrypted again.</summary>
public sealed class SecretProtector(IDataProtectionProvider provider, LegacySecrets legacy)
{
    /// <summary>The dot is in no text that was encrypted before there was a key ring.</summary>
    private const string Prefix = "dp.";

    /// <param name="purpose">Where it is kept: it opens nowhere else.</param>
    /// <exception cref="DependencyUnavailableException">The key ring is unavailable.</exception>
    public string Protect(string purpose, string secret) => Prefix + Reached(() => ProtectorOf(purpose).Protect(secret));

    /// <summary>Null when it was protected for another purpose, or by another store.</summary>
    /// <exception cref="DependencyUnavailableException">The key ring is unavailable.</exception>
    public string? Unprotect(string purpose, string text)
    {
        if (!text.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return legacy.Open(purpose, text);
        }

        try
        {
            return Reached(() => ProtectorOf(purpose).Unprotect(text[Prefix.Length..]));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private IDataProtector ProtectorOf(string purpose) => provider.CreateProtector("secrets", purpose);

    /// <summary>Data Protection wraps what its key ring throws. An unavailable key ring must not look like a wrong key: a payment would
    /// fail for good.</summary>
    private static string Reached(Func<string> work)
    {
        try
        {
            return work();
        }
        catch (CryptographicException problem)
        {
            for (var inner = problem.InnerException; inner is not null; inner = inner.InnerException)
            {
                if (inner is DependencyUnavailableException)
                {
                    ExceptionDispatchInfo.Throw(inner);
                }
            }

            throw;
        }
    }
}
