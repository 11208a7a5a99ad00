using System.Collections.ObjectModel;
using System.Text.RegularExpressions;

namespace FunctionsCommerce.Core.Shared;

/// <summary>A small map of custom fields that other systems keep with a resource.</summary>
public static partial class Metadata
{
    public const int MaxKeys = 50;
    public const int MaxValue = 500;

    public static IReadOnlyDictionary<string, string> None => ReadOnlyDictionary<string, string>.Empty;

    /// <summary>Sets the named keys and leaves the others; an empty value takes a key away.</summary>
    public static IReadOnlyDictionary<string, string> Merge(
        this IReadOnlyDictionary<string, string> known, IReadOnlyDictionary<string, string>? change)
    {
        if (change is null or { Count: 0 })
        {
            return known;
        }

        var merged = new SortedDictionary<string, string>(known.ToDictionary(), StringComparer.Ordinal);
        foreach (var (key, value) in change)
        {
            if (value.Length == 0)
            {
                merged.Remove(key);
            }
            else
            {
                merged[key] = value;
            }
        }

        return merged;
    }

    /// <summary>What is wrong with it; null when nothing is.</summary>
    public static string? Problem(IReadOnlyDictionary<string, string> metadata) =>
        metadata.Count > MaxKeys ? $"metadata has at most {MaxKeys} keys"
        : metadata.Keys.Any(key => !Key().IsMatch(key)) ? "metadata keys must have 1 to 40 letters, digits, dots, dashes or underscores"
        : metadata.Values.Any(value => value.Length > MaxValue) ? $"metadata values must have at most {MaxValue} characters"
        : null;

    [GeneratedRegex(@"^[A-Za-z0-9._-]{1,40}\z")]
    private static partial Regex Key();
}
