using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Carts;

/// <summary>A product that was looked at.</summary>
public sealed record ProductView(long ProductId, DateTimeOffset ViewedAt);

/// <summary>What a customer, or a visitor without an account, looked at last.</summary>
[Stored(Containers.Customers, "recently-viewed")]
public sealed record RecentlyViewed : Document
{
    public const string DocumentId = "recently-viewed";
    public const int MaxViews = 20;
    private static readonly TimeSpan VisitorLifetime = TimeSpan.FromDays(30);

    /// <summary>The customer's partition, or the visitor's.</summary>
    public required string Owner { get; init; }

    /// <summary>Newest first; each product once.</summary>
    public IReadOnlyList<ProductView> Views { get; init; } = [];

    public override string Id => DocumentId;

    public override string Partition => Owner;

    public static RecentlyViewed OfCustomer(long customerId) => new() { Owner = CurrentUser.PartitionOf(customerId) };

    /// <summary>Forgotten 30 days after the visitor's last view.</summary>
    public static RecentlyViewed OfVisitor(string visitorId) =>
        new() { Owner = "visitor-" + visitorId, Ttl = (int)VisitorLifetime.TotalSeconds };

    public RecentlyViewed With(params IEnumerable<ProductView> views) => this with
    {
        Views = [.. Views.Concat(views).OrderByDescending(view => view.ViewedAt).DistinctBy(view => view.ProductId).Take(MaxViews)],
    };
}
