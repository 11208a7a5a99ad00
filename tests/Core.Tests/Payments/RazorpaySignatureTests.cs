using System.Text;
using FunctionsCommerce.Core.Payments;

namespace FunctionsCommerce.Core.Tests.Payments;

public sealed class RazorpaySignatureTests
{
    // Example values of the gateway's own documentation and libraries.
    private const string Secret = "EnLs21M47BllR3X8PSFtjtbd";

    private static readonly RazorpaySignatures Signatures =
        new(new RazorpaySettings { KeyId = "rzp_test_key", KeySecret = Secret, WebhookSecret = "webhook-secret" });

    [Fact]
    public void A_payment_signature_of_the_gateways_documentation_verifies()
    {
        Signatures.IsPayment(
            "order_IEIaMR65cu6nz3", "pay_IH4NVgf4Dreq1l", "0d4e745a1838664ad6c9c9902212a32d627d68e917290b0ad5f08ff4561bc50f")
            .ShouldBeTrue();
    }

    [Fact]
    public void A_webhook_with_one_changed_byte_is_refused()
    {
        var body = Encoding.UTF8.GetBytes("""{"event":"payment.captured","payload":{}}""");
        var signature = Signatures.OfWebhook(body);

        body[^2] ^= 1;

        Signatures.IsWebhook(body, signature).ShouldBeFalse();
    }

    [Fact]
    public void A_webhook_written_anew_is_refused()
    {
        var signature = Signatures.OfWebhook("""{"event":"payment.captured"}"""u8);

        Signatures.IsWebhook("""{ "event": "payment.captured" }"""u8, signature).ShouldBeFalse();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0d4e")]
    [InlineData("0D4E745A1838664AD6C9C9902212A32D627D68E917290B0AD5F08FF4561BC50F")]
    [InlineData("é\u0000")]
    public void A_signature_that_is_missing_or_no_signature_is_refused(string? signature)
    {
        Signatures.IsPayment("order_IEIaMR65cu6nz3", "pay_IH4NVgf4Dreq1l", signature).ShouldBeFalse();
    }

    [Fact]
    public void Another_orders_payment_is_refused()
    {
        var signature = Signatures.OfPayment("order_1", "pay_1");

        Signatures.IsPayment("order_2", "pay_1", signature).ShouldBeFalse();
        Signatures.IsPayment("order_1", "pay_2", signature).ShouldBeFalse();
    }

    [Fact]
    public void Parts_that_were_moved_across_the_separator_are_refused()
    {
        var signature = Signatures.OfPayment("order_1|pay_1", "x");

        Signatures.IsPayment("order_1|pay_1", "x", signature).ShouldBeFalse();
        Signatures.IsPayment("order_1", "pay_1|x", signature).ShouldBeFalse();
    }

    [Fact]
    public void Another_secret_is_refused()
    {
        var others = new RazorpaySignatures(new RazorpaySettings { KeySecret = "other", WebhookSecret = "other" });

        Signatures.IsPayment("order_1", "pay_1", others.OfPayment("order_1", "pay_1")).ShouldBeFalse();
        Signatures.IsWebhook("{}"u8, others.OfWebhook("{}"u8)).ShouldBeFalse();
    }

    [Fact]
    public void While_secrets_are_rotated_both_prove_and_only_the_new_one_signs()
    {
        var rotated = new RazorpaySignatures(new RazorpaySettings
        {
            KeySecret = "new-key-secret",
            PreviousKeySecret = Secret,
            WebhookSecret = "new-webhook-secret",
            PreviousWebhookSecret = "webhook-secret",
        });

        rotated.IsPayment("order_1", "pay_1", Signatures.OfPayment("order_1", "pay_1")).ShouldBeTrue();
        rotated.IsWebhook("{}"u8, Signatures.OfWebhook("{}"u8)).ShouldBeTrue();
        rotated.IsPayment("order_1", "pay_1", rotated.OfPayment("order_1", "pay_1")).ShouldBeTrue();
        rotated.IsWebhook("{}"u8, rotated.OfWebhook("{}"u8)).ShouldBeTrue();
        Signatures.IsPayment("order_1", "pay_1", rotated.OfPayment("order_1", "pay_1")).ShouldBeFalse();
        Signatures.IsWebhook("{}"u8, rotated.OfWebhook("{}"u8)).ShouldBeFalse();
        rotated.IsWebhook("{}"u8, new RazorpaySignatures(new RazorpaySettings { WebhookSecret = "new-key-secret" }).OfWebhook("{}"u8))
            .ShouldBeFalse();
    }

    [Fact]
    public void Without_a_previous_secret_nothing_is_signed_by_an_empty_one()
    {
        var empty = new RazorpaySignatures(new RazorpaySettings { KeySecret = "", WebhookSecret = "" });

        Signatures.IsWebhook("{}"u8, empty.OfWebhook("{}"u8)).ShouldBeFalse();
        Signatures.IsPayment("order_1", "pay_1", empty.OfPayment("order_1", "pay_1")).ShouldBeFalse();
    }

    [Fact]
    public void Settings_do_not_print_their_secrets()
    {
        new RazorpaySettings { KeySecret = Secret, WebhookSecret = "webhook-secret" }.ToString().ShouldNotContain("secret");
    }
}
