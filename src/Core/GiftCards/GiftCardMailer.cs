using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Notifications.Mail;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.GiftCards;

/// <summary>Mails gift cards to their recipients, on the day of delivery.</summary>
public sealed class GiftCardMailer(
    IDocumentStore store, GiftCardPurchaseService shop, EventFactory events, StoreSettings settings, TimeProvider time)
{
    /// <summary>The mail to the recipient, else to the buyer; null when the purchase no longer has cards.</summary>
    internal async ValueTask<(string To, GiftCardMail Mail)?> ForAsync(GiftCardsDelivered delivered, CancellationToken ct)
    {
        var partition = CurrentUser.PartitionOf(delivered.CustomerId);
        var purchase = await store.RequireAsync<GiftCardPurchase>(partition, GiftCardPurchase.IdOf(delivered.PurchaseId), ct);
        var buyer = await store.RequireAsync<Account>(partition, Account.DocumentId, ct);
        var cards = await shop.BoughtAsync(purchase, ct);
        if (cards.Length == 0)
        {
            return null;
        }

        var lines = cards.Select(bought => new GiftCardMailLine(bought.Code, Money.Format(bought.Card.Amount, settings.Currency)));

        // Text of a customer whose own address is not verified must not reach strangers.
        var isGift = purchase.RecipientEmail is not null;
        var sender = buyer.EmailVerified ? purchase.Sender : isGift ? "Someone" : "";
        return (purchase.RecipientEmail ?? buyer.Email, new GiftCardMail(settings, sender)
        {
            Subject = isGift ? $"{sender} has sent you a gift card for {settings.Name}" : $"Your gift card for {settings.Name}",
            IsGift = isGift,
            Message = buyer.EmailVerified ? purchase.Message ?? "" : "",
            Cards = [.. lines],
            ExpiresOn = settings.Calendar.DayOf(cards[0].Card.ExpiresAt)
                .ToString("d MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture),
        });
    }

    /// <summary>Asks for the mails whose day has come.</summary>
    public async Task SendDueAsync(CancellationToken ct)
    {
        var now = time.GetUtcNow();
        await foreach (var due in store.AllAsync(
            new Query<GiftCardPurchase, GiftCardPurchase>(all => all.Where(purchase => purchase.DueAt != null && purchase.DueAt <= now)),
            ct))
        {
            _ = await store.UpdateAsync<GiftCardPurchase>(
                due.Partition,
                due.Id,
                purchase => purchase.DueAt is null ? purchase : purchase with { DueAt = null, DeliveredAt = now },
                Errors.NotFound("Gift card purchase"),
                ct,
                (
                    batch,
                    purchase) => batch.Emit(
                        events.Create(purchase.Partition, new GiftCardsDelivered(purchase.CustomerId, purchase.PurchaseId))));
        }
    }
}
