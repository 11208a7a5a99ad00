using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Payments;
using FunctionsCommerce.Core.Payments.Saved;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.GiftCards;

/// <summary>A card just bought, with its code: the only answer that holds it.</summary>
public sealed record PurchasedGiftCard(GiftCard Card, string Code)
{
    /// <summary>Records print their members; this one must not.</summary>
    public override string ToString() => Card.Id;
}

/// <summary>Sells gift cards: the purchase is written, then charged, then the cards are made in one batch with the event that mails them.
/// What a crash interrupts is finished by the same call or by the gateway's webhook.</summary>
public sealed class GiftCardPurchaseService(
    IDocumentStore store, SavedPaymentMethodService methods, RazorpayClient gateway, GiftCardCodeGenerator codes, EventFactory events,
    IdGenerator ids, StoreSettings settings, TimeProvider time)
{
    private static readonly Error Missing = Errors.NotFound("Gift card purchase");

    /// <param name="purchaseId">One id, one purchase: the same call again charges nothing and answers the same cards.</param>
    /// <returns>Validation (also on <c>paymentMethod</c> when the bank declines), NotFound (method), Unavailable (gateway).</returns>
    public async ValueTask<Result<PurchasedGiftCard[]>> BuyAsync(
        CurrentUser caller, long purchaseId, GiftCardPurchaseDraft draft, CancellationToken ct)
    {
        var known = await store.ReadAsync<GiftCardPurchase>(caller.Partition, GiftCardPurchase.IdOf(purchaseId), ct);
        if (known?.Status == GiftCardPurchaseStatus.Paid)
        {
            return await BoughtAsync(known, ct);
        }

        var now = time.GetUtcNow();
        if (draft.Check(settings, now) is { Count: > 0 } faults)
        {
            return Errors.Invalid(faults);
        }

        if (!(await methods.ChargeableAsync(caller.Partition, draft.MethodId, ct)).TryGetValue(out var method, out var refused))
        {
            return refused;
        }

        if (await store.ReadAsync<Account>(caller.Partition, Account.DocumentId, ct) is not { } buyer)
        {
            return Errors.NotFound("Account");
        }

        // From here on money moves: a client that hangs up must not leave it half done.
        var purchase = known ?? await BeginAsync(buyer, purchaseId, draft, now);
        return (await ChargeAsync(purchase, buyer, method)).TryGetValue(out var paymentId, out refused)
            ? await CompleteAsync(purchase.CustomerId, purchase.PurchaseId, paymentId, CancellationToken.None)
            : refused;
    }

    /// <summary>The gateway has the money: makes the cards, if the call that charged did not come to it.</summary>
    public async Task PaidAsync(GiftCardPurchaseReference reference, string gatewayPaymentId, CancellationToken ct) =>
        _ = await CompleteAsync(reference.CustomerId, reference.PurchaseId, gatewayPaymentId, ct);

    private async ValueTask<GiftCardPurchase> BeginAsync(Account buyer, long purchaseId, GiftCardPurchaseDraft draft, DateTimeOffset now)
    {
        var purchase = new GiftCardPurchase
        {
            PurchaseId = purchaseId,
            CustomerId = buyer.AccountId,
            Sender = buyer.Name,
            Amount = draft.Amount,
            Quantity = draft.Quantity,
            Message = draft.Message,
            RecipientEmail = draft.RecipientEmail,
            MethodId = draft.MethodId,
            Status = GiftCardPurchaseStatus.Pending,
            DeliverAt = draft.DeliverAt,
            CreatedAt = now,
        };
        await store.CreateAsync(purchase, CancellationToken.None);
        return purchase;
    }

    /// <summary>Takes the money once and answers the gateway's payment.</summary>
    private async ValueTask<Result<string>> ChargeAsync(GiftCardPurchase purchase, Account buyer, SavedPaymentMethod method)
    {
        var ct = CancellationToken.None;
        var total = purchase.Amount * purchase.Quantity;
        if (purchase.GatewayOrderId is { } asked && await CapturedAsync(asked, ct) is { } before)
        {
            return before;
        }

        var notes = GatewayReference.GiftPurchaseNotes(purchase.CustomerId, purchase.PurchaseId);
        var orderId = purchase.GatewayOrderId;
        if (orderId is null)
        {
            var created = await gateway.CreateOrderAsync(
                total, settings.Currency, GatewayReference.OfGiftPurchase(purchase.PurchaseId), notes, ct);
            if (!created.TryGetValue(out var order, out var refused))
            {
                return refused.Code == ErrorCode.Unavailable ? refused : Errors.Unavailable("The payment could not be started");
            }

            orderId = order.Id;
            await ChangeAsync(purchase, current => current with { GatewayOrderId = current.GatewayOrderId ?? orderId });
        }

        var charged = await gateway.ChargeSavedAsync(
            new SavedCharge
            {
                GatewayOrderId = orderId,
                Amount = total,
                Currency = settings.Currency,
                Token = methods.TokenOf(method),
                Description = $"{settings.Name}: {purchase.Quantity} gift {(purchase.Quantity == 1 ? "card" : "cards")}",
                Email = buyer.Email,
                Phone = buyer.Phone,
                Notes = method.Last4 is { } last4 ? new Dictionary<string, string>(notes) { ["last4"] = last4 } : notes,
            },
            ct);
        if (charged.IsOk)
        {
            return charged.Value.RazorpayPaymentId;
        }

        // The answer may be lost, or a repetition of the same call was faster: what counts is whether the gateway has the money.
        if (await CapturedAsync(orderId, ct) is { } after)
        {
            return after;
        }

        if (charged.Error!.Code == ErrorCode.Unavailable)
        {
            return charged.Error;
        }

        await ChangeAsync(
            purchase,
            current => current.Status == GiftCardPurchaseStatus.Pending
                ? current with { Status = GiftCardPurchaseStatus.Declined }
                : current);
        return Errors.Invalid("paymentMethod", "The payment was declined. Try another payment method.");
    }

    /// <summary>The payment with which the gateway took the money, or the outage that keeps it from telling; null when it did
    /// not.</summary>
    private async ValueTask<Result<string>?> CapturedAsync(string gatewayOrderId, CancellationToken ct)
    {
        if (!(await gateway.FetchOrderPaymentsAsync(gatewayOrderId, ct)).TryGetValue(out var payments, out var outage))
        {
            return (Result<string>)outage;
        }

        return payments.FirstOrDefault(payment => payment.Captured) is { } captured
            ? (Result<string>)captured.Id
            : default(Result<string>?);
    }

    private async ValueTask ChangeAsync(GiftCardPurchase purchase, Func<GiftCardPurchase, GiftCardPurchase> change) =>
        _ = await store.UpdateAsync<GiftCardPurchase>(
            purchase.Partition, purchase.Id, current => change(current), Missing, CancellationToken.None);

    /// <summary>Makes the cards, once. Their codes' hashes are written first: a hash without a card leads nowhere.</summary>
    private async ValueTask<Result<PurchasedGiftCard[]>> CompleteAsync(
        long customerId, long purchaseId, string paymentId, CancellationToken ct)
    {
        var partition = CurrentUser.PartitionOf(customerId);
        var made = new List<PurchasedGiftCard>();
        return await store.UpdateAsync<PurchasedGiftCard[]>(
            async _ =>
            {
                if (await store.ReadAsync<GiftCardPurchase>(partition, GiftCardPurchase.IdOf(purchaseId), ct) is not { } purchase)
                {
                    return Missing;
                }

                if (purchase.Status == GiftCardPurchaseStatus.Paid)
                {
                    return await BoughtAsync(purchase, ct);
                }

                var now = time.GetUtcNow();
                for (var i = made.Count; i < purchase.Quantity; i++)
                {
                    made.Add(await MakeAsync(purchase, now, ct));
                }

                var due = purchase.DeliverAt > now ? purchase.DeliverAt : null;
                var batch = new DocumentBatch(Containers.Customers, partition).Replace(purchase with
                {
                    Status = GiftCardPurchaseStatus.Paid,
                    GatewayPaymentId = paymentId,
                    GiftCardIds = [.. made.Select(card => card.Card.GiftCardId)],
                    DueAt = due,
                    DeliveredAt = due is null ? now : null,
                });
                foreach (var bought in made)
                {
                    batch.Create(bought.Card);
                }

                if (due is null)
                {
                    batch.Emit(events.Create(partition, new GiftCardsDelivered(customerId, purchaseId)));
                }

                return Decision.Save(batch, made.ToArray());
            },
            ct);
    }

    private async ValueTask<PurchasedGiftCard> MakeAsync(GiftCardPurchase purchase, DateTimeOffset now, CancellationToken ct)
    {
        var made = await store.UpdateAsync<(long Id, string Nonce, string Code)>(
            _ =>
            {
                var (id, nonce) = (ids.Next(), GiftCardCodeGenerator.NewNonce());
                var code = codes.CodeOf(id, nonce);
                var key = new GiftCardCodeKey { CodeHash = codes.HashOf(code), GiftCardId = id, BuyerId = purchase.CustomerId };
                return ValueTask.FromResult(
                    Decision.Save(new DocumentBatch(Containers.Keys, key.Partition).Create(key), (id, nonce, code)));
            },
            ct);
        var card = new GiftCard
        {
            GiftCardId = made.Value.Id,
            OwnerId = purchase.CustomerId,
            BuyerId = purchase.CustomerId,
            PurchaseId = purchase.PurchaseId,
            Nonce = made.Value.Nonce,
            Last4 = made.Value.Code[^4..],
            Amount = purchase.Amount,
            Message = purchase.Message,
            Sender = purchase.Sender,
            Recipient = purchase.RecipientEmail,
            IssuedAt = now,
            ExpiresAt = now.AddDays(settings.GiftCardDays),
        };
        return new PurchasedGiftCard(card, made.Value.Code);
    }

    /// <summary>The cards of a purchase with their codes.</summary>
    internal async ValueTask<PurchasedGiftCard[]> BoughtAsync(GiftCardPurchase purchase, CancellationToken ct)
    {
        var keys = purchase.GiftCardIds.Select(id => new DocumentKey(purchase.Partition, GiftCard.IdOf(id))).ToArray();
        var cards = await store.ReadManyAsync<GiftCard>(keys, ct);
        return [.. cards.Select(card => new PurchasedGiftCard(card, codes.CodeOf(card.GiftCardId, card.Nonce)))];
    }
}
