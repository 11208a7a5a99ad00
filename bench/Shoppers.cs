using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace FunctionsCommerce.Bench;

/// <summary>Registered customers, one per connection, each with an address and a cart.</summary>
internal sealed class Shoppers
{
    public const string Base = "/pure-essence/v1";
    private readonly (string Token, long AddressId)[] shoppers;

    private Shoppers((string Token, long AddressId)[] shoppers) => this.shoppers = shoppers;

    public static async Task<Shoppers> Register(int port, int count)
    {
        using var http = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        var run = Guid.NewGuid().ToString("n");
        return new Shoppers(await Task.WhenAll(Enumerable.Range(0, count).Select(async i =>
        {
            var registered = await Post(
                http, "/auth/register", null,
                new
                {
                    name = $"Shopper {i}",
                    email = $"shopper{i}-{run}@bench.example",
                    password = "securePassword123",
                    phone = "0977883578",
                });
            var token = registered.GetProperty("data").GetProperty("token").GetString()!;
            var address = await Post(
                http, "/addresses", token,
                new { name = "Home", street = "Kafue Rd", city = "Lusaka", postalCode = "10101", phone = "0977883578", isDefault = true });
            return (token, address.GetProperty("data").GetProperty("id").GetInt64());
        })));
    }

    public byte[] AddToCart(int shopper, long productId) =>
        Request("POST", "/cart", shoppers[shopper].Token, $$"""{"productId":{{productId}},"quantity":1}""");

    public byte[] Order(int shopper) =>
        Request(
            "POST", "/orders", shoppers[shopper].Token,
            $$"""{"shippingAddressId":{{shoppers[shopper].AddressId}},"paymentMethod":"cod"}""");

    public static byte[] Get(string path) => Encoding.ASCII.GetBytes($"GET {Base}{path} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");

    private static byte[] Request(string verb, string path, string token, string body) => Encoding.ASCII.GetBytes(
        $"{verb} {Base}{path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer {token}\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n{body}");

    private static async Task<JsonElement> Post(HttpClient http, string path, string? token, object body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Base + path) { Content = JsonContent.Create(body) };
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        using var response = await http.SendAsync(request);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }
}
