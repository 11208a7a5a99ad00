using FunctionsCommerce.Core.Shared.Ids;

namespace FunctionsCommerce.Functions.Http.RocketryBox;

/// <summary>Ids as this API writes them: lower-case base 36. What does not decode is 0, which nothing has: a 404.</summary>
internal static class RocketryBoxIds
{
    public static long Parse(string id) => Base36.TryDecode(id, out var value) ? value : 0;

    public static string Of(long id) => Base36.Encode(id);

    /// <summary>The id of an entry that is kept under what caused it: one word, as all ids.</summary>
    public static string Of(string cause) => cause.Replace("-", "", StringComparison.Ordinal).ToLowerInvariant();
}
