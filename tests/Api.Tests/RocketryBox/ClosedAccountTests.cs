using System.Net;
using FunctionsCommerce.Api.Tests.CateredByAfrica;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Core.Orders;

namespace FunctionsCommerce.Api.Tests.RocketryBox;

/// <summary>Whoever is blocked or deleted is charged and sent nothing any more.</summary>
public sealed class ClosedAccountTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_saved_card_is_not_charged_for_the_next_delivery(bool isDeleted)
    {
        await using var host = await TestHost.Start();
        var store = host.Store;
        var subscriber = await Subscriber.Join(store, "weekly");
        (await subscriber.Paid()).Length.ShouldBe(1);
        await MoveAllAsync(subscriber, OrderStatus.Delivered);
        var (charges, mails) = ((await store.Gateway()).Charges, (await store.Mailbox(subscriber.Member.Customer.Email)).Count);

        await CloseAsync(store, subscriber, isDeleted);
        var told = (await store.Mailbox(subscriber.Member.Customer.Email)).Count;
        await store.Advance(TimeSpan.FromDays(40));

        (await subscriber.Orders()).Count.ShouldBe(1);
        (await store.Gateway()).Charges.ShouldBe(charges);
        (await store.Mailbox(subscriber.Member.Customer.Email)).Count.ShouldBe(told);
        told.ShouldBeLessThanOrEqualTo(mails + 1);
        (await store.Get($"/local/mailbox?to={Uri.EscapeDataString("deleted.invalid")}")).Text.ShouldNotContain("deleted-");
    }

    [Fact]
    public async Task A_card_that_was_declined_is_not_tried_again()
    {
        await using var host = await TestHost.Start();
        var store = host.Store;
        var product = await store.Product(stock: 10, price: 1_000);
        var subscriber = await Subscriber.Join(store, "monthly", card: "0002", product: product);
        var charges = (await store.Gateway()).Charges;

        await CloseAsync(store, subscriber, isDeleted: false);
        await store.Advance(TimeSpan.FromDays(20));

        (await store.Gateway()).Charges.ShouldBe(charges);
        (await subscriber.Orders()).ShouldHaveSingleItem().Status.ShouldBe(OrderStatus.Cancelled);
        (await store.Stock(product)).Stock.ShouldBe(10);
    }

    [Fact]
    public async Task An_account_with_an_order_that_is_paid_and_not_delivered_is_not_deleted()
    {
        await using var host = await TestHost.Start();
        var subscriber = await Subscriber.Join(host.Store, "monthly");
        var staff = await BackOffice.Enter(host.Store);

        (await staff.Delete(Path(subscriber))).Expect(HttpStatusCode.Conflict);

        (await subscriber.Status()).ShouldBe("active");
        (await subscriber.Orders()).ShouldHaveSingleItem().ShippingAddress.ShouldNotBeNull();
    }

    private static async Task CloseAsync(StoreHost store, Subscriber subscriber, bool isDeleted)
    {
        var staff = await BackOffice.Enter(store);
        (isDeleted
            ? await staff.Delete(Path(subscriber))
            : await staff.Put(Path(subscriber), new { status = "blocked" })).Expect(HttpStatusCode.OK);
        await store.Idle();
    }

    private static async Task MoveAllAsync(Subscriber subscriber, OrderStatus status)
    {
        foreach (var order in await subscriber.Orders())
        {
            await subscriber.Member.MoveTo(order, status);
        }
    }

    private static string Path(Subscriber subscriber) => "/customers/cust_" + BoxMember.Code(subscriber.Member.Id);
}
