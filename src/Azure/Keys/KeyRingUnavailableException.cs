using Azure;
using Azure.Identity;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Azure.Keys;

/// <summary>The blobs of the key ring, or the vault's key that opens them, cannot be reached.</summary>
public sealed class KeyRingUnavailableException(string message, Exception inner) : DependencyUnavailableException(message, inner)
{
    /// <exception cref="KeyRingUnavailableException">The call failed, however often the SDK tried.</exception>
    internal static T Unless<T>(string what, Func<T> call)
    {
        try
        {
            return call();
        }
        catch (Exception problem) when (problem is RequestFailedException or AuthenticationFailedException or AggregateException
            or OperationCanceledException)
        {
            throw new KeyRingUnavailableException($"{what}: {problem.Message}", problem);
        }
    }
}
