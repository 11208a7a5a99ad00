using FunctionsCommerce.Core.Catalog;

namespace FunctionsCommerce.LocalHost.Demo;

/// <summary>Products that the examples of the APIs show.</summary>
internal static class DemoExamples
{
    public static IEnumerable<ProductDraft> All(DateTimeOffset now)
    {
        var old = now - TimeSpan.FromDays(200);
        yield return new ProductDraft
        {
            Name = "Ultra Dry Skin Moisturizer",
            Category = "skincare",
            Brand = "Everdrop",
            Description = "Intensive hydration for dry skin. Our advanced formula penetrates deep and holds moisture all day.",
            LongDescription = "A rich, fast-absorbing cream for skin that feels tight and flakes. Hyaluronic acid draws water in, shea butter keeps "
                + "it there, and nothing in it clogs the pores. Wear it alone at night or under make up by day.",
            SkinTypes = ["dry", "sensitive"],
            Images = [DemoImages.Url("moisturizer", 1), DemoImages.Url("moisturizer", 2), DemoImages.Url("moisturizer", 3)],
            Features = ["Hyaluronic acid formula", "24-hour hydration", "Non-comedogenic"],
            Ingredients = "Water, Hyaluronic Acid, Glycerin, Shea Butter, Squalane, Vitamin E",
            HowToUse = "Apply morning and evening to clean, slightly damp skin.",
            Tags = ["hydrating", "organic", "cruelty-free"],
            IsFeatured = true,
            Variants = [
                new VariantDraft("50ml", 1800, 45) { OriginalPrice = 3200 }, new VariantDraft("100ml", 2900, 32) { OriginalPrice = 4800 },
            ],
            CreatedAt = old,
        };
        yield return Simple("Gentle Face Cleanser", "skincare", "Everdrop", "A mild, soap-free wash that takes the day off and leaves the skin soft.",
            old.AddDays(3), ["dry", "sensitive", "combination"], ["gentle", "fragrance-free", "cruelty-free"], "cleanser",
            new VariantDraft("150ml", 1500, 60));
        yield return Simple("BB Cream", "foundation", "Onne", "Light cover, moisture and sun protection in one step.",
            old.AddDays(5), ["combination", "oily"], ["lightweight", "spf"], "bb-cream", new VariantDraft("60ml", 1038, 15),
            new VariantDraft("30ml", 650, 40));
        yield return Simple("Moisturizer Night Cream", "skincare", "Pure Essence", "A velvety cream that repairs the skin barrier while you sleep.",
            old.AddDays(9), ["dry"], ["night care", "organic"], "night-cream", new VariantDraft("50ml", 2200, 38));
        yield return Simple("Long Lasting Make Up Fixer", "makeup", "Onne", "A fine mist that keeps make up in place from morning to midnight.",
            old.AddDays(12), ["oily", "combination"], ["long lasting", "vegan"], "fixer", new VariantDraft("100ml", 1200, 23));
        yield return Simple("Matte Foundation", "foundation", "Pure Essence", "Buildable, shine-free cover in a formula that lets the skin breathe.",
            old.AddDays(20), ["oily"], ["matte", "long lasting"], "foundation",
            new VariantDraft("30ml", 1650, 52) { OriginalPrice = 1950 });
        yield return Simple("Home Decor Range", "Home Decor", "Catered by Africa", "Hand-finished pieces that make a room warm: a vase, a bowl and a pair of candle holders.",
            old.AddDays(30), [], ["handmade", "gift"], "decor-range", new VariantDraft(null, 25000, 80));
        yield return Simple("Disney Princess Pink Bag 18", "Accessories", "Catered by Africa", "An 18 inch school bag in princess pink with padded straps.",
            old.AddDays(33), [], ["kids", "gift"], "bag", new VariantDraft(null, 29900, 64));
    }

    private static ProductDraft Simple(
        string name, string category, string brand, string description, DateTimeOffset createdAt, string[] skinTypes, string[] tags,
        string image, params VariantDraft[] variants) => new()
        {
            Name = name,
            Category = category,
            Brand = brand,
            Description = description,
            LongDescription = description + " Made in small batches and sent out in recyclable packaging.",
            SkinTypes = skinTypes,
            Images = [DemoImages.Url(image, 1), DemoImages.Url(image, 2)],
            Tags = tags,
            IsFeatured = true,
            Variants = variants,
            CreatedAt = createdAt,
        };
}
