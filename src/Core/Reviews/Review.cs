using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Reviews;

/// <summary>Whether a review is shown and counts.</summary>
public enum ReviewStatus
{
    Pending,
    Approved,
    Rejected,
}

/// <summary>A customer's opinion of a product, beside the product: one of each customer, because its id is the customer's.</summary>
[Stored(Containers.Products, "review")]
public sealed record Review : Document
{
    public required long ReviewId { get; init; }

    public required long ProductId { get; init; }

    public required long CustomerId { get; init; }

    /// <summary>As at the time of writing.</summary>
    public required string CustomerName { get; init; }

    /// <summary>URL of the picture at the time of writing.</summary>
    public string? CustomerAvatar { get; init; }

    /// <summary>1 to 5 stars.</summary>
    public required int Rating { get; init; }

    public required string Title { get; init; }

    public required string Comment { get; init; }

    public IReadOnlyList<string> Images { get; init; } = [];

    /// <summary>The customer had bought the product when writing.</summary>
    public bool VerifiedPurchase { get; init; }

    /// <summary>Customers who found it helpful: equals the number of its <see cref="ReviewVote"/>s.</summary>
    public int Helpful { get; init; }

    public int NotHelpful { get; init; }

    public required ReviewStatus Status { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }

    public override string Id => IdOf(CustomerId);

    public override string Partition => Product.PartitionOf(ProductId);

    public static string IdOf(long customerId) => "review-" + Base36.Encode(customerId);
}

/// <summary>One customer found one review helpful.</summary>
[Stored(Containers.Products, "review-vote")]
public sealed record ReviewVote : Document
{
    public required long ReviewId { get; init; }

    public required long ProductId { get; init; }

    public required long CustomerId { get; init; }

    public required DateTimeOffset VotedAt { get; init; }

    public override string Id => IdOf(ReviewId, CustomerId);

    public override string Partition => Product.PartitionOf(ProductId);

    public static string IdOf(long reviewId, long customerId) => $"review-vote-{Base36.Encode(reviewId)}-{Base36.Encode(customerId)}";
}

/// <summary>Stands in the author's partition and leads to what they wrote.</summary>
[Stored(Containers.Customers, "own-review")]
public sealed record CustomerReviewKey : Document
{
    public required long ReviewId { get; init; }

    public required long ProductId { get; init; }

    public required long CustomerId { get; init; }

    public override string Id => IdOf(ProductId);

    public override string Partition => CurrentUser.PartitionOf(CustomerId);

    public static string IdOf(long productId) => "own-review-" + Base36.Encode(productId);
}

/// <summary>Leads from a review's id to its product and author.</summary>
[Stored(Containers.Keys, "review-key")]
public sealed record ReviewKey : Document
{
    public required long ReviewId { get; init; }

    public required long ProductId { get; init; }

    public required long CustomerId { get; init; }

    public override string Id => IdOf(ReviewId);

    public override string Partition => Id;

    public static string IdOf(long reviewId) => "review:" + Base36.Encode(reviewId);
}
