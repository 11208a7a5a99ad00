using System.Text.Json;
using FunctionsCommerce.Client.CateredByAfrica;
using FunctionsCommerce.Client.PureEssence;
using PureEssence = FunctionsCommerce.Client.PureEssence;

namespace FunctionsCommerce.Clients.Tests.BackOffice;

/// <summary>The back office in a browser (<c>walk.mjs</c>), over the files that the build makes.</summary>
public sealed class BackOfficeTests(DemoStore store) : IClassFixture<DemoStore>
{
    [BrowserFact]
    public async Task Staff_log_in_see_a_new_order_move_it_ship_it_and_lose_nothing()
    {
        var staff = new CateredByAfricaClient(store.Http);
        staff.AccessToken = (await staff.LoginAsync(
            new() { Email = DemoStore.StaffEmail, Password = DemoStore.Password })).Data.Tokens.AccessToken;
        await OrderAsync();
        var order = (await staff.ListOrdersAsync(limit: 1)).Data.Orders.Single();
        var product = (await staff.ListProductsAsync(limit: 1)).Data.Products.Single();

        var written = Npm.Walk.Run(
            "node",
            ["walk.mjs"],
            ("STORE", store.Http.BaseAddress!.ToString()),
            ("ORDER", order.OrderNumber),
            ("PRODUCT", product.Id),
            ("TOKEN", staff.AccessToken),
            ("CHROMIUM", BrowserFactAttribute.Chromium!));

        var report = JsonElement.Parse(written);
        report.GetProperty("problems").EnumerateArray().Select(problem => problem.GetString()).ShouldBeEmpty();
        var seen = report.GetProperty("seen");
        seen.GetProperty("address").GetString().ShouldBe("/back-office/");
        seen.GetProperty("stage").GetString().ShouldBe("shipped");
        seen.GetProperty("keptEmail").GetString().ShouldBe(DemoStore.StaffEmail);
        seen.GetProperty("keptBrand").GetString().ShouldBe("Own brand");
        seen.GetProperty("keptPrice").GetString().ShouldBe("0");
        seen.GetProperty("invoice").GetString().ShouldBe($"invoice-{order.OrderNumber}.pdf");
        var stored = (await staff.GetOrderAsync(order.Id)).Data;
        stored.Shipment.TrackingNumber.ShouldBe("BD123456");
        stored.Notes.ShouldContain(note => note.Note == "Packed with care");
    }

    private async Task OrderAsync()
    {
        var shop = new PureEssenceClient(store.Http);
        shop.AccessToken = (await shop.LoginAsync(new() { Email = DemoStore.CustomerEmail, Password = DemoStore.Password })).Data.Token;
        var product = (await shop.ListProductsAsync(limit: 1)).Data.Products.Single();
        await shop.AddToCartAsync(new() { ProductId = product.Id });
        var address = (await shop.AddAddressAsync(
            new() { Name = "Home", Street = "Cairo Road", City = "Lusaka", PostalCode = "10101", Phone = "0977883578" })).Data;
        await shop.CreateOrderAsync(new() { ShippingAddressId = address.Id, PaymentMethod = PureEssence.PureEssencePaymentMethod.Cod });
    }
}
