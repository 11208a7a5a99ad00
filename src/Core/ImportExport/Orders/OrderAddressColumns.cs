using FunctionsCommerce.Core.ImportExport.Formats;
using FunctionsCommerce.Core.Orders;

namespace FunctionsCommerce.Core.ImportExport.Orders;

/// <summary>An address of an order among its columns.</summary>
internal sealed record OrderAddressColumns(
    string Name, string Street, string City, string State, string PostalCode, string Country, string Phone)
{
    public static OrderAddressColumns Shipping { get; } = new(
        OrderColumns.ShippingName, OrderColumns.ShippingStreet, OrderColumns.ShippingCity, OrderColumns.ShippingState,
        OrderColumns.ShippingPostalCode, OrderColumns.ShippingCountry, OrderColumns.ShippingPhone);

    public static OrderAddressColumns Billing { get; } = new(
        OrderColumns.BillingName, OrderColumns.BillingStreet, OrderColumns.BillingCity, OrderColumns.BillingState,
        OrderColumns.BillingPostalCode, OrderColumns.BillingCountry, OrderColumns.BillingPhone);

    public void Write(OrderAddress? address, Dictionary<string, string> cells)
    {
        cells[Name] = address?.ContactName ?? "";
        cells[Street] = address?.Street ?? "";
        cells[City] = address?.City ?? "";
        cells[State] = address?.State ?? "";
        cells[PostalCode] = address?.PostalCode ?? "";
        cells[Country] = address?.Country ?? "";
        cells[Phone] = address?.Phone ?? "";
    }

    /// <returns>Null where no street is given.</returns>
    public OrderAddress? Read(RowValues values) => values.Text(Street, null) is { } street
        ? new OrderAddress(
            null, street, values.Text(City) ?? "", values.Text(State, null), values.Text(PostalCode, null), values.Text(Country, null),
            values.Text(Name, null), values.Text(Phone, null))
        : null;
}
