using System.Text.Json;
using FunctionsCommerce.Core.Analytics;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Orders.Refunds;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.CateredByAfrica;

internal sealed record ListRefundsQuery([Minimum(1)] int Page = 1, [Minimum(1)] int Limit = 20, RefundStatus? Status = null);

internal sealed record RejectRefundRequest([StringLength(500)] string? Note = null);

internal sealed record PayOutRefundRequest([StringLength(500, MinimumLength = 1)] string Note);

/// <summary>Where the money of a refund comes from.</summary>
internal enum RefundMethod
{
    Gateway,
    Wallet,
    Cash,
}

internal sealed record RefundResponse(
    string Id, string OrderId, string OrderNumber, OrderCustomerResponse Customer, string? ReturnId, decimal Amount, string Currency,
    RefundStatus Status, RefundMethod? Method,
    string Reason, string? Note, string? GatewayPaymentId, string? GatewayRefundId, string? PaidOutBy, string? ReplacedBy,
    DateTimeOffset CreatedAt, DateTimeOffset UpdatedAt, DateTimeOffset? ProcessedAt)
{
    public static RefundResponse From(OrderRefund one)
    {
        var (order, refund) = one;
        var method = MethodOf(refund);
        return new(
            CateredByAfricaIds.Of(CateredByAfricaIds.Refund, refund.RefundId),
            CateredByAfricaIds.Of(CateredByAfricaIds.Order, order.OrderId),
            CateredByAfricaIds.OrderNumber(order),
            new OrderCustomerResponse(
                CateredByAfricaIds.Of(CateredByAfricaIds.Customer, order.CustomerId), order.CustomerName, order.CustomerEmail),
            refund.ReturnId is { } returnId ? CateredByAfricaIds.Of(CateredByAfricaIds.Return, returnId) : null,
            Money.ToDecimal(refund.Amount, order.Currency),
            order.Currency,
            refund.Status,
            method,
            refund.Reason,
            refund.Note,
            method == RefundMethod.Gateway ? refund.GatewayPaymentId : null,
            refund.GatewayRefundId,
            refund.PaidOutBy is { } staff ? CateredByAfricaIds.Of(CateredByAfricaIds.User, staff) : null,
            refund.ReplacedBy is { } later ? CateredByAfricaIds.Of(CateredByAfricaIds.Refund, later) : null,
            refund.CreatedAt,
            refund.UpdatedAt,
            refund.ProcessedAt);
    }

    /// <summary>Null while it is a request.</summary>
    private static RefundMethod? MethodOf(Refund refund) => refund.GatewayPaymentId switch
    {
        null when refund.Status is RefundStatus.Requested or RefundStatus.Rejected => null,
        null or PaymentDecisions.Cash => RefundMethod.Cash,
        PaymentDecisions.Wallet => RefundMethod.Wallet,
        _ => RefundMethod.Gateway,
    };
}

internal sealed record RefundListResponse(IReadOnlyList<RefundResponse> Refunds, PaginationResponse Pagination);

internal sealed record ListPendingQuery([Minimum(1)] int Page = 1, [Minimum(1)] int Limit = 20);

internal sealed record PendingResponse(
    string OrderId, string OrderNumber, OrderCustomerResponse Customer, PendingReason Reason, DateTimeOffset Since, decimal Amount,
    string Currency, string? RefundId, string? Note)
{
    public static PendingResponse From(OrderPendingWork one)
    {
        var (order, work) = one;
        var currency = work.Currency ?? order.Currency;
        return new(
            CateredByAfricaIds.Of(CateredByAfricaIds.Order, order.OrderId),
            CateredByAfricaIds.OrderNumber(order),
            new OrderCustomerResponse(
                CateredByAfricaIds.Of(CateredByAfricaIds.Customer, order.CustomerId), order.CustomerName, order.CustomerEmail),
            work.Reason,
            work.Since,
            Money.ToDecimal(work.Amount, currency),
            currency,
            work.RefundId is { } refundId ? CateredByAfricaIds.Of(CateredByAfricaIds.Refund, refundId) : null,
            work.Note);
    }
}

internal sealed record PendingListResponse(IReadOnlyList<PendingResponse> Pending, PaginationResponse Pagination);

/// <param name="OldestSince">Left out when nothing waits.</param>
internal sealed record WaitingResponse(string Reason, int Count, DateTimeOffset? OldestSince);

/// <param name="Total">Of money and goods.</param>
/// <param name="Redemptions">Points redeemed for something that is not handed over yet.</param>
/// <param name="OldestSince">Null: nothing waits.</param>
/// <param name="Waiting">The kinds of which something waits, and since when.</param>
internal sealed record PendingFiguresResponse(
    int Total, int RefundsRequested, int RefundsPending, int RefundsProcessing, int RefundsFailed, int CashPayouts, int PaymentMismatches,
    int Underpaid,
    int PaymentLinksOpen, int Restocks, int Redemptions, int DeadLetters, DateTimeOffset? OldestSince,
    IReadOnlyList<WaitingResponse> Waiting)
{
    public static PendingFiguresResponse From(PendingMetrics figures)
    {
        int Of(PendingReason reason) => figures.Payments.TryGetValue(reason, out var waiting) ? waiting.Count : 0;
        WaitingResponse[] all =
        [
            .. figures.Payments.OrderBy(reason => reason.Key)
                .Select(reason => One(JsonNamingPolicy.SnakeCaseLower.ConvertName(reason.Key.ToString()), reason.Value)),
            One("restock", figures.Restocks),
            One("redemption", figures.Redemptions),
            One("dead_letter", figures.DeadLetters),
        ];
        return new(
            figures.Payments.Values.Sum(waiting => waiting.Count) + figures.Restocks.Count,
            Of(PendingReason.RefundRequested),
            Of(PendingReason.RefundPending),
            Of(PendingReason.RefundProcessing),
            Of(PendingReason.RefundFailed),
            Of(PendingReason.CashPayout),
            Of(PendingReason.PaymentMismatch),
            Of(PendingReason.Underpaid),
            Of(PendingReason.PaymentLinkOpen),
            figures.Restocks.Count,
            figures.Redemptions.Count,
            figures.DeadLetters.Count,
            all.Min(waiting => waiting.OldestSince),
            [.. all.Where(waiting => waiting.Count > 0)]);
    }

    private static WaitingResponse One(string reason, PendingCount waiting) => new(reason, waiting.Count, waiting.OldestSince);
}
