using System.Text;
using System.Text.Json;
using FunctionsCommerce.Api.Tests.Node;
using FunctionsCommerce.Core.Payments;

namespace FunctionsCommerce.Api.Tests.Payments;

/// <summary>The gateway's own library for Node judges our signatures and our sandbox.</summary>
public sealed class RazorpayLibraryTests
{
    private const string Package = "razorpay@2.9.8";

    private static readonly RazorpaySignatures Signatures =
        new(new RazorpaySettings { KeyId = "rzp_test_key", KeySecret = "key-secret", WebhookSecret = "webhook-secret" });

    [NodeFact(Package)]
    public void The_library_accepts_our_webhook_signature_and_refuses_it_for_one_changed_byte()
    {
        const string Body = """{"event":"payment.captured","payload":{"payment":{"entity":{"description":"Kräuter – 50 ₹"}}}}""";
        var signature = Signatures.OfWebhook(Encoding.UTF8.GetBytes(Body));

        Verdict("validateWebhookSignature(input.body, input.signature, 'webhook-secret')", new { body = Body, signature }).ShouldBe("true");
        Verdict(
            "validateWebhookSignature(input.body, input.signature, 'webhook-secret')",
            new { body = Body + " ", signature }).ShouldBe("false");
    }

    [NodeFact(Package)]
    public void The_library_accepts_our_payment_signature_for_this_payment_only()
    {
        const string Call =
            "validatePaymentVerification({ order_id: 'order_1', payment_id: input.payment }, input.signature, 'key-secret')";
        var signature = Signatures.OfPayment("order_1", "pay_1");

        Verdict(Call, new { payment = "pay_1", signature }).ShouldBe("true");
        Verdict(Call, new { payment = "pay_2", signature }).ShouldBe("false");
    }

    [NodeFact(Package)]
    public void The_library_accepts_our_payment_link_signature()
    {
        const string Call =
            "validatePaymentVerification({ payment_link_id: 'plink_1', payment_link_reference_id: 'order-1', payment_link_status: 'paid', payment_id: 'pay_1' }, input.signature, 'key-secret')";

        Verdict(Call, new { signature = Signatures.OfPaymentLink("plink_1", "order-1", "paid", "pay_1") }).ShouldBe("true");
    }

    [NodeFact(Package)]
    public async Task The_library_works_with_the_sandbox()
    {
        await using var sandbox = await SandboxHost.Start();
        var script = $$"""
            const Razorpay = require('razorpay');
            const api = new Razorpay({ key_id: '{{sandbox.Settings.KeyId}}', key_secret: '{{sandbox.Settings.KeySecret}}' });
            api.api.rq.defaults.baseURL = '{{sandbox.Address}}local/razorpay';
            (async () => {
              const order = await api.orders.create({ amount: 50000, currency: 'INR', receipt: 'r1', notes: { a: 'b' } });
              const pay = await (await fetch('{{sandbox.Address}}local/razorpay/pay', { method: 'POST', body: JSON.stringify({ orderId: order.id, outcome: 'success' }) })).json();
              const refund = await api.payments.refund(pay.razorpayPaymentId, { amount: '20000', speed: 'normal', receipt: 'x' });
              const payments = await api.orders.fetchPayments(order.id);
              const link = await api.paymentLink.create({ amount: 1000, currency: 'INR', reference_id: 'ref', customer: { name: 'A' }, notes: {} });
              const cancelled = await api.paymentLink.cancel(link.id);
              const links = await api.paymentLink.all({ reference_id: 'ref' });
              const error = await api.payments.refund(pay.razorpayPaymentId, { amount: 40000 }).catch(e => e);
              console.log([order.status, refund.status, payments.items[0].amount_refunded, cancelled.status, links.payment_links.length, error.statusCode, error.error.code].join(' '));
            })();
            """;

        var printed = await Task.Run(() => NodePackages.Script(Package, script));

        printed.ShouldBe("created processed 20000 cancelled 1 400 BAD_REQUEST_ERROR");
    }

    private static string Verdict(string call, object input)
    {
        const string Start = "const { validateWebhookSignature, validatePaymentVerification } = require('razorpay/dist/utils/razorpay-utils');"
            + "const input = JSON.parse(require('fs').readFileSync(0, 'utf8'));";
        return NodePackages.Script(Package, $"{Start} console.log(String({call}));", JsonSerializer.Serialize(input));
    }
}
