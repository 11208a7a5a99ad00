using FunctionsCommerce.Core.Accounts.ApiKeys;
using FunctionsCommerce.Core.Analytics;
using FunctionsCommerce.Core.Orders.Refunds;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

/// <summary>Refunds, and payments that wait for staff.</summary>
public sealed class RefundFunctions(CateredByAfricaApi api, RefundAdminService refunds, PendingMetricsService pending)
{
    private const string One = CateredByAfricaApi.Base + "/refunds/{refundId}";

    [Function("CateredByAfrica_ListRefunds")]
    [Operation("List refunds", AccessLevel.Staff, Input = typeof(ListRefundsQuery), Answer = typeof(RefundListResponse), Extension = true)]
    [Scope(StaffResource.Refunds, ScopeAccess.Read)]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = CateredByAfricaApi.Base + "/refunds")] HttpRequest request,
        CancellationToken ct) =>
        api.StaffAsync<ListRefundsQuery>(request, ct, async (_, query) =>
        {
            var found = await refunds.ListAsync(query.Status, PageRequest.Of(query.Page, query.Limit), ct);
            return api.Data(new RefundListResponse([.. found.Items.Select(RefundResponse.From)], PaginationResponse.From(found)));
        });

    [Function("CateredByAfrica_GetRefund")]
    [Operation("Get a refund", AccessLevel.Staff, Answer = typeof(RefundResponse), Extension = true)]
    [Scope(StaffResource.Refunds, ScopeAccess.Read)]
    public Task<IResult> Get(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = One)] HttpRequest request, string refundId, CancellationToken ct) =>
        api.StaffAsync(request, ct, async _ => api.Reply(await refunds.GetAsync(Id(refundId), ct), RefundResponse.From));

    [Function("CateredByAfrica_ApproveRefund")]
    [Operation("Grant a customer's request for a refund", AccessLevel.Staff, Answer = typeof(RefundResponse), Extension = true)]
    [Scope(StaffResource.Refunds, ScopeAccess.Write)]
    public Task<IResult> Approve(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = One + "/approve")] HttpRequest request, string refundId,
        CancellationToken ct) =>
        api.StaffAsync(
            request, ct,
            async _ => api.Reply(await refunds.ApproveAsync(Id(refundId), ct), RefundResponse.From, message: "Refund approved"));

    [Function("CateredByAfrica_RejectRefund")]
    [Operation(
        "Decline a customer's request for a refund", AccessLevel.Staff, Input = typeof(RejectRefundRequest),
        Answer = typeof(RefundResponse), Extension = true)]
    [Scope(StaffResource.Refunds, ScopeAccess.Write)]
    public Task<IResult> Reject(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = One + "/reject")] HttpRequest request, string refundId,
        CancellationToken ct) =>
        api.StaffAsync<RejectRefundRequest>(request, ct, async (_, body) =>
            api.Reply(await refunds.RejectAsync(Id(refundId), body.Note, ct), RefundResponse.From, message: "Refund rejected"));

    [Function("CateredByAfrica_RetryRefund")]
    [Operation(
        "Ask the gateway again for a refund that failed; answers the refund that takes its place", AccessLevel.Staff,
        Answer = typeof(RefundResponse), Extension = true)]
    [Scope(StaffResource.Refunds, ScopeAccess.Write)]
    public Task<IResult> Retry(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = One + "/retry")] HttpRequest request, string refundId,
        CancellationToken ct) =>
        api.StaffAsync(
            request, ct, async _ => api.Reply(await refunds.RetryAsync(Id(refundId), ct), RefundResponse.From, message: "Refund retried"));

    [Function("CateredByAfrica_PayOutRefund")]
    [Operation(
        "Record that staff paid a refund out by hand", AccessLevel.Staff, Input = typeof(PayOutRefundRequest),
        Answer = typeof(RefundResponse), Extension = true)]
    [Scope(StaffResource.Refunds, ScopeAccess.Write)]
    public Task<IResult> PayOut(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = One + "/payout")] HttpRequest request, string refundId,
        CancellationToken ct) =>
        api.StaffAsync<PayOutRefundRequest>(request, ct, async (caller, body) =>
            api.Reply(
                await refunds.PayOutAsync(Id(refundId), body.Note, caller.AccountId, ct), RefundResponse.From, message: "Refund paid out"));

    [Function("CateredByAfrica_ListPendingPayments")]
    [Operation(
        "What waits of customers' payments: since when, and why", AccessLevel.Staff, Input = typeof(ListPendingQuery),
        Answer = typeof(PendingListResponse), Extension = true)]
    [Scope(StaffResource.Orders, ScopeAccess.Read)]
    public Task<IResult> ListPending(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = CateredByAfricaApi.Base + "/payments/pending")] HttpRequest request,
        CancellationToken ct) =>
        api.StaffAsync<ListPendingQuery>(request, ct, async (_, query) =>
        {
            var found = await refunds.ListPendingAsync(PageRequest.Of(query.Page, query.Limit), ct);
            return api.Data(new PendingListResponse([.. found.Items.Select(PendingResponse.From)], PaginationResponse.From(found)));
        });

    [Function("CateredByAfrica_ResolvePayment")]
    [Operation("Settle a payment that does not fit its order", AccessLevel.Staff, Answer = typeof(OrderResponse), Extension = true)]
    [Scope(StaffResource.Orders, ScopeAccess.Write)]
    public Task<IResult> Resolve(
        [HttpTrigger(
            AuthorizationLevel.Anonymous, "post",
            Route = CateredByAfricaApi.Base + "/orders/{orderId}/payments/{paymentId}/resolve")] HttpRequest request,
        string orderId,
        string paymentId,
        CancellationToken ct) =>
        api.StaffAsync(request, ct, async _ => api.Reply(
            await refunds.ResolveMismatchAsync(CateredByAfricaIds.Parse(CateredByAfricaIds.Order, orderId), paymentId, ct),
            OrderResponse.From, message: "Payment settled"));

    [Function("CateredByAfrica_PendingFigures")]
    [Operation(
        "How much waits of customers' payments and of events", AccessLevel.Staff, Answer = typeof(PendingFiguresResponse),
        Extension = true)]
    [Scope(StaffResource.Analytics, ScopeAccess.Read)]
    public Task<IResult> Figures(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = CateredByAfricaApi.Base + "/dashboard/pending")] HttpRequest request,
        CancellationToken ct) =>
        api.StaffAsync(request, ct, async _ => api.Data(PendingFiguresResponse.From(await pending.GetAsync(ct))));

    private static long Id(string refundId) => CateredByAfricaIds.Parse(CateredByAfricaIds.Refund, refundId);
}
