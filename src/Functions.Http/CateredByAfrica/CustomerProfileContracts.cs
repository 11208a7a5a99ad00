using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Loyalty;
using FunctionsCommerce.Core.Payments.Wallets;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Subscriptions;
using FunctionsCommerce.Core.Support;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

/// <param name="Label">What the customer calls it.</param>
/// <param name="Name">Who receives parcels there; null: the customer.</param>
internal sealed record CustomerAddressResponse(
    string Id, string Label, string? Name, string Street, string City, string? State, string PostalCode, string? Country, string? Phone,
    bool IsDefault)
{
    public static CustomerAddressResponse From(Address address) => new(
        CateredByAfricaIds.Of(CateredByAfricaIds.Address, address.AddressId), address.Name, address.ContactName, address.Street,
        address.City, address.State,
        address.PostalCode, address.Country, address.Phone, address.IsDefault);
}

/// <summary>What the customer wants to be told, and by which way.</summary>
/// <param name="MarketingConsent">May be sent marketing at all.</param>
/// <param name="UnsubscribedAt">When the customer last took that back by the link in a mail.</param>
internal sealed record ConsentResponse(
    bool MarketingConsent, DateTimeOffset? UnsubscribedAt, bool Email, bool Sms, bool Push, bool OrderUpdates, bool RefundUpdates,
    bool SupportReplies,
    bool Promotions, bool Newsletters)
{
    public static ConsentResponse From(Account account)
    {
        var wants = account.Preferences.Notifications;
        return new(
            account.MarketingConsent, account.UnsubscribedAt, wants.Email, wants.Sms, wants.Push, wants.OrderUpdates, wants.RefundUpdates,
            wants.SupportReplies,
            wants.Promotions, wants.Newsletters);
    }
}

/// <param name="PauseUntil">No delivery before this moment.</param>
internal sealed record CustomerSubscriptionResponse(
    string Id, string ProductId, int Quantity, SubscriptionFrequency Frequency, SubscriptionStatus Status, DateOnly StartDate,
    DateTimeOffset NextDelivery,
    int? DeliveryDay, TimeOnly? DeliveryTime, DateOnly? PauseUntil, bool SkipNext, DateTimeOffset CreatedAt)
{
    public static CustomerSubscriptionResponse From(Subscription one, StoreCalendar calendar) => new(
        CateredByAfricaIds.Of(CateredByAfricaIds.Subscription, one.SubscriptionId),
        CateredByAfricaIds.Of(CateredByAfricaIds.Product, one.ProductId),
        one.Quantity,
        one.Frequency,
        one.Status,
        one.StartDate,
        one.NextDelivery(calendar),
        one.Preferences.DeliveryDay,
        one.Preferences.DeliveryTime,
        one.Preferences.PauseUntil,
        one.Preferences.SkipNext,
        one.CreatedAt);
}

/// <summary>What a customer keeps with the store beside orders.</summary>
/// <param name="Channel">The API through which the customer registered.</param>
/// <param name="TwoFactor">Logins need a mailed code, too.</param>
internal sealed record CustomerProfileResponse(
    string Id, string Channel, bool EmailVerified, bool PhoneVerified, bool TwoFactor, string Language, DateTimeOffset? LastLogin,
    IReadOnlyList<CustomerAddressResponse> Addresses, ConsentResponse Consent, CustomerWalletResponse Wallet,
    CustomerLoyaltyResponse Loyalty, IReadOnlyList<TicketResponse> Tickets,
    IReadOnlyList<CustomerSubscriptionResponse> Subscriptions)
{
    public static CustomerProfileResponse From(
        Account customer, IReadOnlyList<Address> addresses, WalletPage wallet, LoyaltyStatus loyalty, Paged<LoyaltyEntry> points,
        IReadOnlyList<Ticket> tickets, IReadOnlyList<Subscription> subscriptions, StoreSettings store) => new(
        CateredByAfricaIds.Of(CateredByAfricaIds.Customer, customer.AccountId),
        customer.Channel,
        customer.EmailVerified,
        customer.PhoneVerified,
        customer.TwoFactor,
        customer.Preferences.Language,
        customer.LastLoginAt,
        [.. addresses.Select(CustomerAddressResponse.From)],
        ConsentResponse.From(customer),
        CustomerWalletResponse.From(wallet, store),
        CustomerLoyaltyResponse.From(loyalty, points),
        [.. tickets.Select(TicketResponse.From)],
        [.. subscriptions.Select(one => CustomerSubscriptionResponse.From(one, store.Calendar))]);
}

internal sealed record UpdateConsentRequest(
    bool? MarketingConsent = null, bool? Email = null, bool? Sms = null, bool? Push = null, bool? OrderUpdates = null,
    bool? RefundUpdates = null,
    bool? SupportReplies = null, bool? Promotions = null, bool? Newsletters = null)
{
    public ProfileChange ToChange() => new()
    {
        MarketingConsent = MarketingConsent,
        Preferences = known => known with
        {
            Notifications = known.Notifications with
            {
                Email = Email ?? known.Notifications.Email,
                Sms = Sms ?? known.Notifications.Sms,
                Push = Push ?? known.Notifications.Push,
                OrderUpdates = OrderUpdates ?? known.Notifications.OrderUpdates,
                RefundUpdates = RefundUpdates ?? known.Notifications.RefundUpdates,
                SupportReplies = SupportReplies ?? known.Notifications.SupportReplies,
                Promotions = Promotions ?? known.Notifications.Promotions,
                Newsletters = Newsletters ?? known.Notifications.Newsletters,
            },
        },
    };
}

internal sealed record AddCustomerAddressRequest(
    [StringLength(200)] string Street,
    [StringLength(100)] string City,
    [StringLength(20)] string PostalCode,
    [StringLength(100, MinimumLength = 1)] string Label = "Home",
    [StringLength(100, MinimumLength = 1)] string? Name = null,
    [StringLength(100, MinimumLength = 1)] string? State = null,
    [StringLength(100, MinimumLength = 1)] string? Country = null,
    [PhoneNumber] string? Phone = null,
    bool IsDefault = false)
{
    public Address ToAddress(long id) => new()
    {
        AddressId = id,
        Name = Label,
        ContactName = Name,
        Street = Street,
        City = City,
        State = State,
        PostalCode = PostalCode,
        Country = Country,
        Phone = Phone,
        IsDefault = IsDefault,
    };
}

internal sealed record UpdateCustomerAddressRequest(
    [StringLength(100, MinimumLength = 1)] string? Label = null,
    [StringLength(100)] string? Name = null,
    [StringLength(200, MinimumLength = 1)] string? Street = null,
    [StringLength(100, MinimumLength = 1)] string? City = null,
    [StringLength(100)] string? State = null,
    [StringLength(20, MinimumLength = 1)] string? PostalCode = null,
    [StringLength(100)] string? Country = null,
    [PhoneNumber(AllowEmpty = true)] string? Phone = null,
    bool? IsDefault = null)
{
    public Address Apply(Address address) => address with
    {
        Name = Label ?? address.Name,
        ContactName = Filled(Name, address.ContactName),
        Street = Street ?? address.Street,
        City = City ?? address.City,
        State = Filled(State, address.State),
        PostalCode = PostalCode ?? address.PostalCode,
        Country = Filled(Country, address.Country),
        Phone = Filled(Phone, address.Phone),
        IsDefault = IsDefault ?? address.IsDefault,
    };

    private static string? Filled(string? given, string? known) => given is null ? known : given.Length == 0 ? null : given;
}
