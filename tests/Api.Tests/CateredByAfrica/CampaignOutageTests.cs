using System.Collections.Concurrent;
using System.Net;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Core.Notifications;
using Microsoft.Extensions.DependencyInjection;

namespace FunctionsCommerce.Api.Tests.CateredByAfrica;

/// <summary>A mail or SMS service that cannot be reached: everybody gets the campaign once, later; after a day it has failed and can be
/// resumed.</summary>
public sealed class CampaignOutageTests : IAsyncLifetime
{
    private const int People = 25;
    private readonly StoreHost store = new();
    private readonly Carrier carrier = new();
    private Shopper first = null!;
    private Marketer staff = null!;

    public async Task InitializeAsync()
    {
        store.Options = store.Options with { Replace = services => services.AddSingleton<IMessageSender>(carrier) };
        await store.InitializeAsync();
        first = await Crowd.Of(store, People);
        staff = await Marketer.SignIn(store);
        await store.Idle();
    }

    public Task DisposeAsync() => store.DisposeAsync();

    [Theory]
    [InlineData("email", 2)]
    [InlineData("email", 180)]
    [InlineData("sms", 2)]
    public async Task An_outage_is_waited_out_and_everybody_gets_it_once(string channel, int minutes)
    {
        carrier.Takes = 0;
        var path = await Send(channel);
        await store.Advance(TimeSpan.FromMinutes(minutes));
        staff = await Marketer.SignIn(store);
        (await Recipients(path)).ShouldBe(("sending", 0, People, 0));

        carrier.Takes = int.MaxValue;
        await store.Advance(TimeSpan.FromMinutes(16));
        staff = await Marketer.SignIn(store);

        (await Recipients(path)).ShouldBe(("sent", People, 0, 0));
        carrier.Marketing.Count.ShouldBe(People);
    }

    [Fact]
    public async Task An_outage_amid_a_batch_and_a_restart_in_between_lose_and_double_nobody()
    {
        carrier.Takes = 7;
        var path = await Send("email");
        await store.Idle();
        (await Recipients(path)).ShouldBe(("sending", 7, People - 7, 0));

        await store.Restart();
        carrier.Takes = int.MaxValue;
        await store.Advance(TimeSpan.FromMinutes(16));
        staff = await Marketer.SignIn(store);

        (await Recipients(path)).ShouldBe(("sent", People, 0, 0));
        carrier.Marketing.Count.ShouldBe(People);
    }

    [Theory]
    [InlineData("email")]
    [InlineData("sms")]
    public async Task After_a_day_it_has_failed_says_how_many_got_it_and_goes_on_when_it_is_resumed(string channel)
    {
        carrier.Takes = 7;
        var path = await Send(channel);
        await store.Advance(TimeSpan.FromDays(2));
        staff = await Marketer.SignIn(store);
        (await Recipients(path)).ShouldBe(("failed", 7, People - 7, 0));
        await Shopper.Register(store);

        carrier.Takes = int.MaxValue;
        (await staff.Post($"{path}/resume")).Expect(HttpStatusCode.OK).At("data.status").GetString().ShouldBe("sending");
        await store.Advance(TimeSpan.FromMinutes(6));

        (await Recipients(path)).ShouldBe(("sent", People, 0, 0));
        carrier.Marketing.Count.ShouldBe(People);
        (await staff.Post($"{path}/resume")).Expect(HttpStatusCode.Conflict);
    }

    private async Task<string> Send(string channel)
    {
        if (channel == "sms")
        {
            var sent = await staff.Post("/messages/send", new { type = "sms", content = "Hi", recipientType = "all" });
            return "/messages/" + sent.Expect(HttpStatusCode.OK).At("data.id").GetString();
        }

        var made = await staff.Post("/emails/campaigns", new { name = "News", subject = "Hi", body = "<p>Hi</p>", recipientType = "all" });
        var path = "/emails/campaigns/" + made.Expect(HttpStatusCode.Created).At("data.id").GetString();
        (await staff.Post(path + "/send")).Expect(HttpStatusCode.OK).At("data.status").GetString().ShouldBe("sending");
        return path;
    }

    private async Task<(string? Status, int Sent, int Pending, int Failed)> Recipients(string path)
    {
        var report = (await staff.Get(path)).Expect(HttpStatusCode.OK);
        int Of(string what) => report.At("data.recipients." + what).GetInt32();
        return (report.At("data.status").GetString(), Of("sent"), Of("pending"), Of("failed"));
    }

    private sealed class Carrier : IMessageSender
    {
        private int takes = int.MaxValue;

        public int Takes
        {
            set => Volatile.Write(ref takes, value);
        }

        public ConcurrentBag<string> Marketing { get; } = [];

        public Task SendAsync(OutboundMessage message, CancellationToken ct)
        {
            if (!message.MessageId.EndsWith("-marketing", StringComparison.Ordinal))
            {
                return Task.CompletedTask;
            }

            if (Interlocked.Decrement(ref takes) < 0)
            {
                Volatile.Write(ref takes, 0);
                throw new HttpRequestException("No connection could be made.");
            }

            Marketing.Add(message.MessageId);
            return Task.CompletedTask;
        }
    }
}
