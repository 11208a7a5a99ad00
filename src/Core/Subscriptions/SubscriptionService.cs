using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Payments.Saved;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Subscriptions;

/// <summary>Customers' subscriptions. Their events start and wake the orchestrations that run them.</summary>
public sealed class SubscriptionService(IDocumentStore store, SavedMethodService methods, AddressService addresses, EventFactory events, StoreCalendar calendar, TimeProvider time)
{
    private static readonly Error Missing = Errors.NotFound("Subscription");

    /// <summary>Newest first.</summary>
    /// <param name="status">Null: all.</param>
    public ValueTask<Paged<Subscription>> List(long customerId, SubscriptionStatus? status, PageRequest page, CancellationToken ct) => store.PageAsync(
        new Query<Subscription, Subscription>(all => Listed(all, status).OrderByDescending(each => each.CreatedAt), Caller.PartitionOf(customerId)), page, ct);

    public async ValueTask<Result<Subscription>> Get(long customerId, long subscriptionId, CancellationToken ct) =>
        await Find(Caller.PartitionOf(customerId), subscriptionId, ct) is { } subscription ? subscription : Missing;

    /// <param name="subscriptionId">One id, one subscription: the same call again answers what is there.</param>
    /// <returns>Validation with all faults, NotFound (product, payment method, address).</returns>
    public async ValueTask<Result<Subscription>> Create(Caller caller, long subscriptionId, SubscriptionDraft draft, CancellationToken ct)
    {
        return await store.UpdateAsync<Subscription>(
            async _ =>
            {
                if (await Find(caller.Partition, subscriptionId, ct) is { } known)
                {
                    return known;
                }

                if (!draft.Begin(subscriptionId, caller.AccountId, caller.Channel, calendar, time.GetUtcNow()).Try(out var begun, out var refused))
                {
                    return refused;
                }

                if (await store.Read<Product>(Product.PartitionOf(draft.ProductId), Product.DocumentId, ct) is not { IsActive: true })
                {
                    return Errors.NotFound("Product");
                }

                if (await Unusable(caller.Partition, draft.MethodId, draft.AddressId, ct) is { } unusable)
                {
                    return unusable;
                }

                begun = begun.Scheduled(calendar);
                var batch = new Batch(Containers.Customers, caller.Partition)
                    .Create(begun)
                    .Emit(events.Create(caller.Partition, new SubscriptionCreated(caller.AccountId, subscriptionId, begun.NextDelivery(calendar))));
                return await Hold(batch, caller.Partition, draft.MethodId, ct) is { } gone ? gone : Decision.Save(batch, begun);
            },
            ct);
    }

    /// <returns>NotFound (also payment method, address), Validation with all faults, Conflict when it is cancelled.</returns>
    public async ValueTask<Result<Subscription>> Change(Caller caller, long subscriptionId, SubscriptionChange change, CancellationToken ct)
    {
        return await store.UpdateAsync<Subscription>(
            async _ =>
            {
                if (await Find(caller.Partition, subscriptionId, ct) is not { } current)
                {
                    return Missing;
                }

                if (!current.Change(change, calendar, time.GetUtcNow()).Try(out var changed, out var refused))
                {
                    return refused;
                }

                if (await Unusable(caller.Partition, change.MethodId, change.AddressId, ct) is { } unusable)
                {
                    return unusable;
                }

                changed = changed.Scheduled(calendar);
                var happened = new SubscriptionChanged(caller.AccountId, subscriptionId, changed.Status, changed.NextDelivery(calendar));
                var batch = new Batch(Containers.Customers, caller.Partition).Replace(changed).Emit(events.Create(caller.Partition, happened));
                return await Hold(batch, caller.Partition, change.MethodId, ct) is { } gone ? gone : Decision.Save(batch, changed);
            },
            ct);
    }

    /// <summary>Cancels all subscriptions of a customer whose account is closed.</summary>
    public async ValueTask EndAllAsync(long customerId, CancellationToken ct)
    {
        var partition = Caller.PartitionOf(customerId);
        await foreach (var known in store.All(
            new Query<Subscription, Subscription>(all => all.Where(each => each.Status != SubscriptionStatus.Cancelled), partition), ct))
        {
            await store.UpdateAsync(
                async _ =>
                {
                    if (await Find(partition, known.SubscriptionId, ct) is not { Status: not SubscriptionStatus.Cancelled } current)
                    {
                        return null;
                    }

                    var step = current.End(calendar, time.GetUtcNow());
                    return new Batch(Containers.Customers, partition).Replace(step.Subscription).Emit(events.Create(partition, step.Event!));
                },
                ct);
        }
    }

    /// <summary>Those for which something should have been done so long ago. Reads across partitions: for a sweeper.</summary>
    public IAsyncEnumerable<Subscription> Late(TimeSpan by, CancellationToken ct)
    {
        var before = time.GetUtcNow() - by;
        return store.All(
            new Query<Subscription, Subscription>(all => all.Where(subscription => subscription.WakeAt != null && subscription.WakeAt < before)), ct);
    }

    private ValueTask<Subscription?> Find(string partition, long subscriptionId, CancellationToken ct) =>
        store.Read<Subscription>(partition, Subscription.IdOf(subscriptionId), ct);

    private async ValueTask<Error?> Unusable(string partition, long? methodId, long? addressId, CancellationToken ct)
    {
        if (methodId is { } method && (await methods.Chargeable(partition, method, ct)).Error is { } noMethod)
        {
            return noMethod;
        }

        return addressId is { } address ? (await addresses.Find(partition, address, ct)).Error : null;
    }

    /// <summary>Replaces the payment methods in the batch, so that the one it uses is not removed at the same moment; NotFound when it just was.</summary>
    private async ValueTask<Error?> Hold(Batch batch, string partition, long? methodId, CancellationToken ct)
    {
        if (methodId is not { } id)
        {
            return null;
        }

        var saved = await methods.Read(partition, ct);
        if (saved.Find(id) is null)
        {
            return SavedMethods.Missing();
        }

        batch.Replace(saved);
        return null;
    }

    private static IQueryable<Subscription> Listed(IQueryable<Subscription> subscriptions, SubscriptionStatus? status) =>
        status is { } wanted ? subscriptions.Where(subscription => subscription.Status == wanted) : subscriptions;
}
