using System.Globalization;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Notifications.Mail;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Subscriptions;

/// <summary>Tells customers of deliveries that did not go as they should: by mail, and in the words for the inbox.</summary>
public sealed class SubscriptionMailer(IDocumentStore store, StoreSettings settings)
{
    internal const string SkippedTitle = "A delivery of your subscription was skipped";

    internal static string Title(SubscriptionPaymentFailed failed) =>
        failed.NextAttempt is null ? "Your subscription is paused" : "The payment for your subscription did not go through";

    internal static string Text(SubscriptionDeliverySkipped skipped, StoreCalendar calendar) =>
        $"Your delivery of {Day(skipped.Day)} was skipped. {Sentence(skipped.Reason)} The next one is on {Day(calendar.DayOf(skipped.NextDelivery))}.";

    /// <param name="order">The order, as it is called.</param>
    internal static string Text(SubscriptionPaymentFailed failed, string order, StoreCalendar calendar) =>
        $"We could not charge you for delivery {order}. {Sentence(failed.Reason)} " + (failed.NextAttempt is { } next
            ? $"We will try again on {Day(calendar.DayOf(next))}, or as soon as you choose another payment method for your subscription."
            : "This was our last attempt: the delivery has been cancelled, and your subscription is paused until you resume it.");

    /// <summary>Null when the account is gone or has switched these mails off.</summary>
    internal ValueTask<(string To, MailModel Mail)?> ForAsync(DomainEvent happened, CancellationToken ct) => happened switch
    {
        SubscriptionDeliverySkipped skipped => WriteAsync(skipped.CustomerId, SkippedTitle, Text(skipped, settings.Calendar), ct),
        SubscriptionPaymentFailed failed => ForAsync(failed, ct),
        _ => default,
    };

    private async ValueTask<(string To, MailModel Mail)?> ForAsync(SubscriptionPaymentFailed failed, CancellationToken ct)
    {
        var order = await store.RequireAsync<Order>(CurrentUser.PartitionOf(failed.CustomerId), Order.IdOf(failed.OrderId), ct);
        return await WriteAsync(failed.CustomerId, Title(failed), Text(failed, OrderNumber.Of(order), settings.Calendar), ct);
    }

    private async ValueTask<(string To, MailModel Mail)?> WriteAsync(long customerId, string subject, string text, CancellationToken ct) =>
        await store.RequireAsync<Account>(CurrentUser.PartitionOf(customerId), Account.DocumentId, ct)
            is { Status: not AccountStatus.Suspended, Preferences.Notifications: { Email: true, OrderUpdates: true } } account
            ? (account.Email, new TextMail(settings, RecipientText.NameOf(account), text) { Subject = subject })
            : null;

    private static string Sentence(string reason) => reason.TrimEnd('.') + ".";

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
