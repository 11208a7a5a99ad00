using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Catalog;

/// <summary>What a product must be like to be sold.</summary>
public static class ProductValidator
{
    public const int MaxWeightGrams = 1_000_000;
    public const int MaxSide = 10_000;

    /// <summary>The skin types that storefronts filter by.</summary>
    public static IReadOnlyList<string> SkinTypes { get; } = ["dry", "oily", "combination", "sensitive"];

    /// <summary>What is wrong with it; empty when it can be sold.</summary>
    public static IReadOnlyList<FieldError> Check(this ProductDraft draft)
    {
        var faults = new List<FieldError>();
        void Require(string field, bool met, string message)
        {
            if (!met)
            {
                faults.Add(new FieldError(field, message));
            }
        }

        void Text(string field, string? text, int max) =>
            Require(field, (text?.Length ?? 0) <= max, $"{field} must not be longer than {max} characters");

        Require(
            "name", draft.Name.Trim().Length is > 0 and <= ProductDraft.MaxName, $"Name must have 1 to {ProductDraft.MaxName} characters");
        Require(
            "category", draft.Category.Trim().Length is > 0 and <= ProductDraft.MaxName,
            $"Category must have 1 to {ProductDraft.MaxName} characters");
        Text("description", draft.Description, ProductDraft.MaxText);
        Text("longDescription", draft.LongDescription, ProductDraft.MaxText);
        Text("brand", draft.Brand, ProductDraft.MaxName);
        Text("ingredients", draft.Ingredients, ProductDraft.MaxText);
        Text("howToUse", draft.HowToUse, ProductDraft.MaxText);
        Require("skinTypes", draft.SkinTypes.All(skin => SkinTypes.Contains(skin)), "skinTypes must be " + string.Join(", ", SkinTypes));
        Require("images", draft.Images.Count <= ProductDraft.MaxImages, $"A product has at most {ProductDraft.MaxImages} images");
        Require(
            "relatedProducts", draft.RelatedIds.Count <= ProductDraft.MaxRelated,
            $"A product has at most {ProductDraft.MaxRelated} related products");
        Require("weight", draft.WeightGrams is > 0 and <= MaxWeightGrams, $"weight must be 1 to {MaxWeightGrams} grams");
        var (length, width, height) = draft.Dimensions;
        Require(
            "dimensions", new[] { length, width, height }.All(side => side is > 0 and <= MaxSide),
            $"dimensions must be above 0 and at most {MaxSide} cm");
        if (Metadata.Problem(draft.Metadata) is { } problem)
        {
            faults.Add(new FieldError("metadata", problem));
        }

        Require(
            "variants", draft.Variants.Count is > 0 and <= ProductDraft.MaxVariants,
            $"A product has 1 to {ProductDraft.MaxVariants} variants");
        Require(
            "variants", draft.Variants.DistinctBy(variant => variant.Key).Count() == draft.Variants.Count,
            "Two variants have the same size");
        foreach (var variant in draft.Variants)
        {
            Require("price", variant.Price is > 0 and <= Money.MaxMinor, "Price must be above 0");
            Require("originalPrice", variant.OriginalPrice is null or (> 0 and <= Money.MaxMinor), "Original price must be above 0");
            Require("stock", variant.Stock is >= 0 and <= ProductDraft.MaxStock, $"Stock must be 0 to {ProductDraft.MaxStock}");
            Require("size", variant.Size is null || variant.Size.Trim().Length is > 0 and <= 50, "Size must have 1 to 50 characters");
            Text("sku", variant.Sku, 100);
        }

        return faults;
    }
}
