using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Orders.Returns;

/// <summary>Returns of all customers, for staff.</summary>
public sealed class ReturnAdminService(IDocumentStore store, ReturnService returns)
{
    /// <summary>Newest first. Null: of any status.</summary>
    public ValueTask<Paged<ReturnRequest>> ListAsync(ReturnStatus? status, PageRequest page, CancellationToken ct) =>
        store.PageAsync(
            new Query<ReturnRequest, ReturnRequest>(all => Of(all, status).OrderByDescending(request => request.CreatedAt)), page, ct);

    /// <summary>Approves, rejects or receives a return. Received goods are refunded and restocked.</summary>
    /// <returns>NotFound, or Conflict when the return's state does not allow it.</returns>
    public async ValueTask<Result<ReturnRequest>> MoveToAsync(long returnId, ReturnStatus status, CancellationToken ct)
    {
        // Only staff ask by the return's id alone, and rarely: no key leads from it to its customer.
        var found = await store.QueryAsync(
            new Query<ReturnRequest, ReturnRequest>(all => all.Where(request => request.ReturnId == returnId).Take(1)), ct);
        return found.Items is [var request, ..]
            ? await returns.MoveToAsync(request.CustomerId, returnId, status, ct)
            : Errors.NotFound("Return");
    }

    private static IQueryable<ReturnRequest> Of(IQueryable<ReturnRequest> requests, ReturnStatus? status) =>
        status is { } wanted ? requests.Where(request => request.Status == wanted) : requests;
}
