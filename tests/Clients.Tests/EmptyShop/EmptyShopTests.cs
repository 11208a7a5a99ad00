using System.Net.Http.Json;
using System.Text.Json.Nodes;
using FunctionsCommerce.Client.PureEssence;

namespace FunctionsCommerce.Clients.Tests.EmptyShop;

/// <summary>A shop that was begun empty has, built up by its owner with the client alone, everything that the storefronts show.</summary>
[Collection(LongWalks.Name)]
public sealed class EmptyShopTests(EmptyStore store) : IClassFixture<EmptyStore>
{
    private const string Email = "mary@example.com";

    /// <summary>Fields that stay empty in a healthy shop, by how their paths end, and why.</summary>
    private static readonly Dictionary<string, string> MayBeEmpty = new()
    {
        [" message"] = "said where there is something to say",
        ["couponProblem"] = "nothing is wrong with the coupon",
        ["POST /orders/{orderId}/cancel data.payment.paidAt"] = "cancelled before it was paid",
        ["POST /orders/{orderId}/cancel data.paymentUrl"] = "cancelled, so not to be paid",
        ["POST /orders/{orderId}/cancel data.tracking.carrier"] = "never shipped",
        ["POST /orders/{orderId}/cancel data.tracking.updates"] = "never shipped",
        ["POST /api/v1/customer/orders data.order.payment.paidAt"] = "paid after it was placed",
        ["POST /api/v1/customer/orders data.order.payment.transactionId"] = "paid after it was placed",
        ["data.payments.refunds.reasons"] = "the customer asked for no refund",
        ["refundedAmount"] = "the customer asked for no refund",
        ["data.preferences.twoFactor"] = "the customer did not choose",
        ["data.reviews[].images"] = "the customer sent no pictures",
        ["data.entries"] = "the customer did not use the wallet",
        ["GET /api/v1/customer/tickets [].order_id"] = "the question is about no order",
    };

    [Fact]
    public async Task Its_storefronts_fill_every_documented_field()
    {
        var shop = await BuiltShop.BuildAsync(store.Http);
        var (essence, box, curry, portal) = await CustomerAsync();
        var customer = new ShopWalk(store, shop, essence, box, curry, portal);

        await customer.ShopAsync();
        await customer.LiveOnAsync();
        await customer.LookAsync();

        var fields = new[] { essence, box, curry, portal }.Select(api => api.Fields).ToArray();
        var empty = fields.SelectMany(one => one.Empty).ToList();
        empty.Where(path => !MayBeEmpty.Keys.Any(end => path.EndsWith(end, StringComparison.Ordinal))).ShouldBeEmpty(
            $"of {fields.Sum(one => one.Count)} fields");
        MayBeEmpty.Keys.Where(end => !empty.Exists(path => path.EndsWith(end, StringComparison.Ordinal)))
            .ShouldBeEmpty("these are filled and need no reason any more");
        fields.Sum(one => one.Count).ShouldBeGreaterThan(400);
    }

    private async Task<(ApiCaller Essence, ApiCaller Box, ApiCaller Curry, ApiCaller Portal)> CustomerAsync()
    {
        var essence = new PureEssenceClient(store.Http);
        var token = (await essence.RegisterAsync(
            new() { Name = "Mary Banda", Email = Email, Password = EmptyStore.Password, Phone = "0977883578" })).Data.Token;
        return (
            await ApiCaller.EnterAsync(store.Http, "/pure-essence/v1", token),
            await ApiCaller.EnterAsync(
                store.Http, "/rocketry-box", await TokenAsync("/rocketry-box/api/v1/customer/auth/login", "data", "accessToken")),
            await ApiCaller.EnterAsync(store.Http, "/ras-currys/api", await TokenAsync("/ras-currys/api/auth/login", "token")),
            await ApiCaller.EnterAsync(store.Http, "/customer-portal", await TokenAsync("/customer-portal/auth/login", "access_token")));
    }

    private async Task<string> TokenAsync(string login, params string[] path)
    {
        using var answer = await store.Http.PostAsJsonAsync(login, new { email = Email, password = EmptyStore.Password });
        var body = await answer.Content.ReadFromJsonAsync<JsonNode>();
        return (string)path.Aggregate(body, (node, name) => node![name])!;
    }
}
