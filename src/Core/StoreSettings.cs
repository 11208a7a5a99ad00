using System.ComponentModel.DataAnnotations;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Settings;

namespace FunctionsCommerce.Core;

/// <summary>Which refunds customers may make without staff; all others are requests. Cash is always paid out by staff.</summary>
public enum SelfServiceRefunds
{
    /// <summary>Of orders that were not shipped.</summary>
    Unshipped,

    Never,

    /// <summary>Of every order, also of one that was delivered long ago.</summary>
    Always,
}

/// <summary>Who may write a review.</summary>
public enum ReviewRequirement
{
    Nothing,

    /// <summary>Customers with a verified email, and those who bought the product.</summary>
    VerifiedEmail,

    /// <summary>Those who bought the product.</summary>
    Purchase,
}

/// <summary>What a merchant decides (<c>Store__*</c> settings).</summary>
public sealed record StoreSettings
{
    public const string Section = "Store";

    [Required]
    public string Name { get; init; } = "Pure Essence Apothecary";

    /// <summary>The seller's postal address in one line, for invoices and mail.</summary>
    public string Address { get; init; } = "Kafue Road, Lusaka, Zambia";

    /// <summary>Where customers write to; on invoices and mail.</summary>
    [EmailAddress]
    public string Email { get; init; } = "support@pureessenceapothecary.com";

    /// <summary>The seller's tax registration, on invoices. Null: none is printed.</summary>
    public string? TaxNumber { get; init; }

    /// <summary>ISO 4217, the one currency of the store.</summary>
    [Required, CurrencyCode]
    public string Currency { get; init; } = "INR";

    /// <summary>The currency of the amounts in minor units below. It must be <see cref="Currency"/>, and be given where that has not two
    /// decimals: <c>500</c> is 5.00 INR, 500 JPY and 0.500 KWD.</summary>
    [CurrencyCode]
    public string? AmountCurrency { get; init; }

    /// <summary>The shop's time zone, by its IANA name (<c>Asia/Kolkata</c>): all days and times of day are counted there.</summary>
    public string TimeZone { get; init; } = "UTC";

    /// <summary>Tax on lines less discount and on shipping, in basis points. 1000 is 10 %.</summary>
    [Range(0, 10_000)]
    public int TaxBasisPoints { get; init; } = 1000;

    /// <summary>Shipping of an order below <see cref="FreeShippingFrom"/>, in minor units.</summary>
    [Range(0, Money.MaxMinor)]
    public long ShippingFee { get; init; } = 500;

    /// <summary>Subtotal less discount from which shipping is free, in minor units; 0: never free.</summary>
    [Range(0, Money.MaxMinor)]
    public long FreeShippingFrom { get; init; }

    /// <summary>Minor units, shown in shipping.</summary>
    [Range(0, Money.MaxMinor)]
    public long GiftWrapFee { get; init; }

    /// <summary>How long an unpaid online order holds its stock.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "30.00:00:00")]
    public TimeSpan UnpaidOrderLifetime { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>How long an order that is to be paid on delivery, and that staff do not confirm, holds its stock.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "365.00:00:00")]
    public TimeSpan UnconfirmedCashOrderLifetime { get; init; } = TimeSpan.FromDays(7);

    /// <summary>Days after delivery in which goods can be returned.</summary>
    [Range(0, 3650)]
    public int ReturnWindowDays { get; init; } = 30;

    /// <summary>Which refunds customers may make without staff.</summary>
    public SelfServiceRefunds SelfServiceRefunds { get; init; } = SelfServiceRefunds.Unshipped;

    /// <summary>Loyalty points per whole unit of currency spent.</summary>
    [Range(0.0, 1_000_000.0)]
    public decimal LoyaltyPointsPerUnit { get; init; } = 1;

    /// <summary>What a loyalty point is worth when it is redeemed, in minor units.</summary>
    [Range(0, 1_000_000_000)]
    public int LoyaltyPointValue { get; init; } = 10;

    /// <summary>Days in which a discount from loyalty points can be used.</summary>
    [Range(1, 3650)]
    public int LoyaltyCouponDays { get; init; } = 90;

    /// <summary>Least amount of a gift card, in minor units; the gateway takes no less than 100.</summary>
    [Range(1, Money.MaxMinor)]
    public long GiftCardLeast { get; init; } = 100;

    /// <summary>Most amount of a gift card, in minor units.</summary>
    [Range(1, Money.MaxMinor)]
    public long GiftCardMost { get; init; } = 1_000_000;

    /// <summary>Days in which a gift card can be redeemed.</summary>
    [Range(1, 36_500)]
    public int GiftCardDays { get; init; } = 365;

    [Range(0, 365)]
    public int DeliveryDays { get; init; } = 7;

    public string Warehouse { get; init; } = "Lusaka Warehouse";

    /// <summary>The carrier of orders that staff ship without naming one. Empty: no carrier is named.</summary>
    public string CarrierName { get; init; } = "";

    /// <summary>Where customers call that carrier.</summary>
    public string CarrierPhone { get; init; } = "";

    /// <summary>Where that carrier shows a parcel, with <c>{trackingNumber}</c> in it.</summary>
    public string CarrierTrackingUrl { get; init; } = "";

    /// <summary>The shop's own page of an order, with <c>{orderNumber}</c> in it: mails link to it, and the payment page leads back to it.
    /// Empty: there is none.</summary>
    public string OrderUrl { get; init; } = "";

    /// <summary>What one customer's uploads may take together, in bytes.</summary>
    [Range(0, long.MaxValue)]
    public long UploadQuota { get; init; } = 100 * 1024 * 1024;

    /// <summary>Who may review a product. By default any customer, because Pure Essence has no way to verify an address.</summary>
    public ReviewRequirement ReviewRequirement { get; init; }

    /// <summary>Reviews are shown and count only once staff approve them.</summary>
    public bool ReviewModeration { get; init; }

    public bool MarketingConsentDefault { get; init; } = true;

    /// <summary>Where the store is reached from outside: links in mails and image URLs start with it. No slash at the end.</summary>
    [Required, PublicAddress]
    public string PublicUrl { get; init; } = "http://127.0.0.1:7071";

    /// <summary>Why the amounts cannot be trusted to mean what the merchant thinks; null when they can.</summary>
    /// <param name="isGiven">Whether the configuration has a value of this name.</param>
    public string? AmountsProblem(Func<string, bool> isGiven)
    {
        if (!string.IsNullOrEmpty(AmountCurrency) && AmountCurrency != Currency)
        {
            return $"The amounts are in {AmountCurrency} (Store__AmountCurrency), but Store__Currency is {Currency}. State them in {Currency}.";
        }

        if (Money.Digits(Currency) == 2)
        {
            return null;
        }

        string[] amounts = [
            nameof(AmountCurrency), nameof(ShippingFee), nameof(LoyaltyPointValue), nameof(GiftCardLeast), nameof(GiftCardMost),
        ];
        var missing = amounts.Where(name => !isGiven(name)).ToArray();
        return missing.Length == 0
            ? null
            : $"{Currency} has {Money.Digits(Currency)} decimals, and the default amounts are meant for two. State in minor units of {Currency}: "
                + string.Join(", ", missing.Select(name => "Store__" + name)) + ".";
    }

    /// <summary>The URL under which the world finds what the store keeps under a root-relative one.</summary>
    public string Absolute(string url) => url.StartsWith('/') ? PublicUrl + url : url;

    /// <summary>The days of <see cref="TimeZone"/>.</summary>
    /// <exception cref="TimeZoneNotFoundException">The system knows no zone of that name.</exception>
    public StoreCalendar Calendar => TimeZoneInfo.TryFindSystemTimeZoneById(TimeZone, out var zone)
        ? new StoreCalendar(zone)
        : throw new TimeZoneNotFoundException(
            $"Store__TimeZone is '{TimeZone}': this system knows no such time zone. Use an IANA name such as Asia/Kolkata; on Linux the package tzdata must be installed.");

    /// <summary>Browser origins that may call the staff's API; none unless they are named. <c>loopback</c> is every page of the user's own
    /// machine.</summary>
    public IReadOnlyList<string> StaffCorsOrigins { get; init; } = [];

    /// <summary>Browser origins that may call the customers' APIs; <c>*</c> alone is all, without cookies.</summary>
    public IReadOnlyList<string> CorsOrigins { get; init; } = ["*"];
}
