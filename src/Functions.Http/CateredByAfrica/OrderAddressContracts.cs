using FunctionsCommerce.Core.Orders;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

/// <summary>Where a parcel or a bill goes.</summary>
/// <param name="Name">The recipient; null: the customer.</param>
/// <param name="Label">What the customer calls the address.</param>
internal sealed record OrderAddressResponse(
    string? Name, string Street, string City, string? State, string? PostalCode, string? Country, string? Phone, string? Label)
{
    public static OrderAddressResponse? From(OrderAddress? address) => address is null ? null : new(
        address.ContactName, address.Street, address.City, address.State, address.PostalCode, address.Country, address.Phone,
        address.Label);
}

/// <summary>A whole address: it replaces the one before.</summary>
internal sealed record OrderAddressRequest(
    [StringLength(500)] string Street,
    [StringLength(100)] string City,
    [StringLength(100, MinimumLength = 1)] string? State = null,
    [StringLength(20, MinimumLength = 1)] string? PostalCode = null,
    [StringLength(100, MinimumLength = 1)] string? Country = null,
    [StringLength(100, MinimumLength = 1)] string? Name = null,
    [PhoneNumber] string? Phone = null,
    [StringLength(100, MinimumLength = 1)] string? Label = null)
{
    public OrderAddress ToAddress() => new(Label, Street, City, State, PostalCode, Country, Name, Phone);
}

/// <param name="Metadata">The named keys are set, or with an empty text taken away; others stay.</param>
internal sealed record UpdateOrderRequest(
    OrderAddressRequest? ShippingAddress = null,
    OrderAddressRequest? BillingAddress = null,
    [PhoneNumber(AllowEmpty = true)] string? Phone = null,
    [StringLength(500)] string? GiftMessage = null,
    IReadOnlyDictionary<string, string>? Metadata = null)
{
    public bool IsEmpty => this == new UpdateOrderRequest();

    public OrderEdit ToEdit() => new()
    {
        ShippingAddress = ShippingAddress?.ToAddress(),
        BillingAddress = BillingAddress?.ToAddress(),
        Phone = Phone,
        GiftMessage = GiftMessage,
        Metadata = Metadata,
    };
}

internal sealed record OrderNoteRequest([StringLength(OrderEdits.MaxNote, MinimumLength = 1)] string Note);
