using System.Collections;
using FunctionsCommerce.Core.Catalog;

namespace FunctionsCommerce.Core.Tests.Catalog;

/// <summary>What staff say about a product is all kept, and an update that says nothing about a field keeps it: for every field that there
/// is.</summary>
public sealed class ProductMapperTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Every_field_of_a_draft_comes_back_from_the_documents_that_keep_it()
    {
        var draft = Full();

        var product = draft.ToProduct(7, "bb-cream", Now);
        var back = ProductMapper.ToDraft(product, draft.Variants.Select(variant => variant.ToVariant(product, known: null)));

        foreach (var property in typeof(ProductDraft).GetProperties())
        {
            var (given, kept) = (property.GetValue(draft), property.GetValue(back));
            Plain(given).ShouldNotBe(Plain(property.GetValue(Empty)), $"{property.Name} must differ from its default to prove anything");
            Plain(kept).ShouldBe(Plain(given), property.Name);
        }
    }

    [Fact]
    public void Every_field_of_a_variant_comes_back()
    {
        var (draft, product) = (Full().Variants[1], Full().ToProduct(7, "bb-cream", Now));

        var back = ProductMapper.ToDraft(product, [draft.ToVariant(product, known: null)]).Variants[0];

        back.ShouldBe(draft);
        foreach (var property in typeof(VariantDraft).GetProperties())
        {
            property.GetValue(draft).ShouldNotBeNull(property.Name);
        }
    }

    [Fact]
    public void A_full_draft_is_good() => Full().Check().ShouldBeEmpty();

    [Fact]
    public void Texts_of_pictures_that_are_gone_go_with_them()
    {
        var draft = Full() with { Images = ["/b.png"] };

        draft.ToProduct(7, "bb-cream", Now).ImageTexts.Keys.ShouldBe(["/b.png"]);
    }

    private static ProductDraft Empty => new() { Name = "", Category = "", Variants = [] };

    private static ProductDraft Full() => new()
    {
        Name = "BB Cream",
        Description = "A light cream",
        LongDescription = "A light cream for every day",
        Category = "makeup",
        Brand = "Onne",
        SkinTypes = ["dry", "oily"],
        Images = ["/a.png", "/b.png"],
        ImageTexts = new Dictionary<string, string> { ["/a.png"] = "A tube", ["/b.png"] = "A box" },
        Features = ["Light", "Absorbs quickly, leaves no film"],
        Ingredients = "Water",
        HowToUse = "Every morning",
        Tags = ["new"],
        IsFeatured = true,
        RelatedIds = [8, 9],
        Metadata = new Dictionary<string, string> { ["erp"] = "4711" },
        IsActive = false,
        WeightGrams = 90,
        Dimensions = new Dimensions(1, 2, 3),
        CreatedAt = Now.AddDays(-3),
        Variants = [new VariantDraft("30ml", 500, 3), new VariantDraft("60ml", 900, 4) { OriginalPrice = 1000, Sku = "BB-60" }],
    };

    private static string Plain(object? value) => value switch
    {
        null => "null",
        string text => text,
        IReadOnlyDictionary<string, string> map => string.Join(
            ", ", map.OrderBy(pair => pair.Key).Select(pair => $"{pair.Key}={pair.Value}")),
        IEnumerable<VariantDraft> variants => string.Join(
            ", ", variants.Select(variant => $"{variant.Key} {variant.Price} {variant.Stock} {variant.OriginalPrice}")),
        IEnumerable list => string.Join(", ", list.Cast<object>()),
        _ => value.ToString()!,
    };
}
