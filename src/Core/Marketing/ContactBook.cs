using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Marketing;

/// <summary>Holds every marketing message against the customer's <see cref="FrequencyCap"/>. Ask right before each one is sent.</summary>
public sealed class ContactBook(IDocumentStore store, FrequencyCap cap, TimeProvider time)
{
    /// <summary>Counts the message. The same message may ask again: it counts once.</summary>
    /// <param name="messageId">As the carrier gets it.</param>
    /// <returns>False when the customer has had enough for now.</returns>
    public async ValueTask<bool> Take(long customerId, string messageId, CancellationToken ct)
    {
        while (!cap.IsOff)
        {
            var contacts = await Read(customerId, ct) ?? new MarketingContacts { CustomerId = customerId };
            if (cap.Count(contacts, messageId, time.GetUtcNow()) is not { } counted)
            {
                return false;
            }

            if (ReferenceEquals(counted, contacts) || await Save(counted, ct))
            {
                return true;
            }
        }

        return true;
    }

    /// <summary>The message was not sent after all.</summary>
    public async ValueTask GiveBack(long customerId, string messageId, CancellationToken ct)
    {
        while (!cap.IsOff && await Read(customerId, ct) is { } contacts && contacts.Recent.Any(contact => contact.MessageId == messageId))
        {
            if (await Save(contacts with { Recent = [.. contacts.Recent.Where(contact => contact.MessageId != messageId)] }, ct))
            {
                return;
            }
        }
    }

    private ValueTask<MarketingContacts?> Read(long customerId, CancellationToken ct) =>
        store.Read<MarketingContacts>(Caller.PartitionOf(customerId), MarketingContacts.DocumentId, ct);

    private async ValueTask<bool> Save(MarketingContacts contacts, CancellationToken ct) =>
        (await store.Commit(new Batch(Containers.Customers, contacts.Partition).Save(contacts), ct)).Ok;
}
