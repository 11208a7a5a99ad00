namespace FunctionsCommerce.Core.Catalog;

/// <summary>The orders in which the catalogue is listed.</summary>
internal static class CatalogOrders
{
    public static Dictionary<CatalogSort, SortedSlots> Create() => new()
    {
        [CatalogSort.Default] = new SortedSlots((one, other) =>
            other.Product.IsFeatured.CompareTo(one.Product.IsFeatured) is var featured and not 0 ? featured : Newest(one, other)),
        [CatalogSort.PriceAscending] = new SortedSlots((one, other) => one.Price.CompareTo(other.Price)),
        [CatalogSort.PriceDescending] = new SortedSlots((one, other) => other.Price.CompareTo(one.Price)),
        [CatalogSort.Newest] = new SortedSlots(Newest),
        [CatalogSort.Popular] = new SortedSlots((one, other) => other.Sold.CompareTo(one.Sold)),
        [CatalogSort.Rating] = new SortedSlots((one, other) =>
            other.AverageRating.CompareTo(one.AverageRating) is var average and not 0 ? average : other.ReviewCount.CompareTo(one.ReviewCount)),
    };

    private static int Newest(CatalogEntry one, CatalogEntry other) => other.Product.CreatedAt.CompareTo(one.Product.CreatedAt);
}
