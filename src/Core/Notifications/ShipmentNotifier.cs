using System.Net;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Notifications.Mail;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Fulfilment;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;
using Microsoft.Extensions.Logging;

namespace FunctionsCommerce.Core.Notifications;

/// <summary>Notifies subscribers of an order's tracking by the channels that they chose and have not switched off.</summary>
/// <remarks>Safe to repeat: every message has an id that follows from what it tells, and the sender knows it.</remarks>
public sealed partial class ShipmentNotifier(
    IDocumentStore store, MessageCarrier carrier, StoreSettings settings, TimeProvider time, ILogger<ShipmentNotifier> log)
{
    /// <summary>When digests go out, in the store's time zone.</summary>
    private static readonly TimeOnly Morning = new(7, 0);

    /// <summary>At once, for those who want that.</summary>
    public async Task HandleAsync(EventMessage message, CancellationToken ct)
    {
        switch (message.Event)
        {
            case OrderStatusChanged changed:
                await TellAsync(
                    message, changed.CustomerId, changed.OrderId, changed.To, $"is now {changed.To.ToString().ToLowerInvariant()}", ct);
                break;
            case OrderTracked tracked:
                await TellAsync(
                    message, tracked.CustomerId, tracked.OrderId, null,
                    Say(tracked.Update.Status, tracked.Update.Location, tracked.Update.Description), ct);
                break;
        }
    }

    /// <summary>From seven in the morning on, what happened since the last digest, for those who want to hear once a day. Whose order is
    /// over hears a last time. May be called as often as one likes: who was told today is not told again.</summary>
    public async Task SendDigestsAsync(CancellationToken ct)
    {
        var now = time.GetUtcNow();
        var today = settings.Calendar.DayOf(now);
        var morning = settings.Calendar.At(today, Morning) is var at && at <= now ? at : settings.Calendar.At(today.AddDays(-1), Morning);
        List<TrackingSubscription> daily = [];
        await foreach (var subscription in store.AllAsync(
            new Query<TrackingSubscription, TrackingSubscription>(all => TrackingSubscription.Daily(all, morning)), ct))
        {
            daily.Add(subscription);
        }

        foreach (var subscription in daily)
        {
            if (await store.ReadAsync<Order>(subscription.Partition, Order.IdOf(subscription.OrderId), ct) is not { } order)
            {
                continue;
            }

            var news = OrderTimeline.Of(order, settings.Warehouse)
                .Where(step => step.At > subscription.ToldUntil && step.At <= now)
                .ToArray();
            if (news.Length > 0)
            {
                var text = string.Join("; ", news.Select(step => Say(step.Status, step.Location, step.Description)));
                await SendDigestAsync(subscription, order, text, ct);
            }

            var over = order.Status is not (OrderStatus.Pending or OrderStatus.Confirmed or OrderStatus.Processing or OrderStatus.Shipped);
            var told = subscription with { ToldUntil = now, Status = over ? TrackingSubscriptionStatus.Cancelled : subscription.Status };

            // Changed by its owner meanwhile: what they want now counts.
            _ = await store.TrySaveAsync(told, ct);
        }
    }

    /// <summary>A message that is refused keeps no other from going out, and is not sent again. An outage does: all that is left goes out
    /// in the next run.</summary>
    private async Task SendDigestAsync(TrackingSubscription subscription, Order order, string text, CancellationToken ct)
    {
        try
        {
            await SendAsync(
                subscription, order, $"tracking-{Base36.Encode(subscription.SubscriptionId)}-{subscription.ToldUntil.UtcTicks}", text, null,
                ct);
        }
        catch (Exception refusal) when (refusal is not (CarrierUnavailableException or DependencyUnavailableException)
            && !ct.IsCancellationRequested)
        {
            LogRefused(log, order.OrderId, refusal);
        }
    }

    private async Task TellAsync(EventMessage message, long customerId, long orderId, OrderStatus? state, string text, CancellationToken ct)
    {
        var partition = CurrentUser.PartitionOf(customerId);
        if (await store.ReadAsync<TrackingSubscription>(
            partition, TrackingSubscription.IdOf(orderId), ct) is not { Status: TrackingSubscriptionStatus.Active } subscription
            || subscription.Frequency == TrackingFrequency.Daily
            || (subscription.Frequency == TrackingFrequency.StatusChange && state is null))
        {
            return;
        }

        var order = await store.RequireAsync<Order>(partition, Order.IdOf(orderId), ct);
        await SendAsync(subscription, order, $"tracking-{Base36.Encode(message.EventId)}", text, state, ct);
    }

    /// <param name="state">The state that it tells of, if it does.</param>
    private async Task SendAsync(
        TrackingSubscription subscription, Order order, string messageId, string text, OrderStatus? state, CancellationToken ct)
    {
        if (await store.ReadAsync<Account>(subscription.Partition, Account.DocumentId, ct) is not { } account)
        {
            return;
        }

        // Customers with order mail switched on get one about these states anyway.
        var mailed = state is { } to && OrderMailer.Tells(to) && account.Preferences.Notifications.OrderUpdates;
        var body = $"Your order {OrderNumber.Of(order)}: {text}";
        foreach (var channel in subscription.Channels.Where(channel => !(mailed && channel == MessageChannel.Email)))
        {
            if (AddressOf(account, channel) is { } address)
            {
                await carrier.SendAsync(
                    new OutboundMessage(
                        $"{messageId}-{channel.ToString().ToLowerInvariant()}",
                        channel,
                        address,
                        channel == MessageChannel.Email ? $"News about your order {OrderNumber.Of(order)}" : null,
                        channel == MessageChannel.Email ? $"<p>{WebUtility.HtmlEncode(body)}</p>" : body),
                    ct);
            }
        }
    }

    /// <summary>Null when the customer cannot, or does not want to, be reached so.</summary>
    private static string? AddressOf(Account account, MessageChannel channel) => channel switch
    {
        MessageChannel.Email when account.Preferences.Notifications.Email => account.Email,
        MessageChannel.Sms when account.Preferences.Notifications.Sms => account.Phone,
        MessageChannel.Push when account.Preferences.Notifications.Push => Base36.Encode(account.AccountId),
        _ => null,
    };

    private static string Say(string status, string location, string? description) =>
        $"{status.Replace('_', ' ')}, {location}{(description is null ? "" : $" ({description})")}";

    [LoggerMessage(
        EventId = 4104, EventName = "DigestRefused", Level = LogLevel.Warning, Message = "The digest of order {OrderId} was refused")]
    private static partial void LogRefused(ILogger logger, long orderId, Exception refusal);
}
