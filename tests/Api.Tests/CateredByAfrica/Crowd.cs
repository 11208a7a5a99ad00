using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Api.Tests.CateredByAfrica;

/// <summary>Many customers at once; registering each would take as long as hashing their passwords.</summary>
internal static class Crowd
{
    /// <summary>So many customers, one of them registered.</summary>
    public static async Task<Shopper> Of(StoreHost store, int count)
    {
        var first = await Shopper.Register(store);
        var documents = store.Service<IDocumentStore>();
        var account = (await documents.ReadAsync<Account>(
            CurrentUser.PartitionOf(first.CustomerId), Account.DocumentId, CancellationToken.None))!;
        await Parallel.ForAsync(1, count, new ParallelOptions { MaxDegreeOfParallelism = 64 }, async (i, ct) =>
        {
            var email = $"crowd{i}@example.com";
            await documents.CreateAsync(
                account with { AccountId = first.CustomerId + i, Email = email, NormalizedEmail = email, ETag = null }, ct);
        });
        return first;
    }

    public static Task Change(
        StoreHost store, long customerId, Func<Account, Account> change) => store.Service<IDocumentStore>().UpdateAsync<Account>(
        CurrentUser.PartitionOf(customerId), Account.DocumentId, account => change(account), Core.Shared.Errors.NotFound("Account"),
        CancellationToken.None).AsTask();
}
