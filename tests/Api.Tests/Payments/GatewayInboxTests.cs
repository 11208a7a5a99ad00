using System.Text;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Payments;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.LocalHost.Storage;
using Microsoft.Extensions.Logging.Abstractions;

namespace FunctionsCommerce.Api.Tests.Payments;

public sealed class GatewayInboxTests : IDisposable
{
    private static readonly byte[] Body = """{"event":"payment.captured","payload":{}}"""u8.ToArray();

    private readonly string folder = Directory.CreateTempSubdirectory("inbox-").FullName;
    private readonly LocalDatabase database;
    private readonly EmbeddedStore store;
    private readonly RazorpaySignatures signatures = new(new RazorpaySettings { KeySecret = "key", WebhookSecret = "webhook" });
    private readonly PaymentWebhookReceiver inbox;

    public GatewayInboxTests()
    {
        database = LocalDatabase.Open(folder);
        store = EmbeddedStore.Open(database, TimeProvider.System);
        var events = new EventFactory(new IdGenerator(TimeProvider.System, IdRange.All(0)), TimeProvider.System);
        inbox = new PaymentWebhookReceiver(store, events, signatures, NullLogger<PaymentWebhookReceiver>.Instance);
    }

    public void Dispose()
    {
        database.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_webhook_is_passed_on_as_it_came()
    {
        var received = await inbox.ReceiveAsync(Body, signatures.OfWebhook(Body), "evt1", default);

        received.IsOk.ShouldBeTrue();
        var passedOn = (await PassedOn()).ShouldHaveSingleItem();
        passedOn.GatewayEventId.ShouldBe("evt1");
        passedOn.Payload.ShouldBe(Encoding.UTF8.GetString(Body));
    }

    [Fact]
    public async Task The_same_webhook_in_parallel_is_fine_and_passed_on_once()
    {
        var signature = signatures.OfWebhook(Body);

        var received = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => inbox.ReceiveAsync(Body, signature, "evt1", default)));

        received.ShouldAllBe(result => result.IsOk);
        (await PassedOn()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Without_an_event_id_the_body_stands_for_itself()
    {
        var other = """{"event":"payment.failed"}"""u8.ToArray();

        await inbox.ReceiveAsync(Body, signatures.OfWebhook(Body), null, default);
        await inbox.ReceiveAsync(Body, signatures.OfWebhook(Body), "", default);
        await inbox.ReceiveAsync(other, signatures.OfWebhook(other), null, default);

        (await PassedOn()).Count.ShouldBe(2);
    }

    [Fact]
    public async Task An_event_id_can_hold_anything()
    {
        var received = await inbox.ReceiveAsync(Body, signatures.OfWebhook(Body), "../a?b#" + new string('x', 5_000), default);

        received.IsOk.ShouldBeTrue();
        (await PassedOn()).ShouldHaveSingleItem().GatewayEventId.Length.ShouldBe(64);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000")]
    public async Task A_forged_webhook_is_refused_and_leaves_no_trace(string? signature)
    {
        var received = await inbox.ReceiveAsync(Body, signature, "evt1", default);
        var genuine = await inbox.ReceiveAsync(Body, signatures.OfWebhook(Body), "evt1", default);

        received.Error!.Code.ShouldBe(ErrorCode.SignatureMismatch);
        genuine.IsOk.ShouldBeTrue();
        (await PassedOn()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_webhook_that_is_no_text_does_no_harm()
    {
        byte[] junk = [0xFF, 0xFE, 0x00, 0x80];

        var received = await inbox.ReceiveAsync(junk, signatures.OfWebhook(junk), "evt1", default);

        received.IsOk.ShouldBeTrue();
        GatewayEventParser.Parse((await PassedOn()).Single().Payload).Error!.Code.ShouldBe(ErrorCode.Validation);
    }

    private async Task<IReadOnlyList<GatewayEventReceived>> PassedOn()
    {
        var page = await store.ChangesAsync(Containers.Keys, null, 100, TimeSpan.Zero, default);
        return [.. page.Documents.OfType<OutboxEvent>().Select(outbox => outbox.Event).Cast<GatewayEventReceived>()];
    }
}
