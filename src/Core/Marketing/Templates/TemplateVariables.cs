using FunctionsCommerce.Core.Accounts;

namespace FunctionsCommerce.Core.Marketing.Templates;

/// <summary>What a text to a customer can say.</summary>
public static class TemplateVariables
{
    public const string UnsubscribeUrl = "unsubscribe_url";

    /// <summary>Empty but in messages about an order.</summary>
    public const string OrderNumber = "order_number";

    private const string StoreUrl = "store_url";

    /// <summary>Every name that a template may use.</summary>
    public static IReadOnlySet<string> Known { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "company_name", "company_address", "support_email", StoreUrl, "customer_name", "first_name", "customer_email", UnsubscribeUrl, OrderNumber,
    };

    /// <summary>Those that are whole addresses of the store, and may be where a link leads.</summary>
    public static IReadOnlySet<string> Addresses { get; } = new HashSet<string>(StringComparer.Ordinal) { StoreUrl, UnsubscribeUrl };

    public static Dictionary<string, string> For(Account account, StoreSettings store) => new()
    {
        ["company_name"] = store.Name,
        ["company_address"] = store.Address,
        ["support_email"] = store.Email,
        [StoreUrl] = store.PublicUrl,
        ["customer_name"] = account.Name,
        ["first_name"] = account.Name.Split(' ', 2)[0],
        ["customer_email"] = account.Email,
    };
}
