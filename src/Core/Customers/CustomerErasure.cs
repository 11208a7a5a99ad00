using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Carts;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Files;
using FunctionsCommerce.Core.Notifications;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Reviews;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.Core.Support;

namespace FunctionsCommerce.Core.Customers;

/// <summary>Deletes a person: orders, invoices and what was said stay, and no longer say whose they were.</summary>
/// <remarks>The account is erased last, its email's key after it: whatever a crash interrupts, the same call finishes.</remarks>
public sealed class CustomerErasure(
    IDocumentStore store, OrderLedger orders, AccountService accounts, CustomerDirectory directory, IFileStore files, EventFactory events, TimeProvider time)
{
    public const string Nobody = "Deleted customer";

    /// <returns>NotFound for staff and for those who are gone already.</returns>
    public async ValueTask<Result<Done>> Erase(long customerId, CancellationToken ct)
    {
        if (!(await directory.Get(customerId, ct)).Try(out var account, out var refused)
            || !(await accounts.SetStatus(customerId, AccountStatus.Suspended, ct)).Try(out _, out refused))
        {
            return refused;
        }

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
