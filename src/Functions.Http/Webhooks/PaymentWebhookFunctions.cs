using FunctionsCommerce.Core.Payments;

namespace FunctionsCommerce.Functions.Http.Webhooks;

/// <summary>Takes in what the payment gateway reports; the workers apply it after the gateway has its answer.</summary>
public sealed class PaymentWebhookFunctions(WebhooksApi api, PaymentWebhookReceiver inbox)
{
    [Function("Webhooks_Razorpay")]
    [Operation("Razorpay's webhook", AccessLevel.Public, Answer = typeof(WebhookAnswer), Extension = true)]
    public Task<IResult> Receive(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = WebhooksApi.Base + "/razorpay")] HttpRequest request,
        CancellationToken ct) =>
        api.PublicAsync(request, ct, async () =>
        {
            if (!(await RawBody.ReadAsync(request, PaymentWebhookReceiver.MaxBytes, ct)).TryGetValue(out var body, out var refused))
            {
                return api.Refuse(refused);
            }

            var headers = request.Headers;
            return api.Reply(await inbox.ReceiveAsync(body, headers["x-razorpay-signature"], headers["x-razorpay-event-id"], ct), "ok");
        });
}
