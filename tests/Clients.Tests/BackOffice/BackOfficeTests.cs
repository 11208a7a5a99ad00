using System.Text.Json;
using FunctionsCommerce.Client.CateredByAfrica;
using FunctionsCommerce.Client.PureEssence;
using PureEssence = FunctionsCommerce.Client.PureEssence;

namespace FunctionsCommerce.Clients.Tests.BackOffice;

/// <summary>The back office and the shop window in a browser (<c>walk.mjs</c>), over the files that the build makes.</summary>
[Collection(LongWalks.Name)]
public sealed class BackOfficeTests(DemoStore store) : IClassFixture<DemoStore>
{
    private const string Subject = "Where is my parcel?";

    [BrowserFact]
    public async Task Staff_and_a_customer_walk_through_all_of_it()
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
            ("TICKET", Subject),
            ("CUSTOMER", DemoStore.CustomerEmail),
            ("TOKEN", staff.AccessToken),
            ("CHROMIUM", BrowserFactAttribute.Chromium!));

        var report = JsonElement.Parse(written);
        report.GetProperty("problems").EnumerateArray().Select(problem => problem.GetString()).ShouldBeEmpty();
        var seen = report.GetProperty("seen").EnumerateObject().ToDictionary(each => each.Name, each => each.Value.ToString());
        seen["address"].ShouldBe("/back-office/");
        seen["stage"].ShouldBe("shipped");
        seen["keptEmail"].ShouldBe(DemoStore.StaffEmail);
        seen["keptBrand"].ShouldBe("Own brand");
        seen["keptPrice"].ShouldBe("0");
        seen["invoice"].ShouldBe($"invoice-{order.OrderNumber}.pdf");
        var stored = (await staff.GetOrderAsync(order.Id)).Data;
        stored.Shipment.TrackingNumber.ShouldBe("BD123456");
        stored.Notes.ShouldContain(note => note.Note == "Packed with care");

        // What the customer ordered in the shop window arrived without a reload, and came back.
        seen["live"].ShouldStartWith("New order ORD-");
        seen["returned"].ShouldBe("returned");
        seen["refund"].ShouldBeOneOf("completed", "pending", "processing");
        seen["tags"].ShouldBe("walked");

        // What was chosen in one part of a page stays while another is saved.
        seen["keptConsent"].ShouldBe("True");
        (await staff.GetCustomerProfileAsync(stored.Customer.Id)).Data.Consent.Newsletters.ShouldBeTrue();
        seen["ticket"].ShouldBe("resolved");
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
        await shop.OpenTicketAsync(new() { Subject = Subject, Message = "It should have come on Monday." });
    }
}
