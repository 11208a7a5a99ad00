using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Loyalty;

/// <summary>Points that customers have.</summary>
public sealed class LoyaltyService(IDocumentStore store, TimeProvider time)
{
    /// <summary>Points that can be used now.</summary>
    public async ValueTask<int> Points(long customerId, CancellationToken ct)
    {
        var account = await store.Read<LoyaltyAccount>(Caller.PartitionOf(customerId), LoyaltyAccount.DocumentId, ct);
        return account?.PointsAt(time.GetUtcNow()) ?? 0;
    }
}
