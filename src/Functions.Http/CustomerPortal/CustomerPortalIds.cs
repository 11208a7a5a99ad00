using System.Globalization;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Returns;
using FunctionsCommerce.Core.Shared.Ids;

namespace FunctionsCommerce.Functions.Http.CustomerPortal;

/// <summary>Ids as this API writes them: a word and upper-case base 36, or numbers. What does not decode is 0, which nothing has: a
/// 404.</summary>
internal static class CustomerPortalIds
{
    private const string OrderPrefix = "ORD";
    private const string TicketPrefix = "TKT";
    private const string ItemPrefix = "ITEM";

    public static string Order(long orderId) => Write(OrderPrefix, orderId);

    public static long ParseOrder(string id) => Parse(OrderPrefix, id);

    public static string Ticket(long ticketId) => Write(TicketPrefix, ticketId);

    public static long ParseTicket(string id) => Parse(TicketPrefix, id);

    public static string Message(long messageId) => Write("MSG", messageId);

    public static string Return(long returnId) => Write("RET", returnId);

    /// <summary>Lines of an order are known by their position, from 1.</summary>
    public static string Item(int position) => Write(ItemPrefix, position);

    public static long ParseNumber(string id) =>
        long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value <= Base36.MaxId && id[0] != '0'
            ? value
            : 0;

    /// <summary>A line as a customer names it: by its product, or by its id.</summary>
    public static OrderLineReference LineName(string item) =>
        new(item, Parse(ItemPrefix, item.Trim()) is > 0 and <= int.MaxValue and var position ? (int)position : null);

    /// <summary>What is looked for in the ids of orders: with the prefix it is how they begin, else any part of them.</summary>
    public static OrderNumberPart OrderPart(string search)
    {
        var text = search.Trim();
        return text.StartsWith(OrderPrefix, StringComparison.OrdinalIgnoreCase)
            ? new OrderNumberPart(text[OrderPrefix.Length..], FromStart: true)
            : OrderPrefix.StartsWith(text, StringComparison.OrdinalIgnoreCase)
                ? new OrderNumberPart("", FromStart: true)
                : new OrderNumberPart(text, FromStart: false);
    }

    private static string Write(string prefix, long id) => prefix + Base36.Encode(id).ToUpperInvariant();

    private static long Parse(string prefix, string id) =>
        id.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) && Base36.TryDecode(id.AsSpan(prefix.Length), out var value) ? value : 0;
}
