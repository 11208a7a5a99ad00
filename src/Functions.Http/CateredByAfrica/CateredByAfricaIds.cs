using System.Globalization;
using FunctionsCommerce.Core.Shared.Ids;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

/// <summary>Ids as this API writes them: a word and lower-case base 36. What does not decode is 0, which nothing has: a 404.</summary>
internal static class CateredByAfricaIds
{
    public const string User = "usr_";
    public const string Customer = "cust_";
    public const string Order = "ord_";
    public const string Product = "prod_";
    public const string Email = "email_";
    public const string Message = "msg_";
    public const string Template = "template_";
    public const string Rule = "auto_";
    public const string Log = "log_";
    public const string Webhook = "hook_";
    public const string Delivery = "dlv_";
    public const string Coupon = "coupon_";
    public const string Review = "rev_";
    public const string Return = "ret_";
    public const string Refund = "rfd_";
    public const string Ticket = "tkt_";
    public const string Reply = "reply_";
    public const string Redemption = "rdm_";
    public const string GiftCard = "gift_";
    public const string Subscription = "sub_";
    public const string Movement = "mov_";
    public const string Address = "addr_";
    public const string ApiKey = "key_";
    public const string Import = "imp_";
    public const string Export = "exp_";

    public static string Of(string prefix, long id) => prefix + Base36.Encode(id);

    public static long Parse(string prefix, string id) =>
        id.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) && Base36.TryDecode(id.AsSpan(prefix.Length), out var value) ? value : 0;

    /// <summary>The number that people read: <c>ORD-2026-1A2B3C</c>. The year is that of the order.</summary>
    public static string OrderNumber(Core.Orders.Order order) =>
        string.Create(CultureInfo.InvariantCulture, $"ORD-{order.Year}-{Base36.Encode(order.OrderId).ToUpperInvariant()}");
}
