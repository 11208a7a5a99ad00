using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Accounts.Sessions;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.Core.Subscriptions;

namespace FunctionsCommerce.Core.Payments.Saved;

/// <summary>Customers' saved ways to pay.</summary>
public sealed class SavedPaymentMethodService(IDocumentStore store, SecretProtector protector, TimeProvider time)
{
    public async ValueTask<SavedPaymentMethods> ListAsync(CurrentUser caller, CancellationToken ct) =>
        await ReadAsync(caller.Partition, ct);

    /// <summary>A method that can be charged now.</summary>
    /// <returns>NotFound; Validation on <c>paymentMethod</c> when the card has expired.</returns>
    public async ValueTask<Result<SavedPaymentMethod>> ChargeableAsync(string customer, long methodId, CancellationToken ct)
    {
        if ((await ReadAsync(customer, ct)).Find(methodId) is not { } method)
        {
            return SavedPaymentMethods.Missing();
        }

        return method.IsActive(time.GetUtcNow()) ? method : Errors.Invalid("paymentMethod", "The card has expired");
    }

    /// <summary>Adding under the same id again answers what is there.</summary>
    /// <returns>Validation with all faults of the details; Conflict when there are too many.</returns>
    public async ValueTask<Result<SavedPaymentMethod>> AddAsync(
        CurrentUser caller, long methodId, SavedPaymentMethodType type, SavedPaymentMethodDraft draft, bool isDefault, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        if (draft.Check(type, now) is { Count: > 0 } faults)
        {
            return Errors.Invalid(faults);
        }

        var empty = new SavedPaymentMethod
        {
            MethodId = methodId,
            MethodType = type,
            SealedToken = "",
            IsDefault = isDefault,
            CreatedAt = now,
            UpdatedAt = now,
        };
        var method = draft.ToMethod(empty, Sealer(methodId));
        return (await SaveAsync(caller, methods => methods.Add(method), null, ct)).Map(methods => methods.Find(methodId)!);
    }

    /// <param name="draft">Null: the details stay. New details keep the token only when they are of the same card and bring none.</param>
    public async ValueTask<Result<SavedPaymentMethod>> ChangeAsync(
        CurrentUser caller, long methodId, SavedPaymentMethodDraft? draft, bool? isDefault, CancellationToken ct)
    {
        var saved = await SaveAsync(
            caller,
            methods => methods.Change(methodId, method =>
            {
                var now = time.GetUtcNow();
                if (draft?.Check(method.MethodType, now) is { Count: > 0 } faults)
                {
                    return Errors.Invalid(faults);
                }

                var changed = draft?.ToMethod(method, Sealer(methodId)) ?? method;
                var sameToken = draft is { Token: null }
                    && changed.Last4 == method.Last4
                    && changed.Brand == method.Brand
                    && changed.UpiId == method.UpiId;
                return changed with
                {
                    SealedToken = sameToken ? method.SealedToken : changed.SealedToken,
                    IsDefault = isDefault ?? method.IsDefault,
                    UpdatedAt = now,
                };
            }),
            null,
            ct);
        return saved.Map(methods => methods.Find(methodId)!);
    }

    /// <returns>NotFound; Conflict while a subscription that is not cancelled pays with it.</returns>
    public async ValueTask<Result<Unit>> RemoveAsync(CurrentUser caller, long methodId, CancellationToken ct)
    {
        // Subscribing replaces the methods, too, so no subscription can slip in between this check and the removal.
        var removed = await SaveAsync(caller, methods => methods.Remove(methodId), () => InUseAsync(caller.Partition, methodId, ct), ct);
        return removed.Map(_ => default(Unit));
    }

    /// <summary>The gateway's token of a method; one of our own making where the client brought none.</summary>
    public string TokenOf(SavedPaymentMethod method) =>
        protector.Unprotect(method.Seal, method.SealedToken) is { Length: > 0 } token ? token : $"token_{Base36.Encode(method.MethodId)}";

    internal async ValueTask<SavedPaymentMethods> ReadAsync(string customer, CancellationToken ct) =>
        await store.ReadAsync<SavedPaymentMethods>(customer, SavedPaymentMethods.DocumentId, ct)
            ?? new SavedPaymentMethods { Owner = customer };

    private Func<string, string> Sealer(long methodId) => token => protector.Protect(SavedPaymentMethod.SealOf(methodId), token);

    private async ValueTask<Error?> InUseAsync(string customer, long methodId, CancellationToken ct)
    {
        var users = await store.CountAsync(
            new Query<Subscription, Subscription>(
                all => all.Where(subscription => subscription.MethodId == methodId && subscription.Status != SubscriptionStatus.Cancelled),
                customer),
            ct);
        return users == 0
            ? null
            : Errors.Conflict(
                $"{users} {(users == 1 ? "subscription pays" : "subscriptions pay")} with this payment method. Change or cancel it first.");
    }

    private ValueTask<Result<SavedPaymentMethods>> SaveAsync(
        CurrentUser caller, Func<SavedPaymentMethods, Result<SavedPaymentMethods>> decide, Func<ValueTask<Error?>>? check,
        CancellationToken ct) =>
        store.UpdateAsync<SavedPaymentMethods>(
            async _ =>
            {
                var current = await ReadAsync(caller.Partition, ct);
                if (!decide(current).TryGetValue(out var changed, out var refused))
                {
                    return refused;
                }

                if (check is not null && await check() is { } inUse)
                {
                    return inUse;
                }

                return ReferenceEquals(changed, current)
                    ? current
                    : Decision.Save(new DocumentBatch(Containers.Customers, caller.Partition).Save(changed), changed);
            },
            ct);
}
