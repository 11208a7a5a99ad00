using System.Globalization;
using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.ImportExport;

/// <summary>A product as the rows of a file: what an import reads back as it was.</summary>
internal static class ProductRows
{
    public static IEnumerable<IReadOnlyDictionary<string, string>> Of(Product product, IReadOnlyList<Variant> variants, string currency) =>
        variants.Index()
            .Select(
                variant => Row(
                    variant.Index == 0 ? OfProduct(product) : new() { [ProductColumns.Handle] = product.Slug }, variant.Item, currency));

    public static Dictionary<string, string> OfProduct(Product product) => new()
    {
        [ProductColumns.Handle] = product.Slug,
        [ProductColumns.Name] = product.Name,
        [ProductColumns.Category] = product.Category,
        [ProductColumns.Brand] = product.Brand ?? "",
        [ProductColumns.Description] = product.Description,
        [ProductColumns.LongDescription] = product.LongDescription ?? "",
        [ProductColumns.Features] = CellList.Join(product.Features),
        [ProductColumns.Ingredients] = product.Ingredients ?? "",
        [ProductColumns.HowToUse] = product.HowToUse ?? "",
        [ProductColumns.SkinTypes] = CellList.Join(product.SkinTypes),
        [ProductColumns.Tags] = CellList.Join(product.Tags),
        [ProductColumns.Images] = CellList.Join(product.Images),
        [ProductColumns.ImageTexts] = product.ImageTexts.Count == 0
            ? ""
            : CellList.Join(product.Images.Select(url => product.ImageTexts.GetValueOrDefault(url) ?? "")),
        [ProductColumns.IsActive] = product.IsActive ? "true" : "false",
        [ProductColumns.IsFeatured] = product.IsFeatured ? "true" : "false",
        [ProductColumns.Weight] = Text(product.WeightGrams),
        [ProductColumns.Length] = Text(product.Dimensions.Length),
        [ProductColumns.Width] = Text(product.Dimensions.Width),
        [ProductColumns.Height] = Text(product.Dimensions.Height),
        [ProductColumns.Metadata] = CellList.Join(product.Metadata.Select(field => $"{field.Key}={field.Value}")),
    };

    public static Dictionary<string, string> Row(Dictionary<string, string> row, Variant variant, string currency)
    {
        row[ProductColumns.Variant] = variant.Size ?? "";
        row[ProductColumns.Sku] = variant.Sku;
        row[ProductColumns.Price] = Text(Money.ToDecimal(variant.Price, currency));
        row[ProductColumns.OriginalPrice] = variant.OriginalPrice is { } original ? Text(Money.ToDecimal(original, currency)) : "";
        row[ProductColumns.Stock] = Text(variant.Stock);
        return row;
    }

    private static string Text(IFormattable number) => number.ToString(null, CultureInfo.InvariantCulture);
}
