using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.ImportExport.Formats;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.ImportExport.Customers;

/// <summary>The addresses of one customer of a file. One that is there with the same street, city, postal code and recipient is changed,
/// others are added; addresses that the file does not name stay.</summary>
internal static class AddressRows
{
    private const int MaxStreet = 200;
    private const int MaxPart = 100;
    private const int MaxPostalCode = 20;

    /// <returns>The same instance where nothing changes.</returns>
    public static AddressBook Apply(DataRecord record, AddressBook known, Func<long> newId, List<RowError> errors)
    {
        var book = known;
        foreach (var row in record.Rows.Where(row => CustomerColumns.Layout.OfItems.Any(column => row[column] is { Length: > 0 })))
        {
            var values = new RowValues(row, errors);
            var (recipient, street) = (values.Text(CustomerColumns.Recipient, null), Part(values, CustomerColumns.Street, MaxStreet));
            var (city, code) = (
                Part(values, CustomerColumns.City, MaxPart), Part(values, CustomerColumns.PostalCode, MaxPostalCode));
            var same = book.Addresses.FirstOrDefault(address => Same(address.Street, street) && Same(address.City, city)
                && Same(address.PostalCode, code) && Same(address.ContactName, recipient));
            var next = Read(values, same ?? new Address
            {
                AddressId = newId(),
                Name = "Home",
                Street = street,
                City = city,
                PostalCode = code,
                ContactName = recipient,
            });
            var added = same is null ? book.Add(next) : next == same ? book : book.Change(same.AddressId, _ => next);
            if (!added.TryGetValue(out var changed, out var refused))
            {
                values.Refuse(CustomerColumns.Street, refused.Message);
                return known;
            }

            book = changed;
        }

        return book.Addresses.SequenceEqual(known.Addresses) ? known : book;
    }

    private static Address Read(RowValues values, Address known)
    {
        var phone = values.Text(CustomerColumns.AddressPhone, known.Phone);
        if (phone is not null && phone != known.Phone)
        {
            List<FieldError> faults = [];
            AccountValidator.Phone(phone, Channels.CateredByAfrica, faults, CustomerColumns.AddressPhone);
            values.Refuse(faults);
        }

        return known with
        {
            Name = Limited(values, CustomerColumns.AddressLabel, known.Name) ?? known.Name,
            ContactName = Limited(values, CustomerColumns.Recipient, known.ContactName),
            State = Limited(values, CustomerColumns.State, known.State),
            Country = Limited(values, CustomerColumns.Country, known.Country),
            Phone = phone,
            IsDefault = values.Flag(CustomerColumns.IsDefault, known.IsDefault),
        };
    }

    private static string Part(RowValues values, string column, int max)
    {
        var text = values.Text(column)?.Trim() ?? "";
        if (text.Length == 0 || text.Length > max)
        {
            values.Refuse(column, $"An address needs {column}, with at most {max} characters");
        }

        return text;
    }

    private static string? Limited(RowValues values, string column, string? known)
    {
        var text = values.Text(column, known);
        if (text?.Length > MaxPart)
        {
            values.Refuse(column, $"{column} must have at most {MaxPart} characters");
        }

        return text;
    }

    private static bool Same(string? one, string? other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
