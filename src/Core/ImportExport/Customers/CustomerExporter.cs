using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.ImportExport.Formats;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.ImportExport.Customers;

/// <summary>Reads the customers with their addresses: neither staff nor erased ones, and no credentials.</summary>
internal sealed class CustomerExporter(IDocumentStore store) : IDataExporter
{
    private const int AtOnce = 500;

    public DataKind Kind => DataKind.Customers;

    public DataColumns Columns => CustomerColumns.Layout;

    public async ValueTask<QueryPage<ExportedRecord>> ReadAsync(string? from, CancellationToken ct)
    {
        var page = await store.QueryAsync(
            new Query<Account, Account>(all => all.Where(account => account.Role == Role.Customer))
            {
                PageSize = AtOnce,
                Continuation = from,
            },
            ct);
        var accounts = page.Items.Where(account => !account.IsErased).ToArray();
        var books = (await store.ReadManyAsync<AddressBook>(
                [.. accounts.Select(account => new DocumentKey(account.Partition, AddressBook.DocumentId))], ct))
            .ToDictionary(book => book.Owner, book => book.Addresses);
        return new(
            [
                .. accounts.Select(
                    account => new ExportedRecord(
                        Cells(account), [.. (books.GetValueOrDefault(account.Partition) ?? []).Select(Cells)])),
            ],
            page.Continuation);
    }

    private static Dictionary<string, string> Cells(Account account) => new()
    {
        [CustomerColumns.Email] = account.Email,
        [CustomerColumns.Name] = account.Name,
        [CustomerColumns.Phone] = account.Phone ?? "",
        [CustomerColumns.Channel] = account.Channel,
        [CustomerColumns.Status] = CellText.OfWord(account.Status),
        [CustomerColumns.BirthDate] = account.BirthDate is { } born ? born.ToString("O", null) : "",
        [CustomerColumns.MarketingConsent] = CellText.Of(account.MarketingConsent),
        [CustomerColumns.Unwanted] = CellList.Join(SwitchedOff.Of(account.Preferences.Notifications)),
        [CustomerColumns.Tags] = CellList.Join(account.Tags),
        [CustomerColumns.Notes] = account.Notes ?? "",
        [CustomerColumns.Metadata] = CellText.Of(account.Metadata),
        [CustomerColumns.CreatedAt] = CellText.Of(account.CreatedAt),
    };

    private static Dictionary<string, string> Cells(Address address) => new()
    {
        [CustomerColumns.AddressLabel] = address.Name,
        [CustomerColumns.Recipient] = address.ContactName ?? "",
        [CustomerColumns.Street] = address.Street,
        [CustomerColumns.City] = address.City,
        [CustomerColumns.State] = address.State ?? "",
        [CustomerColumns.PostalCode] = address.PostalCode,
        [CustomerColumns.Country] = address.Country ?? "",
        [CustomerColumns.AddressPhone] = address.Phone ?? "",
        [CustomerColumns.IsDefault] = CellText.Of(address.IsDefault),
    };
}
