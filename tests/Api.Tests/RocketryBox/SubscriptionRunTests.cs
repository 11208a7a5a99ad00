using System.Net;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.Core.Subscriptions;
using Microsoft.DurableTask.Client;

namespace FunctionsCommerce.Api.Tests.RocketryBox;

/// <summary>Deliveries come on their days, or are left out.</summary>
public sealed class SubscriptionRunTests : IAsyncLifetime
{
    private readonly StoreHost store = new();

    public Task InitializeAsync() => store.InitializeAsync();

    public Task DisposeAsync() => store.DisposeAsync();

    [Fact]
    public async Task What_is_out_of_stock_is_left_out_and_told()
    {
        var product = await store.Product(stock: 1, price: 1_000);
        var subscriber = await Subscriber.Join(store, "weekly", quantity: 2, product: product);

        (await subscriber.Orders()).ShouldBeEmpty();
        var mail = (await subscriber.Mails("skipped")).ShouldHaveSingleItem();
        mail.Body.ShouldContain("Only 1 of");
        (await store.Gateway()).Charges.ShouldBe(0);
        (await subscriber.Next()).ShouldBe(
            store.Today().AddDays(7).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        await store.Service<CatalogService>()
            .UpdateAsync(
                product.Id, draft => draft with { Variants = [.. draft.Variants.Select(v => v with { Stock = 5 })] },
                CancellationToken.None);

        await store.Advance(TimeSpan.FromDays(7));

        (await subscriber.Orders()).ShouldHaveSingleItem().Payment.Status.ShouldBe(PaymentStatus.Paid);
        (await store.Stock(product)).Stock.ShouldBe(3);
    }

    [Fact]
    public async Task What_begins_on_the_last_day_comes_on_the_last_day()
    {
        var start = store.Coming(1, 31);
        await store.AdvanceTo(start.AddDays(-5));
        var subscriber = await Subscriber.Join(store, start: start);

        for (var month = 1; month <= 5; month++)
        {
            await store.AdvanceTo(new DateOnly(start.Year, month, 1).AddMonths(1).AddDays(1));
        }

        (await subscriber.Paid()).ShouldBe(
            [$"{start.Year}-01-31", $"{start.Year}-02-28", $"{start.Year}-03-31", $"{start.Year}-04-30", $"{start.Year}-05-31"]);
    }

    [Fact]
    public async Task A_quarter_a_fortnight_and_the_wanted_time_of_the_day_are_kept()
    {
        var start = store.Coming(3, 1);
        await store.AdvanceTo(start.AddDays(-5));
        var quarterly = await Subscriber.Join(
            store, "quarterly", start: start, preferences: new { deliveryDay = 15, deliveryTime = "17:30" });
        var fortnightly = await Subscriber.Join(store, "biweekly", start: start);

        await store.AdvanceTo(start.AddDays(40));
        await store.AdvanceTo(new DateOnly(start.Year, 6, 16));

        (await quarterly.Orders())
            .Select(order => order.CreatedAt.ToString("MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture))
            .ShouldBe(["03-15 17:30", "06-15 17:30"]);
        (await fortnightly.Paid()).Take(3).ShouldBe([$"{start.Year}-03-01", $"{start.Year}-03-15", $"{start.Year}-03-29"]);
    }

    [Fact]
    public async Task An_address_that_is_gone_leaves_the_delivery_out()
    {
        var subscriber = await Subscriber.Join(store, start: store.Today().AddDays(1));
        (await subscriber.Member.Delete("/addresses/" + subscriber.Member.AddressId)).Expect(HttpStatusCode.OK);

        await store.Advance(TimeSpan.FromDays(1));

        (await subscriber.Mails("skipped")).ShouldHaveSingleItem().Body.ShouldContain("Address not found");
        (await subscriber.Orders()).ShouldBeEmpty();
    }

    [Fact]
    public async Task While_the_shop_takes_no_orders_deliveries_are_left_out()
    {
        var subscriber = await Subscriber.Join(store, start: store.Today().AddDays(1));
        await store.Service<StorefrontSettingsService>()
            .UpdateAsync(rules => rules with { AcceptOrders = false, ClosedMessage = "We are on holiday" }, CancellationToken.None);

        await store.Advance(TimeSpan.FromDays(1));

        (await subscriber.Mails("skipped")).ShouldHaveSingleItem().Body.ShouldContain("We are on holiday");
    }

    [Fact]
    public async Task Two_deliveries_of_the_same_event_run_one_subscription()
    {
        var subscriber = await Subscriber.Join(store);
        var happened = new SubscriptionCreated(subscriber.Member.Id, BoxCustomer.Decode(subscriber.Id), store.App.Clock.GetUtcNow());

        for (var i = 0; i < 3; i++)
        {
            var again = store.Service<EventFactory>().Create(CurrentUser.PartitionOf(subscriber.Member.Id), happened);
            await store.Service<IEventBus>().PublishAsync([again], CancellationToken.None);
        }

        await store.Advance(TimeSpan.FromDays(1));
        (await subscriber.Orders()).Count.ShouldBe(1);
        (await store.Gateway()).Charges.ShouldBe(1);
        (await Instances()).ShouldBe(1);
    }

    [Fact]
    public async Task Twenty_at_the_same_step_make_one_order_and_one_charge()
    {
        var subscriber = await Subscriber.Join(store, start: store.Today().AddDays(1));
        await Instance(client => client.TerminateInstanceAsync(Subscription.IdOf(BoxCustomer.Decode(subscriber.Id))));
        await store.Idle();
        await store.Advance(TimeSpan.FromDays(1));

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Run(subscriber)));

        (await subscriber.Orders()).ShouldHaveSingleItem().Payment.Captures.Count.ShouldBe(1);
        (await store.Gateway()).Charges.ShouldBe(1);
    }

    [Fact]
    public async Task What_lost_its_orchestration_is_found_and_goes_on()
    {
        var subscriber = await Subscriber.Join(store, start: store.Today().AddDays(1));
        await Instance(client => client.TerminateInstanceAsync(Subscription.IdOf(BoxCustomer.Decode(subscriber.Id))));
        await store.Idle();

        await store.AdvanceTo(store.Today().AddDays(1));
        (await subscriber.Orders()).ShouldBeEmpty();
        await store.Advance(TimeSpan.FromMinutes(25));

        (await subscriber.Orders()).ShouldHaveSingleItem().Payment.Status.ShouldBe(PaymentStatus.Paid);
    }

    [Fact]
    public async Task A_cancelled_subscription_has_no_orchestration_any_more()
    {
        var subscriber = await Subscriber.Join(store);

        await subscriber.Change(new { status = "cancelled" });

        (await Instances()).ShouldBe(0);
    }

    [Fact]
    public async Task An_order_number_that_a_sweeper_took_away_is_replaced()
    {
        var subscriber = await Subscriber.Join(store, start: store.Today().AddDays(1));
        await Instance(client => client.TerminateInstanceAsync(Subscription.IdOf(BoxCustomer.Decode(subscriber.Id))));
        var documents = store.Service<IDocumentStore>();
        var current = (await documents.ReadAsync<Subscription>(
            CurrentUser.PartitionOf(subscriber.Member.Id), Subscription.IdOf(BoxCustomer.Decode(subscriber.Id)), CancellationToken.None))!;
        var orderId = store.Service<IdGenerator>().Next();
        await documents.CreateAsync(new OrderKey { OrderId = orderId, CustomerId = current.CustomerId }, CancellationToken.None);
        await documents.CreateAsync(new VoidedOrderId { OrderId = orderId, CustomerId = current.CustomerId }, CancellationToken.None);
        var begun = current.Begin(orderId, StoreCalendar.Utc, store.App.Clock.GetUtcNow()).Subscription;
        (await documents.CommitAsync(
            new DocumentBatch(Containers.Customers, current.Partition).Replace(begun), CancellationToken.None)).Ok.ShouldBeTrue();

        await Run(subscriber);

        var order = (await subscriber.Orders()).ShouldHaveSingleItem();
        order.OrderId.ShouldNotBe(orderId);
        order.Payment.Status.ShouldBe(PaymentStatus.Paid);
    }

    private Task<SubscriptionNextStep> Run(Subscriber subscriber) =>
        store.Service<SubscriptionProcessor>().RunAsync(subscriber.Member.Id, BoxCustomer.Decode(subscriber.Id), CancellationToken.None);

    private Task Instance(Func<DurableTaskClient, Task> act) => act(store.Service<DurableTaskClient>());

    private async Task<int> Instances()
    {
        await store.Idle();
        var running = 0;
        await foreach (var instance in store.Service<DurableTaskClient>()
            .GetAllInstancesAsync(new OrchestrationQuery { InstanceIdPrefix = "subscription-" }))
        {
            running += instance.IsCompleted ? 0 : 1;
        }

        return running;
    }
}
