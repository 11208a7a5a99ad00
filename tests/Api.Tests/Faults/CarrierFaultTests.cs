using Azure;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Notifications;
using FunctionsCommerce.LocalHost.Mailbox;
using FunctionsCommerce.LocalHost.Queues;
using Microsoft.Extensions.DependencyInjection;

namespace FunctionsCommerce.Api.Tests.Faults;

/// <summary>A carrier of messages, or the bus, in trouble: the customer's request is answered all the same, and what it caused comes later,
/// once.</summary>
public sealed class CarrierFaultTests : IAsyncLifetime
{
    private readonly PortFaults carrier = new(() => new RequestFailedException(429, "Too many requests."));
    private readonly PortFaults bus = new(() => new TimeoutException("The bus does not answer."));
    private readonly StoreHost store = new();

    public Task InitializeAsync()
    {
        store.Options = store.Options with
        {
            Replace = services =>
            {
                services.AddSingleton<IMessageSender>(host => new FaultySender(host.GetRequiredService<LocalMailbox>(), carrier));
                services.AddSingleton<IEventBus>(host => new FaultyBus(host.GetRequiredService<LocalTopic>(), bus));
            },
        };
        return store.InitializeAsync();
    }

    public Task DisposeAsync() => store.DisposeAsync();

    [Fact]
    public async Task A_mail_that_the_carrier_refuses_for_now_is_sent_later()
    {
        var shopper = await Shopper.Register(store);
        await store.Idle();
        carrier.Fail(2);

        var orderId = await shopper.Buy(await store.Product());

        (await Confirmations(shopper, orderId)).ShouldBe(0);
        (await shopper.Get("/notifications")).At("data.notifications").GetArrayLength().ShouldBe(1);
        await store.Advance(TimeSpan.FromMinutes(5));
        (await Confirmations(shopper, orderId)).ShouldBe(1);
        (await shopper.Get("/notifications")).At("data.notifications").GetArrayLength().ShouldBe(1);
        (await DeadLetters()).ShouldBe(0);
    }

    [Fact]
    public async Task A_mail_whose_acknowledgement_gets_lost_is_not_sent_twice()
    {
        var shopper = await Shopper.Register(store);
        await store.Idle();
        carrier.Fail(2, afterwards: true);

        var orderId = await shopper.Buy(await store.Product());
        await store.Advance(TimeSpan.FromMinutes(5));

        carrier.Calls.ShouldBeGreaterThanOrEqualTo(3);
        (await Confirmations(shopper, orderId)).ShouldBe(1);
    }

    [Fact]
    public async Task A_mail_that_cannot_be_sent_for_a_day_is_sent_once_when_the_carrier_is_back()
    {
        var shopper = await Shopper.Register(store);
        await store.Idle();
        carrier.Fail(int.MaxValue);
        var orderId = await shopper.Buy(await store.Product());
        for (var hour = 0; hour < 26; hour++)
        {
            await store.Advance(TimeSpan.FromHours(1));
        }

        (await Confirmations(shopper, orderId)).ShouldBe(0);

        carrier.Fail(0);
        for (var hour = 0; hour < 3; hour++)
        {
            await store.Advance(TimeSpan.FromHours(1));
        }

        (await Confirmations(shopper, orderId)).ShouldBe(1);
        (await DeadLetters()).ShouldBe(0);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_the_bus_does_not_take_stays_in_the_outbox_until_it_does(bool afterwards)
    {
        var shopper = await Shopper.Register(store);
        var product = await store.Product();
        await store.Idle();
        bus.Fail(3, afterwards);

        var orderId = await shopper.Buy(product);
        await store.Idle();

        (await Confirmations(shopper, orderId)).ShouldBe(1);
        (await shopper.Get("/notifications")).At("data.notifications").GetArrayLength().ShouldBe(1);
        (await DeadLetters()).ShouldBe(0);
    }

    [Fact]
    public async Task What_the_bus_did_not_take_before_a_stop_is_told_after_the_next_start()
    {
        var shopper = await Shopper.Register(store);
        var product = await store.Product();
        await store.Idle();
        bus.Fail(int.MaxValue);
        var orderId = await shopper.Buy(product);
        await store.Stop();
        bus.Fail(0);

        await store.InitializeAsync();
        await store.Advance(TimeSpan.FromMinutes(2));

        (await Confirmations(shopper, orderId)).ShouldBe(1);
    }

    private async Task<int> Confirmations(Shopper shopper, string orderId) =>
        (await store.Mailbox(shopper.Email)).Count(mail => mail.Subject?.Contains(orderId, StringComparison.Ordinal) == true);

    private async Task<int> DeadLetters() =>
        (await store.Get("/local/queues")).Json.EnumerateArray().Sum(queue => queue.GetProperty("deadLetters").GetArrayLength());
}
