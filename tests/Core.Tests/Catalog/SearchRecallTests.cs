using FunctionsCommerce.Core.Catalog.Listing;
using FunctionsCommerce.Core.Catalog.Search;
using FunctionsCommerce.LocalHost.Demo;

namespace FunctionsCommerce.Core.Tests.Catalog;

/// <summary>Design 5: of what a rightly spelt word finds, how much does the misspelt one find among its first ten?</summary>
public sealed class SearchRecallTests
{
    private const int TyposPerWord = 6;

    [Theory]
    [InlineData(DemoCatalog.Size)]
    [InlineData(10_000)]
    public void Misspelt_words_find_the_products_that_have_the_word(int products)
    {
        var index = Shelf.Generated(products);
        var random = new Random(1);
        var byWord = new Dictionary<string, HashSet<long>>();
        foreach (var draft in Enumerable.Range(1, products).Select(id => index.Find(id)!))
        {
            foreach (var word in SearchText.WordsOf(draft.Product).Keys
                .Where(word => word.Length >= FuzzyMatcher.OneFrom && word.All(char.IsLetter)))
            {
                (byWord.TryGetValue(word, out var ids) ? ids : byWord[word] = []).Add(draft.Id);
            }
        }

        var recalls = byWord.SelectMany(
            pair => Enumerable.Range(0, TyposPerWord).Select(_ => Recall(index, Typo.In(pair.Key, random), pair.Value)))
            .ToList();

        recalls.Average().ShouldBeGreaterThan(0.95, $"{recalls.Count} typos in {byWord.Count} words");
    }

    [Theory]
    [InlineData(DemoCatalog.Size)]
    [InlineData(10_000)]
    public void A_name_with_one_misspelt_word_finds_its_product(int products)
    {
        var index = Shelf.Generated(products);
        var random = new Random(2);
        var sample = Enumerable.Range(0, 1000).Select(_ => index.Find(random.Next(products) + 1)!).ToList();

        var recall = sample.Average(entry => Recall(index, Misspell(entry.Product.Name, random), [entry.Id]));

        recall.ShouldBeGreaterThan(0.95);
    }

    private static double Recall(CatalogIndex index, string query, HashSet<long> relevant) =>
        index.Search(query, 10).Count(entry => relevant.Contains(entry.Id)) / (double)Math.Min(10, relevant.Count);

    private static string Misspell(string name, Random random)
    {
        var words = Tokenizer.Of(name);
        var long4 = Enumerable.Range(0, words.Count).Where(i => words[i].Length >= FuzzyMatcher.OneFrom).ToArray();
        var at = long4[random.Next(long4.Length)];
        words[at] = Typo.In(words[at], random);
        return string.Join(' ', words);
    }
}
