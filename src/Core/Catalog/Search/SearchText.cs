namespace FunctionsCommerce.Core.Catalog.Search;

/// <summary>Where a word stands, the weightiest last.</summary>
public enum SearchField
{
    Description = 1,

    /// <summary>Brand, category, tags, skin types, sizes.</summary>
    Label = 2,
    Name = 3,
}

/// <summary>What the search knows of a product. Price, stock and rating are not in it: they change without touching the index.</summary>
public static class SearchText
{
    /// <summary>Each word once, with the weightiest field it stands in.</summary>
    public static Dictionary<string, SearchField> WordsOf(Product product)
    {
        var words = new Dictionary<string, SearchField>();
        Add(words, product.Name, SearchField.Name);
        Add(words, product.Brand, SearchField.Label);
        Add(words, product.Category, SearchField.Label);
        Add(words, product.Tags, SearchField.Label);
        Add(words, product.SkinTypes, SearchField.Label);
        Add(words, product.VariantKeys, SearchField.Label);
        Add(words, product.Description, SearchField.Description);
        Add(words, product.Features, SearchField.Description);
        Add(words, product.Ingredients, SearchField.Description);
        return words;
    }

    /// <summary>True when a change of the product leaves its words as they were.</summary>
    public static bool Same(Product one, Product other) =>
        one.Name == other.Name && one.Brand == other.Brand && one.Category == other.Category
        && one.Description == other.Description && one.Ingredients == other.Ingredients
        && one.Tags.SequenceEqual(other.Tags) && one.SkinTypes.SequenceEqual(other.SkinTypes)
        && one.VariantKeys.SequenceEqual(other.VariantKeys) && one.Features.SequenceEqual(other.Features);

    private static void Add(Dictionary<string, SearchField> words, IEnumerable<string> texts, SearchField field)
    {
        foreach (var text in texts)
        {
            Add(words, text, field);
        }
    }

    private static void Add(Dictionary<string, SearchField> words, string? text, SearchField field)
    {
        foreach (var word in Tokenizer.Of(text))
        {
            words.TryAdd(word, field);
        }
    }
}
