using System.Net.Http.Json;
using System.Text.Json;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.Core.Subscriptions;

namespace FunctionsCommerce.Api.Tests.RocketryBox;

/// <summary>Whatever breaks in the midst of a delivery: one order and one charge.</summary>
public sealed class SubscriptionCrashTests
{
    private const int Subscribers = 24;

    [Fact]
    public async Task Killed_while_it_charges_the_store_makes_one_order_and_one_payment_of_each_delivery()
    {
        var store = new StoreHost();
        await store.InitializeAsync();
        try
        {
            var product = await store.Product(stock: 1_000, price: 1_000);
            var subscribers = new List<Subscriber>();
            for (var i = 0; i < Subscribers; i++)
            {
                subscribers.Add(await Subscriber.Join(store, start: store.Today().AddDays(1), product: product));
            }

            await store.Stop();
            foreach (var payments in (int[])[2, 7, 13, 19])
            {
                await KillAt(store, payments);
            }

            await store.InitializeAsync();
            await store.Advance(TimeSpan.FromDays(1));
            await store.Advance(TimeSpan.FromHours(1));

            foreach (var subscriber in subscribers)
            {
                (await subscriber.Orders()).ShouldHaveSingleItem().Payment.Captures.Count.ShouldBe(1);
                (await subscriber.Mails("Payment received")).Length.ShouldBe(1);
                (await subscriber.Mails("did not go through")).ShouldBeEmpty();
            }

            (await store.Gateway()).Payments.ShouldBe(Subscribers);
            (await store.Stock(product)).Stock.ShouldBe(1_000 - Subscribers);
        }
        finally
        {
            await store.DisposeAsync();
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Every_write_may_fail_or_its_answer_get_lost(bool after)
    {
        var breaking = new BreakingWrites();
        var store = new StoreHost();
        store.Options = store.Options with { AroundStore = inner => breaking.Around(inner) };
        await store.InitializeAsync();
        try
        {
            var broken = 0;
            for (var write = 1; write == 1 || breaking.Broke; write++)
            {
                var product = await store.Product(stock: 10, price: 1_000);
                var subscriber = await Subscriber.Join(store, start: store.Today().AddDays(300), product: product);
                var before = (await store.Gateway()).Payments;
                await ComesToday(subscriber);

                breaking.BreakAt(write, after);
                var runner = store.Service<SubscriptionProcessor>();
                await Again(() => runner.RunAsync(subscriber.Member.Id, BoxCustomer.Decode(subscriber.Id), CancellationToken.None));
                breaking.Heal();
                await store.Idle();
                await store.Advance(TimeSpan.FromMinutes(20));
                await runner.RunAsync(subscriber.Member.Id, BoxCustomer.Decode(subscriber.Id), CancellationToken.None);

                (await subscriber.Orders()).ShouldHaveSingleItem($"write {write}").Payment.Captures.Count.ShouldBe(1, $"write {write}");
                ((await store.Gateway()).Payments - before).ShouldBe(1, $"write {write}");
                (await store.Stock(product)).Stock.ShouldBe(9, $"write {write}");
                broken += breaking.Broke ? 1 : 0;
            }

            broken.ShouldBeGreaterThan(5);
        }
        finally
        {
            await store.DisposeAsync();
        }
    }

    private static async Task ComesToday(Subscriber subscriber)
    {
        var (partition, id) = (CurrentUser.PartitionOf(subscriber.Member.Id), Subscription.IdOf(BoxCustomer.Decode(subscriber.Id)));
        (await subscriber.Store.Service<IDocumentStore>().UpdateAsync<Subscription>(
            partition, id, current => current with { Due = subscriber.Store.Today() }, Errors.NotFound("Subscription"),
            CancellationToken.None)).IsOk.ShouldBeTrue();
    }

    private static async Task Again(Func<Task> run)
    {
        try
        {
            await run();
        }
        catch (StoreUnavailableException)
        {
            await run();
        }
    }

    /// <summary>A process of its own comes to the day, and dies as soon as the gateway has so many payments.</summary>
    private static async Task KillAt(StoreHost store, int payments)
    {
        using var host = await HostProcess.Start(store.Options.DataFolder);
        using var client = new HttpClient { BaseAddress = host.Address };
        var advancing = client.PostAsync("/local/clock/advance", JsonContent.Create(new { seconds = 24 * 60 * 60 }));
        while (!advancing.IsCompleted
            && JsonElement.Parse(await client.GetStringAsync("/local/razorpay/stats")).GetProperty("payments").GetInt32() < payments)
        {
            await Task.Yield();
        }

        host.Kill();
        await Task.WhenAny(advancing);
    }
}
