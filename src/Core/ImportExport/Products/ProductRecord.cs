using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.ImportExport.Formats;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.ImportExport.Products;

/// <summary>One product of a file: the rows that follow each other with the same handle.</summary>
internal sealed class ProductRecord(DataRecord record)
{
    private readonly IReadOnlyList<DataRow> rows = record.Rows;

    public string Handle => record.Key;

    public long Number => record.Number;

    public static string HandleOf(DataRow row) =>
        row[ProductColumns.Handle] is { Length: > 0 } handle ? handle : Slug.Of(row[ProductColumns.Name] ?? "");

    /// <summary>What is wrong with the rows whatever the product is now.</summary>
    public List<RowError> Check()
    {
        var errors = record.Check();
        if (Handle != Slug.Of(Handle))
        {
            errors.Add(new RowError(Number, ProductColumns.Handle, "A handle has small letters, digits and dashes, 80 at most", Handle));
        }

        if (Handle == Slug.Of(""))
        {
            errors.Add(new RowError(Number, ProductColumns.Handle, "Either handle or name is required"));
        }

        return errors;
    }

    /// <summary>The product as the file has it: what the file does not name stays.</summary>
    /// <param name="known">Null: it is new.</param>
    public ProductDraft Apply(ProductDraft? known, string currency, List<RowError> errors)
    {
        var (draft, first) = (known ?? new ProductDraft { Name = "", Category = "", Variants = [] }, new RowValues(rows[0], errors));
        var images = first.List(ProductColumns.Images, draft.Images);
        foreach (var image in images.Where(image => !WebUrl.IsPicture(image)))
        {
            first.Refuse(ProductColumns.Images, "Images must be http or https addresses");
        }

        return draft with
        {
            Name = first.Text(ProductColumns.Name) ?? draft.Name,
            Category = first.Text(ProductColumns.Category) ?? draft.Category,
            Brand = first.Text(ProductColumns.Brand, draft.Brand),
            Description = first.Text(ProductColumns.Description) ?? draft.Description,
            LongDescription = first.Text(ProductColumns.LongDescription, draft.LongDescription),
            Features = first.List(ProductColumns.Features, draft.Features),
            Ingredients = first.Text(ProductColumns.Ingredients, draft.Ingredients),
            HowToUse = first.Text(ProductColumns.HowToUse, draft.HowToUse),
            SkinTypes = first.List(ProductColumns.SkinTypes, draft.SkinTypes),
            Tags = first.List(ProductColumns.Tags, draft.Tags),
            Images = images,
            ImageTexts = Texts(first, images, draft),
            IsActive = first.Flag(ProductColumns.IsActive, draft.IsActive),
            IsFeatured = first.Flag(ProductColumns.IsFeatured, draft.IsFeatured),
            WeightGrams = first.Whole(ProductColumns.Weight, draft.WeightGrams),
            Dimensions = new(
                first.Number(ProductColumns.Length, draft.Dimensions.Length),
                first.Number(ProductColumns.Width, draft.Dimensions.Width),
                first.Number(ProductColumns.Height, draft.Dimensions.Height)),
            Metadata = first.Metadata(ProductColumns.Metadata, draft.Metadata),
            Variants = Variants(draft, currency, errors),
        };
    }

    private static IReadOnlyDictionary<string, string> Texts(RowValues first, IReadOnlyList<string> images, ProductDraft draft) =>
        first.Text(ProductColumns.ImageTexts) is null
            ? draft.ImageTexts
            : images.Zip(first.List(ProductColumns.ImageTexts, [])).Where(pair => pair.Second.Length > 0).DistinctBy(pair => pair.First)
                .ToDictionary(pair => pair.First, pair => pair.Second);

    /// <summary>Variants that the file does not name stay.</summary>
    private List<VariantDraft> Variants(ProductDraft draft, string currency, List<RowError> errors)
    {
        var variants = draft.Variants.ToList();
        HashSet<string> named = [];
        foreach (var row in rows.Where(
            row => draft.Variants.Count == 0 || ProductColumns.Layout.OfItems.Any(column => row[column] is not null)))
        {
            var values = new RowValues(row, errors);
            var size = values.Text(ProductColumns.Variant) is { Length: > 0 } text ? text.Trim() : null;
            var index = variants.FindIndex(variant => variant.Key == Variant.KeyOf(size));
            var known = index < 0 ? null : variants[index];
            if (!named.Add(Variant.KeyOf(size)))
            {
                values.Refuse(ProductColumns.Variant, "The file has this variant twice");
            }

            var price = values.Amount(ProductColumns.Price, currency);
            if (price is null && known is null && values.IsEmpty(ProductColumns.Price))
            {
                values.Refuse(ProductColumns.Price, "A new variant needs a price");
            }

            var variant = new VariantDraft(size, price ?? known?.Price ?? 1, values.Whole(ProductColumns.Stock, known?.Stock ?? 0))
            {
                OriginalPrice = values.Has(ProductColumns.OriginalPrice)
                    ? values.Amount(ProductColumns.OriginalPrice, currency)
                    : known?.OriginalPrice,
                Sku = values.Text(ProductColumns.Sku, known?.Sku) ?? known?.Sku,
            };
            if (index < 0)
            {
                variants.Add(variant);
            }
            else
            {
                variants[index] = variant;
            }
        }

        return variants;
    }
}
