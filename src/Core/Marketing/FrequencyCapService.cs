using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Marketing;

/// <summary>Checks marketing messages against the customer's <see cref="FrequencyCap"/>. Call right before each one is sent.</summary>
public sealed class FrequencyCapService(IDocumentStore store, FrequencyCap cap, TimeProvider time)
{
    /// <summary>Counts the message, once for each message id.</summary>
    /// <param name="messageId">As the carrier gets it.</param>
    /// <returns>False when the customer has had enough for now.</returns>
    public async ValueTask<bool> TryAcquireAsync(long customerId, string messageId, CancellationToken ct)
    {
        if (cap.IsOff)
        {
            return true;
        }

        var taken = await store.UpdateAsync<bool>(
            async _ =>
            {
                var contacts = await ReadAsync(customerId, ct) ?? new RecentMarketingMessages { CustomerId = customerId };
                return cap.Count(contacts, messageId, time.GetUtcNow()) is not { } counted ? false
                    : ReferenceEquals(counted, contacts) ? true
                    : Decision.Save(Save(counted), true);
            },
            ct);
        return taken.Value;
    }

    /// <summary>The message was not sent after all.</summary>
    public ValueTask ReleaseAsync(long customerId, string messageId, CancellationToken ct) => store.UpdateAsync(
        async _ => !cap.IsOff
            && await ReadAsync(customerId, ct) is { } contacts
            && contacts.Recent.Any(contact => contact.MessageId == messageId)
            ? Save(contacts with { Recent = [.. contacts.Recent.Where(contact => contact.MessageId != messageId)] })
            : null,
        ct);

    private ValueTask<RecentMarketingMessages?> ReadAsync(long customerId, CancellationToken ct) =>
        store.ReadAsync<RecentMarketingMessages>(CurrentUser.PartitionOf(customerId), RecentMarketingMessages.DocumentId, ct);

    private static DocumentBatch Save(RecentMarketingMessages contacts) =>
        new DocumentBatch(Containers.Customers, contacts.Partition).Save(contacts);
}
