namespace FunctionsCommerce.Core.ImportExport.Customers;

/// <summary>The columns of a file of customers. Those of the customer stand in the first row, those of an address in each.</summary>
internal static class CustomerColumns
{
    /// <summary>Which customer a row is about.</summary>
    public const string Email = "email";
    public const string Name = "name";
    public const string Phone = "phone";

    /// <summary>The API through which a new customer came.</summary>
    public const string Channel = "channel";

    /// <summary>Of a new customer.</summary>
    public const string Status = "status";
    public const string BirthDate = "birthDate";
    public const string MarketingConsent = "marketingConsent";

    /// <summary>Messages and ways that the customer has switched off (<see cref="SwitchedOff"/>).</summary>
    public const string Unwanted = "unwanted";
    public const string Tags = "tags";
    public const string Notes = "notes";
    public const string Metadata = "metadata";

    /// <summary>Since when a new customer is one.</summary>
    public const string CreatedAt = "createdAt";

    /// <summary>What the customer calls the address.</summary>
    public const string AddressLabel = "addressLabel";

    /// <summary>Who receives parcels there; empty: the customer.</summary>
    public const string Recipient = "recipient";
    public const string Street = "street";
    public const string City = "city";
    public const string State = "state";
    public const string PostalCode = "postalCode";
    public const string Country = "country";
    public const string AddressPhone = "addressPhone";
    public const string IsDefault = "isDefault";

    public static DataColumns Layout { get; } = new(
    [
        Email, Name, Phone, Channel, Status, BirthDate, MarketingConsent, Unwanted, Tags, Notes, Metadata, CreatedAt,
    ])
    {
        Keys = [Email],
        Items = "addresses",
        OfItems = [AddressLabel, Recipient, Street, City, State, PostalCode, Country, AddressPhone, IsDefault],
        Flags = [MarketingConsent, IsDefault],
        Lists = [Unwanted, Tags, Metadata],
    };
}
