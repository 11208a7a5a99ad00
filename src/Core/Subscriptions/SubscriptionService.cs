using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Payments.Saved;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Subscriptions;

/// <summary>Customers' subscriptions. Their events start and wake the orchestrations that run them.</summary>
public sealed class SubscriptionService(
    IDocumentStore store, SavedPaymentMethodService methods, AddressService addresses, EventFactory events, StoreCalendar calendar,
    TimeProvider time)
{
    private static readonly Error Missing = Errors.NotFound("Subscription");

    /// <summary>Newest first.</summary>
    /// <param name="status">Null: all.</param>
    public ValueTask<Paged<Subscription>> ListAsync(
        long customerId, SubscriptionStatus? status, PageRequest page, CancellationToken ct) => store.PageAsync(
        new Query<Subscription, Subscription>(
            all => Listed(all, status).OrderByDescending(each => each.CreatedAt), CurrentUser.PartitionOf(customerId)), page, ct);

    public async ValueTask<Result<Subscription>> GetAsync(long customerId, long subscriptionId, CancellationToken ct) =>
        await FindAsync(CurrentUser.PartitionOf(customerId), subscriptionId, ct) is { } subscription ? subscription : Missing;

    /// <param name="subscriptionId">One id, one subscription: the same call again answers what is there.</param>
    /// <returns>Validation with all faults, NotFound (product, payment method, address).</returns>
    public async ValueTask<Result<Subscription>> CreateAsync(
        CurrentUser caller, long subscriptionId, SubscriptionDraft draft, CancellationToken ct)
    {
        return await store.UpdateAsync<Subscription>(
            async _ =>
            {
                if (await FindAsync(caller.Partition, subscriptionId, ct) is { } known)
                {
                    return known;
                }

                if (!draft.Begin(subscriptionId, caller.AccountId, caller.Channel, calendar, time.GetUtcNow())
                    .TryGetValue(out var begun, out var refused))
                {
                    return refused;
                }

                if (await store.ReadAsync<Product>(Product.PartitionOf(draft.ProductId), Product.DocumentId, ct) is not { IsActive: true })
                {
                    return Errors.NotFound("Product");
                }

                if (await UnusableAsync(caller.Partition, draft.MethodId, draft.AddressId, ct) is { } unusable)
                {
                    return unusable;
                }

                begun = begun.Scheduled(calendar);
                var batch = new DocumentBatch(Containers.Customers, caller.Partition)
                    .Create(begun)
                    .Emit(
                        events.Create(
                            caller.Partition, new SubscriptionCreated(caller.AccountId, subscriptionId, begun.NextDelivery(calendar))));
                return await HoldAsync(batch, caller.Partition, draft.MethodId, ct) is { } gone ? gone : Decision.Save(batch, begun);
            },
            ct);
    }

    /// <returns>NotFound (also payment method, address), Validation with all faults, Conflict when it is cancelled.</returns>
    public async ValueTask<Result<Subscription>> ChangeAsync(
        CurrentUser caller, long subscriptionId, SubscriptionChange change, CancellationToken ct)
    {
        return await store.UpdateAsync<Subscription>(
            async _ =>
            {
                if (await FindAsync(caller.Partition, subscriptionId, ct) is not { } current)
                {
                    return Missing;
                }

                if (!current.Change(change, calendar, time.GetUtcNow()).TryGetValue(out var changed, out var refused))
                {
                    return refused;
                }

                if (await UnusableAsync(caller.Partition, change.MethodId, change.AddressId, ct) is { } unusable)
                {
                    return unusable;
                }

                changed = changed.Scheduled(calendar);
                var happened = new SubscriptionChanged(caller.AccountId, subscriptionId, changed.Status, changed.NextDelivery(calendar));
                var batch = new DocumentBatch(Containers.Customers, caller.Partition)
                    .Replace(changed)
                    .Emit(events.Create(caller.Partition, happened));
                return await HoldAsync(batch, caller.Partition, change.MethodId, ct) is { } gone ? gone : Decision.Save(batch, changed);
            },
            ct);
    }

    /// <summary>Cancels all subscriptions of a customer whose account is closed.</summary>
    public async ValueTask EndAllAsync(long customerId, CancellationToken ct)
    {
        var partition = CurrentUser.PartitionOf(customerId);
        await foreach (var known in store.AllAsync(
            new Query<Subscription, Subscription>(all => all.Where(each => each.Status != SubscriptionStatus.Cancelled), partition), ct))
        {
            await store.UpdateAsync(
                async _ =>
                {
                    if (await FindAsync(partition, known.SubscriptionId, ct) is not { Status: not SubscriptionStatus.Cancelled } current)
                    {
                        return null;
                    }

                    var step = current.End(calendar, time.GetUtcNow());
                    return new DocumentBatch(Containers.Customers, partition)
                        .Replace(step.Subscription)
                        .Emit(events.Create(partition, step.Event!));
                },
                ct);
        }
    }

    /// <summary>Those for which something should have been done so long ago. Reads across partitions: for a sweeper.</summary>
    public IAsyncEnumerable<Subscription> LateAsync(TimeSpan by, CancellationToken ct)
    {
        var before = time.GetUtcNow() - by;
        return store.AllAsync(
            new Query<Subscription, Subscription>(
                all => all.Where(subscription => subscription.WakeAt != null && subscription.WakeAt < before)), ct);
    }

    private ValueTask<Subscription?> FindAsync(string partition, long subscriptionId, CancellationToken ct) =>
        store.ReadAsync<Subscription>(partition, Subscription.IdOf(subscriptionId), ct);

    private async ValueTask<Error?> UnusableAsync(string partition, long? methodId, long? addressId, CancellationToken ct)
    {
        if (methodId is { } method && (await methods.ChargeableAsync(partition, method, ct)).Error is { } noMethod)
        {
            return noMethod;
        }

        return addressId is { } address ? (await addresses.FindAsync(partition, address, ct)).Error : null;
    }

    /// <summary>Replaces the payment methods in the batch, so that the one it uses is not removed at the same moment; NotFound when it just
    /// was.</summary>
    private async ValueTask<Error?> HoldAsync(DocumentBatch batch, string partition, long? methodId, CancellationToken ct)
    {
        if (methodId is not { } id)
        {
            return null;
        }

        var saved = await methods.ReadAsync(partition, ct);
        if (saved.Find(id) is null)
        {
            return SavedPaymentMethods.Missing();
        }

        batch.Replace(saved);
        return null;
    }

    private static IQueryable<Subscription> Listed(IQueryable<Subscription> subscriptions, SubscriptionStatus? status) =>
        status is { } wanted ? subscriptions.Where(subscription => subscription.Status == wanted) : subscriptions;
}
