using FunctionsCommerce.Core.Accounts;

namespace FunctionsCommerce.Functions.Http.PureEssence;

internal sealed record AddAddressRequest(
    [StringLength(100)] string Name,
    [StringLength(200)] string Street,
    [StringLength(100)] string City,
    [StringLength(20)] string PostalCode,
    [PhoneNumber] string Phone,
    bool IsDefault = false)
{
    public Address ToAddress(long id) =>
        new() { AddressId = id, Name = Name, Street = Street, City = City, PostalCode = PostalCode, Phone = Phone, IsDefault = IsDefault };
}

/// <summary>What is left out stays as it is.</summary>
internal sealed record UpdateAddressRequest(
    [StringLength(100, MinimumLength = 1)] string? Name,
    [StringLength(200, MinimumLength = 1)] string? Street,
    [StringLength(100, MinimumLength = 1)] string? City,
    [StringLength(20, MinimumLength = 1)] string? PostalCode,
    [PhoneNumber] string? Phone,
    bool? IsDefault)
{
    public Address Apply(Address address) => address with
    {
        Name = Name ?? address.Name,
        Street = Street ?? address.Street,
        City = City ?? address.City,
        PostalCode = PostalCode ?? address.PostalCode,
        Phone = Phone ?? address.Phone,
        IsDefault = IsDefault ?? address.IsDefault,
    };
}

internal sealed record AddressResponse(long Id, string Name, string Street, string City, string PostalCode, string? Phone, bool IsDefault)
{
    public static AddressResponse From(Address address) =>
        new(address.AddressId, address.Name, address.Street, address.City, address.PostalCode, address.Phone, address.IsDefault);
}
