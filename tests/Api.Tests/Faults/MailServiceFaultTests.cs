using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Core.Notifications;
using Microsoft.Extensions.DependencyInjection;

namespace FunctionsCommerce.Api.Tests.Faults;

/// <summary>Azure's mail service in trouble, over HTTP: the order is answered at once, and its mail goes out once, however often it
/// took.</summary>
public sealed class MailServiceFaultTests : IAsyncLifetime
{
    /// <summary>The first and three more: then the event waits for its next delivery.</summary>
    private const int AttemptsOfADelivery = 4;

    private readonly StoreHost store = new();
    private MailService service = null!;

    public async Task InitializeAsync()
    {
        service = await MailService.Start();
        var sender = service.Sender();
        store.Options = store.Options with { Replace = services => services.AddSingleton<IMessageSender>(new AzureMail(sender)) };
        await store.InitializeAsync();
    }

    public async Task DisposeAsync()
    {
        await store.DisposeAsync();
        await service.DisposeAsync();
    }

    [Theory]
    [InlineData(MailTrouble.Throttles)]
    [InlineData(MailTrouble.IsDown)]
    [InlineData(MailTrouble.Hangs)]
    [InlineData(MailTrouble.LosesItsAnswer)]
    public async Task A_short_trouble_is_over_within_the_delivery(MailTrouble trouble)
    {
        var shopper = await Ready();
        Fail(trouble, 2);

        var orderId = await shopper.Buy(await store.Product());
        await store.Idle();

        Confirmations(orderId).ShouldBe(1);
        (await Waiting()).ShouldBe((0, 0));
    }

    [Theory]
    [InlineData(MailTrouble.Throttles)]
    [InlineData(MailTrouble.IsDown)]
    [InlineData(MailTrouble.Hangs)]
    [InlineData(MailTrouble.LosesItsAnswer)]
    public async Task A_long_one_is_waited_for_and_the_mail_goes_out_once(MailTrouble trouble)
    {
        var shopper = await Ready();
        var before = service.Asked;
        Fail(trouble, AttemptsOfADelivery);

        var orderId = await shopper.Buy(await store.Product());
        await store.Idle();
        (await Waiting()).Later.ShouldBe(1);
        await store.Advance(TimeSpan.FromMinutes(5));

        (service.Asked - before).ShouldBe(AttemptsOfADelivery + 1);
        Confirmations(orderId).ShouldBe(1);
        (await Waiting()).ShouldBe((0, 0));
    }

    private async Task<Shopper> Ready()
    {
        var shopper = await Shopper.Register(store);
        await store.Idle();
        return shopper;
    }

    private void Fail(MailTrouble trouble, int requests)
    {
        service.Trouble = trouble;
        service.Fail(requests);
    }

    private int Confirmations(string orderId) => service.Sent.Count(mail => mail.Contains(orderId, StringComparison.Ordinal));

    /// <summary>Messages that will be tried again, and those that were given up.</summary>
    private async Task<(int Later, int Dead)> Waiting()
    {
        var queues = (await store.Get("/local/queues")).Json.EnumerateArray().ToList();
        return (
            queues.Sum(queue => queue.GetProperty("scheduled").GetInt32()),
            queues.Sum(queue => queue.GetProperty("deadLetters").GetArrayLength()));
    }

    private sealed class AzureMail(Azure.Messages.MailSender mail) : IMessageSender
    {
        public Task SendAsync(OutboundMessage message, CancellationToken ct) => mail.SendAsync(message, ct);
    }
}
