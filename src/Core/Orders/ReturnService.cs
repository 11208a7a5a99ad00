using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Orders;

/// <summary>Pieces a customer wants to return.</summary>
/// <param name="VariantKey">Null: the line of the product, when there is just one.</param>
public sealed record ReturnItemDraft(long ProductId, string? VariantKey, int Quantity, string Reason);

/// <summary>A return as the customer asks for it.</summary>
public sealed record ReturnDraft(long OrderId, IReadOnlyList<ReturnItemDraft> Items, string? Description, IReadOnlyList<string> Images);

/// <summary>Goods that come back.</summary>
public sealed class ReturnService(
    IDocumentStore store, OrderLedger orders, EventFactory events, IdGenerator ids, StoreSettings settings, TimeProvider time)
{
    /// <summary>Newest first.</summary>
    public async ValueTask<Paged<ReturnRequest>> List(long customerId, PageRequest page, CancellationToken ct)
    {
        var partition = Caller.PartitionOf(customerId);
        var items = await store.Query(
            new Query<ReturnRequest, ReturnRequest>(all => all.OrderByDescending(request => request.CreatedAt).Skip(page.Offset).Take(page.Limit), partition),
            ct);
        var total = await store.Count(new Query<ReturnRequest, ReturnRequest>(all => all, partition), ct);
        return new Paged<ReturnRequest>(items.Items, page, total);
    }

    /// <summary>Asks for a return; the pieces are counted in the order, so that none is returned twice.</summary>
    /// <param name="returnId">One id, one return: the same id again answers the same return.</param>
    public async ValueTask<Result<ReturnRequest>> Create(long customerId, long returnId, ReturnDraft draft, CancellationToken ct)
    {
        if (await store.Read<ReturnRequest>(Caller.PartitionOf(customerId), ReturnRequest.IdOf(returnId), ct) is { } asked)
        {
            return asked;
        }

        ReturnRequest? request = null;
        var result = await orders.Apply(
            customerId,
            draft.OrderId,
            order =>
            {
                var decided = order.Return(draft, returnId, settings.ReturnWindowDays, time.GetUtcNow());
                request = decided.IsOk ? decided.Value.Request : null;
                return decided.Map(accepted => accepted.Change);
            },
            ct,
            (batch, _) => batch.Create(request!));
        return result.Try(out _, out var refused) ? request! : refused;
    }

    /// <summary>Staff approve, reject or take in a return. Received goods are paid back; a rejection frees the pieces again.</summary>
    public async ValueTask<Result<ReturnRequest>> MoveTo(long customerId, long returnId, ReturnStatus status, CancellationToken ct)
    {
        var partition = Caller.PartitionOf(customerId);
        while (true)
        {
            if (await store.Read<ReturnRequest>(partition, ReturnRequest.IdOf(returnId), ct) is not { } request)
            {
                return Errors.NotFound("Return");
            }

            if (request.Status == status)
            {
                return request;
            }

            if (!ReturnDecisions.Allows(request.Status, status))
            {
                return Errors.Conflict($"A return that is {request.Status} cannot become {status}");
            }

            var now = time.GetUtcNow();
            var moved = request with { Status = status, UpdatedAt = now };
            var result = await orders.Apply(
                customerId,
                request.OrderId,
                order => order.ReturnMoved(moved, ids.Next, now),
                ct,
                (batch, order) => batch
                    .Replace(moved with { RefundId = order.Payment.Refunds.FirstOrDefault(refund => refund.ReturnId == returnId)?.RefundId })
                    .Emit(events.Create(partition, new ReturnChanged(customerId, returnId, request.OrderId, status))));
            if (result.IsOk)
            {
                return moved;
            }

            // The order was as expected, the return was not: look again. Anything else is the caller's to know.
            if (result.Error!.Code != ErrorCode.Conflict || (await store.Read<ReturnRequest>(partition, request.Id, ct))?.ETag == request.ETag)
            {
                return result.Error;
            }
        }
    }
}
