using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using FunctionsCommerce.Api.Tests.PureEssence;
using FunctionsCommerce.Core.Orders;

namespace FunctionsCommerce.Api.Tests.CateredByAfrica;

/// <summary>Webhooks that arrive in any order tell how to put them in order.</summary>
public sealed partial class WebhookOrderTests
{
    [Fact]
    public async Task Revision_and_sequence_put_the_states_of_an_order_in_order()
    {
        await using var host = await TestHost.Start();
        var store = host.Store;
        await using var receiver = new Receiver(
            number => number % 2 == 1 && number < 8 ? HttpStatusCode.ServiceUnavailable : HttpStatusCode.OK);
        var staff = await BackOffice.Enter(store);
        (await staff.Post(
            "/webhooks", new { url = receiver.Url, events = new[] { "order.created", "order.updated" } })).Expect(HttpStatusCode.Created);
        var shopper = await Shopper.Register(store);
        var orderId = await shopper.Buy(await store.Product());
        foreach (var status in new[] { OrderStatus.Confirmed, OrderStatus.Processing, OrderStatus.Shipped, OrderStatus.Delivered })
        {
            await store.Advance(TimeSpan.FromSeconds(1));
            await shopper.MoveTo(orderId, status);
        }

        await store.Idle();
        await store.Advance(TimeSpan.FromDays(1));

        var bodies = receiver.Requests.GroupBy(request => request.Id).Select(same => JsonElement.Parse(same.First().Body)).ToArray();
        var inOrder = bodies.OrderBy(body => Data(body, "revision")).ToArray();
        inOrder.Select(body => Data(body, "revision")).ShouldBe([1, 2, 3, 4, 5]);
        inOrder.Select(body => body.GetProperty("data").GetProperty("status").GetString())
            .ShouldBe(["pending", "processing", "processing", "processing", "completed"]);
        bodies.OrderBy(body => Data(body, "sequence")).Select(body => Data(body, "revision")).ShouldBe([1, 2, 3, 4, 5]);
        inOrder.Select(body => body.GetProperty("timestamp").GetDateTimeOffset()).ShouldBeInOrder();
        inOrder.ShouldAllBe(body => Milliseconds().IsMatch(body.GetProperty("timestamp").GetString()!));
    }

    private static long Data(JsonElement body, string name) => body.GetProperty("data").GetProperty(name).GetInt64();

    [GeneratedRegex(@"T\d\d:\d\d:\d\d\.\d{3}Z$")]
    private static partial Regex Milliseconds();
}
