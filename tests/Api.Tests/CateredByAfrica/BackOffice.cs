using System.Net;

namespace FunctionsCommerce.Api.Tests.CateredByAfrica;

/// <summary>A member of staff, signed in to the back office.</summary>
internal sealed class BackOffice
{
    public const string Base = "/catered-by-africa/v1";
    private static int count;

    private BackOffice(StoreHost store, string token)
    {
        Store = store;
        Token = token;
    }

    public StoreHost Store { get; }

    public string Token { get; }

    public static async Task<BackOffice> Enter(StoreHost store) =>
        new(store, (await SignIn(store, StoreHost.AdminPassword)).Expect(HttpStatusCode.OK).At("data.tokens.accessToken").GetString()!);

    public static Task<Answer> SignIn(StoreHost store, string password) =>
        store.Post(Base + "/auth/login", new { email = StoreHost.AdminEmail, password });

    public Task<Answer> Get(string path) => Store.Get(Base + path, Token);

    public Task<Answer> Post(string path, object? body = null) => Store.Post(Base + path, body, Token);

    public Task<Answer> Put(string path, object? body = null) => Store.Put(Base + path, body, Token);

    public Task<Answer> Patch(string path, object? body = null) => Store.Patch(Base + path, body, Token);

    public Task<Answer> Delete(string path) => Store.Delete(Base + path, Token);

    public static string NewEmail() => $"person{Interlocked.Increment(ref count)}@example.com";

    /// <summary>A new customer's id.</summary>
    public async Task<string> Customer(string? email = null, string name = "John Doe") =>
        (await Post("/customers", new { name, email = email ?? NewEmail(), phone = "+27987654321" }))
            .Expect(HttpStatusCode.Created)
            .At("data.id")
            .GetString()!;

    /// <summary>A new product's id.</summary>
    public async Task<string> Product(decimal price = 250.00m, int stockQuantity = 100, string name = "Home Decor Range") =>
        (await Post("/products", new { name, description = "Nice", price, category = "Home Decor", stockQuantity }))
            .Expect(HttpStatusCode.Created).At("data.id").GetString()!;

    /// <summary>A new order's id: two pieces of a new product.</summary>
    public async Task<string> Order(string customerId) =>
        (await Post("/orders", new { customerId, items = new[] { new { productId = await Product(), quantity = 2 } } }))
            .Expect(HttpStatusCode.Created).At("data.id").GetString()!;
}
