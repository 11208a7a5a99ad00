using FunctionsCommerce.Client;
using FunctionsCommerce.Client.CateredByAfrica;
using FunctionsCommerce.Client.CustomerPortal;
using FunctionsCommerce.Client.PureEssence;
using FunctionsCommerce.Client.RasCurrys;
using FunctionsCommerce.Client.RocketryBox;
using PureEssence = FunctionsCommerce.Client.PureEssence;
using Staff = FunctionsCommerce.Client.CateredByAfrica;

namespace FunctionsCommerce.Clients.Tests;

/// <summary>The .NET clients against a store.</summary>
public sealed class DotnetClientTests(DemoStore store) : IClassFixture<DemoStore>
{
    private static readonly string Unknown = "wrongPassword" + 1;

    [Fact]
    public async Task A_customer_finds_orders_and_pays_and_staff_see_the_same_order()
    {
        var shop = await CustomerAsync();
        var product = (await shop.ListProductsAsync(limit: 1)).Data.Products.Single();
        await shop.AddToCartAsync(new() { ProductId = product.Id, Quantity = 2 });
        var total = (await shop.GetCartAsync()).Data.Summary.Total;

        var placed = (await shop.CreateOrderAsync(await OrderAsync(shop), Guid.NewGuid().ToString())).Data;

        var staff = await StaffAsync();
        var seen = (await staff.ListOrdersAsync(limit: 1)).Data.Orders.Single();
        placed.Total.ShouldBe(total);
        seen.TotalAmount.ShouldBe(total);
        var moved = (await staff.UpdateOrderStatusAsync(seen.Id, new() { Status = OrderTarget.Processing })).Data;
        moved.Status.ShouldBe(Staff.StaffOrderStatus.Processing);
        (await staff.GetOrderAsync(seen.Id)).Data.Items.Sum(line => line.Quantity).ShouldBe(2);
        using var invoice = await staff.DownloadInvoiceAsync(seen.Id);
        invoice.StatusCode.ShouldBe(200);
    }

    [Fact]
    public async Task Ids_beyond_32_bits_arrive_whole()
    {
        var shop = await CustomerAsync();

        var address = await AddressAsync(shop);

        address.Id.ShouldBeGreaterThan(int.MaxValue);
        (await shop.ListAddressesAsync()).Data.ShouldContain(each => each.Id == address.Id);
    }

    [Fact]
    public async Task Lists_of_words_are_sent_as_words()
    {
        var staff = await StaffAsync();
        var url = new Uri(store.Http.BaseAddress!, "/hook");

        var made = (await staff.CreateWebhookAsync(
            new() { Url = url, Events = [Staff.Events.OrderCreated, Staff.Events.OrderUpdated] })).Data;

        made.Events.ShouldBe(["order.created", "order.updated"]);
        await staff.DeleteWebhookAsync(made.Id);
    }

    [Fact]
    public async Task A_wrong_password_is_told_by_every_API()
    {
        Func<Task>[] logins =
        [
            () => new PureEssenceClient(store.Http).LoginAsync(new() { Email = DemoStore.CustomerEmail, Password = Unknown }),
            () => new RocketryBoxClient(store.Http).LoginAsync(new() { Email = DemoStore.CustomerEmail, Password = Unknown }),
            () => new CustomerPortalClient(store.Http).LoginAsync(new() { Email = DemoStore.CustomerEmail, Password = Unknown }),
            () => new RasCurrysClient(store.Http).LoginAsync(new() { Email = DemoStore.CustomerEmail, Password = Unknown }),
            () => new CateredByAfricaClient(store.Http).LoginAsync(new() { Email = DemoStore.StaffEmail, Password = Unknown }),
        ];

        foreach (var login in logins)
        {
            var refused = await Should.ThrowAsync<WrongPasswordException>(login);
            refused.Message.ShouldContain("password");
            refused.Refusal.RequestId.ShouldNotBeNullOrEmpty();
        }
    }

    [Fact]
    public async Task A_refused_coupon_is_told_by_both_carts_and_with_an_order()
    {
        var shop = await CustomerAsync();
        var product = (await shop.ListProductsAsync(limit: 1)).Data.Products.Single();
        await shop.AddToCartAsync(new() { ProductId = product.Id });
        var app = new RocketryBoxClient(store.Http);
        app.AccessToken = (await app.LoginAsync(new() { Email = DemoStore.CustomerEmail, Password = DemoStore.Password })).Data.AccessToken;
        var order = await OrderAsync(shop);
        order.CouponCode = "NOSUCH";

        (await Should.ThrowAsync<CouponRefusedException>(
            () => shop.ApplyCouponAsync(new() { Code = "NOSUCH" }))).Message.ShouldBe("This coupon does not exist");
        await Should.ThrowAsync<CouponRefusedException>(() => app.ApplyCouponAsync(new() { Code = "NOSUCH" }));
        await Should.ThrowAsync<CouponRefusedException>(() => shop.CreateOrderAsync(order));
    }

    [Fact]
    public async Task A_price_that_changed_is_told_with_the_new_quote_and_nothing_is_ordered()
    {
        var (shop, staff) = (await CustomerAsync(), await StaffAsync());
        var product = (await staff.CreateProductAsync(
            new() { Name = "Price test", Price = 10.10m, Category = "test", StockQuantity = 5 })).Data;
        var found = (await shop.ListProductsAsync(search: "Price test")).Data.Products.First(each => each.Name == "Price test");
        await shop.AddToCartAsync(new() { ProductId = found.Id });
        await shop.GetCartAsync();
        await staff.UpdateProductAsync(product.Id, new() { Price = 20.20m });
        var order = await OrderAsync(shop);

        var refused = await Should.ThrowAsync<PriceChangedException<PureEssence.Quote>>(() => shop.CreateOrderAsync(order));
        var customer = (await staff.ListCustomersAsync(limit: 1)).Data.Customers.Single();
        var byStaff = await Should.ThrowAsync<PriceChangedException<Staff.Quote>>(() => staff.CreateOrderAsync(new()
        {
            CustomerId = customer.Id,
            Items = [new() { ProductId = product.Id, Quantity = 1 }],
            TotalAmount = 1m,
        }));

        refused.Quote.Lines.ShouldContain(line => line.Price == 20.20m);
        refused.Status.ShouldBe(409);
        byStaff.Quote.ShouldNotBeNull();
    }

    [Fact]
    public async Task Every_API_names_the_wrong_inputs()
    {
        var staff = await StaffAsync();
        (Func<Task> Call, string Field)[] calls =
        [
            (() => new PureEssenceClient(store.Http).LoginAsync(new() { Email = "nobody", Password = "x" }), "email"),
            (() => new RocketryBoxClient(store.Http).LoginAsync(new() { Email = "nobody", Password = "x" }), "email"),
            (() => new CustomerPortalClient(store.Http).LoginAsync(new() { Email = "nobody", Password = "x" }), "email"),
            (() => new RasCurrysClient(store.Http).LoginAsync(new() { Email = "nobody", Password = "x" }), "email"),
            (() => staff.CreateProductAsync(new() { Name = "x", Price = -1, Category = "test" }), "price"),
        ];

        foreach (var (call, field) in calls)
        {
            var refused = await Should.ThrowAsync<StoreException>(call);
            var error = refused.Errors.First(each => each.Field == field);
            error.Message.ShouldNotBeNullOrEmpty();
        }
    }

    private async Task<PureEssenceClient> CustomerAsync()
    {
        var shop = new PureEssenceClient(store.Http);
        var registered = await shop.RegisterAsync(new()
        {
            Name = "Mary Banda",
            Email = $"mary{Guid.NewGuid():n}@example.com",
            Password = DemoStore.Password,
            Phone = "0977883578",
        });
        shop.AccessToken = registered.Data.Token;
        return shop;
    }

    private async Task<CateredByAfricaClient> StaffAsync()
    {
        var staff = new CateredByAfricaClient(store.Http);
        staff.AccessToken = (await staff.LoginAsync(
            new() { Email = DemoStore.StaffEmail, Password = DemoStore.Password })).Data.Tokens.AccessToken;
        return staff;
    }

    private static async Task<PureEssence.Address> AddressAsync(PureEssenceClient shop) => (await shop.AddAddressAsync(new()
    {
        Name = "Home",
        Street = "Cairo Road",
        City = "Lusaka",
        PostalCode = "10101",
        Phone = "0977883578",
    })).Data;

    private static async Task<PureEssence.CreateOrderRequest> OrderAsync(PureEssenceClient shop) => new()
    {
        ShippingAddressId = (await AddressAsync(shop)).Id,
        PaymentMethod = PureEssence.PureEssencePaymentMethod.Cod,
    };
}
