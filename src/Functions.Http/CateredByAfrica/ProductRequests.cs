using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Catalog.Listing;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

/// <summary>One form of a product. Of one that is there already, what is left out stays.</summary>
/// <param name="Variant">As shown and as ordered by: <c>60ml</c>.</param>
/// <param name="Price">Of a new variant by default the product's.</param>
/// <param name="OriginalPrice">Before the discount; 0 takes it away.</param>
/// <param name="StockQuantity">Pieces that can be ordered now.</param>
internal sealed record VariantRequest(
    [StringLength(50)] string Variant,
    decimal? Price = null,
    [Minimum(0)] decimal? OriginalPrice = null,
    [Range(0, ProductDraft.MaxStock)] int? StockQuantity = null,
    [StringLength(100, MinimumLength = 1)] string? Sku = null)
{
    public VariantDraft Apply(VariantDraft? known, decimal? price, ProductAmounts amounts)
    {
        var draft = known ?? new VariantDraft(Variant, amounts.Price(price ?? 0), 0);
        return draft with
        {
            Size = Variant,
            Price = Price is { } own ? amounts.Price(own) : draft.Price,
            OriginalPrice = amounts.Original(OriginalPrice, draft.OriginalPrice),
            Stock = StockQuantity ?? draft.Stock,
            Sku = Sku ?? draft.Sku,
        };
    }
}

/// <param name="AltText">Alternative text.</param>
internal sealed record ProductImageRequest(
    [StringLength(1000), PictureUrl] string Url, [StringLength(ProductDraft.MaxImageText)] string? AltText = null);

/// <summary>Centimetres.</summary>
internal sealed record DimensionsRequest(decimal Length, decimal Width, decimal Height)
{
    public Dimensions ToDimensions() => new(Length, Width, Height);
}

/// <summary>As JSON, or as a form with the file <c>image</c>, which becomes the main picture. In a form, lists are fields that repeat, or
/// JSON.</summary>
/// <param name="Price">Also of all variants that name none.</param>
/// <param name="StockQuantity">Of a product without variants.</param>
/// <param name="ImageUrl">The main picture; <c>images</c> come after it.</param>
/// <param name="Weight">Shipping weight of one piece in grams.</param>
/// <param name="RelatedProducts">Ids of the products shown beside this one, the first first; more are found by likeness.</param>
/// <param name="Metadata">What other systems keep with the product.</param>
/// <param name="Variants">In display order; left out, the product has just one form.</param>
internal sealed record CreateProductRequest(
    [StringLength(ProductDraft.MaxName)] string Name,
    decimal Price,
    [StringLength(ProductDraft.MaxName)] string Category,
    [StringLength(ProductDraft.MaxText)] string Description = "",
    [Range(0, ProductDraft.MaxStock)] int StockQuantity = 0,
    [StringLength(1000, MinimumLength = 1), PictureUrl] string? ImageUrl = null,
    bool IsActive = true,
    [Minimum(0)] decimal? OriginalPrice = null,
    [StringLength(100, MinimumLength = 1)] string? Sku = null,
    [StringLength(ProductDraft.MaxText)] string? LongDescription = null,
    [StringLength(ProductDraft.MaxName)] string? Brand = null,
    IReadOnlyList<string>? SkinTypes = null,
    IReadOnlyList<string>? Features = null,
    [StringLength(ProductDraft.MaxText)] string? Ingredients = null,
    [StringLength(ProductDraft.MaxText)] string? HowToUse = null,
    IReadOnlyList<string>? Tags = null,
    bool IsFeatured = false,
    int? Weight = null,
    DimensionsRequest? Dimensions = null,
    [MaxLength(ProductDraft.MaxImages)] IReadOnlyList<ProductImageRequest>? Images = null,
    [MaxLength(ProductDraft.MaxRelated)] IReadOnlyList<string>? RelatedProducts = null,
    IReadOnlyDictionary<string, string>? Metadata = null,
    [MinLength(1), MaxLength(ProductDraft.MaxVariants)] IReadOnlyList<VariantRequest>? Variants = null)
{
    public Result<ProductDraft> ToDraft(string currency)
    {
        var amounts = new ProductAmounts(currency);
        var fields = new UpdateProductRequest(
            Name, Description, Price, Category, StockQuantity, ImageUrl, IsActive, null, OriginalPrice, Sku, LongDescription, Brand,
            SkinTypes, Features, Ingredients,
            HowToUse, Tags, IsFeatured, Weight, Dimensions, Images, RelatedProducts, Metadata, null);
        var draft = fields.Apply(
            new ProductDraft { Name = Name, Category = Category, Variants = [new VariantDraft(null, 0, 0)] }, null, amounts);
        if (Variants is not null)
        {
            draft = draft with { Variants = [.. Variants.Select(variant => variant.Apply(null, Price, amounts))] };
        }

        return amounts.Refusal is { } wrong ? wrong : draft;
    }
}

/// <summary>As JSON, or as a form with the file <c>image</c>, which becomes the main picture. What is left out stays as it is; an empty
/// text, an empty list or an original price of 0 takes away.</summary>
/// <param name="Variant">Which form <c>price</c>, <c>originalPrice</c>, <c>stockQuantity</c> and <c>sku</c> mean, where there are
/// several.</param>
/// <param name="ImageUrl">Takes the place of the main picture.</param>
/// <param name="Images">All pictures, in order; the first is the main one.</param>
/// <param name="Metadata">The named keys are set, or with an empty text taken away; others stay.</param>
/// <param name="Variants">All forms, in display order; those left out are no longer sold.</param>
internal sealed record UpdateProductRequest(
    [StringLength(ProductDraft.MaxName, MinimumLength = 1)] string? Name = null,
    [StringLength(ProductDraft.MaxText)] string? Description = null,
    decimal? Price = null,
    [StringLength(ProductDraft.MaxName, MinimumLength = 1)] string? Category = null,
    [Range(0, ProductDraft.MaxStock)] int? StockQuantity = null,
    [StringLength(1000, MinimumLength = 1), PictureUrl] string? ImageUrl = null,
    bool? IsActive = null,
    [StringLength(50, MinimumLength = 1)] string? Variant = null,
    [Minimum(0)] decimal? OriginalPrice = null,
    [StringLength(100, MinimumLength = 1)] string? Sku = null,
    [StringLength(ProductDraft.MaxText)] string? LongDescription = null,
    [StringLength(ProductDraft.MaxName)] string? Brand = null,
    IReadOnlyList<string>? SkinTypes = null,
    IReadOnlyList<string>? Features = null,
    [StringLength(ProductDraft.MaxText)] string? Ingredients = null,
    [StringLength(ProductDraft.MaxText)] string? HowToUse = null,
    IReadOnlyList<string>? Tags = null,
    bool? IsFeatured = null,
    int? Weight = null,
    DimensionsRequest? Dimensions = null,
    [MaxLength(ProductDraft.MaxImages)] IReadOnlyList<ProductImageRequest>? Images = null,
    [MaxLength(ProductDraft.MaxRelated)] IReadOnlyList<string>? RelatedProducts = null,
    IReadOnlyDictionary<string, string>? Metadata = null,
    [MinLength(1), MaxLength(ProductDraft.MaxVariants)] IReadOnlyList<VariantRequest>? Variants = null)
{
    private bool ChangesOneVariant => Price is not null || StockQuantity is not null || OriginalPrice is not null || Sku is not null;

    /// <summary>Price and stock belong to one form of the product: where it has several, it must be named.</summary>
    public Error? Refusal(CatalogEntry product, string currency)
    {
        var amounts = new ProductAmounts(currency);
        var (keys, first) = (product.Variants.Select(known => known.Key).ToList(), product.Variants[0]);
        foreach (var variant in Variants ?? [])
        {
            var known = product.Variants.FirstOrDefault(one => one.Key == Core.Catalog.Variant.KeyOf(variant.Variant));
            variant.Apply(
                known is null ? null : new VariantDraft(known.Size, known.Price, known.Stock), Money.ToDecimal(first.Price, currency),
                amounts);
        }

        if (Variants is not null)
        {
            keys = [.. Variants.Select(variant => Core.Catalog.Variant.KeyOf(variant.Variant))];
        }

        _ = Price is { } price ? amounts.Price(price) : 0;
        amounts.Original(OriginalPrice, null);
        return amounts.Refusal
            ?? (Variant is { } named
                && !keys.Contains(Core.Catalog.Variant.KeyOf(named)) ? Errors.Invalid("variant", "The product has no such variant", named)
                : Variant is null
                    && keys.Count > 1
                    && ChangesOneVariant ? Errors.Invalid(
                        "variant", "The product has several variants: variant must name the one to change")
                : null);
    }

    public ProductDraft Apply(ProductDraft draft, string? image, ProductAmounts amounts)
    {
        var images = Images?.Select(one => one.Url).ToArray() ?? draft.Images;
        image ??= ImageUrl;
        return draft with
        {
            Name = Name ?? draft.Name,
            Description = Description ?? draft.Description,
            LongDescription = Filled(LongDescription, draft.LongDescription),
            Category = Category ?? draft.Category,
            Brand = Filled(Brand, draft.Brand),
            SkinTypes = SkinTypes ?? draft.SkinTypes,
            Features = Features ?? draft.Features,
            Ingredients = Filled(Ingredients, draft.Ingredients),
            HowToUse = Filled(HowToUse, draft.HowToUse),
            Tags = Tags ?? draft.Tags,
            IsFeatured = IsFeatured ?? draft.IsFeatured,
            IsActive = IsActive ?? draft.IsActive,
            WeightGrams = Weight ?? draft.WeightGrams,
            Dimensions = Dimensions?.ToDimensions() ?? draft.Dimensions,
            Images = image is null ? images : Images is null ? [image, .. images.Skip(1)] : [image, .. images.Where(url => url != image)],
            ImageTexts = Images is null ? draft.ImageTexts : Texts(draft),
            RelatedIds = RelatedProducts is null ? draft.RelatedIds
                : [.. RelatedProducts.Select(id => CateredByAfricaIds.Parse(CateredByAfricaIds.Product, id)).Distinct()],
            Metadata = draft.Metadata.Merge(Metadata),
            Variants = [.. Changed(draft, amounts).Select(known => Means(known) ? Apply(known, amounts) : known)],
        };
    }

    /// <summary>A picture that was there keeps its text unless another is given.</summary>
    private Dictionary<string, string> Texts(ProductDraft draft)
    {
        var texts = new Dictionary<string, string>();
        foreach (var image in Images!)
        {
            if ((image.AltText ?? draft.ImageTexts.GetValueOrDefault(image.Url)) is { Length: > 0 } text)
            {
                texts[image.Url] = text;
            }
        }

        return texts;
    }

    private IEnumerable<VariantDraft> Changed(
        ProductDraft draft, ProductAmounts amounts) => Variants is null ? draft.Variants : Variants.Select(variant => variant.Apply(
        draft.Variants.FirstOrDefault(known => known.Key == Core.Catalog.Variant.KeyOf(variant.Variant)),
        Price ?? amounts.ToDecimal(draft.Variants[0].Price), amounts));

    private bool Means(VariantDraft known) => ChangesOneVariant && (Variant is null || known.Key == Core.Catalog.Variant.KeyOf(Variant));

    private VariantDraft Apply(VariantDraft known, ProductAmounts amounts) => known with
    {
        Price = Price is { } price ? amounts.Price(price) : known.Price,
        OriginalPrice = amounts.Original(OriginalPrice, known.OriginalPrice),
        Stock = StockQuantity ?? known.Stock,
        Sku = Sku ?? known.Sku,
    };

    private static string? Filled(string? given, string? known) => given is null ? known : given.Length == 0 ? null : given;
}
