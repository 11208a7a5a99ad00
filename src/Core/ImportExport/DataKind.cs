namespace FunctionsCommerce.Core.ImportExport;

/// <summary>What is imported or exported.</summary>
public enum DataKind
{
    /// <summary>Products with their variants and stock.</summary>
    Products,

    /// <summary>Customers with their addresses and consent, never their credentials.</summary>
    Customers,

    /// <summary>Orders with their lines, addresses, payment and refunds.</summary>
    Orders,
    Coupons,
}
