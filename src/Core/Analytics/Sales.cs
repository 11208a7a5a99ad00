using System.Globalization;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Analytics;

/// <summary>What was sold of some products, on a day or in a month. The products are spread over shelves, so that counting an order
/// writes little, however many products sell.</summary>
[Stored(Containers.Rollups, "sales")]
public sealed record Sales : Document
{
    /// <summary>A day's products come to fewer than a month's.</summary>
    public const int ShelvesOfDay = 16;

    public const int ShelvesOfMonth = 64;

    /// <summary><c>2026-11</c>, in the store's time zone.</summary>
    public required string Month { get; init; }

    /// <summary>One of those that <see cref="OfDay"/> and <see cref="OfMonth"/> name.</summary>
    public required string Shelf { get; init; }

    /// <summary>Ordered by product.</summary>
    public IReadOnlyList<ProductFigures> Products { get; init; } = [];

    public override string Id => Shelf;

    public override string Partition => Month;

    /// <summary>All shelves of a day.</summary>
    public static IEnumerable<string> OfDay(DateOnly day) => Enumerable.Range(0, ShelvesOfDay).Select(shelf => Name(day, shelf));

    /// <summary>All shelves of a month.</summary>
    public static IEnumerable<string> OfMonth() => Enumerable.Range(0, ShelvesOfMonth).Select(Name);

    /// <summary>The two shelves on which a product sold that day is counted.</summary>
    public static string[] Of(DateOnly day, long productId) =>
        [Name(day, ShelfOf(productId, ShelvesOfDay)), Name(ShelfOf(productId, ShelvesOfMonth))];

    /// <summary>What a shelf holds, of all that was sold on its day or in its month.</summary>
    internal Sales With(IEnumerable<ProductFigures> products) => this with { Products = ProductFigures.Sum(products) };

    private static string Name(DateOnly day, int shelf) => string.Create(CultureInfo.InvariantCulture, $"sales-{day.Day:00}-{shelf}");

    private static string Name(int shelf) => string.Create(CultureInfo.InvariantCulture, $"sales-month-{shelf}");

    /// <summary>Ids are made from the time: their last digits alone would not spread them evenly.</summary>
    private static int ShelfOf(long productId, int shelves) => (int)((ulong)productId * 0x9E3779B97F4A7C15 >> 32) & (shelves - 1);
}
