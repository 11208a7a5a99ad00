using System.Net;
using FunctionsCommerce.Api.Tests.CateredByAfrica;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Api.Tests.RocketryBox;
using FunctionsCommerce.Core.Catalog.Listing;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Orders.Payments;
using FunctionsCommerce.Core.Orders.Refunds;
using FunctionsCommerce.Core.Orders.Returns;

namespace FunctionsCommerce.Api.Tests.Payments;

/// <summary>What <c>Store__SelfServiceRefunds</c> lets customers do alone.</summary>
public sealed class SelfServiceRefundTests
{
    [Fact]
    public async Task Where_it_is_never_every_refund_waits_for_staff()
    {
        await using var host = await With("never");
        var staff = await BackOffice.Enter(host.Store);
        var member = await BoxMember.Join(host.Store);
        var product = await host.Store.Product(price: 10_000, stock: 10);
        foreach (var status in new[] { OrderStatus.Confirmed, OrderStatus.Shipped, OrderStatus.Delivered })
        {
            var order = await PaidAsync(member, product, status);

            await AskAsync(member, order, 100);

            var asked = await member.Read(order);
            (asked.Status, asked.Payment.Refunded, asked.Payment.Refunds.ShouldHaveSingleItem().Status).ShouldBe(
                (status, 0, RefundStatus.Requested));
        }

        (await host.Store.Stock(product)).Stock.ShouldBe(7);
        (await staff.Get("/dashboard/pending")).Expect(HttpStatusCode.OK).At("data.refundsRequested").GetInt32().ShouldBe(3);
        (await host.Store.Service<ReturnService>().PendingAsync(member.Id, default)).ShouldBe(3);
        foreach (var request in (await staff.Get("/refunds?status=requested")).At("data.refunds").EnumerateArray())
        {
            (await staff.Post($"/refunds/{request.GetProperty("id").GetString()}/approve")).Expect(HttpStatusCode.OK);
        }

        await host.Store.Idle();
        (await staff.Get("/dashboard/pending")).At("data.total").GetInt32().ShouldBe(0);
        (await host.Store.Stock(product)).Stock.ShouldBe(8);
        (await host.Store.Service<OrderService>().CountAsync(member.Id, new OrderFilter([OrderStatus.Cancelled]), default)).ShouldBe(1);
    }

    [Fact]
    public async Task Where_it_is_always_no_refund_waits_and_what_was_shipped_is_not_cancelled()
    {
        await using var host = await With("always");
        var member = await BoxMember.Join(host.Store);
        var product = await host.Store.Product(price: 10_000, stock: 10);
        foreach (var (status, after) in new[]
        {
            (OrderStatus.Confirmed, OrderStatus.Cancelled), (OrderStatus.Shipped, OrderStatus.Shipped),
            (OrderStatus.Delivered, OrderStatus.Delivered),
        })
        {
            var order = await PaidAsync(member, product, status);

            await AskAsync(member, order, 40);
            (await member.Read(order)).Payment.Refunded.ShouldBe(4_000);
            await AskAsync(member, order, 60);

            var refunded = await member.Read(order);
            (refunded.Status, refunded.Payment.Status, refunded.Payment.Refunded).ShouldBe((after, PaymentStatus.Refunded, 10_000));
            BoxMember.Refused(
                await member.Post($"/payments/{BoxMember.Code(order.Payment.PaymentId)}/refund", new { reason = "More", amount = 1 }),
                HttpStatusCode.BadRequest, "VALIDATION_ERROR", "amount");
        }

        (await host.Store.Stock(product)).Stock.ShouldBe(8);
    }

    private static Task<TestHost> With(string selfService) => TestHost.Start(options => options with
    {
        Settings = new Dictionary<string, string?>(options.Settings) { ["Store:SelfServiceRefunds"] = selfService },
    });

    private static async Task<Order> PaidAsync(BoxMember member, CatalogEntry product, OrderStatus status)
    {
        var order = await member.PaidOrder(product);
        await member.MoveTo(order, status);
        return order;
    }

    private static async Task AskAsync(BoxMember member, Order order, decimal amount)
    {
        (await member.Post(
            $"/payments/{BoxMember.Code(order.Payment.PaymentId)}/refund",
            new { reason = "No more", amount })).Expect(HttpStatusCode.Created);
        await member.Store.Idle();
    }
}
