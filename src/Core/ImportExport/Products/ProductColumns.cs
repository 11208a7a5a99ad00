namespace FunctionsCommerce.Core.ImportExport.Products;

/// <summary>The columns of a file of products. Those of the product stand in its first row, those of a variant in each.</summary>
public static class ProductColumns
{
    /// <summary>The product's slug: which product a row is about. Left empty it is made from the name.</summary>
    public const string Handle = "handle";
    public const string Name = "name";
    public const string Category = "category";
    public const string Brand = "brand";
    public const string Description = "description";
    public const string LongDescription = "longDescription";
    public const string Features = "features";
    public const string Ingredients = "ingredients";
    public const string HowToUse = "howToUse";
    public const string SkinTypes = "skinTypes";
    public const string Tags = "tags";
    public const string Images = "images";

    /// <summary>Of the images, in their order.</summary>
    public const string ImageTexts = "imageTexts";
    public const string IsActive = "isActive";
    public const string IsFeatured = "isFeatured";

    /// <summary>Grams.</summary>
    public const string Weight = "weight";

    /// <summary>Centimetres, as are the two after it.</summary>
    public const string Length = "length";
    public const string Width = "width";
    public const string Height = "height";

    /// <summary>Texts of the form <c>key=value</c>.</summary>
    public const string Metadata = "metadata";

    /// <summary>The size, as shown; empty for the only one.</summary>
    public const string Variant = "variant";
    public const string Sku = "sku";
    public const string Price = "price";
    public const string OriginalPrice = "originalPrice";
    public const string Stock = "stock";

    internal static DataColumns Layout { get; } = new(
    [
        Handle, Name, Category, Brand, Description, LongDescription, Features, Ingredients, HowToUse, SkinTypes, Tags, Images, ImageTexts,
        IsActive, IsFeatured, Weight, Length, Width, Height, Metadata,
    ])
    {
        Keys = [Handle, Name],
        Items = "variants",
        OfItems = [Variant, Sku, Price, OriginalPrice, Stock],
        Numbers = [Weight, Length, Width, Height, Price, OriginalPrice, Stock],
        Flags = [IsActive, IsFeatured],
        Lists = [Features, SkinTypes, Tags, Images, ImageTexts, Metadata],
    };

    /// <summary>In the order in which they are written.</summary>
    public static IReadOnlyList<string> All => Layout.All;
}
