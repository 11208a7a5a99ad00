using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Catalog.Listing;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Reviews;

/// <summary>Reviews and what customers think of them. A product's rating changes in the batch of the review, so it always equals
/// its approved reviews.</summary>
public sealed class ReviewService(
    IDocumentStore store, CatalogIndexUpdater feed, EventFactory events, IdGenerator ids, StoreSettings settings, TimeProvider time)
{
    private static readonly Error NoProduct = Errors.NotFound("Product");
    private static readonly Error NoReview = Errors.NotFound("Review");

    /// <summary>The approved reviews of a product on sale, newest first. One point read, one query in its partition.</summary>
    /// <param name="stars">Only reviews with this many stars; null: all. The summary covers all.</param>
    public async ValueTask<Result<ReviewPage>> ListAsync(long productId, int? stars, PageRequest page, CancellationToken ct)
    {
        var partition = Product.PartitionOf(productId);
        if (await store.ReadAsync<Product>(partition, Product.DocumentId, ct) is not { IsActive: true } product)
        {
            return NoProduct;
        }

        // The counts of the product are the totals of every list of its reviews.
        var total = stars is { } wanted ? product.RatingCounts[wanted - 1] : product.RatingCounts.Sum();
        var approved = new Query<Review, Review>(
            all => all
                .Where(review => review.Status == ReviewStatus.Approved && (stars == null || review.Rating == stars))
                .OrderByDescending(review => review.ReviewId),
            partition);
        var reviews = page.Offset < total ? await store.PageItemsAsync(approved, page, ct) : [];
        return new ReviewPage(new Paged<Review>(reviews, page, total), RatingSummary.Of(product.RatingCounts));
    }

    /// <summary>Writes a customer's review.</summary>
    /// <param name="reviewId">From the caller, so that a repeated call finds what it made.</param>
    /// <returns>Validation, NotFound (product), Conflict (there is one already).</returns>
    public async ValueTask<Result<Review>> PostAsync(
        CurrentUser caller, long productId, ReviewDraft draft, long reviewId, CancellationToken ct)
    {
        if (draft.Check() is { Count: > 0 } faults)
        {
            return Errors.Invalid(faults);
        }

        var partition = Product.PartitionOf(productId);
        if (await store.ReadAsync<Product>(partition, Product.DocumentId, ct) is not { IsActive: true })
        {
            return NoProduct;
        }

        if (await store.ReadAsync<Review>(partition, Review.IdOf(caller.AccountId), ct) is { } existing)
        {
            return existing.ReviewId == reviewId ? existing : Errors.Conflict("You have already reviewed this product");
        }

        if (await store.ReadAsync<Account>(caller.Partition, Account.DocumentId, ct) is not { } author)
        {
            return Errors.NotFound("Account");
        }

        var hasBought = await HasBoughtAsync(caller, productId, ct);
        if (!hasBought && settings.ReviewRequirement is not ReviewRequirement.Nothing
            && !(settings.ReviewRequirement == ReviewRequirement.VerifiedEmail && author.EmailVerified))
        {
            return Errors.Forbidden(settings.ReviewRequirement == ReviewRequirement.Purchase
                ? "Only customers who bought the product can review it"
                : "Only customers who verified their email or bought the product can review it");
        }

        var now = time.GetUtcNow();
        var key = await ClaimIdAsync(reviewId, productId, caller.AccountId, ct);
        var own = new CustomerReviewKey { ReviewId = key.ReviewId, ProductId = productId, CustomerId = caller.AccountId };
        await store.UpsertAsync(own, ct);
        return await SaveAsync(key, new Review
        {
            ReviewId = key.ReviewId,
            ProductId = productId,
            CustomerId = caller.AccountId,
            CustomerName = author.Name,
            CustomerAvatar = author.Avatar,
            Rating = draft.Rating,
            Title = draft.Title.Trim(),
            Comment = draft.Comment.Trim(),
            Images = draft.Images,
            VerifiedPurchase = hasBought,
            Status = settings.ReviewModeration ? ReviewStatus.Pending : ReviewStatus.Approved,
            CreatedAt = now,
            UpdatedAt = now,
        }, ct);
    }

    /// <summary>Counts a customer's vote; a second one changes nothing.</summary>
    /// <returns>NotFound (review).</returns>
    public async ValueTask<Result<Review>> MarkHelpfulAsync(CurrentUser caller, long reviewId, CancellationToken ct)
    {
        var keyId = ReviewKey.IdOf(reviewId);
        if (await store.ReadAsync<ReviewKey>(keyId, keyId, ct) is not { } key)
        {
            return NoReview;
        }

        var partition = Product.PartitionOf(key.ProductId);
        var vote = new ReviewVote
        {
            ReviewId = reviewId,
            ProductId = key.ProductId,
            CustomerId = caller.AccountId,
            VotedAt = time.GetUtcNow(),
        };
        return await store.UpdateAsync<Review>(
            async attempt =>
            {
                if (await store.ReadAsync<Review>(
                    partition, Review.IdOf(key.CustomerId), ct) is not { Status: ReviewStatus.Approved } review)
                {
                    return NoReview;
                }

                var counted = review with { Helpful = review.Helpful + 1 };
                return attempt.Exists(0)
                    ? review
                    : Decision.Save(new DocumentBatch(Containers.Products, partition).Create(vote).Replace(counted), counted);
            },
            ct);
    }

    /// <summary>Writes the review's key first: a key without a review is harmless, a review without a key could not be voted on.</summary>
    private async ValueTask<ReviewKey> ClaimIdAsync(long reviewId, long productId, long customerId, CancellationToken ct)
    {
        var key = new ReviewKey { ReviewId = reviewId, ProductId = productId, CustomerId = customerId };
        var claimed = await store.UpdateAsync<ReviewKey>(
            async attempt =>
            {
                if (!attempt.Before.Ok)
                {
                    if (await store.ReadAsync<ReviewKey>(key.Partition, key.Id, ct) is { } known
                        && known.ProductId == productId
                        && known.CustomerId == customerId)
                    {
                        return known;
                    }

                    key = key with { ReviewId = ids.Next() };
                }

                return Decision.Save(new DocumentBatch(Containers.Keys, key.Partition).Create(key), key);
            },
            ct);
        return claimed.Value;
    }

    private async ValueTask<Result<Review>> SaveAsync(ReviewKey key, Review review, CancellationToken ct)
    {
        var saved = await store.UpdateAsync<Review>(
            async attempt =>
            {
                if (attempt.Exists(0))
                {
                    await store.DeleteAsync(key, ct);
                    return Errors.Conflict("You have already reviewed this product");
                }

                if (await store.ReadAsync<Product>(review.Partition, Product.DocumentId, ct) is not { } product)
                {
                    return NoProduct;
                }

                var batch = new DocumentBatch(Containers.Products, review.Partition).Create(review);
                if (review.Status == ReviewStatus.Approved)
                {
                    batch.Replace(
                        product with
                        {
                            RatingCounts = [.. product.RatingCounts.Select((count, i) => i == review.Rating - 1 ? count + 1 : count)],
                        });
                }

                batch.Emit(
                    events.Create(review.Partition, new ReviewPosted(review.ReviewId, review.ProductId, review.CustomerId, review.Rating)));
                return Decision.Save(batch, review);
            },
            ct);
        if (saved.IsOk)
        {
            await feed.RefreshAsync(review.ProductId, ct);
        }

        return saved;
    }

    /// <summary>An order that went through counts, also when it was returned later. One query in the customer's partition.</summary>
    private async ValueTask<bool> HasBoughtAsync(CurrentUser caller, long productId, CancellationToken ct)
    {
        var query = new Query<Order, long>(
            orders => orders
                .Where(order => order.Status != OrderStatus.Pending && order.Status != OrderStatus.Cancelled)
                .Where(order => order.Lines.Any(line => line.ProductId == productId))
                .Select(order => order.OrderId)
                .Take(1),
            caller.Partition);
        await foreach (var _ in store.AllAsync(query, ct))
        {
            return true;
        }

        return false;
    }
}
