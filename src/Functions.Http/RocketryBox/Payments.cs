using FunctionsCommerce.Core;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Payments;
using FunctionsCommerce.Core.Payments.Wallets;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.RocketryBox;

/// <summary>Payments of orders, refunds, the wallet, and what the gateway reports.</summary>
public sealed class Payments(RocketryBoxApi api, CustomerPayments payments, WalletService wallets, GatewayInbox inbox, StoreSettings store)
{
    [Function("RocketryBox_ListPayments")]
    [Operation("List payments", Access.Customer, Input = typeof(ListPaymentsQuery), Answer = typeof(PaymentListWire))]
    public Task<IResult> List(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = RocketryBoxApi.Customer + "/payments")] HttpRequest request, CancellationToken ct) =>
        api.Customer<ListPaymentsQuery>(request, ct, async (caller, query) =>
        {
            var statuses = query.Status is { } status ? Enum.GetValues<PaymentStatus>().Where(each => RocketryBoxStatus.Of(each) == status).ToArray() : null;
            return api.Data(PaymentListWire.From(await payments.List(caller.AccountId, statuses, PageRequest.Of(query.Page, query.Limit), ct)));
        });

    [Function("RocketryBox_RequestRefund")]
    [Operation("Request refund", Access.Customer, Input = typeof(RefundBody), Answer = typeof(RequestedRefundWire), Status = 201, Idempotent = true)]
    public Task<IResult> Refund(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = RocketryBoxApi.Customer + "/payments/{paymentId}/refund")] HttpRequest request,
        string paymentId,
        CancellationToken ct) =>
        api.CustomerOnce<RefundBody>(request, ct, async (caller, body, id) =>
        {
            if (!MoneyWire.Read("amount", body.Amount, store.Currency).Try(out var amount, out var refused))
            {
                return api.Refuse(refused);
            }

            var refunded = await payments.Refund(caller.AccountId, RocketryBoxIds.Parse(paymentId), id, amount, body.Reason.Trim(), ct);
            return api.Reply(refunded, order => RequestedRefundWire.From(order, id), 201);
        });

    [Function("RocketryBox_Wallet")]
    [Operation("Wallet", Access.Customer, Input = typeof(PageQuery), Answer = typeof(WalletWire), Extension = true)]
    public Task<IResult> Wallet(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = RocketryBoxApi.Customer + "/wallet")] HttpRequest request, CancellationToken ct) =>
        api.Customer<PageQuery>(request, ct, async (caller, query) =>
            api.Data(WalletWire.From(await wallets.List(caller.AccountId, PageRequest.Of(query.Page, query.Limit), ct), store.Currency)));

    /// <summary>Answered at once; the workers apply it.</summary>
    [Function("RocketryBox_PaymentWebhook")]
    [Operation("The payment gateway's webhook", Access.Public, Extension = true, Refusals = [ErrorCode.SignatureMismatch])]
    public Task<IResult> Webhook(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = RocketryBoxApi.Gateway + "/payments")] HttpRequest request, CancellationToken ct) =>
        api.Public(request, ct, async () =>
        {
            if (!(await RawBody.Read(request, GatewayInbox.MaxBytes, ct)).Try(out var body, out var refused))
            {
                return api.Refuse(refused);
            }

            var headers = request.Headers;
            return api.Reply(await inbox.Receive(body, headers["x-razorpay-signature"], headers["x-razorpay-event-id"], ct), "Webhook received");
        });
}
