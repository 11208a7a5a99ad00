using FunctionsCommerce.Core.Payments;

namespace FunctionsCommerce.Functions.Http.Webhooks;

/// <summary>Takes in what the payment gateway reports; the workers apply it after the gateway has its answer.</summary>
public sealed class PaymentWebhook(WebhooksApi api, GatewayInbox inbox)
{
    [Function("Webhooks_Razorpay")]
    [Operation("Razorpay's webhook", Access.Public, Answer = typeof(WebhookAnswer), Extension = true)]
    public Task<IResult> Receive(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = WebhooksApi.Base + "/razorpay")] HttpRequest request, CancellationToken ct) =>
        api.Public(request, ct, async () =>
        {
            if (!(await RawBody.Read(request, GatewayInbox.MaxBytes, ct)).Try(out var body, out var refused))
            {
                return api.Refuse(refused);
            }

            var headers = request.Headers;
            return api.Reply(await inbox.Receive(body, headers["x-razorpay-signature"], headers["x-razorpay-event-id"], ct), "ok");
        });
}
