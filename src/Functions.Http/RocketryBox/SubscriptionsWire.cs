using System.Globalization;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Subscriptions;

namespace FunctionsCommerce.Functions.Http.RocketryBox;

internal sealed record ListSubscriptionsQuery([AtLeast(1)] int Page = 1, [AtLeast(1)] int Limit = 20, SubscriptionStatus? Status = null);

internal sealed record SubscriptionPreferencesBody(
    int? DeliveryDay,
    [RegularExpression("([01][0-9]|2[0-3]):[0-5][0-9]", ErrorMessage = "deliveryTime must be a time of the day (HH:MM)")] string? DeliveryTime,
    bool? SkipNext,
    DateTimeOffset? PauseUntil)
{
    public PreferencesChange ToChange(StoreCalendar calendar) => new(
        DeliveryDay,
        DeliveryTime is { } text ? TimeOnly.ParseExact(text, "HH:mm", CultureInfo.InvariantCulture) : null,
        SkipNext,
        PauseUntil is { } end ? calendar.DayOf(end) : null);
}

internal sealed record CreateSubscriptionBody(
    [StringLength(20)] string ProductId,
    int Quantity,
    SubscriptionFrequency Frequency,
    DateTimeOffset StartDate,
    [StringLength(20)] string PaymentMethod,
    [StringLength(20)] string ShippingAddress,
    SubscriptionPreferencesBody? Preferences)
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
internal sealed record UpdateSubscriptionBody(
    int? Quantity,
    SubscriptionFrequency? Frequency,
    [StringLength(20, MinimumLength = 1)] string? PaymentMethod,
    [StringLength(20, MinimumLength = 1)] string? ShippingAddress,
    SubscriptionPreferencesBody? Preferences,
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

internal sealed record SubscriptionPreferencesWire(int? DeliveryDay, string? DeliveryTime, bool SkipNext, DateOnly? PauseUntil)
{
    public static SubscriptionPreferencesWire From(SubscriptionPreferences preferences) => new(
        preferences.DeliveryDay, preferences.DeliveryTime?.ToString("HH:mm", CultureInfo.InvariantCulture), preferences.SkipNext, preferences.PauseUntil);
}

/// <summary>Payment method and address are the ids of saved ones.</summary>
internal sealed record SubscriptionWire(
    string Id,
    string ProductId,
    int Quantity,
    SubscriptionFrequency Frequency,
    DateOnly StartDate,
    DateTimeOffset NextDelivery,
    string PaymentMethod,
    string ShippingAddress,
    SubscriptionPreferencesWire Preferences,
    SubscriptionStatus Status,
    DateTimeOffset CreatedAt,
    DateTimeOffset UpdatedAt)
{
    public static SubscriptionWire From(Subscription subscription, StoreCalendar calendar) => new(
        RocketryBoxIds.Of(subscription.SubscriptionId),
        RocketryBoxIds.Of(subscription.ProductId),
        subscription.Quantity,
        subscription.Frequency,
        subscription.StartDate,
        subscription.NextDelivery(calendar),
        RocketryBoxIds.Of(subscription.MethodId),
        RocketryBoxIds.Of(subscription.AddressId),
        SubscriptionPreferencesWire.From(subscription.Preferences),
        subscription.Status,
        subscription.CreatedAt,
        subscription.UpdatedAt);
}

internal sealed record SubscriptionListWire(IReadOnlyList<SubscriptionWire> Subscriptions, MetaWire Meta)
{
    public static SubscriptionListWire From(Paged<Subscription> subscriptions, StoreCalendar calendar) =>
        new([.. subscriptions.Items.Select(subscription => SubscriptionWire.From(subscription, calendar))], MetaWire.From(subscriptions));
}

internal sealed record SavedSubscriptionWire(string Message, SubscriptionWire Subscription)
{
    public static SavedSubscriptionWire Created(Subscription subscription, StoreCalendar calendar) =>
        new("Subscription created successfully", SubscriptionWire.From(subscription, calendar));

    public static SavedSubscriptionWire Updated(Subscription subscription, StoreCalendar calendar) =>
        new("Subscription updated successfully", SubscriptionWire.From(subscription, calendar));
}
