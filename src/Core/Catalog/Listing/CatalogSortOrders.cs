namespace FunctionsCommerce.Core.Catalog.Listing;

/// <summary>The orders in which the catalogue is listed.</summary>
internal static class CatalogSortOrders
{
    public static Dictionary<CatalogSort, SortedProductList> Create() => new()
    {
        [CatalogSort.Default] = new SortedProductList((one, other) =>
            other.Product.IsFeatured.CompareTo(one.Product.IsFeatured) is var featured and not 0 ? featured : Newest(one, other)),
        [CatalogSort.PriceAscending] = new SortedProductList((one, other) => one.Price.CompareTo(other.Price)),
        [CatalogSort.PriceDescending] = new SortedProductList((one, other) => other.Price.CompareTo(one.Price)),
        [CatalogSort.Newest] = new SortedProductList(Newest),
        [CatalogSort.Popular] = new SortedProductList((one, other) => other.Sold.CompareTo(one.Sold)),
        [CatalogSort.Rating] = new SortedProductList((one, other) =>
            other.AverageRating.CompareTo(one.AverageRating) is var average and not 0
                ? average
                : other.ReviewCount.CompareTo(one.ReviewCount)),
    };

    private static int Newest(CatalogEntry one, CatalogEntry other) => other.Product.CreatedAt.CompareTo(one.Product.CreatedAt);
}
