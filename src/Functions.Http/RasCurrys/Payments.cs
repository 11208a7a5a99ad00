using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Payments;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.RasCurrys;

/// <summary>Payment Endpoints.</summary>
public sealed class Payments(RasCurrysApi api, AccountService accounts, CheckoutPayments payments, GatewayInbox inbox, RazorpaySettings gateway)
{
    [Function("RasCurrys_CreatePayment")]
    [Operation("Create payment order", Access.Customer, Input = typeof(CreatePaymentBody), Answer = typeof(StartedPaymentWire))]
    public Task<IResult> Create(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = RasCurrysApi.Base + "/payments/create")] HttpRequest request, CancellationToken ct) =>
        api.Customer<CreatePaymentBody>(request, ct, async (caller, body) =>
            (await accounts.GetReachable(caller.AccountId, ct)).Error is { } refused
                ? api.Refuse(refused)
                : api.Reply(
                    await payments.Start(caller.AccountId, RasCurrysIds.ParseOrder(body.OrderId), ct), order => StartedPaymentWire.From(order, gateway)));

    [Function("RasCurrys_VerifyPayment")]
    [Operation("Verify payment", Access.Customer, Input = typeof(VerifyPaymentBody), Answer = typeof(VerifiedPaymentWire), Refusals = [ErrorCode.SignatureMismatch])]
    public Task<IResult> Verify(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = RasCurrysApi.Base + "/payments/verify")] HttpRequest request, CancellationToken ct) =>
        api.Customer<VerifyPaymentBody>(request, ct, async (caller, body) => api.Reply(
            await payments.Verify(caller.AccountId, RasCurrysIds.ParseOrder(body.OrderId), body.ToProof(), ct), VerifiedPaymentWire.From));

    /// <summary>The signature covers the bytes as they came; the workers apply the report after the gateway has its answer.</summary>
    [Function("RasCurrys_PaymentWebhook")]
    [Operation("Razorpay's webhook", Access.Public, Refusals = [ErrorCode.SignatureMismatch])]
    public Task<IResult> Webhook(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = RasCurrysApi.Base + "/payments/webhook")] HttpRequest request, CancellationToken ct) =>
        api.Machine(request, ct, async () =>
        {
            if (!(await RawBody.Read(request, GatewayInbox.MaxBytes, ct)).Try(out var body, out var refused))
            {
                return api.Refuse(refused);
            }

            var headers = request.Headers;
            return api.Reply(await inbox.Receive(body, headers["x-razorpay-signature"], headers["x-razorpay-event-id"], ct), "ok");
        });
}
