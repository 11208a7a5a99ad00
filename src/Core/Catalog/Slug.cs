using FunctionsCommerce.Core.Catalog.Search;

namespace FunctionsCommerce.Core.Catalog;

/// <summary>Names in addresses: "Crème d'Or 50ml" is <c>creme-dor-50ml</c>.</summary>
public static class Slug
{
    public const int MaxLength = 80;

    /// <summary>A name without a letter or digit is <c>product</c>.</summary>
    public static string Of(string name)
    {
        var slug = Tokenizer.Join(name, '-');
        slug = slug.Length > MaxLength ? Cut(slug).TrimEnd('-') : slug;
        return slug.Length == 0 ? "product" : slug;
    }

    private static string Cut(string slug) => slug[..(char.IsHighSurrogate(slug[MaxLength - 1]) ? MaxLength - 1 : MaxLength)];

    /// <summary>What to try when a slug is taken: the second gets <c>-2</c>.</summary>
    public static string Nth(string slug, int n) => n < 2 ? slug : $"{slug}-{n}";
}
