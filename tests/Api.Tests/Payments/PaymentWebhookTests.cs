using System.Net;
using System.Text;
using FunctionsCommerce.Core.Payments;

namespace FunctionsCommerce.Api.Tests.Payments;

public sealed class PaymentWebhookTests(StoreHost store) : IClassFixture<StoreHost>
{
    private const string Route = "/webhooks/razorpay";
    private static readonly byte[] Body =
        """{"entity":"event","event":"payment.dispute.created","payload":{},"created_at":1}"""u8.ToArray();

    private RazorpaySignatures Signatures => store.Service<RazorpaySignatures>();

    [Fact]
    public async Task A_genuine_webhook_is_answered_ok_however_often_it_comes()
    {
        var first = await Post(Body, Signatures.OfWebhook(Body));
        var second = await Post(Body, Signatures.OfWebhook(Body));

        first.Expect(HttpStatusCode.OK).Text.ShouldBe("""{"status":"ok"}""");
        second.Expect(HttpStatusCode.OK).Text.ShouldBe("""{"status":"ok"}""");
    }

    [Fact]
    public async Task A_webhook_that_is_not_from_the_gateway_is_refused()
    {
        var changed = Body.ToArray();
        changed[^2] ^= 1;

        var answers = await Task.WhenAll(
            Post(Body, null),
            Post(Body, "nonsense"),
            Post(changed, Signatures.OfWebhook(Body)),
            Post([.. Body, (byte)'\n'], Signatures.OfWebhook(Body)));

        foreach (var answer in answers)
        {
            answer.Expect(HttpStatusCode.BadRequest).At("error").GetString().ShouldBe("SIGNATURE_MISMATCH");
        }
    }

    [Fact]
    public async Task A_genuine_webhook_that_says_nothing_sensible_is_taken_and_forgotten()
    {
        byte[] junk = [0xFF, 0x00, (byte)'{'];

        (await Post(junk, Signatures.OfWebhook(junk))).Expect(HttpStatusCode.OK);

        await store.Idle();
        (await store.Get("/local/queues")).Json.EnumerateArray()
            .ShouldAllBe(queue => queue.GetProperty("deadLetters").GetArrayLength() == 0);
    }

    [Fact]
    public async Task A_webhook_of_more_than_40_KB_is_refused()
    {
        var large = Encoding.UTF8.GetBytes(new string(' ', PaymentWebhookReceiver.MaxBytes + 1));

        (await Post(large, Signatures.OfWebhook(large))).Expect(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task Another_verb_or_path_is_refused_in_words_for_machines()
    {
        (await store.Get(Route)).Expect(HttpStatusCode.MethodNotAllowed).At("error").GetString().ShouldBe("METHOD_NOT_ALLOWED");
        (await store.Post("/webhooks/stripe")).Expect(HttpStatusCode.NotFound).At("error").GetString().ShouldBe("NOT_FOUND");
    }

    private Task<Answer> Post(byte[] body, string? signature)
    {
        var content = new ByteArrayContent(body);
        content.Headers.ContentType = new("application/json");
        return signature is null
            ? store.Send(HttpMethod.Post, Route, content)
            : store.Send(
                HttpMethod.Post, Route, content, null, ("X-Razorpay-Signature", signature), ("x-razorpay-event-id", $"evt{body.Length}"));
    }
}
