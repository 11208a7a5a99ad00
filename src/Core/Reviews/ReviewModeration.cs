using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Catalog.Listing;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Reviews;

/// <summary>Which reviews are shown: staff decide. The product's rating changes in the same batch.</summary>
public sealed class ReviewModeration(IDocumentStore store, CatalogIndexUpdater feed, TimeProvider time)
{
    /// <summary>Newest first. Null: of any status.</summary>
    public ValueTask<Paged<Review>> ListAsync(ReviewStatus? status, PageRequest page, CancellationToken ct) =>
        store.PageAsync(new Query<Review, Review>(all => Of(all, status).OrderByDescending(review => review.ReviewId)), page, ct);

    /// <summary>Setting the status it has changes nothing.</summary>
    public async ValueTask<Result<Review>> SetStatusAsync(long reviewId, ReviewStatus status, CancellationToken ct)
    {
        var keyId = ReviewKey.IdOf(reviewId);
        if (await store.ReadAsync<ReviewKey>(keyId, keyId, ct) is not { } key)
        {
            return Errors.NotFound("Review");
        }

        var partition = Product.PartitionOf(key.ProductId);
        var updated = await store.UpdateAsync<Review>(
            async _ =>
            {
                if (await store.ReadAsync<Review>(
                    partition, Review.IdOf(key.CustomerId), ct) is not { } review || review.ReviewId != reviewId
                    || await store.ReadAsync<Product>(partition, Product.DocumentId, ct) is not { } product)
                {
                    return Errors.NotFound("Review");
                }

                if (review.Status == status)
                {
                    return review;
                }

                var decided = review with { Status = status, UpdatedAt = time.GetUtcNow() };
                var batch = new DocumentBatch(Containers.Products, partition).Replace(decided);
                var step = Counts(decided) - Counts(review);
                if (step != 0)
                {
                    batch.Replace(
                        product with
                        {
                            RatingCounts = [.. product.RatingCounts.Select((count, i) => i == review.Rating - 1 ? count + step : count)],
                        });
                }

                return Decision.Save(batch, decided);
            },
            ct);
        if (updated.IsOk)
        {
            await feed.RefreshAsync(key.ProductId, ct);
        }

        return updated;
    }

    private static int Counts(Review review) => review.Status == ReviewStatus.Approved ? 1 : 0;

    private static IQueryable<Review> Of(IQueryable<Review> all, ReviewStatus? status) =>
        status is { } wanted ? all.Where(review => review.Status == wanted) : all;
}
