using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Accounts;

/// <summary>A customer's addresses.</summary>
public sealed class AddressService(IDocumentStore store)
{
    public async ValueTask<IReadOnlyList<Address>> ListAsync(CurrentUser caller, CancellationToken ct) =>
        await ListAsync(caller.Partition, ct);

    /// <param name="customer">The customer's partition.</param>
    public async ValueTask<IReadOnlyList<Address>> ListAsync(string customer, CancellationToken ct) =>
        (await ReadAsync(customer, ct)).Addresses;

    /// <param name="customer">The customer's partition.</param>
    public async ValueTask<Result<Address>> FindAsync(string customer, long addressId, CancellationToken ct) =>
        (await ReadAsync(customer, ct)).Find(addressId) is { } address ? address : AddressBook.Missing();

    /// <summary>Adding the same id again answers what is there. <see cref="ErrorCode.Conflict"/> when the book is full.</summary>
    public ValueTask<Result<Address>> AddAsync(CurrentUser caller, Address address, CancellationToken ct) =>
        SaveAsync(caller, address.AddressId, book => book.Add(address), ct);

    public ValueTask<Result<Address>> ChangeAsync(
        CurrentUser caller, long addressId, Func<Address, Address> change, CancellationToken ct) =>
        SaveAsync(caller, addressId, book => book.Change(addressId, change), ct);

    public ValueTask<Result<Address>> SetDefaultAsync(CurrentUser caller, long addressId, CancellationToken ct) =>
        ChangeAsync(caller, addressId, address => address with { IsDefault = true }, ct);

    public async ValueTask<Result<Unit>> RemoveAsync(CurrentUser caller, long addressId, CancellationToken ct) =>
        (await SaveAsync(caller, book => book.Remove(addressId), ct)).Map(_ => default(Unit));

    private async ValueTask<Result<Address>> SaveAsync(
        CurrentUser caller, long addressId, Func<AddressBook, Result<AddressBook>> decide, CancellationToken ct) =>
        (await SaveAsync(caller, decide, ct)).Map(book => book.Find(addressId)!);

    private ValueTask<Result<AddressBook>> SaveAsync(
        CurrentUser caller, Func<AddressBook, Result<AddressBook>> decide, CancellationToken ct) =>
        store.UpdateAsync(caller.Partition, AddressBook.DocumentId, () => new AddressBook { Owner = caller.Partition }, decide, ct);

    private async ValueTask<AddressBook> ReadAsync(string customer, CancellationToken ct) =>
        await store.ReadAsync<AddressBook>(customer, AddressBook.DocumentId, ct) ?? new AddressBook { Owner = customer };
}
