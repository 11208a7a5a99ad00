using FunctionsCommerce.Client.CateredByAfrica;

namespace FunctionsCommerce.BackOffice.Products;

/// <summary>What is typed about a product. Only what differs from the product goes to the store.</summary>
public sealed class ProductForm
{
    public string Name { get; set; } = "";

    public string Category { get; set; } = "";

    public string Brand { get; set; } = "";

    public decimal? Price { get; set; }

    public decimal? OriginalPrice { get; set; }

    public int StockQuantity { get; set; }

    public string Description { get; set; } = "";

    public string LongDescription { get; set; } = "";

    public string Ingredients { get; set; } = "";

    public string HowToUse { get; set; } = "";

    public string Tags { get; set; } = "";

    public bool IsActive { get; set; } = true;

    public bool IsFeatured { get; set; }

    public static ProductForm Of(ProductDetail product) => new()
    {
        Name = product.Name,
        Category = product.Category,
        Brand = product.Brand ?? "",
        Price = product.Price,
        OriginalPrice = product.OriginalPrice,
        StockQuantity = product.StockQuantity,
        Description = product.Description,
        LongDescription = product.LongDescription ?? "",
        Ingredients = product.Ingredients ?? "",
        HowToUse = product.HowToUse ?? "",
        Tags = string.Join(", ", product.Tags),
        IsActive = product.IsActive,
        IsFeatured = product.IsFeatured,
    };

    public CreateProductRequest ToNew() => new()
    {
        Name = Name,
        Category = Category,
        Price = Price ?? 0,
        OriginalPrice = OriginalPrice,
        StockQuantity = StockQuantity,
        Brand = NullIfEmpty(Brand),
        Description = NullIfEmpty(Description),
        LongDescription = NullIfEmpty(LongDescription),
        Ingredients = NullIfEmpty(Ingredients),
        HowToUse = NullIfEmpty(HowToUse),
        Tags = Split(Tags),
        IsActive = IsActive,
        IsFeatured = IsFeatured,
    };

    public UpdateProductRequest ToChange(ProductDetail product)
    {
        var before = Of(product);
        return new()
        {
            Name = Changed(before.Name, Name),
            Category = Changed(before.Category, Category),
            Brand = Changed(before.Brand, Brand),
            Price = Price == before.Price ? null : Price,
            OriginalPrice = OriginalPrice == before.OriginalPrice ? null : OriginalPrice ?? 0,
            Description = Changed(before.Description, Description),
            LongDescription = Changed(before.LongDescription, LongDescription),
            Ingredients = Changed(before.Ingredients, Ingredients),
            HowToUse = Changed(before.HowToUse, HowToUse),
            Tags = Tags == before.Tags ? null : Split(Tags),
            IsActive = IsActive == before.IsActive ? null : IsActive,
            IsFeatured = IsFeatured == before.IsFeatured ? null : IsFeatured,
        };
    }

    private static string? Changed(string before, string now) => now == before ? null : now;

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;

    private static string[] Split(string text) => text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
