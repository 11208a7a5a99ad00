using System.Net;
using System.Text;
using FunctionsCommerce.Core.Payments;

namespace FunctionsCommerce.Api.Tests.Payments;

/// <summary>The gateway's webhooks while their secret is changed: what is on its way, or delivered again, is signed with the previous
/// one.</summary>
public sealed class SecretRotationTests : IClassFixture<SecretRotationTests.RotatingStore>
{
    private const string Previous = "the-webhook-secret-until-today";
    private readonly StoreHost store;

    public SecretRotationTests(RotatingStore store) => this.store = store;

    [Theory]
    [InlineData("/webhooks/razorpay")]
    [InlineData("/ras-currys/api/payments/webhook")]
    [InlineData("/rocketry-box/api/v1/webhooks/payments")]
    public async Task Both_secrets_are_accepted_at_every_route_of_the_gateway(string route)
    {
        var current = store.Service<RazorpaySettings>().WebhookSecret;

        (await Post(route, current)).Expect(HttpStatusCode.OK);
        (await Post(route, Previous)).Expect(HttpStatusCode.OK);
        ((int)(await Post(route, "another-secret-altogether")).Status).ShouldBeInRange(400, 499);
        ((int)(await Post(route, "")).Status).ShouldBeInRange(400, 499);
    }

    private Task<Answer> Post(string route, string secret)
    {
        var body = Encoding.UTF8.GetBytes(
            $$"""{"entity":"event","event":"payment.dispute.created","payload":{},"created_at":1,"route":"{{route}}{{secret}}"}""");
        var content = new ByteArrayContent(body);
        content.Headers.ContentType = new("application/json");
        var signature = new RazorpaySignatures(new RazorpaySettings { WebhookSecret = secret }).OfWebhook(body);
        return store.Send(HttpMethod.Post, route, content, null, ("x-razorpay-signature", signature));
    }

    public sealed class RotatingStore : StoreHost
    {
        public RotatingStore() =>
            Options = Options with
            {
                Settings = new Dictionary<string, string?>(Options.Settings) { ["Razorpay:PreviousWebhookSecret"] = Previous },
            };
    }
}
