using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Orders.Checkout;
using FunctionsCommerce.Core.Payments;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Functions.Http.RasCurrys;

/// <summary>Payment Endpoints.</summary>
public sealed class PaymentFunctions(
    RasCurrysApi api, AccountService accounts, ClientCheckoutService payments, PaymentWebhookReceiver inbox, RazorpaySettings gateway)
{
    [Function("RasCurrys_CreatePayment")]
    [Operation("Create payment order", AccessLevel.Customer, Input = typeof(CreatePaymentRequest), Answer = typeof(StartedPaymentResponse))]
    public Task<IResult> Create(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = RasCurrysApi.Base + "/payments/create")] HttpRequest request,
        CancellationToken ct) =>
        api.CustomerAsync<CreatePaymentRequest>(request, ct, async (caller, body) =>
            (await accounts.GetReachableAsync(caller.AccountId, ct)).Error is { } refused
                ? api.Refuse(refused)
                : api.Reply(
                    await payments.StartAsync(caller.AccountId, RasCurrysIds.ParseOrder(body.OrderId), ct),
                    order => StartedPaymentResponse.From(order, gateway)));

    [Function("RasCurrys_VerifyPayment")]
    [Operation(
        "Verify payment", AccessLevel.Customer, Input = typeof(VerifyPaymentRequest), Answer = typeof(VerifiedPaymentResponse),
        Refusals = [ErrorCode.SignatureMismatch])]
    public Task<IResult> Verify(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = RasCurrysApi.Base + "/payments/verify")] HttpRequest request,
        CancellationToken ct) =>
        api.CustomerAsync<VerifyPaymentRequest>(request, ct, async (caller, body) => api.Reply(
            await payments.VerifyAsync(caller.AccountId, RasCurrysIds.ParseOrder(body.OrderId), body.ToProof(), ct),
            VerifiedPaymentResponse.From));

    /// <summary>The signature covers the bytes as they came; the workers apply the report after the gateway has its answer.</summary>
    [Function("RasCurrys_PaymentWebhook")]
    [Operation("Razorpay's webhook", AccessLevel.Public, Refusals = [ErrorCode.SignatureMismatch])]
    public Task<IResult> Webhook(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = RasCurrysApi.Base + "/payments/webhook")] HttpRequest request,
        CancellationToken ct) =>
        api.MachineAsync(request, ct, async () =>
        {
            if (!(await RawBody.ReadAsync(request, PaymentWebhookReceiver.MaxBytes, ct)).TryGetValue(out var body, out var refused))
            {
                return api.Refuse(refused);
            }

            var headers = request.Headers;
            return api.Reply(await inbox.ReceiveAsync(body, headers["x-razorpay-signature"], headers["x-razorpay-event-id"], ct), "ok");
        });
}
