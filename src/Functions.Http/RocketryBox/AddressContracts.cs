using FunctionsCommerce.Core.Accounts;

namespace FunctionsCommerce.Functions.Http.RocketryBox;

internal sealed record AddAddressRequest(
    [StringLength(200)] string Street,
    [StringLength(100)] string City,
    [StringLength(100)] string State,
    [RegularExpression(RocketryBoxRules.Pincode, ErrorMessage = "pincode must have 6 digits")] string Pincode,
    [StringLength(100)] string Country,
    [StringLength(100, MinimumLength = 1)] string? ContactName,
    [RegularExpression(RocketryBoxRules.Phone, ErrorMessage = "contactPhone must have 10 digits")] string? ContactPhone,
    bool IsDefault = false)
{
    /// <summary>Addresses have no names in this API; the other APIs show the contact, or else the city.</summary>
    public Address ToAddress(long id) => new()
    {
        AddressId = id,
        Name = ContactName ?? City,
        Street = Street,
        City = City,
        State = State,
        PostalCode = Pincode,
        Country = Country,
        ContactName = ContactName,
        Phone = ContactPhone,
        IsDefault = IsDefault,
    };
}

/// <summary>What is left out stays as it is.</summary>
internal sealed record UpdateAddressRequest(
    [StringLength(200, MinimumLength = 1)] string? Street,
    [StringLength(100, MinimumLength = 1)] string? City,
    [StringLength(100, MinimumLength = 1)] string? State,
    [RegularExpression(RocketryBoxRules.Pincode, ErrorMessage = "pincode must have 6 digits")] string? Pincode,
    [StringLength(100, MinimumLength = 1)] string? Country,
    [StringLength(100, MinimumLength = 1)] string? ContactName,
    [RegularExpression(RocketryBoxRules.Phone, ErrorMessage = "contactPhone must have 10 digits")] string? ContactPhone,
    bool? IsDefault)
{
    public Address Apply(Address address) => address with
    {
        Street = Street ?? address.Street,
        City = City ?? address.City,
        State = State ?? address.State,
        PostalCode = Pincode ?? address.PostalCode,
        Country = Country ?? address.Country,
        ContactName = ContactName ?? address.ContactName,
        Phone = ContactPhone ?? address.Phone,
        IsDefault = IsDefault ?? address.IsDefault,
    };
}

/// <summary>An address as it is, also one from elsewhere without a state or country; with the id under which subscriptions name
/// it.</summary>
internal sealed record AddressResponse(
    string Id, string Street, string City, string State, string Pincode, string Country, string? ContactName, string? ContactPhone,
    bool IsDefault)
{
    public static AddressResponse From(Address address) => new(
        RocketryBoxIds.Of(address.AddressId),
        address.Street,
        address.City,
        address.State ?? "",
        address.PostalCode,
        address.Country ?? "",
        address.ContactName,
        address.Phone,
        address.IsDefault);
}

internal sealed record AddressListResponse(IEnumerable<AddressResponse> Addresses)
{
    public static AddressListResponse From(IReadOnlyList<Address> addresses) => new(addresses.Select(AddressResponse.From));
}

internal sealed record SavedAddressResponse(string Message, AddressResponse Address)
{
    public static SavedAddressResponse Added(Address address) => new("Address added successfully", AddressResponse.From(address));

    public static SavedAddressResponse Updated(Address address) => new("Address updated successfully", AddressResponse.From(address));
}
