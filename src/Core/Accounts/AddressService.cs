using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Accounts;

/// <summary>A customer's addresses.</summary>
public sealed class AddressService(IDocumentStore store)
{
    public async ValueTask<IReadOnlyList<Address>> List(Caller caller, CancellationToken ct) => await List(caller.Partition, ct);

    /// <param name="customer">The customer's partition.</param>
    public async ValueTask<IReadOnlyList<Address>> List(string customer, CancellationToken ct) => (await Read(customer, ct)).Addresses;

    /// <param name="customer">The customer's partition.</param>
    public async ValueTask<Result<Address>> Find(string customer, long addressId, CancellationToken ct) =>
        (await Read(customer, ct)).Find(addressId) is { } address ? address : AddressBook.Missing();

    /// <summary>Adding the same id again answers what is there. <see cref="ErrorCode.Conflict"/> when the book is full.</summary>
    public ValueTask<Result<Address>> Add(Caller caller, Address address, CancellationToken ct) =>
        Save(caller, address.AddressId, book => book.Add(address), ct);

    public ValueTask<Result<Address>> Change(Caller caller, long addressId, Func<Address, Address> change, CancellationToken ct) =>
        Save(caller, addressId, book => book.Change(addressId, change), ct);

    public ValueTask<Result<Address>> SetDefault(Caller caller, long addressId, CancellationToken ct) =>
        Change(caller, addressId, address => address with { IsDefault = true }, ct);

    public async ValueTask<Result<Done>> Remove(Caller caller, long addressId, CancellationToken ct) =>
        (await Save(caller, book => book.Remove(addressId), ct)).Map(_ => default(Done));

    private async ValueTask<Result<Address>> Save(
        Caller caller, long addressId, Func<AddressBook, Result<AddressBook>> decide, CancellationToken ct) =>
        (await Save(caller, decide, ct)).Map(book => book.Find(addressId)!);

    private ValueTask<Result<AddressBook>> Save(Caller caller, Func<AddressBook, Result<AddressBook>> decide, CancellationToken ct) =>
        store.UpdateAsync(caller.Partition, AddressBook.DocumentId, () => new AddressBook { Owner = caller.Partition }, decide, ct);

    private async ValueTask<AddressBook> Read(string customer, CancellationToken ct) =>
        await store.Read<AddressBook>(customer, AddressBook.DocumentId, ct) ?? new AddressBook { Owner = customer };
}
