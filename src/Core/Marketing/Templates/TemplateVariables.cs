using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Notifications.Mail;

namespace FunctionsCommerce.Core.Marketing.Templates;

/// <summary>The variables of a text to a customer.</summary>
public static class TemplateVariables
{
    public const string UnsubscribeUrl = "unsubscribe_url";

    /// <summary>Empty but in messages about an order.</summary>
    public const string OrderNumber = "order_number";

    private const string StoreUrl = "store_url";

    /// <summary>Replaces the name while the address is not verified: a stranger may have chosen it.</summary>
    private const string AnyCustomer = "dear customer";

    /// <summary>Every name that a template may use.</summary>
    public static IReadOnlySet<string> Known { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "company_name", "company_address", "support_email", StoreUrl, "customer_name", "first_name", "customer_email", UnsubscribeUrl,
        OrderNumber,
    };

    /// <summary>Those that are whole addresses of the store, and may be where a link leads.</summary>
    public static IReadOnlySet<string> Addresses { get; } = new HashSet<string>(StringComparer.Ordinal) { StoreUrl, UnsubscribeUrl };

    public static Dictionary<string, string> For(Account account, StoreSettings store)
    {
        var name = RecipientText.NameOf(account);
        return new()
        {
            ["company_name"] = store.Name,
            ["company_address"] = store.Address,
            ["support_email"] = store.Email,
            [StoreUrl] = store.PublicUrl,
            ["customer_name"] = name.Length > 0 ? name : AnyCustomer,
            ["first_name"] = name.Length > 0 ? name.Split(' ', 2)[0] : AnyCustomer,
            ["customer_email"] = account.Email,
        };
    }
}
