using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.ImportExport.Formats;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.ImportExport.Products;

/// <summary>A product as the rows of a file: what an import reads back as it was.</summary>
internal static class ProductRows
{
    public static ExportedRecord Of(Product product, IEnumerable<Variant> variants, string currency) =>
        new(OfProduct(product), [.. variants.Select(variant => OfVariant(variant, currency))]);

    private static Dictionary<string, string> OfProduct(Product product) => new()
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
        [ProductColumns.IsActive] = CellText.Of(product.IsActive),
        [ProductColumns.IsFeatured] = CellText.Of(product.IsFeatured),
        [ProductColumns.Weight] = CellText.Of(product.WeightGrams),
        [ProductColumns.Length] = CellText.Of(product.Dimensions.Length),
        [ProductColumns.Width] = CellText.Of(product.Dimensions.Width),
        [ProductColumns.Height] = CellText.Of(product.Dimensions.Height),
        [ProductColumns.Metadata] = CellText.Of(product.Metadata),
    };

    private static Dictionary<string, string> OfVariant(Variant variant, string currency) => new()
    {
        [ProductColumns.Variant] = variant.Size ?? "",
        [ProductColumns.Sku] = variant.Sku,
        [ProductColumns.Price] = CellText.Of(Money.ToDecimal(variant.Price, currency)),
        [ProductColumns.OriginalPrice] =
            variant.OriginalPrice is { } original ? CellText.Of(Money.ToDecimal(original, currency)) : "",
        [ProductColumns.Stock] = CellText.Of(variant.Stock),
    };
}
