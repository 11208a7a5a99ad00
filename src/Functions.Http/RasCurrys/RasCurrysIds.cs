using System.Globalization;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Shared.Ids;

namespace FunctionsCommerce.Functions.Http.RasCurrys;

/// <summary>Ids as this API writes them: 24 hex digits, and <c>ORD-2026-…</c> for orders. What does not decode is 0, which nothing has: a
/// 404.</summary>
internal static class RasCurrysIds
{
    private const int Length = 24;
    private const string OrderPrefix = "ORD-";
    private const int YearEnd = 9;

    public static string Hex(long id) => id.ToString("x24", CultureInfo.InvariantCulture);

    public static long Parse(string id) =>
        id.Length == Length
            && UInt128.TryParse(id, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            && value <= Base36.MaxId
            ? (long)value
            : 0;

    /// <summary>The order's number, whichever API took it.</summary>
    public static string Order(Order order) =>
        string.Create(CultureInfo.InvariantCulture, $"{OrderPrefix}{order.Year:0000}-{Base36.Encode(order.OrderId).ToUpperInvariant()}");

    /// <summary>Either form.</summary>
    public static long ParseOrder(string id) => id.StartsWith(OrderPrefix, StringComparison.OrdinalIgnoreCase)
        ? id.Length > YearEnd && id.AsSpan(OrderPrefix.Length, 4).IndexOfAnyExceptInRange('0', '9') < 0 && id[YearEnd - 1] == '-'
            && Base36.TryDecode(id.AsSpan(YearEnd), out var value) ? value : 0
        : Parse(id);
}
