using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Orders.Checkout;

/// <summary>Takes ids for orders before anything refers to them, by writing the order's key: it keeps the id unique across instances, leads
/// back from what was reserved, and tells a command that comes again.</summary>
public sealed class OrderIdService(IDocumentStore store, IdGenerator ids)
{
    /// <summary>A new id.</summary>
    public async ValueTask<long> TakeAsync(long customerId, CancellationToken ct) => (await TakeAsync(null, customerId, ct)).OrderId;

    /// <param name="orderId">The id that is wanted; null: a new one.</param>
    /// <returns>The id, and false where this customer had taken it before. Another customer's is not given: a new one is.</returns>
    public async ValueTask<(long OrderId, bool IsNew)> TakeAsync(long? orderId, long customerId, CancellationToken ct)
    {
        var key = new OrderKey { OrderId = orderId ?? ids.Next(), CustomerId = customerId };
        var taken = await store.UpdateAsync<(long OrderId, bool IsNew)>(
            async attempt =>
            {
                if (!attempt.Before.Ok)
                {
                    if (orderId is not null
                        && (await store.ReadAsync<OrderKey>(key.Partition, key.Id, ct))?.CustomerId == customerId)
                    {
                        return (key.OrderId, false);
                    }

                    key = key with { OrderId = ids.Next() };
                }

                return Decision.Save(new DocumentBatch(Containers.Keys, key.Partition).Create(key), (key.OrderId, true));
            },
            ct);
        return taken.Value;
    }
}
