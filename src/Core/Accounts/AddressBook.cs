using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Accounts;

/// <summary>Where to deliver. Orders keep a copy, so changing an address never changes an order.</summary>
public sealed record Address
{
    public required long AddressId { get; init; }

    /// <summary>What the customer calls it: "Home".</summary>
    public required string Name { get; init; }

    public required string Street { get; init; }

    public required string City { get; init; }

    public string? State { get; init; }

    public string? Country { get; init; }

    /// <summary>Also the pincode.</summary>
    public required string PostalCode { get; init; }

    /// <summary>The recipient; null: the customer.</summary>
    public string? ContactName { get; init; }

    public string? Phone { get; init; }

    public bool IsDefault { get; init; }
}

/// <summary>All addresses of a customer, oldest first. Unless it is empty, exactly one is the default.</summary>
[Stored(Containers.Customers, "addresses")]
public sealed record AddressBook : Document
{
    public const string DocumentId = "addresses";
    public const int MaxAddresses = 50;

    public required string Owner { get; init; }

    public IReadOnlyList<Address> Addresses { get; init; } = [];

    public override string Id => DocumentId;

    public override string Partition => Owner;

    public Address? Find(long addressId) => Addresses.FirstOrDefault(address => address.AddressId == addressId);

    /// <summary>The first address is always the default. An address that exists stays as it is.</summary>
    public Result<AddressBook> Add(Address address)
    {
        if (Find(address.AddressId) is not null)
        {
            return this;
        }

        return Addresses.Count >= MaxAddresses
            ? Errors.Conflict($"At most {MaxAddresses} addresses can be kept")
            : With([.. Addresses, address], address.IsDefault ? address.AddressId : null);
    }

    /// <summary>A default address stays the default until another one becomes it.</summary>
    public Result<AddressBook> Change(long addressId, Func<Address, Address> change)
    {
        if (Find(addressId) is not { } address)
        {
            return Missing();
        }

        var changed = change(address);
        return With(
            [.. Addresses.Select(each => each == address ? changed : each)], changed.IsDefault || address.IsDefault ? addressId : null);
    }

    /// <summary>After the default address was removed, the oldest takes its place.</summary>
    public Result<AddressBook> Remove(long addressId) =>
        Find(addressId) is { } address ? With([.. Addresses.Where(each => each != address)], null) : Missing();

    internal static Error Missing() => Errors.NotFound("Address");

    private AddressBook With(IReadOnlyList<Address> addresses, long? newDefault)
    {
        var chosen = newDefault ?? addresses.OrderByDescending(address => address.IsDefault).FirstOrDefault()?.AddressId;
        return this with { Addresses = [.. addresses.Select(address => address with { IsDefault = address.AddressId == chosen })] };
    }
}
