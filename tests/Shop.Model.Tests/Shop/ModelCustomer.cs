namespace FunctionsCommerce.Shop.Model.Tests.Shop;

/// <summary>Somebody with one account, who uses all four APIs for customers.</summary>
internal sealed class ModelCustomer(long id, string email, string password, long addressId)
{
    public long Id => id;

    public string Email => email;

    public string Password => password;

    public long AddressId => addressId;

    /// <summary>By channel.</summary>
    public Dictionary<string, string> Tokens { get; } = [];

    public string? Card { get; set; }

    /// <summary>Minor units that gift cards brought into the wallet.</summary>
    public long GiftsRedeemed { get; set; }

    public List<string> Subscriptions { get; } = [];

    /// <summary>Codes of gift cards that were bought and not redeemed yet, with their amounts in minor units.</summary>
    public List<(string Code, long Amount)> GiftCards { get; } = [];
}
