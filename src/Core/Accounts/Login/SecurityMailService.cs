using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Accounts.Login;

/// <summary>Asks for mails with links and codes; the worker that sends them makes the secrets.</summary>
public sealed class SecurityMailService(IDocumentStore store, SecurityMailLimiter limiter, EventFactory events)
{
    /// <summary>Asks for the mail, unless there were too many.</summary>
    /// <param name="kind">What is mailed, for the log.</param>
    /// <param name="subject">What is counted: the account's partition, or an email that has no account.</param>
    /// <param name="requested">Names the account; 0 asks for nothing, in the same time.</param>
    /// <returns><see cref="ErrorCode.RateLimited"/>.</returns>
    internal async ValueTask<Error?> RequestAsync(
        string kind, string subject, long accountId, DomainEvent requested, CancellationToken ct)
    {
        if (await limiter.RefusesAsync(kind, subject, ct) is { } tooMany)
        {
            return tooMany;
        }

        var partition = CurrentUser.PartitionOf(accountId);
        await store.TryCommitAsync(new DocumentBatch(Containers.Customers, partition).Emit(events.Create(partition, requested)), ct);
        return null;
    }
}
