using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Files;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Reviews;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.Core.Subscriptions;

namespace FunctionsCommerce.Core.Customers;

/// <summary>Erases a person, as <see cref="ErasureRules"/> say: orders, invoices and figures stay, and no longer say whose they
/// were.</summary>
/// <remarks>The account is erased last, its email's key after it, so that a repeated call finishes what a crash interrupted.</remarks>
public sealed class CustomerErasure(
    IDocumentStore store, OrderRepository orders, AccountService accounts, CustomerQueryService directory,
    SubscriptionService subscriptions, UploadCleanup uploads, EventFactory events, TimeProvider time)
{
    /// <returns>NotFound for staff and for customers already erased. Conflict while orders are open, which still need name and
    /// address.</returns>
    public async ValueTask<Result<Unit>> EraseAsync(long customerId, CancellationToken ct)
    {
        if (!(await directory.GetAsync(customerId, ct)).TryGetValue(out var account, out var refused))
        {
            return refused;
        }

        if (await OpenOrdersAsync(account.Partition, ct) is { } open)
        {
            return open;
        }

        if ((await accounts.SetStatusAsync(customerId, AccountStatus.Suspended, ct)).Error is { } notClosed)
        {
            return notClosed;
        }

        // An order that was placed at the same moment keeps its customer.
        if (await OpenOrdersAsync(account.Partition, ct) is { } late)
        {
            await accounts.SetStatusAsync(customerId, account.Status, ct);
            return late;
        }

        await subscriptions.EndAllAsync(customerId, ct);

        var email = ErasureRules.EmailOf(customerId);
        await EraseOrdersAsync(account.Partition, customerId, email, ct);
        await EraseReviewsAsync(customerId, ct);
        await uploads.DeleteAllAsync(account.Partition, ct);
        foreach (var rule in ErasureRules.All)
        {
            await (rule.Apply?.Invoke(store, account.Partition, ct) ?? default);
        }

        if (account.AvatarFile is { } picture)
        {
            await uploads.DeleteFileAsync(picture, ct);
        }

        await store.UpdateAsync<Account>(
            account.Partition,
            account.Id,
            known => Erased(known, email),
            Errors.NotFound("Customer"),
            ct,
            (batch, _) => batch.Emit(events.Create(account.Partition, new BirthDateChanged(customerId, account.BirthDate))));
        var keyId = EmailKey.IdOf(account.NormalizedEmail);
        if (await store.ReadAsync<EmailKey>(keyId, keyId, ct) is { } key && key.AccountId == customerId)
        {
            await store.DeleteAsync(key, ct);
        }

        return new Unit();
    }

    private Account Erased(Account account, string email) => account with
    {
        Name = ErasureRules.Nobody,
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
        Metadata = Metadata.None,
        BirthDate = null,
        IsErased = true,
        UpdatedAt = time.GetUtcNow(),
    };

    private async ValueTask EraseOrdersAsync(string partition, long customerId, string email, CancellationToken ct)
    {
        List<long> ids = [];
        await foreach (var order in store.AllAsync(new Query<Order, Order>(all => all, partition), ct))
        {
            ids.Add(order.OrderId);
        }

        foreach (var orderId in ids)
        {
            await orders.ApplyAsync(customerId, orderId, known => new OrderChange(Erased(known, email), []), ct);
        }
    }

    private async ValueTask<Error?> OpenOrdersAsync(string partition, CancellationToken ct)
    {
        var open = await store.CountAsync(
            new Query<Order, Order>(
                all => all.Where(order => order.Status == OrderStatus.Pending || order.Status == OrderStatus.Confirmed
                    || order.Status == OrderStatus.Processing || order.Status == OrderStatus.Shipped),
                partition),
            ct);
        return open == 0
            ? null
            : Errors.Conflict(
                $"The customer has {open} open {(open == 1 ? "order" : "orders")}. Deliver or cancel {(open == 1 ? "it" : "them")} before deleting the customer.");
    }

    private static Order Erased(Order order, string email) => order with
    {
        CustomerName = ErasureRules.Nobody,
        CustomerEmail = email,
        CustomerPhone = null,
        ShippingAddress = null,
        BillingAddress = null,
        GiftMessage = null,
        Notes = [],
        Metadata = Metadata.None,
    };

    private async ValueTask EraseReviewsAsync(long customerId, CancellationToken ct)
    {
        List<Review> reviews = [];
        await foreach (var review in store.AllAsync(
            new Query<Review, Review>(all => all.Where(review => review.CustomerId == customerId)), ct))
        {
            reviews.Add(review);
        }

        foreach (var review in reviews)
        {
            await store.UpdateAsync<Review>(
                review.Partition,
                review.Id,
                known => known with { CustomerName = ErasureRules.Nobody, CustomerAvatar = null, Images = [] },
                Errors.NotFound("Review"),
                ct);
        }
    }
}
