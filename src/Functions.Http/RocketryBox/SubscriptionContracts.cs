using System.Globalization;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Subscriptions;

namespace FunctionsCommerce.Functions.Http.RocketryBox;

internal sealed record ListSubscriptionsQuery([Minimum(1)] int Page = 1, [Minimum(1)] int Limit = 20, SubscriptionStatus? Status = null);

internal sealed record SubscriptionPreferencesRequest(
    int? DeliveryDay,
    [RegularExpression(
        "([01][0-9]|2[0-3]):[0-5][0-9]", ErrorMessage = "deliveryTime must be a time of the day (HH:MM)")] string? DeliveryTime,
    bool? SkipNext,
    DateTimeOffset? PauseUntil)
{
    public PreferencesChange ToChange(StoreCalendar calendar) => new(
        DeliveryDay,
        DeliveryTime is { } text ? TimeOnly.ParseExact(text, "HH:mm", CultureInfo.InvariantCulture) : null,
        SkipNext,
        PauseUntil is { } end ? calendar.DayOf(end) : null);
}

internal sealed record CreateSubscriptionRequest(
    [StringLength(20)] string ProductId,
    int Quantity,
    SubscriptionFrequency Frequency,
    DateTimeOffset StartDate,
    [StringLength(20)] string PaymentMethod,
    [StringLength(20)] string ShippingAddress,
    SubscriptionPreferencesRequest? Preferences)
{
    public SubscriptionDraft ToDraft(StoreCalendar calendar) => new()
    {
        ProductId = RocketryBoxIds.Parse(ProductId),
        Quantity = Quantity,
        Frequency = Frequency,
        StartDate = calendar.DayOf(StartDate),
        MethodId = RocketryBoxIds.Parse(PaymentMethod),
        AddressId = RocketryBoxIds.Parse(ShippingAddress),
        Preferences = Preferences?.ToChange(calendar),
    };
}

/// <summary>What is left out stays as it is.</summary>
internal sealed record UpdateSubscriptionRequest(
    int? Quantity,
    SubscriptionFrequency? Frequency,
    [StringLength(20, MinimumLength = 1)] string? PaymentMethod,
    [StringLength(20, MinimumLength = 1)] string? ShippingAddress,
    SubscriptionPreferencesRequest? Preferences,
    SubscriptionStatus? Status)
{
    public SubscriptionChange ToChange(StoreCalendar calendar) => new()
    {
        Quantity = Quantity,
        Frequency = Frequency,
        MethodId = PaymentMethod is { } method ? RocketryBoxIds.Parse(method) : null,
        AddressId = ShippingAddress is { } address ? RocketryBoxIds.Parse(address) : null,
        Preferences = Preferences?.ToChange(calendar),
        Status = Status,
    };
}

internal sealed record SubscriptionPreferencesResponse(int? DeliveryDay, string? DeliveryTime, bool SkipNext, DateOnly? PauseUntil)
{
    public static SubscriptionPreferencesResponse From(SubscriptionPreferences preferences) => new(
        preferences.DeliveryDay, preferences.DeliveryTime?.ToString("HH:mm", CultureInfo.InvariantCulture), preferences.SkipNext,
        preferences.PauseUntil);
}

/// <summary>Payment method and address are the ids of saved ones.</summary>
internal sealed record SubscriptionResponse(
    string Id,
    string ProductId,
    int Quantity,
    SubscriptionFrequency Frequency,
    DateOnly StartDate,
    DateTimeOffset NextDelivery,
    string PaymentMethod,
    string ShippingAddress,
    SubscriptionPreferencesResponse Preferences,
    SubscriptionStatus Status,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt)
{
    public static SubscriptionResponse From(Subscription subscription, StoreCalendar calendar) => new(
        RocketryBoxIds.Of(subscription.SubscriptionId),
        RocketryBoxIds.Of(subscription.ProductId),
        subscription.Quantity,
        subscription.Frequency,
        subscription.StartDate,
        subscription.NextDelivery(calendar),
        RocketryBoxIds.Of(subscription.MethodId),
        RocketryBoxIds.Of(subscription.AddressId),
        SubscriptionPreferencesResponse.From(subscription.Preferences),
        subscription.Status,
        subscription.CreatedAt,
        subscription.UpdatedAt);
}

internal sealed record SubscriptionListResponse(IReadOnlyList<SubscriptionResponse> Subscriptions, MetaResponse Meta)
{
    public static SubscriptionListResponse From(Paged<Subscription> subscriptions, StoreCalendar calendar) =>
        new(
            [.. subscriptions.Items.Select(subscription => SubscriptionResponse.From(subscription, calendar))],
            MetaResponse.From(subscriptions));
}

internal sealed record SavedSubscriptionResponse(string Message, SubscriptionResponse Subscription)
{
    public static SavedSubscriptionResponse Created(Subscription subscription, StoreCalendar calendar) =>
        new("Subscription created successfully", SubscriptionResponse.From(subscription, calendar));

    public static SavedSubscriptionResponse Updated(Subscription subscription, StoreCalendar calendar) =>
        new("Subscription updated successfully", SubscriptionResponse.From(subscription, calendar));
}
