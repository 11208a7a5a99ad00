using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Payments;
using FunctionsCommerce.Core.Payments.Wallets;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.RocketryBox;

/// <summary>Payments of orders, refunds, the wallet, and what the gateway reports.</summary>
public sealed class PaymentFunctions(
    RocketryBoxApi api, PaymentHistoryService payments, WalletService wallets, PaymentWebhookReceiver inbox, StoreSettings store)
{
    [Function("RocketryBox_ListPayments")]
    [Operation("List payments", AccessLevel.Customer, Input = typeof(ListPaymentsQuery), Answer = typeof(PaymentListResponse))]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = RocketryBoxApi.Customer + "/payments")] HttpRequest request,
        CancellationToken ct) =>
        api.CustomerAsync<ListPaymentsQuery>(request, ct, async (caller, query) =>
        {
            var statuses = query.Status is { } status
                ? Enum.GetValues<PaymentStatus>().Where(each => RocketryBoxStatus.Of(each) == status).ToArray()
                : null;
            return api.Data(
                PaymentListResponse.From(
                    await payments.ListAsync(caller.AccountId, statuses, PageRequest.Of(query.Page, query.Limit), ct)));
        });

    [Function("RocketryBox_RequestRefund")]
    [Operation(
        "Request refund", AccessLevel.Customer, Input = typeof(RefundRequest), Answer = typeof(RequestedRefundResponse), Status = 201,
        Idempotent = true)]
    public Task<IResult> Refund(
        [HttpTrigger(
            AuthorizationLevel.Anonymous, "post", Route = RocketryBoxApi.Customer + "/payments/{paymentId}/refund")] HttpRequest request,
        string paymentId,
        CancellationToken ct) =>
        api.CustomerOnceAsync<RefundRequest>(request, ct, async (caller, body, id) =>
        {
            if (!MoneyResponse.Read("amount", body.Amount, store.Currency).TryGetValue(out var amount, out var refused))
            {
                return api.Refuse(refused);
            }

            var refunded = await payments.RefundAsync(
                caller.AccountId, RocketryBoxIds.Parse(paymentId), id, amount, body.Reason.Trim(), ct);
            return api.Reply(refunded, order => RequestedRefundResponse.From(order, id), 201);
        });

    [Function("RocketryBox_Wallet")]
    [Operation("Wallet", AccessLevel.Customer, Input = typeof(PageQuery), Answer = typeof(WalletResponse), Extension = true)]
    public Task<IResult> Wallet(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = RocketryBoxApi.Customer + "/wallet")] HttpRequest request,
        CancellationToken ct) =>
        api.CustomerAsync<PageQuery>(request, ct, async (caller, query) =>
            api.Data(
                WalletResponse.From(
                    await wallets.ListAsync(caller.AccountId, PageRequest.Of(query.Page, query.Limit), ct), store.Currency)));

    /// <summary>Answered at once; the workers apply it.</summary>
    [Function("RocketryBox_PaymentWebhook")]
    [Operation("The payment gateway's webhook", AccessLevel.Public, Extension = true, Refusals = [ErrorCode.SignatureMismatch])]
    public Task<IResult> Webhook(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = RocketryBoxApi.Gateway + "/payments")] HttpRequest request,
        CancellationToken ct) =>
        api.PublicAsync(request, ct, async () =>
        {
            if (!(await RawBody.ReadAsync(request, PaymentWebhookReceiver.MaxBytes, ct)).TryGetValue(out var body, out var refused))
            {
                return api.Refuse(refused);
            }

            var headers = request.Headers;
            return api.Reply(
                await inbox.ReceiveAsync(body, headers["x-razorpay-signature"], headers["x-razorpay-event-id"], ct), "Webhook received");
        });
}
