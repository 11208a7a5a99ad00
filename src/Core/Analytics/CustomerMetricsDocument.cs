using System.Text.Json.Serialization;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Analytics;

/// <summary>What one order has added to its customer's roll-up: subtracted before the order is recounted.</summary>
[Stored(Containers.Customers, "order-figures")]
public sealed record OrderMetrics : Document
{
    public required long CustomerId { get; init; }

    public required long OrderId { get; init; }

    public required CustomerMetrics Figures { get; init; }

    public override string Id => IdOf(OrderId);

    public override string Partition => CurrentUser.PartitionOf(CustomerId);

    public static string IdOf(long orderId) => "order-figures-" + Base36.Encode(orderId);
}

/// <summary>The roll-up of a customer: always the sum of its <see cref="OrderMetrics"/>, changed in the same batch.</summary>
[Stored(Containers.Customers, "personal-figures")]
public sealed record CustomerMetricsDocument : Document
{
    public const string DocumentId = "personal-figures";

    public required long CustomerId { get; init; }

    public CustomerMetrics Figures { get; init; } = CustomerMetrics.None;

    public LatestOrders Latest { get; init; } = LatestOrders.None;

    /// <summary>Products reviewed.</summary>
    public int Reviews { get; init; }

    /// <summary>All orders that were there when it began are in it.</summary>
    public bool IsComplete { get; init; }

    public override string Id => DocumentId;

    public override string Partition => CurrentUser.PartitionOf(CustomerId);

    /// <summary>The same in short, as the account has it.</summary>
    [JsonIgnore]
    public CustomerOrderTotals Summary => new((int)Figures.Orders.Count, Figures.Revenue, Latest.Newest);

    /// <param name="now">What the order counts.</param>
    /// <param name="before">What it counted until now; null when it is new here.</param>
    public CustomerMetricsDocument Counting(Order order, CustomerMetrics now, CustomerMetrics? before) => this with
    {
        Figures = Figures + (before is null ? now : now - before),
        Latest = Latest.With(order),
    };
}

/// <summary>A review that is in the roll-up: counted once.</summary>
[Stored(Containers.Customers, "counted-review")]
public sealed record CountedReview : Document
{
    public required long CustomerId { get; init; }

    public required long ReviewId { get; init; }

    public override string Id => "counted-review-" + Base36.Encode(ReviewId);

    public override string Partition => CurrentUser.PartitionOf(CustomerId);
}
