using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Carts;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Files;
using FunctionsCommerce.Core.GiftCards;
using FunctionsCommerce.Core.Notifications;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Payments.Saved;
using FunctionsCommerce.Core.Reviews;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.Core.Subscriptions;
using FunctionsCommerce.Core.Support;

namespace FunctionsCommerce.Core.Customers;

/// <summary>Deletes a person: orders, invoices and what was said stay, and no longer say whose they were.</summary>
/// <remarks>The account is erased last, its email's key after it: whatever a crash interrupts, the same call finishes.</remarks>
public sealed class CustomerErasure(
    IDocumentStore store, OrderLedger orders, AccountService accounts, CustomerDirectory directory, SubscriptionService subscriptions,
    IFileStore files, EventFactory events, TimeProvider time)
{
    public const string Nobody = "Deleted customer";

    /// <returns>NotFound for staff and for those who are gone already. Conflict while orders are open: they still need the name and the address.</returns>
    public async ValueTask<Result<Done>> Erase(long customerId, CancellationToken ct)
    {
        if (!(await directory.Get(customerId, ct)).Try(out var account, out var refused))
        {
            return refused;
        }

        if (await OpenOrders(account.Partition, ct) is { } open)
        {
            return open;
        }

        if ((await accounts.SetStatus(customerId, AccountStatus.Suspended, ct)).Error is { } notClosed)
        {
            return notClosed;
        }

        // An order that was placed at the same moment keeps its customer.
        if (await OpenOrders(account.Partition, ct) is { } late)
        {
            await accounts.SetStatus(customerId, account.Status, ct);
            return late;
        }

        await subscriptions.EndAllAsync(customerId, ct);
        await DeleteAll<SavedMethods>(account.Partition, ct);
        await EraseGiftSenders(account.Partition, ct);

        var email = $"deleted-{Base36.Encode(customerId)}@deleted.invalid";
        await EraseOrders(customerId, email, ct);
        await EraseWords(account, ct);
        await DeleteAll<AddressBook>(account.Partition, ct);
        await DeleteAll<Cart>(account.Partition, ct);
        await DeleteAll<Wishlist>(account.Partition, ct);
        await DeleteAll<Notification>(account.Partition, ct);
        if (account.AvatarFile is { } picture)
        {
            await files.Delete(picture, ct);
        }

        await store.UpdateAsync<Account>(
            account.Partition,
            account.Id,
            known => Erased(known, email),
            Errors.NotFound("Customer"),
            ct,
            (batch, _) => batch.Emit(events.Create(account.Partition, new BirthDateChanged(customerId, account.BirthDate))));
        var keyId = EmailKey.IdOf(account.NormalizedEmail);
        if (await store.Read<EmailKey>(keyId, keyId, ct) is { } key && key.AccountId == customerId)
        {
            await store.Delete(key, ct);
        }

        return new Done();
    }

    private Account Erased(Account account, string email) => account with
    {
        Name = Nobody,
        Email = email,
        NormalizedEmail = email,
        Phone = null,
        PasswordHash = null,
        EmailVerified = false,
        PhoneVerified = false,
        Avatar = null,
        AvatarFile = null,
        Preferences = new Preferences(),
        MarketingConsent = false,
        Tags = [],
        Notes = null,
        BirthDate = null,
        IsErased = true,
        UpdatedAt = time.GetUtcNow(),
    };

    private async ValueTask EraseOrders(long customerId, string email, CancellationToken ct)
    {
        foreach (var order in await All<Order>(Caller.PartitionOf(customerId), ct))
        {
            await orders.Apply(
                customerId,
                order.OrderId,
                known => new OrderChange(
                    known with
                    {
                        CustomerName = Nobody,
                        CustomerEmail = email,
                        CustomerPhone = null,
                        ShippingAddress = null,
                        BillingAddress = null,
                        GiftMessage = null,
                    },
                    []),
                ct);
        }
    }

    private async ValueTask<Error?> OpenOrders(string partition, CancellationToken ct)
    {
        var open = await store.Count(
            new Query<Order, Order>(
                all => all.Where(order => order.Status == OrderStatus.Pending || order.Status == OrderStatus.Confirmed
                    || order.Status == OrderStatus.Processing || order.Status == OrderStatus.Shipped),
                partition),
            ct);
        return open == 0
            ? null
            : Errors.Conflict($"The customer has {open} open {(open == 1 ? "order" : "orders")}. Deliver or cancel {(open == 1 ? "it" : "them")} before deleting the customer.");
    }

    /// <summary>The cards stay money, and one that waits for its day still goes to its recipient; who gave them is erased.</summary>
    private async ValueTask EraseGiftSenders(string partition, CancellationToken ct)
    {
        foreach (var purchase in await All<GiftPurchase>(partition, ct))
        {
            await store.UpdateAsync<GiftPurchase>(
                partition,
                purchase.Id,
                known => known.DueAt is null ? known with { Sender = Nobody, Message = null, RecipientEmail = null } : known with { Sender = Nobody },
                Errors.NotFound("Gift card purchase"),
                ct);
        }
    }

    /// <summary>What the customer wrote stays, without the name.</summary>
    private async ValueTask EraseWords(Account account, CancellationToken ct)
    {
        var customerId = account.AccountId;
        List<Review> reviews = [];
        await foreach (var review in store.All(new Query<Review, Review>(all => all.Where(review => review.CustomerId == customerId)), ct))
        {
            reviews.Add(review);
        }

        foreach (var review in reviews)
        {
            await store.UpdateAsync<Review>(
                review.Partition, review.Id, known => known with { CustomerName = Nobody, CustomerAvatar = null }, Errors.NotFound("Review"), ct);
        }

        foreach (var message in (await All<TicketMessage>(account.Partition, ct)).Where(message => message.Sender == MessageSender.Customer))
        {
            await store.UpdateAsync<TicketMessage>(
                message.Partition, message.Id, known => known with { SenderName = Nobody }, Errors.NotFound("Message"), ct);
        }
    }

    private async ValueTask DeleteAll<T>(string partition, CancellationToken ct)
        where T : Document
    {
        foreach (var document in await All<T>(partition, ct))
        {
            await store.Delete(document, ct);
        }
    }

    private async ValueTask<List<T>> All<T>(string partition, CancellationToken ct)
        where T : Document
    {
        List<T> documents = [];
        await foreach (var document in store.All(new Query<T, T>(all => all, partition), ct))
        {
            documents.Add(document);
        }

        return documents;
    }
}
