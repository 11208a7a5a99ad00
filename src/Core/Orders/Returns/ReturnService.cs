using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Orders.Refunds;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Orders.Returns;

/// <summary>Pieces a customer wants to return.</summary>
/// <param name="VariantKey">Null: of any variant, line by line in the order of the order.</param>
/// <param name="Line">The line's position in the order, from 0; null: any.</param>
public sealed record ReturnItemDraft(long ProductId, string? VariantKey, int Quantity, string Reason, int? Line = null);

/// <summary>A customer's request for a return.</summary>
public sealed record ReturnDraft(long OrderId, IReadOnlyList<ReturnItemDraft> Items, string? Description, IReadOnlyList<string> Images);

/// <summary>A return of whole lines, as a customer asks for it who knows the products by name.</summary>
/// <param name="Items">Names of products as in the order, or the lines' positions in it.</param>
public sealed record ReturnByNameDraft(long OrderId, IReadOnlyList<OrderLineReference> Items, string Reason, string? Description);

/// <summary>A line of an order by its product's name or, where two lines have one name, by its position from 1.</summary>
public sealed record OrderLineReference(string Name, int? Position);

/// <summary>Returns of goods.</summary>
public sealed class ReturnService(
    IDocumentStore store, OrderRepository orders, EventFactory events, IdGenerator ids, StoreSettings settings, TimeProvider time)
{
    private static readonly Error Missing = Errors.NotFound("Return");

    /// <summary>Newest first.</summary>
    public ValueTask<Paged<ReturnRequest>> ListAsync(long customerId, PageRequest page, CancellationToken ct) => store.PageAsync(
        new Query<ReturnRequest, ReturnRequest>(
            all => all.OrderByDescending(request => request.CreatedAt), CurrentUser.PartitionOf(customerId)), page, ct);

    /// <summary>How many returns and refunds are not paid out yet. A return counts until its goods are here, its refund from then on; one
    /// that failed counts until its money is back.</summary>
    public async ValueTask<long> PendingAsync(long customerId, CancellationToken ct)
    {
        var partition = CurrentUser.PartitionOf(customerId);
        var returns = store.CountAsync(
            new Query<ReturnRequest, ReturnRequest>(
                all => all.Where(request => request.Status == ReturnStatus.Requested || request.Status == ReturnStatus.Approved),
                partition),
            ct).AsTask();
        var refunds = store.CountAsync(new Query<Order, Refund>(OrderQueries.OpenRefunds, partition), ct).AsTask();
        return await returns + await refunds;
    }

    /// <summary>Asks for a return; the pieces are counted in the order, so that none is returned twice.</summary>
    /// <param name="returnId">One id, one return: the same id again answers the same return.</param>
    public ValueTask<Result<ReturnRequest>> CreateAsync(long customerId, long returnId, ReturnDraft draft, CancellationToken ct) =>
        CreateAsync(customerId, returnId, draft.OrderId, _ => draft, ct);

    /// <summary>Asks for a return of what is left of the named lines.</summary>
    /// <param name="returnId">One id, one return: the same id again answers the same return.</param>
    /// <returns>Validation when a name is unknown, ambiguous or repeated; Conflict when the line is already being returned.</returns>
    public ValueTask<Result<ReturnRequest>> CreateAsync(long customerId, long returnId, ReturnByNameDraft draft, CancellationToken ct) =>
        CreateAsync(customerId, returnId, draft.OrderId, order => order.Lines(draft), ct);

    private async ValueTask<Result<ReturnRequest>> CreateAsync(
        long customerId, long returnId, long orderId, Func<Order, Result<ReturnDraft>> draft, CancellationToken ct)
    {
        if (await store.ReadAsync<ReturnRequest>(CurrentUser.PartitionOf(customerId), ReturnRequest.IdOf(returnId), ct) is { } asked)
        {
            return asked;
        }

        ReturnRequest? request = null;
        var result = await orders.ApplyAsync(
            customerId,
            orderId,
            order =>
            {
                if (!draft(order).TryGetValue(out var lines, out var refused)
                    || !order.Return(lines, returnId, settings.ReturnWindowDays, time.GetUtcNow())
                        .TryGetValue(out var decided, out refused))
                {
                    return refused;
                }

                request = decided.Request;
                return decided.Change;
            },
            ct,
            (batch, _) => batch.Create(request!));
        return result.TryGetValue(out _, out var error) ? request! : error;
    }

    /// <summary>Staff approve, reject or receive a return. Received goods are refunded; a rejection releases the pieces.</summary>
    public async ValueTask<Result<ReturnRequest>> MoveToAsync(long customerId, long returnId, ReturnStatus status, CancellationToken ct)
    {
        var partition = CurrentUser.PartitionOf(customerId);
        if (await store.ReadAsync<ReturnRequest>(partition, ReturnRequest.IdOf(returnId), ct) is not { } known)
        {
            return Missing;
        }

        // The return and its order change together, so both are read in each try.
        var result = known;
        var applied = await orders.ApplyAsync(
            customerId,
            known.OrderId,
            async order =>
            {
                if (await store.ReadAsync<ReturnRequest>(partition, known.Id, ct) is not { } request)
                {
                    return Missing;
                }

                result = request;
                if (request.Status == status)
                {
                    return OrderChange.None(order);
                }

                // Who decides knows the state that the call began with; somebody else may have decided since.
                if (request.Status != known.Status)
                {
                    return Errors.Conflict($"The return became {Word(request.Status)} at the same time");
                }

                if (!ReturnDecisions.Allows(request.Status, status))
                {
                    return Errors.Conflict($"A return that is {Word(request.Status)} cannot become {Word(status)}");
                }

                var now = time.GetUtcNow();
                result = request with { Status = status, UpdatedAt = now };
                return order.ReturnMoved(result, ids.Next, now);
            },
            ct,
            (batch, order) =>
            {
                result = result.WithRefunds(order, order.UpdatedAt);
                batch.Replace(result).Emit(events.Create(partition, new ReturnChanged(customerId, returnId, known.OrderId, status)));
            });
        return applied.TryGetValue(out _, out var refused) ? result : refused;
    }

    private static string Word(ReturnStatus status) => status.ToString().ToLowerInvariant();
}
