using FunctionsCommerce.Core.Catalog;

namespace FunctionsCommerce.LocalHost.Demo;

/// <summary>The goods of the demo store: the same on every machine.</summary>
public static class DemoCatalog
{
    /// <summary>Products of the demo store.</summary>
    public const int Size = 200;

    /// <summary>How long ago the oldest product came into the shop.</summary>
    private const int OldestDays = 420;

    /// <summary>Up to this many products have names without a number.</summary>
    private const int Editions = 12_000;

    /// <summary>The products of <see cref="DemoExamples"/>, and a shop around them.</summary>
    /// <param name="now">Products are this old and older.</param>
    public static IReadOnlyList<ProductDraft> Products(DateTimeOffset now) => Generate(Size, now);

    /// <summary>Any number of products with different names. The first of many are the same as of few.</summary>
    public static IReadOnlyList<ProductDraft> Generate(int count, DateTimeOffset now)
    {
        var products = new List<ProductDraft>(count);
        products.AddRange(DemoExamples.All(now).Take(count));
        var names = products.Select(product => product.Name).ToHashSet();

        // A seeded Random yields the same sequence on every version of .NET.
        var random = new Random(20251123);
        while (products.Count < count)
        {
            var kind = DemoKinds.All[random.Next(DemoKinds.All.Count)];
            var product = Make(kind, random, now);
            if (!names.Add(product.Name))
            {
                // Words are finite: beyond them a name comes in editions.
                if (products.Count < Editions)
                {
                    continue;
                }

                product = product with { Name = $"{product.Name} No. {products.Count}" };
            }

            products.Add(product);
        }

        return products;
    }

    private static ProductDraft Make(DemoKind kind, Random random, DateTimeOffset now)
    {
        var line = Pick(kind.Lines, random);
        var quality = Pick(kind.Qualities, random);
        var name = $"{quality.Word} {line.Word} {kind.Name}";
        var discount = random.Next(10) < 3 ? random.Next(2, 10) * 5 : 0;
        var newness = random.Next(10) == 0 ? random.NextDouble() * 28 : 31 + (random.NextDouble() * (OldestDays - 31));
        return new ProductDraft
        {
            Name = name,
            Category = kind.Category,
            Brand = Pick(kind.Brands, random),
            Description = $"{quality.Word} {kind.Name.ToLowerInvariant()} with {line.Word.ToLowerInvariant()} {line.Says}.",
            LongDescription = $"Our {name} {quality.Says}. {line.Word} {line.Says}, {kind.Purpose}. "
                + "Made in small batches, checked by hand and sent out in recyclable packaging.",
            SkinTypes = kind.ForSkin ? SkinTypes(random) : [],
            Images = [DemoImages.UrlOf(kind, 1), DemoImages.UrlOf(kind, 2)],
            Features = [Sentence(quality.Says), Sentence(line.Says), Sentence(kind.Purpose)],
            Ingredients = kind.Ingredients is { } basis ? $"{basis}, {line.Word}" : null,
            HowToUse = kind.HowToUse,
            Tags = [quality.Tag, line.Tag, .. random.Next(3) == 0 ? new[] { "bestseller" } : []],
            IsFeatured = random.Next(12) == 0,
            WeightGrams = kind.Grams,
            Variants = Variants(kind, discount, random),
            CreatedAt = now - TimeSpan.FromDays(newness),
        };
    }

    private static VariantDraft[] Variants(DemoKind kind, int discount, Random random)
    {
        var dearer = 80 + random.Next(70);
        var sizes = kind.Sizes.Take(random.Next(1, kind.Sizes.Count + 1));
        return
        [
            .. sizes.Select(size =>
            {
                var full = size.Price * dearer / 100;
                var price = Math.Max(99, full * (100 - discount) / 100 / 5 * 5);
                var stock = random.Next(25) == 0 ? 0 : random.Next(4, 240);
                return new VariantDraft(size.Name, price, stock) { OriginalPrice = discount > 0 ? full : null };
            }),
        ];
    }

    private static string[] SkinTypes(Random random)
    {
        var from = random.Next(4);
        var some = random.Next(1, 4);
        string[] all = ["dry", "oily", "combination", "sensitive"];
        return [.. Enumerable.Range(from, some).Select(i => all[i % all.Length])];
    }

    private static T Pick<T>(IReadOnlyList<T> list, Random random) => list[random.Next(list.Count)];

    private static string Sentence(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
