using System.Globalization;
using FunctionsCommerce.Core.Shared.Ids;

namespace FunctionsCommerce.Functions.Http.PureEssence;

/// <summary>Ids as this API writes them: numbers, and <c>PE…</c> for orders. What does not decode is 0, which nothing has: a 404.</summary>
internal static class PureEssenceIds
{
    private const string OrderPrefix = "PE";

    public static long Parse(string id) =>
        long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value <= Base36.MaxId && id[0] != '0'
            ? value
            : 0;

    public static string Order(long orderId) => OrderPrefix + Base36.Encode(orderId).ToUpperInvariant();

    public static long ParseOrder(string id) =>
        id.StartsWith(OrderPrefix, StringComparison.OrdinalIgnoreCase) && Base36.TryDecode(id.AsSpan(OrderPrefix.Length), out var value)
            ? value
            : 0;
}
