namespace FunctionsCommerce.Core.Tests.Catalog;

/// <summary>Misspells words: one letter too many, too few, wrong, or swapped with the next. The same seed makes the same
/// mistakes.</summary>
internal static class Typo
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";

    public static string In(string word, Random random)
    {
        while (true)
        {
            var at = random.Next(word.Length);
            var letter = Letters[random.Next(Letters.Length)];
            var typo = random.Next(4) switch
            {
                0 => word.Insert(at, letter.ToString()),
                1 => word.Remove(at, 1),
                2 => word.Remove(at, 1).Insert(at, letter.ToString()),
                _ when at + 1 < word.Length => word[..at] + word[at + 1] + word[at] + word[(at + 2)..],
                _ => word,
            };
            if (typo != word)
            {
                return typo;
            }
        }
    }
}
