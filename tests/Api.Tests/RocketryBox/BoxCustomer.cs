using System.Net;
using FunctionsCommerce.Core.Catalog.Listing;
using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Shared.Ids;

namespace FunctionsCommerce.Api.Tests.RocketryBox;

/// <summary>A customer of Rocketry Box, signed in.</summary>
internal sealed class BoxCustomer
{
    public const string Base = "/rocketry-box/api/v1/customer";
    public const string Password = "Secret@Pass1";
    private static int count;

    private BoxCustomer(StoreHost store, string email, Answer login)
    {
        Store = store;
        Email = email;
        Token = login.At("data.accessToken").GetString()!;
        RefreshToken = login.At("data.refreshToken").GetString()!;
        Id = login.At("data.user.id").GetString()!;
    }

    public StoreHost Store { get; }

    public string Email { get; }

    public string Token { get; }

    public string RefreshToken { get; }

    public string Id { get; }

    public long CoreId => Decode(Id);

    public static object Registration(string email) =>
        new { name = "Asha Rao", email, phone = "9876543210", password = Password, confirmPassword = Password, acceptTerms = true };

    public static async Task<BoxCustomer> Register(StoreHost store)
    {
        var email = $"box{Interlocked.Increment(ref count)}@example.com";
        (await store.Post(Base + "/auth/register", Registration(email))).Expect(HttpStatusCode.Created);
        return await Login(store, email);
    }

    public static async Task<BoxCustomer> Login(StoreHost store, string email, string? otp = null) =>
        new(store, email, (await store.Post(Base + "/auth/login", new { email, password = Password, otp })).Expect(HttpStatusCode.OK));

    public Task<Answer> Get(string path) => Store.Get(Base + path, Token);

    public Task<Answer> Post(string path, object? body = null) => Store.Post(Base + path, body, Token);

    public Task<Answer> Put(string path, object? body = null) => Store.Put(Base + path, body, Token);

    public Task<Answer> Delete(string path) => Store.Delete(Base + path, Token);

    public async Task<string> AddAddress() =>
        (await Post(
            "/addresses",
            new { street = "12 MG Road", city = "Pune", state = "MH", pincode = "411001", country = "India", contactPhone = "9876543210" }))
            .Expect(HttpStatusCode.Created).At("data.address.id").GetString()!;

    public async Task AddToCart(CatalogEntry product, int quantity = 1) =>
        (await Post("/cart/items", new { productId = Base36.Encode(product.Id), quantity })).Expect(HttpStatusCode.Created);

    /// <summary>Orders one product and answers the order's id.</summary>
    public async Task<string> Buy(CatalogEntry product, int quantity = 1, string paymentMethod = "cod")
    {
        await AddAddress();
        await AddToCart(product, quantity);
        return (await Post("/orders", new { paymentMethod })).Expect(HttpStatusCode.Created).At("data.order.id").GetString()!;
    }

    public async Task MoveTo(string orderId, OrderStatus status)
    {
        (await Store.Service<OrderService>().MoveToAsync(CoreId, Decode(orderId), status, CancellationToken.None)).IsOk.ShouldBeTrue();
        await Store.Idle();
    }

    public async Task Report(string orderId, string status, string location)
    {
        var update = new TrackingUpdate(status, location, Store.App.Clock.GetUtcNow());
        (await Store.Service<OrderService>().TrackAsync(CoreId, Decode(orderId), update, CancellationToken.None)).IsOk.ShouldBeTrue();
        await Store.Idle();
    }

    public static long Decode(string id) => Base36.TryDecode(id, out var value) ? value : throw new ArgumentException(id, nameof(id));
}

/// <summary>What the document's models look like.</summary>
internal static class Models
{
    public const string Address =
        """{"id":"a","street":"s","city":"c","state":"s","pincode":"411001","country":"India","contactPhone":"9876543210","isDefault":true}""";

    public const string Profile =
        """
        {"id":"a","name":"n","email":"e","phone":"p","status":"active","emailVerified":true,"phoneVerified":true,"addresses":[],
        "preferences":{"language":"en","currency":"INR","notifications":{"email":true,"sms":true,"push":true,"orderUpdates":true,"promotions":true,"newsletters":true},
        "marketingConsent":true,"theme":"light"},"createdAt":"t","updatedAt":"t","lastLogin":"t"}
        """;

    public const string Product =
        """
        {"id":"a","name":"n","sku":"s","description":"d","price":1.5,"stock":1,"category":"c","status":"active","images":[{"url":"u","isPrimary":true}],
        "dimensions":{"length":1,"width":1,"height":1},"createdAt":"t","updatedAt":"t"}
        """;

    public const string Cart =
        """
        {"id":"a","items":[{"productId":"p","quantity":1,"price":1.5,"name":"n","image":"i","variant":"60ml"}],"total":1.5,"currency":"INR","createdAt":"t","updatedAt":"t"}
        """;

    public const string Order =
        """
        {"id":"a","trackingId":"t","status":"pending","customer":{"name":"n","email":"e","phone":"p"},
        "deliveryAddress":{"street":"s","city":"c","state":"s","pincode":"1","country":"i","contactPhone":"1"},
        "package":{"weight":1,"dimensions":{"length":1,"width":1,"height":1},"items":[{"name":"n","quantity":1,"value":1}],"totalValue":1},
        "timeline":[{"status":"pending","location":"l","timestamp":"t","description":"d"}],
        "payment":{"status":"pending","method":"cod","amount":1,"currency":"INR"},"serviceType":"cod","estimatedDelivery":"d","createdAt":"t","updatedAt":"t"}
        """;

    public const string Meta = """{"page":1,"limit":10,"total":1,"pages":1}""";

    public static string Data(string data) => $$"""{"success":true,"data":{{data}}}""";

    /// <summary>The refusal's code, and which fields it names.</summary>
    public static void ShouldRefuse(this Answer answer, HttpStatusCode status, string code, params string[] fields)
    {
        var error = answer.Expect(status).At("error");
        answer.At("success").GetBoolean().ShouldBeFalse();
        error.GetProperty("code").GetString().ShouldBe(code);
        error.GetProperty("message").GetString().ShouldNotBeNullOrEmpty();
        error.TryGetProperty("details", out var details).ShouldBe(fields.Length > 0, answer.Text);
        if (fields.Length > 0)
        {
            details.EnumerateObject().Select(field => field.Name).ShouldBe(fields, ignoreOrder: true);
            details.EnumerateObject().ShouldAllBe(field => field.Value[0].GetString()!.Length > 0);
        }
    }
}
