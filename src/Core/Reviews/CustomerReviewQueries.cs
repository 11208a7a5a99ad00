using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Reviews;

/// <summary>Reviews as their author sees them: in every state.</summary>
public sealed class CustomerReviewQueries(IDocumentStore store)
{
    /// <summary>All of the customer's own, newest first. One query in the customer's partition, then point reads.</summary>
    public async ValueTask<Paged<Review>> ListAsync(CurrentUser caller, PageRequest page, CancellationToken ct)
    {
        var found = await store.PageAsync(
            new Query<CustomerReviewKey, CustomerReviewKey>(own => own.OrderByDescending(review => review.ReviewId), caller.Partition),
            page, ct);
        var keys = found.Items.Select(own => new DocumentKey(Product.PartitionOf(own.ProductId), Review.IdOf(caller.AccountId))).ToArray();
        var reviews = keys.Length == 0 ? [] : await store.ReadManyAsync<Review>(keys, ct);

        // An entry whose review was never written is none.
        return new Paged<Review>(reviews, page, found.Total - (keys.Length - reviews.Count));
    }

    /// <summary>The customer's own of one product and the approved ones of others, newest first. One query in the product's
    /// partition.</summary>
    /// <returns>NotFound (product).</returns>
    public async ValueTask<Result<Paged<Review>>> ListAsync(CurrentUser caller, long productId, PageRequest page, CancellationToken ct)
    {
        var partition = Product.PartitionOf(productId);
        if (await store.ReadAsync<Product>(partition, Product.DocumentId, ct) is null)
        {
            return Errors.NotFound("Product");
        }

        var author = caller.AccountId;
        var all = new Query<Review, Review>(
            reviews => reviews
                .Where(review => review.Status == ReviewStatus.Approved || review.CustomerId == author)
                .OrderByDescending(review => review.ReviewId),
            partition);
        return await store.PageAsync(all, page, ct);
    }
}
