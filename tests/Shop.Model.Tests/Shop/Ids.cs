using FunctionsCommerce.Core.Shared.Ids;

namespace FunctionsCommerce.Shop.Model.Tests.Shop;

/// <summary>How each API names the same things.</summary>
internal static class Ids
{
    public static string Storefront(long order) => "PE" + Base36.Encode(order).ToUpperInvariant();

    public static string App(long id) => Base36.Encode(id);

    public static string RasCurrys(long id) => id.ToString("x24", null);

    public static string Portal(long order) => "ORD" + Base36.Encode(order).ToUpperInvariant();

    public static string Staff(string prefix, long id) => prefix + Base36.Encode(id);

    /// <param name="id">An id whose number stands behind a prefix of that length.</param>
    public static long Number(string id, int prefix) =>
        Base36.TryDecode(id.AsSpan(prefix), out var number) ? number : throw new ArgumentException($"{id} is no id.", nameof(id));
}
